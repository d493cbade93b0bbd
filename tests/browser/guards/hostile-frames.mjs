// What stands in the way of frames, other extensions and messages: one row an attempt of
// cases/hostile-frames.mjs.

import { BACKGROUND, CARD, READER } from "./edits.mjs";

export const GUARDS = [
  {
    test: "frames that nobody sees pose as chats",
    guard: "what has no room in the window is not read",
    edits: [
      [
        `${READER}/dom.ts`,
        "return box.width >= width && box.height >= height && isDrawn(element);",
        "return box.width <= width || height >= 0;",
      ],
    ],
    says: /asked for a chat/,
  },
  {
    test: "a site that is paused puts its chat into a frame",
    guard: "a frame without an address belongs to the page around it",
    edits: [
      [
        `${READER}/address.ts`,
        "const { hostname } = addressOf(page);",
        "const { hostname } = page.location;\n  return hostname;",
      ],
    ],
    says: /was read/,
  },
  {
    test: "a frame in a sandbox, with an origin of its own",
    guard: "the script runs in frames without an address as well",
    manifest: (manifest) => {
      for (const script of manifest.content_scripts) {
        if (script.js.includes("content.js")) script.match_origin_as_fallback = false;
      }
    },
    says: /the card/,
  },
  {
    test: "a frame reaches up and takes the card",
    guard: "a card that was taken away comes back",
    edits: [
      [`${CARD}/host.ts`, "const MOST_RETURNS = 8;", "const MOST_RETURNS = 0;"],
      [
        `${CARD}/host.ts`,
        "this.#place();\n  }\n\n  /** Takes it away for good",
        "if (this.#parent === null) this.#place();\n  }\n\n  /** Takes it away for good",
      ],
    ],
    says: /the card to come back/,
  },
  {
    test: "a frame of a site that is not permitted",
    guard: "the manifest names its sites one by one",
    manifest: (manifest) => {
      manifest.host_permissions.push("http://*/*");
      for (const script of manifest.content_scripts) script.matches.push("http://*/*");
    },
    says: /1 !== 0|0/,
  },
  {
    test: "another extension says what our own",
    guard: "nothing listens to other extensions",
    edits: [
      [
        `${BACKGROUND}/background.ts`,
        "engine.warm();",
        "engine.warm();\n" +
          "chrome.runtime.onMessageExternal.addListener((message, sender, respond) => {\n" +
          "  const request = readRequest(message);\n" +
          "  if (request) void answer(request, sender).then(respond);\n" +
          "  return request !== null;\n});",
      ],
    ],
    says: /\[\]/,
  },
  {
    test: "a page of the extension's own poses",
    guard: "pages of the extension's own are not answered",
    edits: [[`${BACKGROUND}/request.ts`, '!(sender.url ?? "").startsWith(own)', "own !== null"]],
    says: /null/,
  },
  {
    test: "messages of every wrong shape",
    guard: "each field of a message is looked at",
    edits: [[`${BACKGROUND}/request.ts`, "if (!newest.every(isChatMessage)) return null;", ""]],
    says: /null/,
  },
  {
    test: "a language that is none is chosen",
    guard: "only what the engine made of a choice is stored",
    edits: [
      [
        `${BACKGROUND}/background.ts`,
        "const chosen = await engine.ask(({ choose }) => choose({ ...request, ...place }));",
        "const chosen = { ...request.choice };",
      ],
    ],
    says: /x{100}/,
  },
];

export const ALONE = {
  "15 frames with threats at once":
    "each frame has a script of its own, and the browser hands on what they ask one by one",
  "a frame goes while it is read": "the browser ends the scripts of a frame with it",
  "a question of 20,000 messages":
    "bounded twice, by the background and by the engine: either alone is enough",
};
