/**
 * How the card looks: calm in light and dark, in any language, from 320 CSS pixels upwards. Given to
 * the shadow root as a constructed sheet, which no policy of the page forbids.
 */
export const style = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: min(72px, 10vh) 16px auto auto !important;
  width: min(372px, calc(100vw - 24px)) !important;
  max-height: calc(100vh - min(72px, 10vh) - 16px) !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  display: flex !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  pointer-events: auto !important;
}
:host(:not(:popover-open)) { display: none !important; }
* { box-sizing: border-box; }
.card {
  --paper: #fbfdfd;
  --ink: #17272e;
  --soft: #465861;
  --line: #d3dfe2;
  --accent: #1b6a73;
  --on-accent: #ffffff;
  --wash: #eaf3f4;
  display: flex;
  flex-direction: column;
  width: 100%;
  min-height: 0;
  max-height: inherit;
  overflow: hidden;
  border: 1px solid var(--line);
  border-radius: 18px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 1px 2px rgb(13 38 45 / 10%), 0 12px 36px rgb(13 38 45 / 18%);
  font: 400 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
  opacity: 0;
  transform: translateY(-6px);
}
.card:lang(th) {
  font-family: system-ui, "Noto Sans Thai", "Sarabun", "Leelawadee UI", "Thonburi", Loma, sans-serif;
  line-height: 1.7;
}
.card.here { opacity: 1; transform: none; transition: opacity 180ms ease-out, transform 180ms ease-out; }
.head { display: flex; gap: 12px; padding: 16px 18px 0; }
.mark { flex: none; width: 28px; height: 28px; margin-block-start: 1px; color: var(--accent); }
.words { flex: 1; min-width: 0; }
p, h2, ul, ol, li { margin: 0; padding: 0; }
ul, ol { list-style: none; }
.sentence { font-size: 16px; font-weight: 600; }
.now { margin-block-start: 4px; color: var(--soft); }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; padding: 14px 18px 16px; }
button {
  flex: 1 1 auto;
  min-height: 44px;
  padding: 8px 16px;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: transparent;
  color: var(--ink);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button:hover { background: var(--wash); }
.open { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.open:hover { background: color-mix(in srgb, var(--accent), var(--ink) 18%); }
.more { flex: 1 1 auto; min-height: 0; overflow-y: auto; padding: 0 18px 18px; border-block-start: 1px solid var(--line); }
.more[hidden] { display: none; }
.section { padding-block-start: 16px; }
h2 { margin-block-end: 6px; color: var(--accent); font-size: 14px; font-weight: 650; }
.lines { display: grid; gap: 6px; }
.section[data-id="steps"] .lines { counter-reset: step; }
.section[data-id="steps"] .lines li { position: relative; padding-inline-start: 32px; counter-increment: step; }
.section[data-id="steps"] .lines li::before {
  content: counter(step);
  position: absolute;
  inset-inline-start: 0;
  inset-block-start: 0.12em;
  width: 22px;
  height: 22px;
  border-radius: 50%;
  background: var(--wash);
  color: var(--accent);
  font-size: 13px;
  font-weight: 650;
  line-height: 22px;
  text-align: center;
}
.links { display: grid; gap: 8px; }
.lines + .links { margin-block-start: 10px; }
a {
  display: flex;
  gap: 12px;
  align-items: center;
  min-height: 44px;
  padding: 8px 12px;
  border-radius: 12px;
  background: var(--wash);
  color: var(--ink);
  text-decoration: none;
}
a:hover .label { text-decoration: underline; }
.sign { flex: none; width: 20px; height: 20px; color: var(--accent); }
.label { display: block; font-weight: 600; }
.detail { display: block; color: var(--soft); font-size: 13.5px; }
.section[data-id="why"] .lines { color: var(--soft); font-size: 14px; }
.fine { width: 100%; margin-block-start: 18px; font-weight: 500; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.more:focus-visible { outline-offset: -3px; }
@media (max-width: 420px) {
  :host { inset: 12px 12px auto 12px !important; width: auto !important; max-height: calc(100vh - 24px) !important; }
}
@media (max-height: 480px) {
  :host { inset-block-start: 8px !important; max-height: calc(100vh - 16px) !important; }
  .card { overflow-y: auto; }
  .more { flex: none; overflow: visible; }
}
@media (prefers-color-scheme: dark) {
  .card {
    --paper: #15232a;
    --ink: #e9f1f3;
    --soft: #b3c4ca;
    --line: #33464f;
    --accent: #86d0d6;
    --on-accent: #0d1c22;
    --wash: #20323a;
    box-shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 36px rgb(0 0 0 / 45%);
  }
}
@media (prefers-reduced-motion: reduce) {
  .card { transform: none; }
  .card.here { transition: none; }
}
@media (forced-colors: active) {
  .card, button, a { border: 1px solid CanvasText; }
  .open { background: Highlight; color: HighlightText; }
  .mark, .sign, h2 { color: CanvasText; }
}
`;

/** Cards in languages that are written from right to left stand on the left. */
export const rightToLeftStyle = `
@media (min-width: 421px) {
  :host { right: auto !important; left: 16px !important; }
}
`;
