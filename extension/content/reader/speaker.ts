/** Who wrote each message: the reader, somebody else by name, or not told. */

import type { Site } from "../sites/site.ts";
import { bubbleOf, drawnIn, elementsOf, holds } from "./dom.ts";
import {
  AUTHOR_ATTRIBUTES,
  AUTHOR_WORDS,
  classesOf,
  DIRECTION_ATTRIBUTES,
  hasWord,
  hasWordWithin,
  MESSAGE_WORDS,
  OTHER_WORDS,
  OWN_ATTRIBUTES,
  OWN_LABEL,
  OWN_WORDS,
  QUOTED_WORDS,
  WEAK_OTHER_WORDS,
  WEAK_OWN_WORDS,
  WORDS_BESIDE,
  wordsOf,
} from "./hints.ts";
import { OTHER, READER } from "./memory.ts";
import { withoutReplied } from "./moment.ts";
import { plainName } from "./name.ts";
import { MOST_NAME, nameOf, nearest, partOf, within } from "./part.ts";
import { likeOthers, sidesOf } from "./side.ts";
import { allBeside, hasMoreChildren, parentElement } from "./tree.ts";

/** The most elements of a message in which its author's name is looked for. */
const MOST_ELEMENTS = 80;

/** The most parts of a group of messages that has a header. */
const MOST_BESIDE = 50;

/** What one message tells of its author. */
export interface Told {
  own: boolean | null;
  author: string | null;
  /** The author's name as people see it, where an attribute holds another form of it. */
  written: string | null;
  /** Elements that hold the author's name; not part of the text. */
  named: Element[];
  /** From the message inwards, the elements that hold nearly all of it. */
  chain: Element[];
}

/** What a message tells by itself: site data first, then attributes, classes and labels. */
export function toldBy(row: Element, container: Element, site: Site | null): Told {
  const named: Element[] = [];
  const chain = bubbleOf(row);
  // Where the site tells its authors, a message without one continues the one before.
  const { author, written } = site?.author
    ? { author: partOf(row, site.author, named) ?? authorOver(row, container, site), written: null }
    : genericAuthor(row, chain, container, named);
  const own = siteOwn(row, site) ?? genericOwn(row, chain, container);
  return { own, author, written, named, chain };
}

/** The elements around a message, inside the list. */
function* around(row: Element, container: Element): Generator<Element> {
  for (
    let up = parentElement(row);
    up && up !== container && container.contains(up);
    up = parentElement(up)
  ) {
    yield up;
  }
}

/** The name that stands once over a group of messages, where the site's data names its place. */
function authorOver(row: Element, container: Element, site: Site): string | null {
  const { author, message } = site;
  if (!author || !message) return null;
  for (const up of around(row, container)) {
    const heads = within(up, author.selector).filter((head) => !head.closest(message));
    const [only] = heads;
    if (only) return heads.length === 1 ? partOf(only, author) : null;
  }
  return null;
}

function siteOwn(row: Element, site: Site | null): boolean | null {
  const shows = (selector: string | undefined): boolean =>
    selector !== undefined && nearest(row, selector) !== null;
  if (shows(site?.own)) return true;
  return shows(site?.other) ? false : null;
}

function genericOwn(row: Element, chain: Element[], container: Element): boolean | null {
  for (const element of [...chain, ...around(row, container)]) {
    const label = element.getAttribute("aria-label");
    if (label && OWN_LABEL.test(label.trim())) return true;
    const attribute = attributeOwn(element);
    if (attribute !== null) return attribute;
    for (const className of classesOf(element)) {
      const told = classOwn(className) ?? wordBeside(element, className);
      if (told !== null && !isLayout(row, className)) return told;
    }
  }
  return null;
}

/** Where a message has a left and a right part, neither says on which side it stands. */
function isLayout(row: Element, className: string): boolean {
  const other = className.replace(/left|right/i, (side) => OPPOSITE[side.toLowerCase()] ?? side);
  return other !== className && row.querySelector(`.${CSS.escape(other)}`) !== null;
}

