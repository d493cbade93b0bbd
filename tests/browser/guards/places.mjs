// What a card's place and time rest on: the guards of cases/places.mjs.

import { BACKGROUND, CARD, CONTENT, CONTENT_SCRIPT } from "./edits.mjs";

/** On paper the card is drawn as on the screen. */
const ON_PAPER = [
  `${CARD}/card.css`,
  "@media print {\n  :host {\n    display: none",
  "@media print {\n  :host {\n    display: flex",
];

/** A script asks, whether or not its extension is still there. */
const ASKING = [
  CONTENT_SCRIPT,
  "if (isAttached()) this.#conversations.take(readings);\n    else this.end();",
  "this.#conversations.take(readings);",
];

/** A script that lost its extension stays. */
const ORPHANS = [
  ASKING,
  [CONTENT_SCRIPT, "onOrphaned: () => this.end(),", "onOrphaned: () => undefined,"],
];

/** The card of the script before stays. */
const LEFT_CARDS = [[CONTENT_SCRIPT, "removeLeftCards();\nconst", "const"]];

export const GUARDS = [
  {
    test: "full screen",
    guard: "what fills the screen has the card raised over it",
    edits: [[`${CARD}/host.ts`, 'document.addEventListener("fullscreenchange", this.#raise);', ""]],
    says: /in vain for the card to stand (over it|in the page again)/,
  },
  {
    test: "full screen",
    guard: "what is raised keeps the focus",
    edits: [
      [
        `${CARD}/host.ts`,
        "if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });",
        "",
      ],
    ],
    says: /in vain for the card in the page, with the focus/,
  },
  {
    test: "the card is not printed",
    guard: "on paper the card is not drawn",
    only: "chromium",
    elsewhere: "Firefox prints a copy of the page, and in a copy no popover is open",
    edits: [ON_PAPER],
    says: /the card is on the paper/,
  },
  {
    test: "the card is not printed",
    guard: "on paper the card is not drawn, nor where it is no open popover",
    only: "firefox",
    elsewhere: "Chromium prints a popover as it stands",
    edits: [
      ON_PAPER,
      [`${CARD}/card.css`, ":host(:not(:popover-open)) {\n  display: none !important;\n}", ""],
    ],
    says: /the card is on the paper/,
  },
  {
    test: "zoom 400 %",
    guard: "the card is never higher than the window",
    edits: [
      [
        `${CARD}/card.css`,
        "max-height: calc(100vh - 16px) !important;",
        "max-height: none !important;",
      ],
    ],
    says: /the card: /,
  },
  {
    test: "zoom 400 %",
    guard: "in a low window all of the card scrolls",
    edits: [[`${CARD}/card.css`, "  .card {\n    overflow-y: auto;\n  }\n", ""]],
    says: /in vain for (open|hide|fine) to be scrolled to/,
  },
  {
    test: "left and come back to",
    guard: "nothing of Daymark keeps a page from being kept",
    edits: [
      [
        CONTENT_SCRIPT,
        "start(): void {",
        'start(): void {\n    addEventListener("unload", () => undefined);',
      ],
    ],
    says: /the browser keeps no page with Daymark/,
  },
  {
    test: "left and come back to",
    guard: "what was not answered is asked again",
    edits: [
      [
        `${CONTENT}/conversations.ts`,
        "asks again, and so does a while without one.\n        conversation.sent = null;",
        "",
      ],
    ],
    says: /in vain for the card\n/,
  },
  {
    test: "the extension is removed",
    guard: "a script that lost its extension leaves the page",
    only: "chromium",
    elsewhere: "Firefox ends the script of an extension with it",
    edits: ORPHANS,
    says: /in vain for the card to be gone from sight/,
  },
  {
    test: "the extension is removed",
    guard: "a question that nobody is there to answer is no fault",
    only: "chromium",
    elsewhere: "Firefox ends the script of an extension with it",
    edits: [
      ASKING,
      [`${CONTENT}/ask.ts`, "      onOrphaned();\n", "      onOrphaned();\n      throw error;\n"],
    ],
    says: /deep-equal/,
  },
  {
    test: "the extension is removed",
    guard: "a card fades when its script keeps it no longer",
    only: "firefox",
    elsewhere: "in Chromium the script goes on, and takes the card away itself",
    edits: [[`${CARD}/host.ts`, '{ visibility: "hidden" }', '{ visibility: "visible" }']],
    says: /in vain for the card to be gone from sight/,
  },
  {
    test: "the extension is replaced",
    guard: "a second start in the same frame replaces the first",
    only: "firefox",
    elsewhere: "Chromium starts the script in an open tab once, at Daymark's own word",
    // Now and then Firefox has ended the first script before it starts the second.
    tries: 3,
    edits: [[CONTENT_SCRIPT, "standing[STANDING]?.();", ""]],
    says: /in vain for the card of the new script alone/,
  },
  {
    test: "the extension is replaced",
    guard: "a script that starts takes away the card that was left",
    only: "firefox",
    elsewhere: "in Chromium the script before it takes its card away as well, a little later",
    edits: LEFT_CARDS,
    says: /in vain for the card of the new script alone/,
  },
  {
    test: "the extension is replaced",
    guard:
      "the card that was left goes: by the script that starts, or by the one that lost its extension",
    only: "chromium",
    elsewhere: "Firefox ends the script of an extension with it",
    edits: [...LEFT_CARDS, ...ORPHANS],
    says: /in vain for the card of the new script alone/,
  },
  {
    test: "the extension is replaced",
    guard: "an installation starts the script in tabs that are open",
    only: "chromium",
    elsewhere: "Firefox starts the scripts of the manifest in open tabs by itself",
    edits: [
      [
        `${BACKGROUND}/background.ts`,
        "void startInOpenTabs(scripts.flatMap((script) => script.matches ?? []));",
        "",
      ],
    ],
    says: /in vain for the card of the new script alone/,
  },
  {
    test: "without a network",
    guard: "nothing is fetched for an answer",
    edits: [
      [
        `${BACKGROUND}/background.ts`,
        "// A storage that can not be read must not keep help away.",
        'await fetch(new URL("/chat", sender.url));',
      ],
    ],
    manifest: (manifest) => {
      manifest.content_security_policy.extension_pages += " http://127.0.0.1:*";
    },
    says: /in vain for the card\n|the engine failed/,
  },
  {
    test: "private windows",
    guard: "the manifest keeps it out of no window",
    manifest: (manifest) => {
      manifest.incognito = "not_allowed";
    },
    says: /no witness answers "card"/,
  },
  {
    test: "two windows on one chat",
    guard: "what was hidden is kept in its own page alone",
    edits: [
      [
        CONTENT_SCRIPT,
        "#hide(): void {",
        "#hide(): void {\n    void chrome.storage.local.set({ hidden: Date.now() });",
      ],
      [
        CONTENT_SCRIPT,
        "const change = changes[SETTINGS_KEY];",
        "const change = changes[SETTINGS_KEY];\n    if (changes.hidden) this.#conversations.hide();",
      ],
    ],
    says: /gone in the other|the card at rest/,
  },
];
