// What keeps a page from doing something to the card: one row an attempt of cases/hostile-press.mjs.

import { ANY_NOTE, BACKGROUND, CARD, READER } from "./edits.mjs";

export const GUARDS = [
  {
    test: "the page moves the card into another document",
    guard: "the style comes back with the card",
    edits: [
      [
        `${CARD}/host.ts`,
        "if (this.#root.adoptedStyleSheets.length === 0) this",
        "if (this.#returns === 0) this",
      ],
    ],
    says: /the card to come back|box|Expected/,
  },
  {
    test: "the page forbids every popover",
    guard: "the card stands without being a popover",
    edits: [[`${CARD}/host.ts`, "this.#root.adoptedStyleSheets = [...this.#sheets, plain()];", ""]],
    says: /the card/,
  },
  {
    test: "a popover of the page covers the card",
    guard: "the card comes back on top of what is opened over it",
    edits: [[`${CARD}/host.ts`, "this.#isCovered = true;", ""]],
    says: /the card on top/,
  },
  {
    test: "the card comes under a hand",
    guard: "what has just come takes no press",
    edits: [[`${CARD}/card.css`, "animation: arrive 400ms;", ""]],
    says: /a press after|nothing was pressed/,
  },
  {
    test: "keys that the page makes up",
    guard: "only keys of a hand count",
    edits: [[`${CARD}/card.ts`, "if (!event.isTrusted || event.repeat) return;", ""]],
    says: /the page hid the card/,
  },
  {
    test: "a choice that no hand made",
    guard: "only presses of a hand count",
    edits: [[`${CARD}/make.ts`, "if (event.isTrusted) action();", "action();"]],
    says: /the page pressed/,
  },
  {
    test: "a picture that no hand picked",
    guard: "only what a hand picked is held back",
    edits: [
      [
        "extension/content/pictures.ts",
        "if (!event.isTrusted || !this.#asked) return;",
        "if (!this.#asked) return;",
      ],
    ],
    says: /null/,
  },
  {
    test: "the page calls, posts and broadcasts",
    guard: "nothing listens to messages of the page",
    edits: [
      [
        "extension/content/content.ts",
        'document.addEventListener("visibilitychange", this.#onVisibility);',
        'document.addEventListener("visibilitychange", this.#onVisibility);\n' +
          '    addEventListener("message", ({ data }) => this.#onMessage(data, {} as never, () => {}));',
      ],
    ],
    says: /the page hid the card/,
  },
  {
    test: "the page keeps a record from being saved",
    guard: "the card looks whether the page forbade it",
    edits: [["extension/content/keep.ts", "goes = !event.defaultPrevented;", "goes = true;"]],
    says: /Saved/,
  },
  {
    test: "the page writes itself anew",
    guard: "the document is followed, not what is in it",
    edits: [
      [
        "extension/content/watch.ts",
        "this.#observe([this.#page]);",
        "this.#observe([this.#page.documentElement]);",
      ],
      [`${READER}/reader.ts`, "observe([this.#page, ...roots", "observe([...roots"],
    ],
    says: /the card/,
  },
  {
    test: "the page swallows every press and key",
    guard: "the browser's shortcut reaches the card",
    edits: [[`${BACKGROUND}/background.ts`, "followCommands();", ""]],
    says: /the card to be gone/,
  },
  {
    test: "the sender takes the message back",
    guard: "a note that stands stays",
    edits: ANY_NOTE,
    says: /take the help away/,
  },
];
