/** What was written in one message, as one string. */

import { forEachChild, isDrawn, isElement, isText } from "./dom.ts";
import {
  hasWord,
  hasWordWithin,
  META_WORDS,
  NOT_TEXT,
  PREVIEW_WORDS,
  QUOTE_WORDS,
  QUOTED_WORDS,
  REACTION_WORDS,
} from "./hints.ts";
import { isEditedMark, isMoment, isReplyCaption, isTime } from "./moment.ts";
import { isBlock, isForListeners, type Shape, shapeOf } from "./shape.ts";
import { allBeside, children, isOnlyChild, nextElementSibling, parentElement } from "./tree.ts";

/** The most UTF-16 units of one message that are read. */
const MOST_TEXT = 8000;

/** How many of them come from the message's end, where a demand after much padding would stand. */
const TEXT_FROM_END = 2000;

/** The most nodes of one message that are looked at. */
const MOST_NODES = 4000;

/** How many elements inside one another are told apart; what stands deeper is taken as it is. */
const MOST_DEPTH = 200;

/** Longer than this, an element that looks like a time or a status is read as text after all. */
const MOST_META = 40;

/** Values of `white-space` under which a line break in the source is one on the screen. */
const KEEPS_BREAKS = /^(?:pre|break-spaces)/;

const PICTOGRAPH = /\p{Extended_Pictographic}|\p{Regional_Indicator}|^:[\w+-]+:$/u;

/** An emoji drawn as the background of an empty element. */
const DRAWN_PICTOGRAPH = "[role=img][aria-label]:empty";

/** What is left out beside what is never text: the author's element, and what the site data names. */
export interface Leave {
  elements: ReadonlySet<Element>;
  selector: string | null;
  /** What stands for something deleted: beside it nothing is read that would not be a text by itself. */
  takenBack: readonly Element[];
  /** Holds nearly all of the message: neither it nor what is around it is left out for a class. */
  bubble: Element;
}

/** The text of the given parts of a message. */
export function textOf(parts: readonly Element[], leave: Leave): string {
  const kept = parts.filter((part) => !leave.takenBack.some((taken) => taken.contains(part)));
  const text = collect(kept, leave, isAside);
  if (leave.takenBack.length > 0) return text;
  // A message that only quotes, or only tells a time, is what its author wrote.
  return text || collect(parts, leave, isMeta) || collect(parts, leave, never);
}

type Test = (element: Element, bubble: Element) => boolean;

function collect(parts: readonly Element[], leave: Leave, aside: Test): string {
  const walk = new Walk(leave, aside);
  for (const part of parts) {
    walk.breakLine();
    walk.children(part, shapeOf(part));
  }
  return cut(tidy(walk.text));
}

function isAside(element: Element, bubble: Element): boolean {
  return isQuote(element, bubble) || isMeta(element, bubble);
}

function never(): boolean {
  return false;
}

class Walk {
  text = "";
  #nodes = 0;
  #depth = 0;
  readonly #leave: Leave;
  readonly #aside: Test;

  constructor(leave: Leave, aside: Test) {
    this.#leave = leave;
    this.#aside = aside;
  }

  breakLine(): void {
    if (this.text !== "" && !this.text.endsWith("\n")) this.text += "\n";
  }

  children(element: Element, shape: Shape): void {
    forEachChild(element, (child) => {
      if (++this.#nodes > MOST_NODES) return;
      if (isText(child)) this.#write(child);
      else if (isElement(child)) this.#element(child, shape.of(child));
    });
  }

  #element(element: Element, shape: Shape): void {
    if (element instanceof HTMLImageElement) {
      this.text += pictographIn(element.alt);
    } else if (element.getAttribute("role") === "img" && element.matches(DRAWN_PICTOGRAPH)) {
      this.text += pictographIn(element.getAttribute("aria-label") ?? "");
    } else if (element.localName === "br") {
      this.text += "\n";
    } else if (!this.#isLeft(element, shape)) {
      const block = isBlock(element, shape);
      if (block) this.breakLine();
      this.#inside(element, shape);
      if (block) this.breakLine();
    }
  }

