// What holds when the background stops or the engine fails: the guards of cases/worker.mjs.

import { BACKGROUND, CONTENT, EVERY_START } from "./edits.mjs";

/** A question is put once. */
const ONCE = [[`${CONTENT}/ask.ts`, "attempt < 2", "attempt < 1"]];

export const GUARDS = [
  {
    test: "the worker is stopped between two messages",
    guard: "every start listens, not the installation alone",
    edits: EVERY_START,
    elsewhere: "Firefox has an event page instead, which has a test of its own",
    says: /in vain for the card\n/,
  },
  {
    test: "the worker is stopped while messages come",
    guard: "every start listens, not the installation alone",
    edits: EVERY_START,
    elsewhere: "Firefox stops no background that owes an answer",
    says: /in vain for the background to answer/,
  },
  {
    test: "the event page is stopped between two messages",
    guard: "every start listens, not the installation alone",
    edits: EVERY_START,
    elsewhere: "Chromium has a worker instead, which has tests of its own",
    // So short is its idle time here that it may have stopped before the first question.
    says: /in vain for (the card\n|the background to answer)/,
  },
  {
    test: "a question that gets lost with the background",
    guard: "a question without an answer is put again, at once and after a while",
    edits: [
      ...ONCE,
      [
        `${CONTENT}/conversations.ts`,
        "const RETRIES = [5000, 46_000, 46_000];",
        "const RETRIES: number[] = [];",
      ],
    ],
    says: /in vain for the card\n/,
  },
  {
    test: "the engine fails once",
    guard: "an engine that failed is dropped, and a fresh one asked",
    edits: [
      [
        `${BACKGROUND}/engine.ts`,
        "if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;",
        "throw error;",
      ],
    ],
    says: /the engine failed/,
  },
  {
    test: "the engine fails for good",
    guard: "a failing engine is told on the button",
    edits: [[`${BACKGROUND}/background.ts`, "showFault(true);", ""]],
    says: /'·'/,
  },
  {
    test: "the engine fails for good",
    guard: "a failing engine is answered for",
    edits: [
      [
        `${BACKGROUND}/background.ts`,
        "showFault(true);\n    return { fault: true };",
        "showFault(true);\n    throw new Error();",
      ],
    ],
    says: /in vain for the background to answer/,
  },
];
