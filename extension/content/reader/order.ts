/**
 * Which message is older. A list may stand in the DOM in another order than on the screen
 * (`column-reverse`, virtual lists), and a few lists show the newest on top.
 */

import { elementsOf, parentOf, shadowOf } from "./dom.ts";
import { TIME_ATTRIBUTES } from "./hints.ts";
import {
  childElementCount,
  firstElementChild,
  lastElementChild,
  nextElementSibling,
  previousElementSibling,
} from "./tree.ts";

const TIMED = TIME_ATTRIBUTES.map((attribute) => `[${attribute}]`).join(",");

/** A message, and the elements around it, from the part of the list in which it stands to itself. */
interface Placed {
  row: Element;
  path: Element[];
}

/**
 * The messages of a list, oldest first: the lower on the screen the newer, unless their own times
 * differ.
 */
export function inOrder(rows: readonly Element[], container: Element): Element[] {
  const drawn = fromTheTop(rows.map((row) => ({ row, path: pathTo(row, container) })));
  return isNewestFirst(drawn) ? drawn.reverse() : drawn;
}

/**
 * The messages from the top down, by the places of the parts of the list in which they stand. Their
 * own places do not tell it: what a browser has not laid out yet (`content-visibility`) has no
 * height, and a message with a day over it seems to stand below the next one.
 */
function fromTheTop(placed: readonly Placed[], depth = 0): Element[] {
  const parts = new Map<Element, Placed[]>();
  for (const one of placed) {
    const part = one.path[depth] ?? one.row;
    const within = parts.get(part);
    if (within) within.push(one);
    else parts.set(part, [one]);
  }
  const sorted =
    parts.size === 1
      ? [...parts.values()]
      : [...parts]
          .map(([part, within]) => ({ at: topOf(part, within), within }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ within }) => within);
  return sorted.flatMap((within) =>
    within.length > 1 && within.some(({ path }) => path.length > depth + 1)
      ? fromTheTop(within, depth + 1)
      : within.map(({ row }) => row),
  );
}

/** Where a part of a list begins; one without a box (`display: contents`) begins with its message. */
function topOf(part: Element, [first]: readonly Placed[]): number {
  return top(first && part.getClientRects().length === 0 ? first.row : part);
}

function pathTo(row: Element, container: Element): Element[] {
  const path: Element[] = [];
  for (let here: Element | null = row; here && here !== container; here = parentOf(here)) {
    path.push(here);
  }
  return path.reverse();
}

/** The newest of a long list: those nearest to its lower end as drawn. */
export function newest(found: Element[], most: number): Element[] {
  if (found.length <= most) return found;
  return isUpward(found[0], found.at(-1)) ? found.slice(0, most) : found.slice(-most);
}

/**
 * The newest parts of an element, as above; all of them where there are no more. Of a long list the
 * others are not touched: each would cost, at every look.
 */
export function newestOf(element: Element, most: number): Element[] {
  const holder = shadowOf(element) ?? element;
  if (childElementCount(holder) <= most) return elementsOf(element);
  const upward = isUpward(firstElementChild(holder), lastElementChild(holder));
  const found: Element[] = [];
  let next = upward ? firstElementChild(holder) : lastElementChild(holder);
  while (next && found.length < most) {
    found.push(next);
    next = upward ? nextElementSibling(next) : previousElementSibling(next);
  }
  return upward ? found : found.reverse();
}

function isUpward(first: Element | null | undefined, last: Element | null | undefined): boolean {
  return Boolean(first && last && top(first) > top(last));
}

function isNewestFirst(rows: readonly Element[]): boolean {
  const times = rows.map(timeOf).filter((time) => time !== null);
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined || first <= last) return false;
  return times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));
}

/** The machine-readable time of a message in milliseconds. */
function timeOf(row: Element): number | null {
  const element = row.matches(TIMED) ? row : row.querySelector(TIMED);
  for (const attribute of TIME_ATTRIBUTES) {
    const value = element?.getAttribute(attribute);
    if (!value) continue;
    const time = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Date.parse(value);
    if (!Number.isNaN(time)) return time;
  }
  return null;
}

function top(element: Element): number {
  return element.getBoundingClientRect().top;
}