  #inside(element: Element, shape: Shape): void {
    if (this.#depth >= MOST_DEPTH) {
      this.#add(element.textContent ?? "", false);
      return;
    }
    this.#depth++;
    this.children(element, shape);
    this.#depth--;
  }

  #write(node: Text): void {
    const data = node.data;
    const holder = parentElement(node);
    const keeps =
      data.includes("\n") &&
      holder !== null &&
      KEEPS_BREAKS.test(getComputedStyle(holder).whiteSpace);
    this.#add(data, keeps);
  }

  #add(data: string, keeps: boolean): void {
    const read = shortened(data);
    this.text = shortened(this.text + (keeps ? read : read.replace(/[\t\n\f\r ]+/g, " ")));
  }

  #holdsMessage(element: Element): boolean {
    if (!element.matches("[role=button]:not(button)")) return false;
    return element.contains(this.#leave.bubble) || isReadOut(element);
  }

  #isLeft(element: Element, shape: Shape): boolean {
    if (this.#leave.elements.has(element) || this.#leave.takenBack.includes(element)) return true;
    // Some pages make the whole message something to press.
    if (isNotText(element, shape) && !isMention(element) && !this.#holdsMessage(element))
      return true;
    if (this.#leave.selector && element.matches(this.#leave.selector)) return true;
    return (
      this.#aside(element, this.#leave.bubble) ||
      !isDrawn(element) ||
      isForListeners(element, shape)
    );
  }
}

/** True for a message in a button whose label says who and when, and then all of it: "At 10:30, Mira: hello". */
function isReadOut(element: Element): boolean {
  const label = (element.getAttribute("aria-label") ?? "").trim();
  const text = (element.textContent ?? "").trim();
  return text !== "" && label.endsWith(text) && /\S\s*[:：]\s*$/.test(label.slice(0, -text.length));
}

/** Of elements without attributes the tag alone decides. */
const tags = new Map<string, boolean>();

function isNotText(element: Element, shape: Shape): boolean {
  if (!shape.isBare) return element.matches(NOT_TEXT);
  const { localName } = element;
  const known = tags.get(localName) ?? element.matches(NOT_TEXT);
  tags.set(localName, known);
  return known;
}

/** A name or a tag inside a sentence that can be pressed is part of the sentence. */
function isMention(element: Element): boolean {
  if (!element.matches("[role=button]:not(button)") || isBlock(element)) return false;
  const tagged = /^[@#]\S/.test((element.textContent ?? "").trim());
  // A wrapper of its own around it changes nothing.
  let here = element;
  for (let up = parentElement(here); up && isOnlyChild(here) && !isBlock(up); ) {
    here = up;
    up = parentElement(here);
  }
  const beside = allBeside(here);
  return beside.some((node) => {
    if (node === here || (node.textContent ?? "").trim() === "") return false;
    return isText(node) || (tagged && isElement(node) && !node.matches(NOT_TEXT));
  });
}

/** Emoji that a page draws as pictures say what they stand for; photographs do not count. */
function pictographIn(label: string): string {
  return label.length <= 40 && PICTOGRAPH.test(label) ? label : "";
}

function isQuote(element: Element, bubble: Element): boolean {
  if (element.localName === "blockquote" || hasWord(element, QUOTE_WORDS)) return true;
  if (hasWordWithin(element, QUOTED_WORDS)) return true;
  if (element.contains(bubble)) return false;
  return hasWordWithin(element, REACTION_WORDS) || hasWord(element, PREVIEW_WORDS);
}

function isMeta(element: Element, bubble: Element): boolean {
  if (element.contains(bubble)) return false;
  const text = (element.textContent ?? "").trim();
  if (isReplyCaption(text) && !hasTwin(element)) return true;
  if (text.length > MOST_META) return false;
  if (isTime(text) || isEditedMark(text) || hasWord(element, META_WORDS)) return true;
  if (!isMoment(text)) return false;
  // "Today" alone may be an answer; a block of its own kind over the text is a day.
  return (
    /\d/.test(text) ||
    (isBlock(element) && nextElementSibling(element) !== null && !hasTwin(element))
  );
}

/** True when an element after it is of the same kind: lines of one text. */
function hasTwin(element: Element): boolean {
  const { localName, className } = element;
  const around = parentElement(element);
  return (around ? children(around) : []).some(
    (one) => one !== element && one.localName === localName && one.className === className,
  );
}

/** Line by line: a pattern that looks for a line's end from each space takes seconds for a long row of them. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/ {2,}/g, " ")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** Spares the work on what will be cut anyway: a page may hold megabytes in one message. */
function shortened(text: string): string {
  if (text.length <= 8 * MOST_TEXT) return text;
  return text.slice(0, 4 * MOST_TEXT) + text.slice(-2 * MOST_TEXT);
}

function cut(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  return `${text.slice(0, MOST_TEXT - TEXT_FROM_END)}\n${text.slice(-TEXT_FROM_END)}`;
}
