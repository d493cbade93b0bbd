/** Draws one part of the opened card. */

import type { CardButtons, CardLink, CardSection } from "../../shared/protocol.ts";
import { button, icon, make, setText, unbroken } from "./make.ts";

const SIGNS: Record<CardLink["kind"], string> = {
  call: "M6.5 4h3l1.5 4-2 1.5a9 9 0 0 0 5.5 5.500l1.5-2 4 1.500v3a2 2 0 0 1-2 2A14.5 14.5 0 0 1 4.5 6a2 2 0 0 1 2-2z",
  text: "M5 5h14a1.5 1.5 0 0 1 1.5 1.500v8A1.5 1.5 0 0 1 19 16h-7l-4.5 3.500V16H5a1.5 1.5 0 0 1-1.5-1.500v-8A1.5 1.5 0 0 1 5 5z",
  web: "M13.5 5H19v5.500M19 5l-8 8M10 6H6.500A1.5 1.5 0 0 0 5 7.500v10A1.5 1.5 0 0 0 6.5 19h10a1.5 1.5 0 0 0 1.5-1.500V14",
};

/** What a part can ask for. */
export interface SectionActions {
  /** Saves a record of the chat; false where that did not work. */
  onRecord: () => Promise<boolean>;
  /** The reasons were opened or closed. */
  onWhy: (open: boolean) => void;
}

/** Parts that stand folded at first: whoever is frightened reads what to do and whom to ask. */
const FOLDED = new Set(["pictures", "record", "why"]);

/** How many ways to a service stand open; the others are folded below them. */
const FIRST_LINKS = 3;

/**
 * A part of the opened card; `whole` where the reader has asked for just this, so that it does not fold.
 * The reasons unfold, and only then are the words marked in the chat.
 */
export function drawSection(
  section: CardSection,
  buttons: CardButtons,
  actions: SectionActions,
  whole: boolean,
): HTMLElement {
  const folds = FOLDED.has(section.id) && !whole;
  const block = make(folds ? "details" : "div", "section");
  block.setAttribute("data-id", section.id);
  const title = make("h2", "");
  title.textContent = section.title;
  if (folds) {
    const summary = make("summary", "");
    summary.append(title);
    block.append(summary);
  } else block.append(title);
  if (section.id === "why") {
    block.addEventListener("toggle", () => actions.onWhy((block as HTMLDetailsElement).open));
  }
  if (section.lead) block.append(paragraph("lead", section.lead));
  if (section.lines.length > 0) {
    const lines = make(section.id === "steps" ? "ol" : "ul", "lines");
    lines.append(...section.lines.map((line) => item(line)));
    block.append(lines);
  }
  if (section.say) block.append(drawSay(section, section.say, buttons));
  block.append(...drawLinks(section, buttons));
  if (section.action) block.append(drawAction(section.action, actions.onRecord));
  return block;
}

function item(content: string | Node): HTMLElement {
  const line = make("li", "");
  line.append(content);
  return line;
}

/** Something that unfolds inside a part. */
function fold(words: string, content: HTMLElement): HTMLElement {
  const block = make("details", "fold");
  const summary = make("summary", "");
  summary.textContent = words;
  block.append(summary, content);
  return block;
}

/** The first ways to a service, and the others folded; who is to be called at once never folds. */
function drawLinks(section: CardSection, buttons: CardButtons): HTMLElement[] {
  const links = section.links.filter(isSafe);
  const first = section.id === "crisis" ? links.length : FIRST_LINKS;
  const list = (some: CardLink[]): HTMLElement => {
    const list = make("ul", "links");
    list.append(...some.map((link) => item(drawLink(link))));
    return list;
  };
  // A fold that hides one line saves nothing.
  if (links.length <= first + 1) return links.length > 0 ? [list(links)] : [];
  return [list(links.slice(0, first)), fold(buttons.allHelp, list(links.slice(first)))];
}

/**
 * Sentences to copy, or to hand to the device's own list of apps where it has one. Words to say no with
 * are what to do, and stand open; words to begin a talk with are folded below those to talk to.
 */
