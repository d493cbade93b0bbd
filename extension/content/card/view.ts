/** Draws a card from its view model. */

import type { CardSection, CardView } from "../../shared/protocol.ts";
import { button, icon, MARK, make, setText, unbroken } from "./make.ts";
import { drawSection, type SectionActions } from "./section.ts";

/** What the reader can do on the card. */
export interface Actions extends SectionActions {
  onHide: () => void;
  /** This chat is fine, or the card does not fit. */
  onFine: () => void;
  onPause: (what: "pause_day" | "pause_site") => void;
  onLanguage: (language: string) => void;
}

/** A drawn card; stands while its words change. */
export class Drawing {
  readonly card = make("section", "card");
  readonly #actions: Actions;
  readonly #sentence = make("p", "sentence");
  readonly #now = make("p", "now");
  readonly #toggle = button("open", () => this.#open(this.#more.hidden === true));
  readonly #hide: HTMLElement;
  readonly #more = make("div", "more");
  readonly #sections = make("div", "sections");
  readonly #branches = make("div", "branches");
  readonly #end = make("div", "end");
  #view: CardView | null = null;
  /** All but the parts as it was drawn last, and each part by what it says. */
  #drawn = "";
  #parts = new Map<string, HTMLElement>();
  /** The branch that was chosen; null while the first parts stand. */
  #branch: string | null = null;

  constructor(actions: Actions) {
    this.#actions = actions;
    this.#hide = button("hide", actions.onHide);

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
    this.#more.append(this.#sections, this.#branches, this.#end);
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
    this.#open(!this.#more.hidden);
  }

  /**
   * Fills in the words that are announced: a live region must stand before its text comes, and what
   * stays the same is not said again.
   */
  announce(): void {
    if (!this.#view) return;
    setText(this.#sentence, this.#view.sentence);
    setText(this.#now, unbroken(this.#view.now));
    this.card.classList.add("here");
  }

  /** Moves the focus to the first thing the keyboard reaches. */
  focus(): void {
    this.#toggle.focus();
  }

  /** The card goes: nothing of it stays marked in the page. */
  end(): void {
    this.#actions.onWhy(false);
  }

  #open(open: boolean): void {
    this.#more.hidden = !open;
    this.#toggle.setAttribute("aria-expanded", String(open));
    if (!this.#view) return;
    const { buttons } = this.#view;
    setText(this.#toggle, open ? buttons.close : buttons.open);
    // What nobody opened is not drawn.
    if (open) this.#draw(this.#view);
    else this.#actions.onWhy(false);
  }

  /** Draws the opened part; what stands there already is left as the reader has it. */
  #draw(view: CardView): void {
    const { sections, branches, buttons, languages, language } = view;
    const chosen = branches.find(({ id }) => id === this.#branch);
    const drawn = JSON.stringify([
      this.#branch,
      // What is in a branch is drawn when it is chosen.
      branches.map(({ id, title }) => [id, title]),
      buttons,
      languages,
    ]);
    const isNew = drawn !== this.#drawn;
    this.#drawn = drawn;
    if (isNew) this.#clear();
    this.#drawParts(chosen?.sections ?? sections, buttons, chosen !== undefined);
    if (!isNew) return;
    this.#branches.replaceChildren(...(chosen ? [] : this.#choices(view)));
    this.#end.replaceChildren(
      this.#worded("fine", buttons.fine, this.#actions.onFine),
      this.#worded("wrong", buttons.wrong, this.#actions.onFine),
      this.#worded("quiet", buttons.pauseDay, () => this.#actions.onPause("pause_day")),
      this.#worded("quiet", buttons.pauseSite, () => this.#actions.onPause("pause_site")),
    );
    if (languages.length > 1) this.#end.append(this.#languages(languages, language, buttons));
  }

  #clear(): void {
    // What is drawn anew begins folded.
    this.#actions.onWhy(false);
    this.#parts.clear();
    this.#sections.replaceChildren();
  }

  /** Only a part that says something else is drawn anew, and stays open where it was. */
  #drawParts(sections: CardSection[], buttons: CardView["buttons"], isBranch: boolean): void {
    const said = sections.map((section) => JSON.stringify(section));
    if (said.join("\n") === [...this.#parts.keys()].join("\n")) return;
    if (isBranch && this.#parts.size === 0) {
      this.#sections.append(this.#worded("back", buttons.back, () => this.#choose(null)));
    }
    const before = this.#parts;
    this.#parts = new Map();
    for (const [at, section] of sections.entries()) {
      const says = said[at] ?? "";
      const part = before.get(says) ?? drawSection(section, buttons, this.#actions, isBranch);
      this.#parts.set(says, part);
    }
    const standing = new Set(this.#parts.values());
    const opened = new Set<string | undefined>();
    for (const part of before.values()) {
      if (standing.has(part)) continue;
      if (part instanceof HTMLDetailsElement && part.open) opened.add(part.dataset.id);
      part.remove();
    }
    let place = isBranch ? this.#sections.children[1] : this.#sections.children[0];
    for (const part of standing) {
      if (part === place) place = part.nextElementSibling ?? undefined;
      else {
        this.#sections.insertBefore(part, place ?? null);
        if (part instanceof HTMLDetailsElement) part.open = opened.has(part.dataset.id);
      }
    }
    // The words in the chat are marked as long as the reasons stand open.
    this.#actions.onWhy(this.#sections.querySelector("details[data-id=why][open]") !== null);
  }

  #choices({ branches, buttons }: CardView): HTMLElement[] {
    if (branches.length === 0) return [];
    const block = make("details", "section") as HTMLDetailsElement;
    block.setAttribute("data-id", "branches");
    const summary = make("summary", "");
    const title = make("h2", "");
    title.textContent = buttons.branches;
    summary.append(title);
    const intro = make("p", "intro");
    intro.textContent = buttons.branchesIntro;
    const list = make("ul", "choices");
    for (const { id, title } of branches) {
      const line = make("li", "");
      line.append(this.#worded("choice", title, () => this.#choose(id)));
      list.append(line);
    }
    block.append(summary, intro, list);
    return [block];
  }

  #choose(branch: string | null): void {
    this.#branch = branch;
    if (!this.#view) return;
    this.#draw(this.#view);
    this.#more.scrollTop = 0;
    // The way back, or the choices: the keyboard goes on where the eyes are.
    const next =
      branch === null ? this.#branches.querySelector("summary") : this.#sections.firstChild;
    if (next instanceof HTMLElement) next.focus();
  }

  #worded(className: string, words: string, action: () => void): HTMLElement {
    const element = button(className, action);
    element.textContent = words;
    return element;
  }

  #languages(
    languages: CardView["languages"],
    language: string,
    buttons: CardView["buttons"],
  ): HTMLElement {
    const label = make("label", "language");
    const name = make("span", "");
    name.textContent = buttons.language;
    const list = document.createElement("select");
    for (const { code, name: own } of languages) {
      const option = document.createElement("option");
      option.value = code;
      option.lang = code;
      option.textContent = own;
      option.selected = code === language;
      list.append(option);
    }
    list.addEventListener("change", (event) => {
      if (event.isTrusted) this.#actions.onLanguage(list.value);
    });
    label.append(name, list);
    return label;
  }
}
