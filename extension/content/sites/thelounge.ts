import type { Site } from "./site.ts";

/** The Lounge 4.5, an IRC client that people host themselves; seen running. */
export const theLounge: Site = {
  name: "The Lounge",
  container: "#chat .chat-view .messages[role=log]",
  message: ".msg[data-type=message], .msg[data-type=action], .msg[data-type=notice]",
  own: ".msg.self",
  other: ".msg[data-from]:not(.self)",
  author: { selector: ".msg", attribute: "data-from" },
  text: ".content",
  notText: ".only-copy, .preview, .toggle-button",
  identity: "id",
  conversation: { selector: ".chat-view", attribute: "id" },
};