const OPPOSITE: Readonly<Record<string, string>> = { left: "right", right: "left" };

function attributeOwn(element: Element): boolean | null {
  for (const attribute of element.getAttributeNames()) {
    const isDirection = DIRECTION_ATTRIBUTES.has(attribute);
    if (!isDirection && !OWN_ATTRIBUTES.has(attribute)) continue;
    const value = (element.getAttribute(attribute) ?? "").toLowerCase();
    if (isDirection) {
      if (OWN_WORDS.has(value) || value === "out" || value === "sent") return true;
      if (OTHER_WORDS.has(value) || value === "in" || value === "received") return false;
    } else {
      if (value === "" || value === "true" || value === "1") return true;
      if (value === "false" || value === "0") return false;
    }
  }
  return null;
}

/** "message sent": two classes that say together what "message-sent" says alone. */
function wordBeside(element: Element, className: string): boolean | null {
  if (!WORDS_BESIDE.has(className)) return null;
  const isMessage = classesOf(element).some(
    (name) => name !== className && MESSAGE_WORDS.has(wordsOf(name).at(-1) ?? ""),
  );
  return isMessage ? WEAK_OWN_WORDS.has(className) : null;
}

/** What one class says: `message--out` is a message of the reader, `fade-out` is nothing. */
export function classOwn(className: string): boolean | null {
  const words = wordsOf(className);
  const last = words.at(-1);
  if (last === undefined) return null;
  const rest = words.slice(0, -1);
  const ofMessage = rest.length > 0 && rest.some((word) => MESSAGE_WORDS.has(word));
  const alone = rest.length === 0;
  if (OWN_WORDS.has(last) && (alone || ofMessage)) return true;
  if (last === "user" && rest.at(-1) === "current") return true;
  // "ChatMyMessage"
  if (rest.at(-1) === "my" && MESSAGE_WORDS.has(last)) return true;
  if (OTHER_WORDS.has(last) && (alone || ofMessage)) return false;
  if (WEAK_OWN_WORDS.has(last) && (ofMessage || (alone && last === "me"))) return true;
  if (WEAK_OTHER_WORDS.has(last) && ofMessage) return false;
  return null;
}

function genericAuthor(
  row: Element,
  chain: Element[],
  container: Element,
  named: Element[],
): Pick<Told, "author" | "written"> {
  let author: string | null = null;
  let written: string | null = null;
  for (const element of drawnIn(row, MOST_ELEMENTS)) {
    author ??= attributeName(element);
    if (!isAuthor(element) || chain.includes(element) || isQuoted(element, row)) continue;
    // An attribute may hold another form of the name; what is written of it is no text either way.
    named.push(element);
    written = nameOf(withoutHandle(withoutReplied(element.textContent ?? "")));
    break;
  }
  author ??= written ?? groupAuthor(row, container);
  return { author, written };
}

/** "Mira @mira" is Mira. */
function withoutHandle(name: string): string {
  return name.trim().replace(/(?<=\S)\s+@[\p{L}\p{N}._-]+(?:@[\p{L}\p{N}.-]+)?$/u, "");
}

/** The name in the header of a group of messages by one person; what holds other messages is none. */
function groupAuthor(row: Element, container: Element): string | null {
  const [first] = classesOf(row);
  const like = `${row.localName}${first === undefined ? "" : `.${CSS.escape(first)}`}`;
  for (const up of around(row, container)) {
    const written = attributeName(up);
    if (written) return written;
    // What holds so much is the list, and to look for a header in it at each message costs the more.
    if (hasMoreChildren(up, MOST_BESIDE)) break;
    for (const beside of elementsOf(up)) {
      if (holds(beside, row) || beside.matches(like) || beside.querySelector(like)) continue;
      const header = drawnIn(beside, 20).find(isAuthor);
      if (header) return nameOf(header.textContent);
    }
  }
  return null;
}

