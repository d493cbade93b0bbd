import type { Site } from "./site.ts";

/** Converse.js 14, an XMPP client that runs on any site; seen running. */
export const converse: Site = {
  name: "Converse.js",
  container: "converse-chat-message-history, converse-message-history, .chat-content__messages",
  message: ".chat-msg[data-msgid]",
  own: ".chat-msg__content--me",
  other: ".chat-msg__content--them",
  author: { selector: ".chat-msg__author" },
  text: ".chat-msg__subject, .spoiler-hint, converse-chat-message-body",
  notText: "converse-message-actions, .chat-msg__edit-modal, .chat-msg__receipt",
  identity: "data-msgid",
  conversation: { selector: "converse-chat[jid], converse-muc[jid]", attribute: "jid" },
};
