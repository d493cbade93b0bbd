/** Draws a card from its view model: text nodes and attributes only, nothing is parsed. */

import type { CardLink, CardSection, CardView } from "../../shared/protocol.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A sign that stands in shallow water: a post, a shape on top, two waves. */
const MARK = "M12 3.5 17 10H7zM12 10v6M4 16.5q2-1.6 4 0t4 0 4 0 4 0M6 20.5q2-1.6 4 0t4 0 4 0";

const SIGNS: Record<CardLink["kind"], string> = {
  call: "M6.5 4h3l1.5 4-2 1.5a9 9 0 0 0 5.5 5.500l1.5-2 4 1.500v3a2 2 0 0 1-2 2A14.5 14.5 0 0 1 4.5 6a2 2 0 0 1 2-2z",
  text: "M5 5h14a1.5 1.5 0 0 1 1.5 1.500v8A1.5 1.5 0 0 1 19 16h-7l-4.5 3.500V16H5a1.5 1.5 0 0 1-1.5-1.500v-8A1.5 1.5 0 0 1 5 5z",
  web: "M13.5 5H19v5.500M19 5l-8 8M10 6H6.500A1.5 1.5 0 0 0 5 7.500v10A1.5 1.5 0 0 0 6.5 19h10a1.5 1.5 0 0 0 1.5-1.500V14",
};

/** What the reader can do on the card. */
export interface Actions {
  onHide: () => void;
  onFine: () => void;
}

/** A drawn card; stands while its words change. */
export class Drawing {
  readonly card = make("section", "card");
  readonly #sentence = make("p", "sentence");
  readonly #now = make("p", "now");
  readonly #toggle = button("open", () => this.#open(this.#more.hidden === true));
  readonly #hide: HTMLElement;
  readonly #fine: HTMLElement;
  readonly #more = make("div", "more");
  readonly #sections = make("div", "sections");
  #view: CardView | null = null;
  #sectionsDrawn = "";

  constructor(actions: Actions) {
    this.#hide = button("hide", actions.onHide);
    this.#fine = button("fine", actions.onFine);

    // The words stand in a live region of their own: what opens below is not read out.
    const words = make("div", "words");
    words.setAttribute("role", "status");
    words.append(this.#sentence, this.#now);
    const head = make("div", "head");
    head.append(icon("mark", MARK), words);

    const buttons = make("div", "buttons");
    buttons.append(this.#toggle, this.#hide);

    this.#more.id = "more";
    this.#more.hidden = true;
    // A part that scrolls must be reachable for the keyboard.
    this.#more.tabIndex = 0;
    this.#more.setAttribute("role", "group");
    this.#more.append(this.#sections, this.#fine);
    this.#toggle.setAttribute("aria-controls", this.#more.id);

    this.card.append(head, buttons, this.#more);
  }

  /** Takes over a view, except for the words that are announced. */
  update(view: CardView): void {
    this.#view = view;
    this.card.lang = view.language;
    this.card.dir = view.direction;
    this.card.setAttribute("aria-label", view.name);
    this.#more.setAttribute("aria-label", view.buttons.open);
    this.#hide.textContent = view.buttons.hide;
    this.#fine.textContent = view.buttons.fine;
    this.#open(!this.#more.hidden);
    const drawn = JSON.stringify(view.sections);
    if (drawn === this.#sectionsDrawn) return;
    this.#sectionsDrawn = drawn;
    this.#sections.replaceChildren(...view.sections.map(drawSection));
  }

  /**
   * Fills in the words that are announced: a live region must stand before its text comes, and what
   * stays the same is not said again.
   */
  announce(): void {
    if (!this.#view) return;
    setText(this.#sentence, this.#view.sentence);
    setText(this.#now, this.#view.now);
    this.card.classList.add("here");
  }

  /** Moves the focus to the first thing the keyboard reaches. */
  focus(): void {
    this.#toggle.focus();
  }

  #open(open: boolean): void {
    this.#more.hidden = !open;
    this.#toggle.setAttribute("aria-expanded", String(open));
    if (this.#view) {
      const { buttons } = this.#view;
      setText(this.#toggle, open ? buttons.close : buttons.open);
    }
  }
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function drawSection(section: CardSection): HTMLElement {
  const block = make("div", "section");
  block.setAttribute("data-id", section.id);
  const title = make("h2", "");
  title.textContent = section.title;
  block.append(title);
  if (section.lines.length > 0) {
    const lines = make(section.id === "steps" ? "ol" : "ul", "lines");
    lines.append(...section.lines.map((line) => item(line)));
    block.append(lines);
  }
  const links = section.links.filter(isSafe);
  if (links.length > 0) {
    const list = make("ul", "links");
    list.append(...links.map((link) => item(drawLink(link))));
    block.append(list);
  }
  return block;
}

function item(content: string | Node): HTMLElement {
  const line = make("li", "");
  line.append(content);
  return line;
}

function drawLink(link: CardLink): HTMLElement {
  const anchor = document.createElement("a");
  anchor.href = link.href;
  if (link.kind === "web") {
    anchor.target = "_blank";
    anchor.rel = "noopener noreferrer";
    anchor.referrerPolicy = "no-referrer";
  }
  const label = make("span", "label");
  label.textContent = link.label;
  const words = make("span", "");
  words.append(label);
  if (link.detail !== "") {
    const detail = make("span", "detail");
    detail.textContent = link.detail;
    words.append(detail);
  }
  anchor.append(icon("sign", SIGNS[link.kind] ?? SIGNS.web), words);
  return anchor;
}

/** The engine only gives these; a mistake in its data must not become a script. */
function isSafe(link: CardLink): boolean {
  return ["tel:", "sms:", "https:"].some((scheme) => link.href.startsWith(scheme));
}

function button(className: string, action: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.addEventListener("click", (event) => {
    // A click that the page makes up decides nothing.
    if (event.isTrusted) action();
  });
  return element;
}

function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  return element;
}

function icon(className: string, outline: string): SVGElement {
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
