/**
 * Which of the names in a list is the reader's own, where no message is marked: the name of the
 * page's account, or, of two people, the one whom the heading does not name.
 */

import { accountAmong } from "./account.ts";
import { composerIn } from "./composer.ts";
import { closest, drawnIn, elementsOf, hasOwnText, isDrawn, parentOf } from "./dom.ts";
import { isSameName, namesIn, plainName } from "./name.ts";
import { within } from "./part.ts";

/** How many blocks around a list are searched for its heading, and how many elements in each part. */
const MOST_UP = 12;
const MOST_ELEMENTS = 60;

/** A heading may lie over the upper end of its list, but no lower than this, in CSS pixels. */
const LOWEST = 100;

const HEADINGS = "h1,h2,h3,h4,[role=heading],[role=heading] *";

/** "Write as Robin" names the reader, not the other side. */
const AS =
  /(?:^|\s)(?:as|als|como|comme|en tant que|come|jako|от имени|как|olarak|sebagai|bilang|với tư cách)\s|としてし?|作为|身份|(?:으)?로서|في دور|के रूप में|ในฐานะ/iu;

/** Nothing was found: after so long it is looked for again, in milliseconds; each time twice as long. */
const AGAIN = 2000;
const SLOWEST = 60_000;

interface Known {
  names: ReadonlySet<string>;
  own: string | null;
  until: number;
  wait: number;
}

/** What was found, by conversation. */
export class OwnNames {
  readonly #page: Document;
  readonly #known = new Map<string, Known>();
  #account: string | null = null;

  constructor(page: Document) {
    this.#page = page;
  }

  /** The reader's own name among those who wrote, in the order of what they wrote; null where nothing tells. */
  among(
    key: string,
    writers: readonly string[],
    container: Element,
    composer: string | null,
  ): string | null {
    const own = this.#nameAmong(key, new Set(writers), container, composer);
    if (own === null || own === this.#account) return own;
    return mayBeRenamed(writers, own) ? null : own;
  }

  #nameAmong(
    key: string,
    authors: ReadonlySet<string>,
    container: Element,
    composer: string | null,
  ): string | null {
    if (authors.size === 0) return null;
    const known = this.#known.get(key);
    const isOld = known && [...authors].every((name) => known.names.has(name));
    if (isOld && (known.own !== null || performance.now() < known.until)) {
      return known.own !== null && authors.has(known.own) ? known.own : null;
    }
    const own = this.#find([...authors], container, composer);
    const wait = isOld ? Math.min(known.wait * 2, SLOWEST) : AGAIN;
    const until = performance.now() + wait;
    this.#known.set(key, { names: new Set(authors), own, until, wait });
    return own;
  }

  /** Forgets a conversation that is not remembered any longer. */
  forget(key: string): void {
    this.#known.delete(key);
  }

  #find(authors: readonly string[], container: Element, composer: string | null): string | null {
    const isThere = composer !== null && within(this.#page, composer).length > 0;
    const { other, pane } = overList(container, authors, isThere ? composer : null);
    const own = authors.find((name) => this.#account !== null && isSameName(name, this.#account));
    const account = own ?? accountAmong(this.#page, authors, (element) => element === pane);
    if (account !== null) {
      // Somebody who took the reader's name, or a chat with oneself.
      if (other !== null && isSameName(other, account)) return null;
      this.#account = account;
      return account;
    }
    const [one, two] = authors;
    if (other === null || one === undefined || two === undefined || authors.length > 2) return null;
    return areAlike(one, two) ? null : other === one ? two : one;
  }
}

/** One person whose name changed a little: "Mira" and "mira ✨". */
function areAlike(one: string, two: string): boolean {
  const [a, b] = [one, two].map((name) => plainName(name).replace(/[^\p{L}\p{N}]/gu, ""));
  return !a || !b || a.includes(b) || b.includes(a);
}

/** What stands under one name above all that stands under the other may be by one person, once called so. */
function mayBeRenamed(writers: readonly string[], own: string): boolean {
  const others = writers.findIndex((name) => name !== own);
  return others >= 0 && writers.lastIndexOf(own) < others;
}

/** Whom the heading of a list names, and the outermost block that is the list's own. */
function overList(
  container: Element,
  authors: readonly string[],
  told: string | null,
): { other: string | null; pane: Element } {
  let path = container;
  let pane: Element | null = null;
  let other = only(namesIn(labelOver(container), authors));
  for (let up = 0; up < MOST_UP; up++) {
    const around = parentOf(path);
    if (!around || around === around.ownerDocument.documentElement) break;
    const beside = elementsOf(around).filter((element) => element !== path);
    // Farther out than the place to write, only a heading speaks of the list.
    const isOwn = pane === null;
    const composer = isOwn ? composerAmong(beside, told) : null;
    if (composer) pane = around;
    const found = beside.flatMap((element) => headed(element, path, authors, isOwn));
    other ??= only(found) ?? (composer && only(namesIn(writingTo(composer), authors)));
    if (found.length > 0) {
      pane ??= around;
      break;
    }
    path = around;
  }
  const isPage = pane === container.ownerDocument.body;
  return { other, pane: isPage ? container : (pane ?? container) };
}

function only(names: readonly string[]): string | null {
  const [name] = names;
  return name !== undefined && names.every((other) => other === name) ? name : null;
}

function labelOver(container: Element): string {
  const label = closest(container, "[aria-label]")?.getAttribute("aria-label") ?? "";
  return AS.test(label) ? "" : label;
}

function composerAmong(elements: readonly Element[], told: string | null): Element | null {
  for (const element of elements) {
    const found = composerIn(element, told);
    if (found) return found;
  }
  return null;
}

function writingTo(composer: Element): string {
  const told = ["aria-label", "placeholder", "data-placeholder", "aria-placeholder"].map(
    (name) => composer.getAttribute(name) ?? "",
  );
  return told.find((text) => text !== "" && !AS.test(text)) ?? "";
}

/** The names that stand right over a list: a heading's, or what is said first there. */
function headed(
  beside: Element,
  path: Element,
  authors: readonly string[],
  isOwn: boolean,
): string[] {
  const list = path.getBoundingClientRect();
  const box = beside.getBoundingClientRect();
  if (box.top > list.top + LOWEST || box.right <= list.left || box.left >= list.right) return [];
  const found: string[] = [];
  let isFirst = isOwn;
  for (const element of drawnIn(beside, MOST_ELEMENTS)) {
    const isHeading = element.matches(HEADINGS);
    const says = hasOwnText(element);
    if (!(isHeading || (says && isFirst)) || !isDrawn(element)) continue;
    if (says) isFirst = false;
    const name = authors.find((author) => isNamed(isHeading, element.textContent ?? "", author));
    if (name !== undefined && isOver(element.getBoundingClientRect(), list)) found.push(name);
  }
  return found;
}

function isOver({ left, right, bottom }: DOMRect, list: DOMRect): boolean {
  const middle = (left + right) / 2;
  return middle > list.left && middle < list.right && bottom <= list.top + LOWEST;
}

/** "Mira Lopez" may head a chat in which she is called "Mira". */
function isNamed(isHeading: boolean, text: string, author: string): boolean {
  const plain = plainName(text);
  const name = plainName(author);
  return plain === name || (isHeading && plain.startsWith(`${name} `));
}
