/**
 * A long list is read again and again while messages come. As long as they come at its newer end, only
 * that end is looked at, and what stands before it stays as it was found.
 */

import type { Site } from "../sites/site.ts";
import { parentOf } from "./dom.ts";
import { type Blocks, endOf, MOST_ROWS, rowsIn, rowsOf, shadowsIn } from "./rows.ts";

/** How many parts before what is new are looked at with it. */
const NEAR = 40;

/** With more new elements than this everything is looked at. */
const MOST_NEW = 200;

/** So is a shorter list. */
const LEAST_ROWS = 120;

/** How long changes that no observer reports stay unseen in what stands before, in milliseconds. */
const LASTING = 10_000;

/** The messages of one list as they were found last. */
export class Standing {
  #rows: Element[] = [];
  /** What was added since then. */
  #added: Element[] = [];
  #isLasting = false;
  #until = 0;

  /** The messages themselves, oldest first. */
  get rows(): readonly Element[] {
    return this.#rows;
  }

  /** Notes what a change added. */
  note(nodes: NodeList): void {
    for (const node of nodes) {
      if (this.#added.length > MOST_NEW) return;
      if (node instanceof Element) this.#added.push(node);
    }
  }

  /** The next time everything is looked at. */
  forget(): void {
    this.#isLasting = false;
  }

  /** True when everything is to be looked at again, whatever comes. */
  get isDue(): boolean {
    return performance.now() > this.#until;
  }

  /** The messages of the list where a look at its newer end is enough, else null. */
  renewed(
    container: Element,
    site: Site | null,
    blocks: Blocks,
    observe: (roots: readonly ShadowRoot[]) => void,
  ): Element[] | null {
    const rows = this.#renewed(container, site, blocks, observe);
    if (rows) {
      this.#rows = rows;
      this.#added = [];
    }
    return rows;
  }

  /** All messages of the list. */
  found(container: Element, site: Site | null, blocks: Blocks): Element[] {
    this.#added = [];
    this.#rows = rowsOf(container, site, blocks);
    this.#until = performance.now() + LASTING;
    this.#isLasting = this.#rows.length >= LEAST_ROWS && isOneWay(this.#rows);
    return this.#rows;
  }

  #renewed(
    container: Element,
    site: Site | null,
    blocks: Blocks,
    observe: (roots: readonly ShadowRoot[]) => void,
  ): Element[] | null {
    const rows = this.#rows;
    if (!this.#isLasting || this.#added.length > MOST_NEW) return null;
    const most = NEAR + this.#added.length;
    const parts = endOf(container, most);
    if (parts.length < most) return null;
    const newer = rowsIn(parts, container, site, blocks, most);
    const from = newer[0] ? rows.lastIndexOf(newer[0]) : -1;
    if (from < 0) return null;
    const seen = new Set(newer);
    // Another order than before, or messages that are not drawn any more.
    if (rows.slice(from).some((row) => !seen.has(row) && row.isConnected)) return null;
    const older = rows.slice(0, from).filter((row) => row.isConnected);
    const known = new Set([...parts, ...older]);
    if (
      !this.#added.every((element) => !element.isConnected || isInside(element, known, container))
    )
      return null;
    for (const part of parts) observe(shadowsIn(part, blocks));
    return [...older, ...newer].slice(-MOST_ROWS);
  }
}

function isInside(element: Element, known: ReadonlySet<Element>, container: Element): boolean {
  for (let here: Element | null = element; here && here !== container; here = parentOf(here)) {
    if (known.has(here)) return true;
  }
  return false;
}

/** True where messages follow each other in the page as they do on the screen, down or up. */
function isOneWay(rows: readonly Element[]): boolean {
  const [first, second] = rows;
  if (!first || !second) return true;
  const down = follows(first, second);
  // Asked about the later one first, the browser may walk through all that is between it and the end.
  return rows.every((row, index) => {
    const next = rows[index + 1];
    return !next || (down ? follows(row, next) : follows(next, row));
  });
}

function follows(one: Element, other: Element): boolean {
  const position = one.compareDocumentPosition(other);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return false;
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
