/** The card: one at a time, for the conversation that needs it most. */

import type { CardView } from "../../shared/protocol.ts";
import { Host } from "./host.ts";
import { make } from "./make.ts";
import { type Actions, Drawing } from "./view.ts";

/** How long the last words stand after the reader put the card away for good, in milliseconds. */
const FAREWELL = 4000;

/** The key that hides the card when it is pressed three times, and within how long. */
const HIDE_KEY = "Shift";
const HIDE_PRESSES = 3;
const HIDE_WITHIN = 1500;

interface Standing {
  drawing: Drawing;
  host: Host;
}

/** One card at a time. */
export class Card {
  readonly #actions: Actions;
  readonly #presses: number[] = [];
  #standing: Standing | null = null;
  #farewell: Host | null = null;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  /** Shows a card; `fresh` when it stands for another conversation than the one before. */
  show(view: CardView, fresh: boolean): void {
    if (fresh) this.remove();
    this.#endFarewell();
    const { drawing, host } = this.#stand();
    const focused = host.focused;
    drawing.update(view);
    // A link that had the focus may be gone with the section it stood in.
    if (focused && !drawing.card.contains(focused)) drawing.focus();
    host.show(view.direction);
    requestAnimationFrame(() => drawing.announce());
  }

  /** Takes the card away at once. */
  remove(): void {
    if (!this.#standing) return;
    window.removeEventListener("keydown", this.#onKey, true);
    this.#standing.drawing.end();
    this.#standing.host.end();
    this.#standing = null;
  }

  /** Takes the card away; last words stand for a moment in its place. */
  leave({ buttons, language, direction }: CardView): void {
    this.remove();
    this.#endFarewell();
    const words = make("p", "farewell");
    words.setAttribute("role", "status");
    const card = make("section", "card here");
    card.lang = language;
    card.dir = direction;
    card.append(words);
    const host = new Host(card);
    this.#farewell = host;
    host.show(direction);
    requestAnimationFrame(() => {
      words.textContent = buttons.putAway;
    });
    setTimeout(() => {
      if (this.#farewell === host) this.#endFarewell();
    }, FAREWELL);
  }

  /** Moves the focus into the card. */
  focus(): void {
    this.#standing?.drawing.focus();
  }

  #stand(): Standing {
    if (this.#standing) return this.#standing;
    const drawing = new Drawing(this.#actions);
    this.#standing = { drawing, host: new Host(drawing.card) };
    this.#presses.length = 0;
    window.addEventListener("keydown", this.#onKey, { capture: true, passive: true });
    return this.#standing;
  }

  #endFarewell(): void {
    this.#farewell?.end();
    this.#farewell = null;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.repeat) return;
    if (event.key !== HIDE_KEY) {
      this.#presses.length = 0;
      return;
    }
    this.#presses.push(event.timeStamp);
    const first = this.#presses.at(-HIDE_PRESSES);
    if (first !== undefined && event.timeStamp - first <= HIDE_WITHIN) this.#actions.onHide();
  };
}
