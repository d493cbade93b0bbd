/** Walking the page as it is drawn: through shadow roots and slots, visible elements only. */

import { isCard } from "../card/name.ts";
import { isTime } from "./moment.ts";
import { isForListeners, isInline, type Shape, shapeOf } from "./shape.ts";
import {
  childNodes,
  children,
  firstChild,
  nextSibling,
  parentElement,
  parentNode,
} from "./tree.ts";

/** Anything that can hold elements and be searched. */
export type Root = Document | ShadowRoot | Element;

/** The most elements looked at while searching for shadow roots. */
const MOST_ELEMENTS = 20_000;

/** The most shadow roots followed in one page. */
const MOST_ROOTS = 500;

/** Firefox gives content scripts a property for closed roots; Chromium has a function. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The elements beside custom ones that may have a shadow root and, having one, mostly stand empty. */
const HOSTS: ReadonlySet<string> = new Set(["div", "span", "section", "article", "main", "aside"]);

/** Those that may have one as well, and hardly ever do. */
const OTHER_HOSTS: ReadonlySet<string> = new Set(
  "blockquote body footer h1 h2 h3 h4 h5 h6 header nav p".split(" "),
);

/** Empty boxes that had no root; a root comes before its box is put into the page. */
const rootless = new WeakSet<Element>();

/** The shadow root of an element, closed ones too; not that of the card. */
export function shadowOf(element: Element): ShadowRoot | null {
  const { localName } = element;
  const mayHave = HOSTS.has(localName);
  if (!mayHave && !OTHER_HOSTS.has(localName) && !localName.includes("-")) return null;
  if (element.shadowRoot) return element.shadowRoot;
  // Asking the browser for a closed one costs.
  if (mayHave) {
    if (firstChild(element) !== null || rootless.has(element)) return null;
    const root = openedRoot(element);
    if (!root) rootless.add(element);
    return root;
  }
  return localName.includes("-") && !isCard(element) ? openedRoot(element) : null;
}

function openedRoot(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const { dom } = (globalThis as { chrome?: Partial<typeof chrome> }).chrome ?? {};
  return dom?.openOrClosedShadowRoot(element) ?? (element as Opened).openOrClosedShadowRoot ?? null;
}

/** The children of a node as drawn: those of its shadow root, and what fills a slot. */
export function childrenOf(node: Node): Node[] {
  const assigned = isElement(node) && isSlot(node) ? node.assignedNodes({ flatten: true }) : [];
  if (assigned.length > 0) return assigned;
  return childNodes(isElement(node) ? (shadowOf(node) ?? node) : node);
}

/** The same one after another, which is the fastest way through a tree. */
export function forEachChild(element: Element, visit: (child: Node) => void): void {
  if (isSlot(element)) {
    for (const child of childrenOf(element)) visit(child);
    return;
  }
  const holder = shadowOf(element) ?? element;
  for (let child = firstChild(holder); child; child = nextSibling(child)) visit(child);
}

/** As `instanceof`, at a fraction of its cost. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** As above, for text. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === "slot" && element instanceof HTMLSlotElement;
}

/** The child elements of an element as drawn. */
export function elementsOf(element: Element): Element[] {
  if (isSlot(element)) return childrenOf(element).filter(isElement);
  return children(shadowOf(element) ?? element);
}

/** The parent of a node, out of a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = parentNode(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** True when `outer` holds `inner`, across shadow roots. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; ) {
    if (outer.contains(node)) return true;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** The nearest element that matches, from the element outwards, across shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let here: Element | null = element; here; ) {
    const found = here.closest(selector);
    if (found) return found;
    const root: Node = here.getRootNode();
    here = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The element that has the focus, inside however many shadow roots. */
export function focusedElement(): Element | null {
  for (let focused = document.activeElement; ; ) {
    const inside = focused && shadowOf(focused)?.activeElement;
    if (!inside) return focused;
    focused = inside;
  }
}

/** The shadow roots inside `root`, those inside them too; bounded. */
export function shadowRootsIn(root: Root): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let seen = 0;
  const queue: Root[] = [root];
  const add = (element: Element): void => {
    const shadow = shadowOf(element);
    if (!shadow) return;
    found.push(shadow);
    queue.push(shadow);
  };
  if (root instanceof Element) add(root);
  for (const next of queue) {
    for (const element of next.querySelectorAll("*")) {
      if (++seen > MOST_ELEMENTS || found.length >= MOST_ROOTS) return found;
      add(element);
    }
  }
  return found;
}

