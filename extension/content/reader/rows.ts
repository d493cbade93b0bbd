/** Which elements of a list are its messages. */

import type { Site } from "../sites/site.ts";
import {
  childrenOf,
  closest,
  hasText,
  isDrawn,
  isText,
  queryAll,
  shadowOf,
  shadowRootsIn,
  textLength,
} from "./dom.ts";
import { classesOf, MARKED_BY_ID, MESSAGE_ID, MESSAGE_MARKS } from "./hints.ts";
import { isTime } from "./moment.ts";
import { inOrder, newest, newestOf } from "./order.ts";
import { isInline } from "./shape.ts";
import { childElementCount, children, parentElement } from "./tree.ts";

/**
 * The most elements of one list that are looked at; the newest count. A few more than the engine
 * reads, for some are no messages.
 */
export const MOST_ROWS = 420;

/** How deep repeated blocks are followed where neither role nor attribute names a message. */
const MOST_DEPTH = 8;

/** More text than this beside its parts and an element is a message, not a group of them. */
const MOST_HEADER = 60;

/** Blocks that repeat inside one message. */
const TEXT_BLOCKS = "p,li,blockquote,pre,h1,h2,h3,h4,h5,h6,dt,dd,tr,td,figure";

/** Blocks of a list that are not messages: what parts them, and the place to write. */
const NEVER_ROWS = "[role=separator],hr,form,textarea,[role=textbox]";

/** The place to write, or a message that is being edited: a draft either way. */
const WRITING = "textarea,[role=textbox],[contenteditable]:not([contenteditable=false])";

/** What a page puts on a block only while it moves in or out. */
const MOVING = /(?:^|-)(?:enter|leave|appear|exit)(?:-|$)/;

/** Announcers repeat what a list already shows. */
const ANNOUNCERS = "[role=status],[role=alert],[aria-live=polite],[aria-live=assertive]";

/** What was found inside a part of a list before; whoever keeps it forgets what changed. */
export interface Block {
  rows?: Element[];
  shadows?: ShadowRoot[];
  box?: boolean;
  marks?: Map<string, readonly Element[]>;
}

/** What is known of the parts of a list. */
export type Blocks = WeakMap<Element, Block>;

/** The messages of a list in the order in which they are seen, oldest first. */
export function rowsOf(container: Element, site: Site | null, blocks: Blocks): Element[] {
  return rowsIn(endOf(container, MOST_ROWS), container, site, blocks, MOST_ROWS);
}

/** The messages in some parts of a list: the `most` newest, as `endOf` tells them. */
export function rowsIn(
  parts: readonly Element[],
  container: Element,
  site: Site | null,
  blocks: Blocks,
  most: number,
): Element[] {
  const told = site?.message ? marked(parts, container, site.message, blocks) : [];
  const rows = told.length > 0 ? told : genericRows(parts, container, site, blocks, most);
  return inOrder(rows.filter(isDrawn), container);
}

/**
 * Looks into one part of a list, so that `rowsIn` has less to do later; tells the shadow roots in it.
 */
export function lookInto(
  part: Element,
  container: Element,
  site: Site | null,
  blocks: Blocks,
): ShadowRoot[] {
  blockOf(part, blocks).marks?.clear();
  for (const mark of marksIn(part, container, site?.message ?? MESSAGE_MARKS, blocks)) {
    isBox(mark, blocks);
  }
  return shadowsIn(part, blocks);
}

function genericRows(
  parts: readonly Element[],
  container: Element,
  site: Site | null,
  blocks: Blocks,
  most: number,
): Element[] {
  const marks = marked(parts, container, MESSAGE_MARKS, blocks).filter(
    (mark) => isMessageMark(mark) && isBox(mark, blocks),
  );
  const byMark = innermost(marks);
  const byItem =
    byMark.length > 0
      ? byMark
      : innermost(marked(parts, container, "li", blocks).filter(isOwnItem));
  const rows = byItem.length > 0 ? byItem : evenly(repeated(container, 0, blocks, most), container);
  const writing = site?.composer ? `${WRITING},${site.composer}` : WRITING;
  const messages = withoutDrafts(rows, writing).filter((row) => !row.matches(NEVER_ROWS));
  const written = messages.filter((row) => !isAnnouncer(row, container));
  // Where every message stands in one, the announcer is the list itself.
  return written.length > 0 ? written : messages;
}

