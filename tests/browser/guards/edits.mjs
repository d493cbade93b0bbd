// What the rows of several files share: places in the sources, and edits that take out the same guard.

export const CARD = "extension/content/card";
export const CONTENT = "extension/content";
export const CONTENT_SCRIPT = `${CONTENT}/content.ts`;
export const READER = "extension/content/reader";
export const BACKGROUND = "extension/background";

/** The background listens once, after the installation, as one that nobody stopped in a test would. */
export const EVERY_START = [
  [
    `${BACKGROUND}/background.ts`,
    "chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {",
    "let listens = false;\nchrome.runtime.onInstalled.addListener(() => {\n  listens = true;\n});\n" +
      "chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {\n  if (!listens) return false;",
  ],
];

/** What the newest answer says stands, whatever stood there before. */
export const ANY_NOTE = [
  [
    `${CONTENT}/conversations.ts`,
    "replace ? answer.card : stronger(conversation.view, answer.card)",
    "answer.card",
  ],
];

/** The card comes back at once, however often. */
export const AT_ONCE = [
  [`${CARD}/host.ts`, "const RETURN_AFTER = 120;", "const RETURN_AFTER = 0;"],
];

/** The card stands where the page is, whatever is modal. */
export const OUT_OF_DIALOGS = [
  [
    `${CARD}/host.ts`,
    "this.#parent = modalDialog() ?? fullScreen()",
    "this.#parent = fullScreen()",
  ],
];