/** Where messages write "mira" and an attribute says "mira@example.org/web", all take what is written. */
export function asWritten(told: readonly Told[]): readonly Told[] {
  const names = new Map<string, string>();
  for (const { author, written } of told) {
    if (author !== null && written !== null && isAddressOf(author, written))
      names.set(author, written);
  }
  if (names.size === 0) return told;
  return told.map((one) => {
    const author = one.author === null ? undefined : names.get(one.author);
    return author === undefined ? one : { ...one, author };
  });
}

function isAddressOf(address: string, name: string): boolean {
  const plain = plainName(address);
  return plain.startsWith(plainName(name)) && /^[@:#|]/.test(plain.slice(plainName(name).length));
}

const AUTHOR_MARKS = AUTHOR_ATTRIBUTES.map((attribute) => `[${attribute}]`).join(",");

function attributeName(element: Element): string | null {
  if (!element.matches(AUTHOR_MARKS)) return null;
  for (const attribute of AUTHOR_ATTRIBUTES) {
    const written = nameOf(element.getAttribute(attribute));
    if (written) return written;
  }
  return null;
}

function isAuthor(element: Element): boolean {
  if (!hasWord(element, AUTHOR_WORDS) || element.matches("input,textarea,select,button")) {
    return false;
  }
  const length = (element.textContent ?? "").trim().length;
  if (length > MOST_NAME || hasWordWithin(element, MENTION) || isInSentence(element)) return false;
  // A quoted message that can be pressed names somebody else.
  const pressed = element.closest("button,[role=button],a[href]");
  return !pressed || (pressed.textContent ?? "").trim().length <= length;
}

const MENTION: ReadonlySet<string> = new Set(["mention"]);

/** A name inside a quoted message, or one that nobody hears, is not the author's of the message around it. */
function isQuoted(element: Element, row: Element): boolean {
  for (let here: Element | null = element; here && here !== row; here = parentElement(here)) {
    if (here.localName === "blockquote" || hasWordWithin(here, QUOTED_WORDS)) return true;
    if (here.getAttribute("aria-hidden") === "true") return true;
  }
  return false;
}

/** A name among words is somebody who is spoken of. */
function isInSentence(element: Element): boolean {
  const beside = allBeside(element);
  return beside.some((node) => node instanceof Text && /\p{L}/u.test(node.data));
}

/**
 * Where a page marks what others wrote and nothing else, whom no mark meets is the reader, if that is
 * one person by name.
 */
export function unmarkedAmong(told: readonly Told[]): string | null {
  const others = new Set(told.flatMap(({ own, author }) => (own === false ? (author ?? []) : [])));
  if (others.size === 0) return null;
  const rest = new Set(told.flatMap(({ author }) => author ?? []));
  for (const name of others) rest.delete(name);
  const [only] = rest;
  return rest.size === 1 ? (only ?? null) : null;
}

/** The speaker of each message, in the engine's terms. */
export function speakersOf(told: readonly Told[], container: Element): (string | null)[] {
  const owns: (boolean | null)[] = told.map((one) => one.own);
  // Where the page marks its own messages, or none, the others' marks say nothing of the rest.
  if (!owns.includes(true)) {
    const sides = likeOthers(sidesOf(told, container), told);
    for (const [index, side] of sides.entries()) {
      if (side !== null) owns[index] ??= side === "end";
    }
  }
  // Where a page marks what the reader wrote and nothing else, the rest is by others.
  const marksOwn = told.some((one) => one.own === true) && !told.some((one) => one.own === false);
  let previous: string | null = null;
  return told.map(({ author }, index) => {
    const own = owns[index] ?? (marksOwn ? false : null);
    if (own === true) previous = READER;
    else if (author !== null) previous = stranger(author);
    // What follows without a name is by the same person; another side than before is somebody else.
    else if (own === false && (previous === null || previous === READER)) previous = OTHER;
    return previous;
  });
}

/** Nobody becomes the reader by a name that they give themselves. */
function stranger(author: string): string {
  return author.toLowerCase() === READER ? `${author} (${OTHER})` : author;
}