/** Every element in the roots that matches, in the order of the roots. */
export function queryAll(roots: readonly Root[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** True when the element has a box, or stands aside for its children (`display: contents`). */
export function isDrawn(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === "contents";
}

/** True when an element takes up enough of the window to be read. */
export function isRoomy(element: Element, width: number, height: number): boolean {
  const box = element.getBoundingClientRect();
  return box.width >= width && box.height >= height && isDrawn(element);
}

/** What `drawnIn` was asked last, for several ask the same of a message. */
let last: { element: Element; drawn: readonly Element[]; most: number } | null = null;

/** Begins anew: the page may have changed. */
export function forgetDrawn(): void {
  last = null;
}

/** The element and all that is drawn inside it, in order; at most `most`. */
export function drawnIn(element: Element, most: number): readonly Element[] {
  if (last?.element === element && last.most >= most) return last.drawn.slice(0, most);
  const drawn = walk(element, most);
  last = { element, drawn, most };
  return drawn;
}

function walk(element: Element, most: number): readonly Element[] {
  const below = [...element.querySelectorAll("*")];
  // Without shadow roots and slots the page's own tree is what is drawn, and one query gives it.
  const isPlain = !below.some((one) => isSlot(one) || shadowOf(one));
  if (isPlain && !shadowOf(element)) return [element, ...below].slice(0, most);
  const found: Element[] = [];
  const add = (next: Element): void => {
    if (found.length >= most) return;
    found.push(next);
    for (const child of elementsOf(next)) add(child);
  };
  add(element);
  return found;
}

/** An element with more children than this is no wrapper around a text. */
const MOST_CHILDREN = 200;

/**
 * Follows the child that holds nearly all of the text, down to where it parts. A time that says more than
 * what was written ("ok") is not followed.
 */
export function bubbleOf(row: Element): Element[] {
  const chain = [row];
  const lengths = new Map<Element, number>();
  const total = textLength(row, lengths);
  for (let here = row; chain.length < 12; ) {
    const children = elementsOf(here);
    if (children.length > MOST_CHILDREN) break;
    const main = children.find((child) => (lengths.get(child) ?? 0) >= total * 0.8);
    if (!main || (isTime(main.textContent?.trim() ?? "") && (lengths.get(main) ?? 0) < total))
      break;
    chain.push(main);
    here = main;
  }
  return chain;
}

/** More text and more nodes than this are counted as if they were this many. */
const MOST_LENGTH = 10_000;
const MOST_NODES = 400;

/** Elements inside one another deeper than this are not told apart. */
const MOST_DEPTH = 200;

/** True for what is neither drawn nor part of what was written. */
function isUnread(element: Element, shape: Shape): boolean {
  const { localName } = element;
  if (localName === "style" || localName === "script") return true;
  return element.getAttribute("aria-hidden") === "true" || isForListeners(element, shape);
}

/**
 * About how much text is drawn inside an element, in UTF-16 units; no more than `most` is counted.
 * `lengths` takes the same of every element inside it.
 */
export function textLength(
  element: Element,
  lengths?: Map<Element, number>,
  most = MOST_LENGTH,
): number {
  let length = 0;
  let nodes = 0;
  const within = (holder: Element, shape: Shape, depth: number): void => {
    if (isUnread(holder, shape) || depth > MOST_DEPTH) return;
    const before = length;
    forEachChild(holder, (node) => {
      if (length >= most || ++nodes > MOST_NODES) return;
      if (isText(node)) {
        const { data } = node;
        if (/\S/.test(data)) length += data.length;
      } else if (isElement(node)) within(node, shape.of(node), depth + 1);
    });
    lengths?.set(holder, length - before);
  };
  within(element, shapeOf(element), 0);
  return length;
}

/** True when any text is drawn inside an element. */
export function hasText(element: Element): boolean {
  return textLength(element, undefined, 1) > 0;
}

/** True when text stands in an element itself, not in elements inside it. */
export function hasOwnText(element: Element): boolean {
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (isText(child) && child.data.trim() !== "") return true;
  }
  return false;
}

/** The block in which an element stands, no farther out than `outermost`. */
export function lineOf(element: Element, outermost: Element): Element {
  let here = element;
  while (here !== outermost && isInline(here)) {
    const around = parentElement(here);
    if (!around) break;
    here = around;
  }
  return here;
}