function drawSay(
  section: CardSection,
  say: NonNullable<CardSection["say"]>,
  words: CardButtons,
): HTMLElement {
  const list = make("ul", "say");
  list.append(...say.sentences.map((sentence) => item(drawSentence(sentence, words))));
  if (section.id !== "steps") return fold(say.intro, list);
  const block = make("div", "open-say");
  block.append(paragraph("intro", say.intro), list);
  return block;
}

function paragraph(name: string, words: string): HTMLElement {
  const block = make("p", name);
  block.textContent = words;
  return block;
}

function drawSentence(sentence: string, words: CardButtons): HTMLElement {
  const line = make("div", "sentence-line");
  const text = make("span", "quote");
  text.textContent = sentence;
  const copy = button("small", () => {
    const done = (): void => setText(copy, words.copied);
    navigator.clipboard?.writeText(sentence).then(done, () => select(text));
    if (!navigator.clipboard) select(text);
  });
  copy.textContent = words.copy;
  copy.setAttribute("aria-label", `${words.copy}: ${sentence}`);
  copy.setAttribute("aria-live", "polite");
  line.append(text, copy);
  const shared = { text: sentence };
  if (navigator.canShare?.(shared)) {
    const share = button("small", () => void navigator.share(shared).catch(() => undefined));
    share.textContent = words.share;
    share.setAttribute("aria-label", `${words.share}: ${sentence}`);
    line.append(share);
  }
  return line;
}

/** Where a page forbids its scripts to copy, the words are chosen for the reader's own keys. */
function select(text: HTMLElement): void {
  text.classList.add("chosen");
  getSelection()?.selectAllChildren(text);
}

function drawAction(
  words: NonNullable<CardSection["action"]>,
  act: () => Promise<boolean>,
): HTMLElement {
  const block = make("div", "action");
  const told = make("p", "told");
  told.setAttribute("role", "status");
  const start = button("act", () => {
    void act().then(
      (worked) => setText(told, worked ? words.done : words.failed),
      () => setText(told, words.failed),
    );
  });
  start.textContent = words.label;
  block.append(start, told);
  return block;
}

function drawLink(link: CardLink): HTMLElement {
  const anchor = document.createElement("a");
  anchor.href = link.href;
  if (link.kind === "web") {
    anchor.target = "_blank";
    anchor.rel = "noopener noreferrer";
    anchor.referrerPolicy = "no-referrer";
  }
  const label = make("span", "label");
  label.textContent = unbroken(link.label);
  const words = make("span", "");
  words.append(label);
  if (link.detail !== "") {
    const detail = make("span", "detail");
    detail.textContent = unbroken(link.detail);
    words.append(detail);
  }
  anchor.append(icon("sign", SIGNS[link.kind] ?? SIGNS.web), words);
  return link.kind === "web" ? unseen(anchor) : anchor;
}

/**
 * A link that a pointer cannot meet, in a place that follows it when a hand chose to. Browsers look up
 * the address of a link that a pointer only rests on, and the network would see for whom help is near.
 * The keyboard and screen readers have the link itself.
 */
function unseen(anchor: HTMLAnchorElement): HTMLElement {
  const place = make("div", "unseen");
  place.append(anchor);
  const follow = (event: MouseEvent): void => {
    if (event.isTrusted && event.target === place && event.button < 2) anchor.click();
  };
  place.addEventListener("click", follow);
  place.addEventListener("auxclick", follow);
  // The browser's own menu is asked for: now it has to find the link.
  place.addEventListener("pointerdown", (event) => {
    place.classList.toggle("met", event.button === 2);
  });
  place.addEventListener("pointerleave", () => place.classList.remove("met"));
  return place;
}

/** The engine only gives these; a mistake in its data must not become a script. */
function isSafe(link: CardLink): boolean {
  return ["tel:", "sms:", "https:"].some((scheme) => link.href.startsWith(scheme));
}
