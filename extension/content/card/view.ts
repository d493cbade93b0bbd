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

/** The drawn card: its element, and what of it changes while it stands. */
export interface Drawing {
  card: HTMLElement;
  /** Fills in the words that are announced; a live region must stand before its text comes. */
  announce: () => void;
  /** The first thing the keyboard reaches. */
  first: HTMLElement;
}

/** Draws a card, opened or collapsed; `onToggle` tells when the reader changes that. */
export function draw(
  view: CardView,
  opened: boolean,
  actions: Actions,
  onToggle: (opened: boolean) => void,
): Drawing {
  const card = make("section", "card");
  card.lang = view.language;
  card.dir = view.direction;
  card.setAttribute("aria-label", view.name);

  const words = make("div", "words");
  words.setAttribute("role", "status");
  const sentence = make("p", "sentence");
  const now = make("p", "now");
  words.append(sentence, now);
  const head = make("div", "head");
  head.append(icon("mark", MARK), words);

  const more = drawMore(view, actions);
  const toggle = button("open", "", () => set(more.hidden === true));
  toggle.setAttribute("aria-controls", more.id);
  const set = (open: boolean): void => {
    more.hidden = !open;
    toggle.textContent = open ? view.buttons.close : view.buttons.open;
    toggle.setAttribute("aria-expanded", String(open));
    onToggle(open);
  };
  set(opened);
  const buttons = make("div", "buttons");
  buttons.append(toggle, button("hide", view.buttons.hide, actions.onHide));

  card.append(head, buttons, more);
  return {
    card,
    first: toggle,
    announce: () => {
      sentence.textContent = view.sentence;
      now.textContent = view.now;
      card.classList.add("here");
    },
  };
}

function drawMore(view: CardView, actions: Actions): HTMLElement {
  const more = make("div", "more");
  more.id = "more";
  // A part that scrolls must be reachable for the keyboard.
  more.tabIndex = 0;
  more.setAttribute("role", "group");
  more.setAttribute("aria-label", view.name);
  more.append(...view.sections.map(drawSection));
  more.append(button("fine", view.buttons.fine, actions.onFine));
  return more;
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

function button(className: string, label: string, action: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.textContent = label;
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
