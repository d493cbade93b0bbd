/** The places to write in a page: which there are, and which of them stand as those of a chat do. */

import { isRoomy, parentOf, queryAll, type Root } from "./dom.ts";
import { within } from "./part.ts";

export const COMPOSERS =
  "textarea,[contenteditable]:not([contenteditable=false]),[role=textbox],input[type=text],input:not([type])";

const SEARCHES =
  "[role=search],[role=combobox],[role=searchbox],[type=search],[enterkeyhint=search],[inputmode=search],[name=q],[readonly],[disabled]";

/** The smallest place to write, in CSS pixels. */
const WIDTH = 60;
const HEIGHT = 8;

/** The places where somebody could write to somebody. */
export function composersIn(roots: readonly Root[]): Element[] {
  return queryAll(roots, COMPOSERS).filter(isOpen);
}

/** Those that the data of a site names, whatever they are made of. */
export function toldComposersIn(roots: readonly Root[], told: string): Element[] {
  return queryAll(roots, told).filter(isSeen);
}

/** The first place to write in a block: of those that `told` names, where it names any. */
export function composerIn(block: Element, told: string | null): Element | null {
  const fields = [block, ...within(block, told ?? COMPOSERS)];
  return (
    fields.find((one) =>
      told === null ? one.matches(COMPOSERS) && isOpen(one) : one.matches(told),
    ) ?? null
  );
}

function isSeen(field: Element): boolean {
  return isRoomy(field, WIDTH, HEIGHT);
}

function isOpen(field: Element): boolean {
  return !field.closest(SEARCHES) && isSeen(field);
}

/**
 * True when a block has no other field to fill in than this one. Who writes into a chat writes to those
 * who are there: a subject, an addressee or a street belong to a letter or a form.
 */
export function isOnlyField(composer: Element, block: Element): boolean {
  return within(block, COMPOSERS).every(
    (field) => field.contains(composer) || composer.contains(field) || !isOpen(field),
  );
}

/**
 * True when what scrolls in a list leaves the place to write where it is. One that scrolls away with the
 * rest is the end of a page: of a thread in a forum, of letters, of comments.
 */
export function staysIn(list: Element, composer: Element): boolean {
  for (let here: Element | null = composer; here && here !== list; here = parentOf(here)) {
    if (STAYING.has(getComputedStyle(here).position)) return true;
  }
  return false;
}

const STAYING: ReadonlySet<string> = new Set(["fixed", "sticky"]);
