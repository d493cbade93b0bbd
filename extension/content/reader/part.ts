/** What the data of a site points at: elements in, at or around another, and what of them is meant. */

import type { Part } from "../sites/site.ts";
import { closest, type Root, shadowRootsIn } from "./dom.ts";

/** The longest name that is taken over. */
export const MOST_NAME = 64;

/** The longest text in which a pattern looks for a name: what somebody wrote must not cost time. */
const MOST_WHOLE = 256;

/** Every element below `root` that matches; those in shadow roots only where the page itself has none. */
export function within(root: Root, selector: string): Element[] {
  const light = [...root.querySelectorAll(selector)];
  if (light.length > 0) return light;
  return shadowRootsIn(root).flatMap((shadow) => [...shadow.querySelectorAll(selector)]);
}

/** The element itself, the first such element inside it, or the nearest around it. */
export function nearest(element: Element, selector: string): Element | null {
  if (element.matches(selector)) return element;
  const [inside] = within(element, selector);
  return inside ?? closest(element, selector);
}

/** The text or attribute of a part in, at or around an element; what is only a name goes to `named`. */
export function partOf(
  element: Element,
  part: Part,
  named: Element[] | null = null,
): string | null {
  const found = nearest(element, part.selector);
  if (!found) return null;
  const whole = part.attribute ? found.getAttribute(part.attribute) : found.textContent;
  const meant =
    part.pattern === undefined
      ? whole
      : (patternOf(part.pattern).exec((whole ?? "").slice(0, MOST_WHOLE))?.[1] ?? null);
  if (!part.attribute && meant !== null && !found.contains(element)) named?.push(found);
  return nameOf(meant);
}

/** A name on one line, within bounds; null where nothing is left. */
export function nameOf(text: string | null | undefined): string | null {
  if (!text) return null;
  const trimmed = text.replace(/\s+/g, " ").trim();
  return trimmed === "" ? null : [...trimmed].slice(0, MOST_NAME).join("");
}

/** The patterns of the sites; the build has read those of the files, `given.ts` those of a policy. */
const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const fresh = new RegExp(source, "u");
  patterns.set(source, fresh);
  return fresh;
}
