/**
 * Which message is older. A list may stand in the DOM in another order than on the screen
 * (`column-reverse`, virtual lists), and a few lists show the newest on top.
 */

import { elementsOf, shadowOf } from "./dom.ts";
import { TIME_ATTRIBUTES } from "./hints.ts";

const TIMED = TIME_ATTRIBUTES.map((attribute) => `[${attribute}]`).join(",");

/** The messages, oldest first: the lower on the screen the newer, unless their own times differ. */
export function inOrder(rows: Element[]): Element[] {
  const tops = new Map(rows.map((row) => [row, top(row)]));
  const at = (row: Element): number => tops.get(row) ?? 0;
  const drawn = rows.toSorted((a, b) => at(a) - at(b));
  return isNewestFirst(drawn) ? drawn.reverse() : drawn;
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
  if (holder.childElementCount <= most) return elementsOf(element);
  const upward = isUpward(holder.firstElementChild, holder.lastElementChild);
  const found: Element[] = [];
  let next = upward ? holder.firstElementChild : holder.lastElementChild;
  while (next && found.length < most) {
    found.push(next);
    next = upward ? next.nextElementSibling : next.previousElementSibling;
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
