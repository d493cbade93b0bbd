/**
 * Names that no mark tells: a short line that stands over the text of messages, at the same place in
 * each, with the same few words again and again.
 */

import { drawnIn, lineOf } from "./dom.ts";
import { isMoment, isTime } from "./moment.ts";
import { MOST_NAME, nameOf } from "./part.ts";

/** The most elements of a message in which its first line is looked for. */
const MOST_ELEMENTS = 60;

/** The first line of a message: where it stands, and what. */
export interface Label {
  element: Element;
  /** Tag, classes and depth: the same for the names of one list. */
  place: string;
  name: string;
}

/** The first line of a message that says more after it; null where there is none that could be a name. */
export function labelOf(row: Element): Label | null {
  for (const element of drawnIn(row, MOST_ELEMENTS)) {
    if (!holdsText(element)) continue;
    const name = nameOf(element.textContent);
    if (name === null || isTime(name) || isMoment(name)) continue;
    const line = lineOf(element, row);
    if (line === row || [...name].length >= MOST_NAME) return null;
    const whole = nameOf(line.textContent) ?? "";
    // Beside a name stands at most a time.
    const rest = whole.replace(name, "").trim();
    if (rest !== "" && !isTime(rest)) return null;
    return { element: line, place: placeOf(element, row), name };
  }
  return null;
}

/** Those of the first lines that are names: few different ones, each more than once, all at one place. */
export function namesAmong(labels: readonly (Label | null)[]): (Label | null)[] {
  const places = new Map<string, Label[]>();
  for (const label of labels) {
    if (label) places.set(label.place, [...(places.get(label.place) ?? []), label]);
  }
  const names = new Set<string>();
  for (const found of places.values()) {
    const different = new Set(found.map(({ name }) => name)).size;
    if (found.length >= 2 * different && found.length > 2)
      for (const { name } of found) names.add(name);
  }
  return labels.map((label) => (label && names.has(label.name) ? label : null));
}

function holdsText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
}

function placeOf(element: Element, row: Element): string {
  let depth = 0;
  for (let here: Element | null = element; here && here !== row; here = here.parentElement) depth++;
  return `${depth} ${element.localName} ${element.className}`;
}
