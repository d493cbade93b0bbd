/**
 * How elements are drawn. The messages of a list are built alike, and to ask the browser about each of
 * them costs more than all else: what tag and classes stand at the same place below the same others is
 * asked about once in a reading.
 */
import { isOnlyChild, parentElement } from "./tree.ts";

/** What the browser computes for one element, as far as it decides what is text. */
interface Style {
  display: string;
  position: string;
  /** Whether more than what is seen could stand in it. */
  isClipped: boolean;
}

/** More different elements than this are forgotten, and asked about anew. */
const MOST_SHAPES = 5000;

let count = 0;

/** A tag with its classes and the names of its other attributes, below those around it. */
export class Shape {
  /** Whether an element of this shape has classes at most. */
  readonly isBare: boolean;
  readonly #inner = new Map<string, Map<string, Shape>>();
  #style: Style | null = null;

  constructor(isBare: boolean) {
    this.isBare = isBare;
  }

  /** The shape of a child that is drawn inside an element of this one. */
  of(child: Element): Shape {
    const known = shapes.get(child);
    if (known) return known;
    const found = this.#find(child);
    shapes.set(child, found);
    return found;
  }

  #find(child: Element): Shape {
    const named = child.getAttributeNames();
    const classes = named.length === 0 ? "" : (child.getAttribute("class") ?? "");
    const isBare = named.length <= (classes === "" ? 0 : 1);
    const names = isBare ? "" : named.join(" ");
    // What is joined anew costs more to look up than what the page has.
    const key = isBare ? classes : `${names}=${classes}`;
    const { localName } = child;
    let alike = this.#inner.get(localName);
    if (!alike) {
      alike = new Map();
      this.#inner.set(localName, alike);
    }
    const known = alike.get(key);
    if (known) return known;
    const fresh = new Shape(isBare);
    // A style of its own is nobody else's.
    if (!names.includes("style") && ++count <= MOST_SHAPES) alike.set(key, fresh);
    return fresh;
  }

  /** The style of an element of this shape. */
  styleOf(element: Element): Style {
    if (this.#style) return this.#style;
    const { display, position, overflow, clip } = getComputedStyle(element);
    this.#style = { display, position, isClipped: overflow !== "visible" || clip !== "auto" };
    return this.#style;
  }
}

let roots = new Shape(true);

/** Those of the elements that were asked about already. */
let shapes = new WeakMap<Element, Shape>();

/** Begins anew: the page may be drawn in another way by now. */
export function forgetShapes(): void {
  roots = new Shape(true);
  shapes = new WeakMap();
  count = 0;
}

/** The shape from which those inside an element are followed. */
export function shapeOf(element: Element): Shape {
  const known = shapes.get(element);
  if (known) return known;
  const around = parentElement(element);
  return (around ? roots.of(around) : roots).of(element);
}

/** True for text that only people who listen to the page are meant to get. */
export function isForListeners(element: Element, shape = shapeOf(element)): boolean {
  if (!(element instanceof HTMLElement)) return false;
  const { position, isClipped } = shape.styleOf(element);
  return (
    position === "absolute" && isClipped && element.offsetWidth <= 1 && element.offsetHeight <= 1
  );
}

/** True for what stands in a line. */
export function isInline(element: Element, shape = shapeOf(element)): boolean {
  return shape.styleOf(element).display.startsWith("inline");
}

/** True when an element begins a line of its own. */
export function isBlock(element: Element, shape = shapeOf(element)): boolean {
  const { display, position } = shape.styleOf(element);
  if (display.startsWith("inline") || display === "contents" || display === "none") return false;
  // What stands aside breaks no line, and what is alone in a box inside a line breaks none either.
  if (position === "absolute" || position === "fixed") return false;
  const around = parentElement(element);
  return !(around && isOnlyChild(element) && getComputedStyle(around).display.startsWith("inline"));
}
