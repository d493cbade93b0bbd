/**
 * The tree around a node, by the browser's own getters. A form answers for its fields: one that is named
 * "children" (a booking has such) or "parentElement" stands where the getter does, and a walk that takes
 * it for one throws or goes round in circles.
 *
 * A list of the browser's own (`childNodes`, `children`, `attributes`, `classList`) stays with its element
 * once it is asked for, and every element of a chat would hold some: none is asked for.
 */

/** What holds elements, but for documents. */
type Holder = Element | ShadowRoot;

/** The getter of a property, to be called on a node. */
function getterOf<Kind extends Node, Name extends string & keyof Kind>(
  kind: Kind,
  name: Name,
): (this: Kind) => Kind[Name] {
  const getter = Object.getOwnPropertyDescriptor(kind, name)?.get;
  if (!getter) throw new Error(`this browser has no getter for ${name}: it is too old for Daymark`);
  return getter;
}

const parent = getterOf(Node.prototype, "parentNode");
const parentThatIsElement = getterOf(Node.prototype, "parentElement");
const first = getterOf(Node.prototype, "firstChild");
const before = getterOf(Node.prototype, "previousSibling");
const after = getterOf(Node.prototype, "nextSibling");
const count = getterOf(Element.prototype, "childElementCount");
const firstThatIsElement = getterOf(Element.prototype, "firstElementChild");
const lastThatIsElement = getterOf(Element.prototype, "lastElementChild");
const beforeThatIsElement = getterOf(Element.prototype, "previousElementSibling");
const afterThatIsElement = getterOf(Element.prototype, "nextElementSibling");

export function parentNode(node: Node): Node | null {
  return parent.call(node);
}

export function parentElement(node: Node): Element | null {
  return parentThatIsElement.call(node);
}

/** All children of a node as they are now. */
export function childNodes(node: Node): ChildNode[] {
  const found: ChildNode[] = [];
  for (let child = firstChild(node); child; child = nextSibling(child)) found.push(child);
  return found;
}

export function firstChild(node: Node): ChildNode | null {
  return first.call(node);
}

export function previousSibling(node: Node): ChildNode | null {
  return before.call(node);
}

export function nextSibling(node: Node): ChildNode | null {
  return after.call(node);
}

/** True when nothing else stands in what holds a node. */
export function isOnlyChild(node: Node): boolean {
  return previousSibling(node) === null && nextSibling(node) === null;
}

/** What stands in the element around a node, the node itself too; nothing where no element is around. */
export function allBeside(node: Node): ChildNode[] {
  const around = parentElement(node);
  return around ? childNodes(around) : [];
}

/** All child elements as they are now. */
export function children(holder: Holder): Element[] {
  const found: Element[] = [];
  let child = firstElementChild(holder);
  for (; child; child = nextElementSibling(child)) found.push(child);
  return found;
}

/** True when there are more child elements than `most`; no more are counted. */
export function hasMoreChildren(element: Element, most: number): boolean {
  let child = firstElementChild(element);
  for (let count = 0; child; child = nextElementSibling(child)) if (++count > most) return true;
  return false;
}

export function childElementCount(holder: Holder): number {
  return holder instanceof Element ? count.call(holder) : holder.childElementCount;
}

export function firstElementChild(holder: Holder): Element | null {
  return holder instanceof Element ? firstThatIsElement.call(holder) : holder.firstElementChild;
}

export function lastElementChild(holder: Holder): Element | null {
  return holder instanceof Element ? lastThatIsElement.call(holder) : holder.lastElementChild;
}

export function previousElementSibling(element: Element): Element | null {
  return beforeThatIsElement.call(element);
}

export function nextElementSibling(element: Element): Element | null {
  return afterThatIsElement.call(element);
}
