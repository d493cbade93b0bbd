/**
 * Which message is older. A list may stand in the DOM in another order than on the screen
 * (`column-reverse`, virtual lists), and a few lists show the newest on top.
 */

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
  const first = found[0];
  const last = found.at(-1);
  const reversed = first !== undefined && last !== undefined && top(first) > top(last);
  return reversed ? found.slice(0, most) : found.slice(-most);
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
