// What holds against pages that fight: the guards of cases/robust.mjs.

import { AT_ONCE, CARD, READER } from "./edits.mjs";

export const GUARDS = [
  {
    test: "a style sheet against everything",
    guard: "what the card says of its own element counts for more than what a page says",
    edits: [[`${CARD}/card.css`, "all: initial !important;", "all: initial;"]],
    says: /in vain for the card\n/,
  },
  {
    test: "a style sheet against everything",
    guard: "what a page writes on the card's element is taken off again",
    edits: [
      [
        `${CARD}/host.ts`,
        "for (const name of this.#strange()) this.#host.removeAttribute(name);",
        "",
      ],
    ],
    says: /in vain for the host to be as it was/,
  },
  {
    test: "the page sets the attributes each time",
    guard: "what a page writes on the card's element is seen, not met by a reading alone",
    edits: [[`${CARD}/host.ts`, "this.#observer.observe(this.#host, { attributes: true });", ""]],
    says: /in vain for the card to fight back/,
  },
  {
    test: "the page sets the attributes each time",
    guard: "the page is left alone for a moment each time",
    edits: AT_ONCE,
    says: /a contest: /,
  },
  {
    test: "custom properties that the page registers",
    guard: "the card's custom properties have names by chance",
    edits: [[`${CARD}/host.ts`, '.replaceAll("--", ', '.replaceAll("nothing", ']],
    says: /^(button\.hide|button\.open|\.now|\.mark)$/,
  },
  {
    test: "the page breaks what scripts build on",
    guard: "events inside the card stay there",
    edits: [[`${CARD}/host.ts`, "(event) => event.stopPropagation(), {", "() => undefined, {"]],
    says: /events of the card reach the page/,
  },
  {
    test: "100,000 nodes",
    guard: "no more messages are sent than the engine reads",
    edits: [[`${READER}/memory.ts`, "messages.slice(-MAX_MESSAGES)", "messages.slice()"]],
    says: /more than the engine reads was sent/,
  },
  {
    test: "100,000 nodes",
    guard: "the newest of the list are looked at, not all of it",
    edits: [[`${READER}/rows.ts`, "const MOST_ROWS = 420;", "const MOST_ROWS = 1e9;"]],
    says: /the page was held up for|to answer about "see you at 19999"/,
  },
  {
    test: "a message of 5 MB",
    guard: "of a long message the beginning and the end are read",
    edits: [[`${READER}/text.ts`, "return cut(tidy(walk.text));", "return tidy(walk.text);"]],
    says: /characters were sent/,
  },
  {
    test: "lone surrogates",
    guard: "a text is measured by what takes half a sign as well",
    edits: [
      [
        `${READER}/memory.ts`,
        "return encoder.encode(text).length;",
        "return unescape(encodeURIComponent(text)).length;",
      ],
    ],
    says: /to answer about "still there\?"/,
  },
  {
    test: "a message that changes 200 times a second",
    guard: "between two readings is a pause",
    edits: [
      [
        "extension/content/watch.ts",
        "const due = Math.max(wanted, this.#lastRead + this.#pause);",
        "const due = wanted;",
      ],
    ],
    says: /questions for \d+ changes/,
  },
];
