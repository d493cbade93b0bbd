// What holds against a spoilt state of the device: one row an attempt of cases/hostile-state.mjs.

import { BACKGROUND, CARD, CONTENT_SCRIPT, EVERY_START } from "./edits.mjs";

/** A choice that cannot be kept is a fault. */
const UNCAUGHT_CHOICE = [
  [
    `${BACKGROUND}/background.ts`,
    "await storeSettings(chosen).catch(() => undefined);",
    "await storeSettings(chosen);",
  ],
];

export const GUARDS = [
  {
    test: "the storage can not be read",
    guard: "what cannot be read counts as not chosen",
    edits: [
      [
        `${BACKGROUND}/background.ts`,
        "() => null,\n  );",
        "(error: unknown) => {\n      throw error;\n    },\n  );",
      ],
    ],
    says: /the card/,
  },
  {
    test: "the storage does not answer: the card",
    guard: "a reading of the settings has a limit",
    edits: [["extension/shared/limit.ts", "LONGEST_READING = 3000;", "LONGEST_READING = 1e9;"]],
    says: /the card|to answer/,
  },
  {
    test: "the storage does not answer the page either",
    guard: "the page does not wait for its settings for ever",
    edits: [[CONTENT_SCRIPT, "withLimit(reading, LONGEST_READING)", "withLimit(reading, 1e9)"]],
    says: /the card/,
  },
  {
    test: "the storage is full: a choice",
    guard: "a choice that cannot be kept is no fault",
    edits: UNCAUGHT_CHOICE,
    says: /so what now/,
  },
  {
    test: "a policy asks for pauses, a person",
    guard: "a policy is made safe, and is no settings of the person",
    edits: [
      [
        `${BACKGROUND}/policy.ts`,
        "await engine.ask((engine) => engine.policy(values));",
        "values;",
      ],
      [
        `${BACKGROUND}/background.ts`,
        "settings: stored?.settings ?? null,",
        "settings: await currentPolicy(),",
      ],
    ],
    says: /The office|tel:|the card/,
  },
  {
    test: "the engine answers nonsense",
    guard: "one conversation that cannot be drawn leaves the others",
    edits: [
      ["extension/content/ask.ts", "if (!(error instanceof Orphaned)) continue;", "throw error;"],
    ],
    says: /to arrive|the card/,
  },
  {
    test: "the engine gives links that are none",
    guard: "only links to pages, calls and messages are drawn",
    edits: [[`${CARD}/section.ts`, "section.links.filter(isSafe)", "section.links"]],
    says: /javascript|data:/,
  },
  {
    test: "the clock of the device is 60 years off",
    guard: "emergency numbers and directories hold for ever",
    engine: true,
    says: /nobody to turn to|emergency number/,
  },
  {
    test: "a pause that ends in a hundred years",
    guard: "a pause never lasts beyond its day",
    edits: [["extension/content/content.ts", "if (rest > 0 && rest <= DAY) {", "if (rest > 0) {"]],
    says: /to answer|the card/,
  },
  {
    test: "the clock jumps over the end of a pause",
    guard: "who comes back to the page has the pause looked at",
    edits: [
      [
        "extension/content/content.ts",
        'document.addEventListener("visibilitychange", this.#onVisibility);\n    void',
        "void",
      ],
    ],
    says: /the card after the pause/,
  },
  {
    test: "settings of every wrong shape",
    guard: "only lists are read as lists",
    edits: [
      [
        "extension/shared/settings.ts",
        "return Array.isArray(value) ? value.slice(0, MOST_SITES) : [];",
        "return Array.from((value ?? []) as ArrayLike<unknown>);",
      ],
    ],
    says: /to answer|the card/,
  },
  {
    test: "the engine's file is cut short",
    guard: "a failing engine is told, and answered for",
    edits: [
      [
        `${BACKGROUND}/background.ts`,
        "} catch {\n    showFault(true);\n    return { fault: true };",
        "} catch (error) {\n    throw error;",
      ],
    ],
    says: /to answer/,
  },
  {
    test: "the background is stopped before each step on the card",
    guard: "every start listens, not the installation alone",
    edits: EVERY_START,
    says: /the background to be there|to answer|the card/,
  },
  {
    test: "the background is stopped while it is asked for a record",
    guard: "a record that did not come is not saved",
    edits: [["extension/content/keep.ts", "if (page === undefined) return false;", ""]],
    says: /Saved/,
  },
  {
    test: "the storage is full to the last letter",
    guard: "a choice that cannot be kept is no fault",
    elsewhere: "Firefox sets no bound to what an extension keeps",
    edits: UNCAUGHT_CHOICE,
    says: /so what now/,
  },
  {
    test: "a kept policy of every wrong shape",
    guard: "a selector of a policy is tried before the page is read with it",
    edits: [
      [
        "extension/content/sites/given.ts",
        'typeof value === "string" && works(() => empty.querySelector(value)) ? value : undefined;',
        'typeof value === "string" ? value : undefined;',
      ],
    ],
    says: /to answer|the card/,
  },
  {
    test: "the clock jumps two days back in a pause",
    guard: "a pause never lasts beyond its day",
    edits: [["extension/content/content.ts", "if (rest > 0 && rest <= DAY) {", "if (rest > 0) {"]],
    says: /the card after the pause/,
  },
  {
    test: "the clock jumps back while the browser is silent",
    guard: "silence is waited for no longer than a minute, whatever the clock says",
    edits: [[`${BACKGROUND}/policy.ts`, " && until <= now + PATIENCE;", ";"]],
    says: /the policy to go/,
  },
  {
    test: "the engine traps at each question",
    guard: "a failing engine is told, and answered for",
    edits: [
      [
        `${BACKGROUND}/background.ts`,
        "} catch {\n    showFault(true);\n    return { fault: true };",
        "} catch (error) {\n    throw error;",
      ],
    ],
    says: /to answer/,
  },
];

export const ALONE = {
  "the settings change 300 times at once": "the engine is fast enough to answer each of them",
};
