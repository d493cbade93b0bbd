// What keeps a page from learning of the card: one row an attempt of cases/hostile-look.mjs.

import { CARD } from "./edits.mjs";

export const GUARDS = [
  {
    test: "a font of the page under each name",
    guard: "the card asks for no font by a name that a page can give one",
    edits: [[`${CARD}/card.css`, "var(--leading) system-ui,", 'var(--leading) "system-ui",']],
    says: /font=/,
  },
  {
    test: "the page listens before all others",
    guard: "the shadow root is closed",
    edits: [[`${CARD}/host.ts`, 'mode: "closed"', 'mode: "open"']],
    says: /SECTION|BUTTON|DIV/,
  },
  {
    test: "the reader selects words of the card",
    guard: "nothing on the card can be selected",
    edits: [[`${CARD}/card.css`, "user-select: none;", "user-select: text;"]],
    says: /the page has "|inside the card|nothing was selected/,
  },
  {
    test: "the page looks for a sign of the extension",
    guard: "the marks in the chat go with the card",
    edits: [[`${CARD}/view.ts`, "end(): void {\n    this.#actions.onWhy(false);", "end(): void {"]],
    says: /the marks to go/,
  },
  {
    test: "a highlight of the page under the name",
    guard: "only an own highlight is taken away",
    edits: [
      [
        "extension/content/marks.ts",
        "if (!standing) return;",
        "if (!standing) return void CSS.highlights.delete(NAME);",
      ],
    ],
    says: /false !== true|true/,
  },
  {
    test: "the page asks for files of the extension",
    guard: "no file is there for pages",
    manifest: (manifest) => {
      manifest.web_accessible_resources = [{ resources: ["*"], matches: ["<all_urls>"] }];
    },
    says: /icons|content\.js|base\.css|manifest|engine/,
  },
];

export const ALONE = {
  "the page makes a class for the card's element":
    "the browser gives an element one shadow root, and its inside only to a class that was there before it",
};
