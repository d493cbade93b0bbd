/**
 * On which side of the list a message stands. Chats put what the reader wrote at the end of the line
 * and what others wrote at its start; only a list that does so throughout tells anything. Where bubbles
 * differ by their colour alone nobody is told apart: it does not say which of the two is the reader, and
 * what is unread, chosen or pinned has another colour too.
 */

import { lineOf } from "./dom.ts";
import { isTime } from "./moment.ts";
import type { Told } from "./speaker.ts";
import { parentElement } from "./tree.ts";

type Side = "start" | "end" | null;

/** A message that leaves at least this share of the list free on one side, more than others do, has a side. */
const LEAST_GAP = 0.05;

/** A box of nearly the list's own width is a line of it, not a bubble. */
const WHOLE_LINE = 0.92;

/** So is a box that this share of the messages have. */
const SHARE_OF_LINES = 0.6;

/** The share of somebody's messages that may stand on another side than the rest of them. */
const MOST_CONTRADICTION = 0.2;

interface Gaps {
  start: number;
  end: number;
}

/** How many of the newest messages are measured; of older ones stands what was found before. */
const MEASURED = 60;

/** What was found, by the elements that were measured. */
const found = new WeakMap<readonly Element[], Side>();

/** The side of each message; all null where the list has no sides or contradicts itself. */
export function sidesOf(told: readonly Told[], container: Element): Side[] {
  const first = told.findIndex(({ chain }) => !found.has(chain));
  const from = Math.min(first < 0 ? told.length : first, Math.max(told.length - MEASURED, 0));
  for (const [index, side] of measured(told.slice(from), container).entries()) {
    const chain = told[from + index]?.chain;
    if (chain) found.set(chain, side);
  }
  const sides = told.map(({ chain }) => found.get(chain) ?? null);
  return sides.includes("end") && agree(sides, told) ? sides : told.map(() => null);
}

function measured(told: readonly Told[], container: Element): Side[] {
  const none = told.map(() => null);
  const box = container.getBoundingClientRect();
  if (box.width === 0) return none;
  const rightToLeft = getComputedStyle(container).direction === "rtl";
  const boxes = told.map(({ chain }) => chain.map((element) => element.getBoundingClientRect()));
  const lines = linesAmong(boxes);
  const gaps = told.map((one, index): Gaps | null => {
    const isBubble = (around: DOMRect): boolean =>
      around.width > 0 && around.width < box.width * WHOLE_LINE && !lines.has(placeOf(around));
    const bubble = boxes[index]?.find(isBubble);
    const drawn = bubble ?? textBox(one);
    if (drawn.width === 0) return null;
    const left = (drawn.left - box.left) / box.width;
    const right = (box.right - drawn.right) / box.width;
    return rightToLeft ? { start: right, end: left } : { start: left, end: right };
  });
  const known = gaps.filter((gap): gap is Gaps => gap !== null);
  const startBase = Math.min(...known.map((gap) => gap.start));
  const endBase = Math.min(...known.map((gap) => gap.end));
  return gaps.map((gap): Side => {
    if (!gap) return null;
    const start = gap.start - startBase;
    const end = gap.end - endBase;
    if (start > LEAST_GAP && end < start * 0.4) return "end";
    if (end > LEAST_GAP && start < end * 0.4) return "start";
    return null;
  });
}

/** A message as wide as the list has no side: it stands where its author's others stand, or those like it. */
export function likeOthers(sides: readonly Side[], told: readonly Told[]): Side[] {
  if (!sides.includes(null) || !sides.includes("end")) return [...sides];
  const byAuthor = commonSides(sides, told, ({ author }) => author);
  const byLook = commonSides(sides, told, lookOf);
  return sides.map((side, index) => {
    const one = told[index];
    if (side !== null || !one) return side;
    return (
      (one.author === null ? null : byAuthor.get(one.author)) ?? byLook.get(lookOf(one)) ?? null
    );
  });
}

/** The side on which all messages stand that have something in common; null where it is both. */
function commonSides(
  sides: readonly Side[],
  told: readonly Told[],
  common: (one: Told) => string | null,
): Map<string, Side> {
  const found = new Map<string, Side>();
  for (const [index, one] of told.entries()) {
    const side = sides[index] ?? null;
    const key = common(one);
    if (side === null || key === null) continue;
    found.set(key, (found.get(key) ?? side) === side ? side : null);
  }
  return found;
}

/** How many of a message's outer elements make its look. */
const LOOK = 3;

function lookOf({ chain }: Told): string {
  return chain
    .slice(0, LOOK)
    .map(({ className }) => className)
    .join("\n");
}

/** Where one person stands on both sides, the lines differ in length and not in who wrote them. */
function agree(sides: readonly Side[], told: readonly Told[]): boolean {
  const counts = new Map<string, Record<"start" | "end", number>>();
  for (const [index, side] of sides.entries()) {
    const author = told[index]?.author;
    if (!author || side === null) continue;
    const count = counts.get(author) ?? { start: 0, end: 0 };
    count[side] += 1;
    counts.set(author, count);
  }
  return [...counts.values()].every(
    ({ start, end }) => Math.min(start, end) <= (start + end) * MOST_CONTRADICTION,
  );
}

/** The places from side to side that most messages have in common. */
function linesAmong(boxes: readonly (readonly DOMRect[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const chain of boxes) {
    for (const place of new Set(chain.map(placeOf))) {
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const least = boxes.length * SHARE_OF_LINES;
  return new Set([...counts].filter(([, count]) => count >= least).map(([place]) => place));
}

function placeOf({ left, right }: DOMRect): string {
  return `${Math.round(left)} ${Math.round(right)}`;
}

/** The most text nodes of a message in which its longest text is looked for. */
const MOST_TEXTS = 60;

/** The box around the longest text of a message without a bubble: name and time may stand elsewhere. */
function textBox({ chain, named }: Told): DOMRect {
  const range = document.createRange();
  const innermost = chain.at(-1);
  const longest = innermost && longestText(innermost, named);
  if (longest) range.selectNodeContents(longest);
  return range.getBoundingClientRect();
}

/** The line of the longest text that is neither the author's name nor a time. */
function longestText(element: Element, named: readonly Element[]): Element {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let found = element;
  let most = 0;
  for (let count = 0; count < MOST_TEXTS && walk.nextNode(); count++) {
    const text = (walk.currentNode as Text).data.trim();
    const holder = parentElement(walk.currentNode);
    if (!holder || text.length <= most || isTime(text)) continue;
    if (named.some((name) => name.contains(holder))) continue;
    found = lineOf(holder, element);
    most = text.length;
  }
  return found;
}
