/** Makes the elements of a card: text nodes and attributes only, nothing is parsed. */

const SVG = "http://www.w3.org/2000/svg";

/** An element with a class, or without where the name is empty. */
export function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  return element;
}

/** A button; a click that the page makes up decides nothing. */
export function button(className: string, action: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.addEventListener("click", (event) => {
    if (event.isTrusted) action();
  });
  return element;
}

/** The groups of a telephone number stay on one line. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\d)/g, "\u00a0");
}

/** Changes a text only where it differs: what stays the same is not announced again. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** A drawing of one line, for the eyes only. */
export function icon(className: string, outline: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  const attributes = {
    class: className,
    viewBox: "0 0 24 24",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.8",
    "stroke-linejoin": "round",
    "stroke-linecap": "round",
    "aria-hidden": "true",
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  path.setAttribute("d", outline);
  svg.append(path);
  return svg;
}

/** A sign that stands in shallow water: a post, a shape on top, two waves. */
export const MARK =
  "M12 3.5 17 10H7zM12 10v6M4 16.5q2-1.6 4 0t4 0 4 0 4 0M6 20.5q2-1.6 4 0t4 0 4 0";
