/**
 * On which side of the list a message stands. Chats put what the reader wrote at the end of the line
 * and what others wrote at its start; only a list that does so throughout tells anything.
 */

import type { Told } from "./speaker.ts";

type Side = "start" | "end" | null;

/** A message that leaves at least this share of the list free on one side, more than others do, has a side. */
const LEAST_GAP = 0.05;

/** A box that leaves less than this free is the whole line, and its text is measured instead. */
const WHOLE_LINE = 0.97;

/** The share of somebody's messages that may stand on another side than the rest of them. */
const MOST_CONTRADICTION = 0.2;

interface Gaps {
  start: number;
  end: number;
}

/** The side of each message; all null where the list has no sides or contradicts itself. */
export function sidesOf(told: readonly Told[], container: Element): Side[] {
  const none = told.map(() => null);
  const box = container.getBoundingClientRect();
  if (box.width === 0) return none;
  const rightToLeft = getComputedStyle(container).direction === "rtl";
  const gaps = told.map(({ chain }): Gaps | null => {
    const drawn = drawnBox(chain, box.width);
    if (drawn.width === 0) return null;
    const left = (drawn.left - box.left) / box.width;
    const right = (box.right - drawn.right) / box.width;
    return rightToLeft ? { start: right, end: left } : { start: left, end: right };
  });
  const known = gaps.filter((gap): gap is Gaps => gap !== null);
  const startBase = Math.min(...known.map((gap) => gap.start));
  const endBase = Math.min(...known.map((gap) => gap.end));
  const sides = gaps.map((gap): Side => {
    if (!gap) return null;
    const start = gap.start - startBase;
    const end = gap.end - endBase;
    if (start > LEAST_GAP && end < start * 0.4) return "end";
    if (end > LEAST_GAP && start < end * 0.4) return "start";
    return null;
  });
  return sides.includes("end") && agree(sides, told) ? sides : none;
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

/** The box around what was written: a bubble as it is drawn, or the text of a line without one. */
function drawnBox(chain: readonly Element[], width: number): DOMRect {
  const boxes = chain.map((element) => element.getBoundingClientRect());
  const bubble = boxes.find((box) => box.width > 0 && box.width < width * WHOLE_LINE);
  if (bubble) return bubble;
  const range = document.createRange();
  const innermost = chain.at(-1);
  if (innermost) range.selectNodeContents(innermost);
  return range.getBoundingClientRect();
}
