/**
 * Names that no mark tells: a short line that stands over the text of messages, at the same place in
 * each, with the same few words again and again.
 */

import { drawnIn, hasOwnText } from "./dom.ts";
import { classesOf } from "./hints.ts";
import { isEditedMark, isMoment, isTime } from "./moment.ts";
import { MOST_NAME, nameOf } from "./part.ts";
import { isForListeners } from "./shape.ts";
import {
  allBeside,
  childNodes,
  firstElementChild,
  hasMoreChildren,
  nextSibling,
  parentElement,
  previousSibling,
} from "./tree.ts";

/** The most elements of a message in which its first line is looked for. */
const MOST_ELEMENTS = 60;

/** With fewer messages than this, that they begin alike may be chance. */
const LEAST_CAPTIONS = 3;

/** More parts than this and a block is the list, not a group of messages. */
const MOST_PARTS = 50;

/** The first line of a message: where it stands, and what. */
export interface Label {
  element: Element;
  /** Tag, classes and depth: the same for the names of one list. */
  place: string;
  name: string;
}

/** The first line of a message that says more after it; null where there is none that could be a name. */
export function labelOf(row: Element): Label | null {
  for (const element of drawnIn(row, MOST_ELEMENTS)) {
    if (!holdsText(element)) continue;
    const name = nameOf(besideTimes(element));
    if (name === null || isReadOut(name) || isTime(name) || isMoment(name)) continue;
    if ([...name].length >= MOST_NAME) return null;
    // What stands around the name alone is the name's as well.
    let here = element;
    while (here !== row && isAlone(here)) here = parentElement(here) ?? row;
    if (here === row || !standsInOwnLine(here)) return null;
    return { element: here, place: placeOf(here, row), name };
  }
  return null;
}

/**
 * The name over a group of messages: all that its first part says, but for a time. Headers that name
 * a day do not come again; `namesOver` tells.
 */
export function labelOver(row: Element, container: Element): string | null {
  let path = row;
  for (let up = parentElement(row); up && up !== container; up = parentElement(up)) {
    const head = firstElementChild(up);
    if (hasMoreChildren(up, MOST_PARTS) || !container.contains(up)) return null;
    if (head && head !== path && !isAlike(head, path)) {
      const written = [...drawnIn(head, MOST_ELEMENTS)].find(holdsText)?.textContent;
      const name = nameOf(written);
      const rest = (nameOf(head.textContent) ?? "").replace(name ?? "", "").trim();
      if (name === null || isTime(name) || isMoment(name)) continue;
      return rest === "" || isTime(rest) ? name : null;
    }
    path = up;
  }
  return null;
}

function isAlike(one: Element, other: Element): boolean {
  return one.localName === other.localName && classesOf(one)[0] === classesOf(other)[0];
}

/** The names over groups, where they are names: one comes again after another, as in talking. */
export function namesOver(names: readonly (string | null)[]): (string | null)[] {
  const seen = new Set<string>();
  let last: string | null = null;
  let again = 0;
  for (const name of names) {
    if (name === null || name === last) continue;
    if (seen.has(name)) again++;
    seen.add(name);
    last = name;
  }
  return again > 0 && again >= seen.size / 2 ? [...names] : names.map(() => null);
}

/** Those of the first lines that are names: few different ones, each more than once, all at one place. */
export function namesAmong(labels: readonly (Label | null)[]): (Label | null)[] {
  const places = new Map<string, Label[]>();
  for (const label of labels) {
    if (!label) continue;
    const found = places.get(label.place);
    if (found) found.push(label);
    else places.set(label.place, [label]);
  }
  const names = new Set<string>();
  for (const found of places.values()) {
    const different = new Set(found.map(({ name }) => name)).size;
    if (found.length >= 2 * different && found.length > 2)
      for (const { name } of found) names.add(name);
  }
  return labels.map((label) => (label && names.has(label.name) ? label : null));
}

/**
 * True where every message begins with the same line: the page says it of each, as "Private mention".
 * Both sides must have written, for one may begin all that she says with the same words. Asks no
 * further than to the first that differs, which is the second in most lists.
 */
export function areCaptions(
  speakers: readonly (string | null)[],
  labelAt: (index: number) => Label | null,
): boolean {
  if (speakers.length < LEAST_CAPTIONS || new Set(speakers).size < 2) return false;
  const first = labelAt(0);
  return first !== null && speakers.every((_, index) => labelAt(index)?.name === first.name);
}

function holdsText(element: Element): boolean {
  if (element instanceof SVGElement || element.closest("[aria-hidden=true]")) return false;
  return hasOwnText(element);
}

/** What an element says beside a time in it: a name stays the same where each message has another time. */
function besideTimes(element: Element): string {
  if (!firstElementChild(element)) return element.textContent ?? "";
  return childNodes(element)
    .filter((node) => !saysNothing(node))
    .map((node) => node.textContent ?? "")
    .join("");
}

/** "Mira said:" stands there for people who listen to the page. */
function isReadOut(text: string): boolean {
  return /\s\S*[:：]$/.test(text);
}

/** True when nothing but a time or a mark stands beside an element in what holds it. */
function isAlone(element: Element): boolean {
  const beside = allBeside(element);
  return beside.every((node) => node === element || saysNothing(node));
}

function saysNothing(node: Node): boolean {
  const text = (node.textContent ?? "").trim();
  if (!(node instanceof Element)) return !(node instanceof Text) || text === "" || isTime(text);
  return text === "" || isTime(text) || isEditedMark(text) || isForListeners(node);
}

/** True when what stands in the same line as an element, up to the next block, says nothing. */
function standsInOwnLine(element: Element): boolean {
  if (!isInline(element)) return true;
  for (const next of [previousSibling, nextSibling]) {
    for (let node = next(element); node; node = next(node)) {
      if (node instanceof Element && !isInline(node)) break;
      if (!saysNothing(node)) return false;
    }
  }
  return true;
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith("inline");
}

function placeOf(element: Element, row: Element): string {
  let depth = 0;
  for (let here: Element | null = element; here && here !== row; here = parentElement(here))
    depth++;
  return `${depth} ${element.localName} ${element.className}`;
}