function marked(
  parts: readonly Element[],
  container: Element,
  selector: string,
  blocks: Blocks,
): Element[] {
  const light = parts.flatMap((part) => marksIn(part, container, selector, blocks));
  const found =
    light.length > 0
      ? light
      : queryAll(
          parts.flatMap((part) => shadowsIn(part, blocks)),
          selector,
        );
  return newest(found, MOST_ROWS);
}

/** The elements of one part that match; looked for once until everything is looked at again. */
function marksIn(
  part: Element,
  container: Element,
  selector: string,
  blocks: Blocks,
): readonly Element[] {
  // The list itself changes with every message.
  if (part === container) return [...part.querySelectorAll(selector)];
  const block = blockOf(part, blocks);
  const known = block.marks?.get(selector);
  if (known) return known;
  const inside = [...part.querySelectorAll(selector)];
  const found = part.matches(selector) ? [part, ...inside] : inside;
  block.marks ??= new Map();
  block.marks.set(selector, found);
  return found;
}

/** The shadow roots in one part of a list; looked for once while nothing changes there. */
export function shadowsIn(part: Element, blocks: Blocks): ShadowRoot[] {
  const block = blockOf(part, blocks);
  if (block.shadows) return block.shadows;
  const found = shadowRootsIn(part);
  // A custom element gets its root when its script has come, and no observer tells of that.
  if (part.querySelector(":not(:defined)") === null) block.shadows = found;
  return found;
}

function blockOf(part: Element, blocks: Blocks): Block {
  const known = blocks.get(part);
  if (known) return known;
  const fresh: Block = {};
  blocks.set(part, fresh);
  return fresh;
}

/** The container, or of a list with more parts than `most` those that stand at its newer end. */
export function endOf(container: Element, most: number): Element[] {
  for (let here = container, depth = 0; depth < MOST_DEPTH; depth++) {
    const parts = newestOf(here, most);
    if (parts.length === most) return parts;
    let fullest = parts[0];
    if (!fullest) break;
    for (const part of parts) {
      if (childElementCount(part) > childElementCount(fullest)) fullest = part;
    }
    here = fullest;
  }
  return [container];
}

/** An item inside an item is a message of a group, unless it is bare: then a message holds a list. */
function isOwnItem(item: Element): boolean {
  if (!parentElement(item)?.closest("li")) return true;
  return item.getAttributeNames().length > 0 || item.querySelector("div,section,article") !== null;
}

/** `message-12` is one message, `message-content-12` a part of it; what nobody hears is a copy. */
function isMessageMark(element: Element): boolean {
  if (element.matches(MARKED_BY_ID) && !MESSAGE_ID.test(element.id)) return false;
  return element.closest("[aria-hidden=true]") === null;
}

/** A mention may carry the number of whom it means, and an empty mark that of the message it stands in. */
function isBox(element: Element, blocks: Blocks): boolean {
  const block = blockOf(element, blocks);
  block.box ??=
    !isInline(element) && (hasText(element) || element.querySelector("img[alt]") !== null);
  return block.box;
}

/**
 * Where messages nest, the inner ones count, unless the outer one says more than a header or the
 * inner one is only a part of it.
 */
function innermost(found: Element[]): Element[] {
  const inner = new Map<Element, Element[]>();
  const all = new Set(found);
  for (const element of found) {
    for (let up = parentElement(element); up; up = parentElement(up)) {
      if (!all.has(up)) continue;
      inner.set(up, [...(inner.get(up) ?? []), element]);
      break;
    }
  }
  const dropped = new Set<Element>();
  for (const element of found) {
    if (dropped.has(element)) continue;
    const parts = inner.get(element);
    if (!parts) continue;
    const within = parts.reduce((sum, part) => sum + textLength(part), 0);
    const own = textLength(element) - within;
    if (own > MOST_HEADER || (parts.length === 1 && own > within)) {
      for (const other of found)
        if (other !== element && element.contains(other)) dropped.add(other);
    } else dropped.add(element);
  }
  return found.filter((element) => !dropped.has(element));
}

