// What stands in the way of somebody who writes: one row an attempt of cases/hostile-input.mjs.

import { ANY_NOTE, READER } from "./edits.mjs";

export const GUARDS = [
  {
    test: "messages made to cost much",
    guard: "the ends of lines are found in linear time",
    only: "firefox",
    elsewhere:
      "Chromium finds the end of a long row of spaces fast by any pattern, since some version",
    edits: [
      [
        `${READER}/text.ts`,
        '.split("\\n")\n    .map((line) => line.trim())\n    .join("\\n")',
        '.replace(/[ \\u00a0]*\\n[ \\u00a0]*/g, "\\n")',
      ],
    ],
    says: /held up|to answer/,
  },
  {
    test: "names that mean the reader",
    guard: "nobody becomes the reader by a name",
    edits: [[`${READER}/speaker.ts`, "previous = stranger(author);", "previous = author;"]],
    says: /by me|not.*"me"|strictly unequal/i,
  },
  {
    test: "signs that nobody sees",
    guard: "signs that show nothing are read as nothing",
    engine: true,
    says: /the card for a text/,
  },
  {
    test: "the threat is buried under 1000",
    guard: "a note that stands stays",
    edits: ANY_NOTE,
    says: /wash the help away/,
  },
  {
    test: "classes, labels and marks of 100,000",
    guard: "a pattern begins anew at no sign of a row",
    edits: [[`${READER}/hints.ts`, "/(?<![_-])[_-]+", "/[_-]+"]],
    says: /held up|to answer|not done/,
  },
  {
    test: "a form around the chat",
    guard: "the tree is walked by the browser's own getters",
    only: "chromium",
    elsewhere: "Firefox shows a content script the elements without what the page named so",
    edits: [
      [`${READER}/tree.ts`, "return parentThatIsElement.call(node);", "return node.parentElement;"],
    ],
    says: /held up|the card|not done/,
  },
  {
    test: "words inside 4,000 elements",
    guard: "what is nested deeper is taken as it is",
    edits: [[`${READER}/text.ts`, "if (this.#depth >= MOST_DEPTH)", "if (this.#depth >= 1e9)"]],
    says: /deep inside|the card/,
  },
  {
    test: "markup in texts, names, times",
    guard: "a record holds signs of markup as signs",
    engine: true,
    says: /lost the words|script|img/,
  },
];
