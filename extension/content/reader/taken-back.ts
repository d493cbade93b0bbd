/**
 * What a page shows in the place of a message that was deleted. It is marked by the page, in whatever
 * language the notice is; nobody wrote it.
 */

import { hasText } from "./dom.ts";
import { classesOf, TAKEN_BACK_WORDS, wordsOf } from "./hints.ts";
import { parentElement } from "./tree.ts";

/** Attributes by which pages name a part of theirs, beside its classes. */
const NAMES = ["data-icon", "data-testid", "data-a-target"];

/** Without their first letter the words are found whether it is a capital or not, in half the time. */
const MARKS = ["class", ...NAMES]
  .flatMap((name) => [...TAKEN_BACK_WORDS].map((word) => `[${name}*=${word.slice(1)}]`))
  .join(",");

/** What may follow in a name: of the notice itself, where "deleted-by" or "deleted-count" tell of something else. */
const NOTICE: ReadonlySet<string> = new Set(
  "body content in message msg notice out placeholder text".split(" "),
);

/** The most parts of one message that are looked at. */
const MOST_MARKS = 20;

/** The parts of a message that stand for what was deleted, perhaps the whole of it. */
export function takenBackIn(row: Element): Element[] {
  const marks = [...row.querySelectorAll(MARKS)];
  if (row.matches(MARKS)) marks.unshift(row);
  return marks
    .slice(0, MOST_MARKS)
    .filter(isMark)
    .map((mark) => {
      // An icon stands beside the words of its notice.
      return hasText(mark) ? mark : (parentElement(mark) ?? mark);
    });
}

function isMark(element: Element): boolean {
  const names = NAMES.flatMap((name) => element.getAttribute(name) ?? []);
  return [...classesOf(element), ...names].some((name) => saysTakenBack(wordsOf(name)));
}

function saysTakenBack(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (TAKEN_BACK_WORDS.has(last)) return true;
  return NOTICE.has(last) && words.some((word) => TAKEN_BACK_WORDS.has(word));
}