/** Blocks that repeat, told by the page's structure alone. */
function repeated(element: Element, depth: number, blocks: Blocks, most = MOST_ROWS): Element[] {
  if (depth > MOST_DEPTH) return [element];
  const parts = newestOf(element, most).filter((part) => hasContent(part) && isDrawn(part));
  const itself = depth === 0 ? [] : [element];
  if (parts.length === 0 || hasOwnText(element)) return itself;
  const [only] = parts;
  if (only && parts.length === 1) {
    const within = repeated(only, depth === 0 ? 0 : depth + 1, blocks, most);
    if (within.length > 0 && within[0] !== only) return within;
    return depth === 0 ? [only] : itself;
  }
  if (depth === 0) {
    return parts.every((part) => isInline(part))
      ? []
      : parts.flatMap((part) => inside(part, blocks));
  }
  const alikes = alike(parts).filter(
    (part) => !isInline(part) && !part.matches(TEXT_BLOCKS) && hasText(part),
  );
  // What stands beside a bare time is a part of one message, however alike the parts look.
  if (alikes.some(isTimeLine)) return itself;
  const total = textLength(element);
  if (alikes.length > 1 && sum(alikes) >= total * 0.6) {
    return alikes.flatMap((block) => repeated(block, depth + 1, blocks));
  }
  // A header and a list of what the same person wrote.
  const main = parts.find((part) => !isInline(part) && textLength(part) >= total * 0.6);
  if (main && !main.matches(TEXT_BLOCKS)) {
    const within = repeated(main, depth + 1, blocks);
    if (within.length > 1) return within;
  }
  return itself;
}

/** "10:30", "10:30 · Seen". */
function isTimeLine(part: Element): boolean {
  const [time = ""] = (part.textContent ?? "").split(/[·•]/);
  return isTime(time.trim());
}

/** Where some blocks are groups of messages, the others of their kind are too, however little they say. */
function evenly(rows: Element[], container: Element): Element[] {
  const groups = new Set(rows.map(kindOf));
  if (groups.size < 2) return rows;
  const inGroups = new Map<string, { kind: string; depth: number }>();
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind === "") continue;
    let depth = 1;
    for (let up = parentElement(row); up && up !== container; up = parentElement(up), depth++) {
      const group = kindOf(up);
      if (group !== "" && groups.has(group)) inGroups.set(group, { kind, depth });
    }
  }
  return rows.flatMap((row) => {
    const inside = inGroups.get(kindOf(row));
    if (!inside) return [row];
    const messages = below(row, inside.depth).filter((part) => part.matches(inside.kind));
    return messages.length > 0 ? messages : [row];
  });
}

/** The elements so many steps below one. */
function below(element: Element, depth: number): Element[] {
  let level = [element];
  for (let step = 0; step < depth; step++) level = level.flatMap(children);
  return level;
}

/** The selector of an element's tag and first class; empty where it has none. */
function kindOf(element: Element): string {
  const [first] = classesOf(element);
  return first === undefined ? "" : `${element.localName}.${CSS.escape(first)}`;
}

function inside(part: Element, blocks: Blocks): Element[] {
  const block = blockOf(part, blocks);
  block.rows ??= repeated(part, 1, blocks);
  return block.rows;
}

/** The parts that share the commonest tag and first lasting class. */
function alike(parts: Element[]): Element[] {
  const groups = new Map<string, Element[]>();
  for (const part of parts) {
    const lasting = classesOf(part).find((name) => !MOVING.test(name));
    const key = `${part.localName} ${lasting ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].reduce(
    (most, group) => (group.length > most.length ? group : most),
    [],
  );
}

/** A draft is no message, nor a part of one: a document that is written in the page is made of them. */
function withoutDrafts(rows: readonly Element[], writing: string): Element[] {
  // Most messages stand in the same element, and what is around that is asked about once.
  const known = new Map<Element | null, boolean>();
  const standsInDraft = (row: Element): boolean => {
    const around = parentElement(row);
    const isIn = known.get(around) ?? (around?.closest(writing) ?? null) !== null;
    known.set(around, isIn);
    return isIn;
  };
  return rows.filter(
    (row) => !row.matches(writing) && row.querySelector(writing) === null && !standsInDraft(row),
  );
}

function isAnnouncer(row: Element, container: Element): boolean {
  const announcer = closest(row, ANNOUNCERS);
  return announcer !== null && announcer !== container && container.contains(announcer);
}

function hasContent(element: Element): boolean {
  return shadowOf(element) !== null || childElementCount(element) > 0 || hasText(element);
}

function hasOwnText(element: Element): boolean {
  for (const child of childrenOf(element)) {
    if (isText(child) && child.data.trim() !== "") return true;
  }
  return false;
}

function sum(elements: Element[]): number {
  return elements.reduce((total, element) => total + textLength(element), 0);
}
