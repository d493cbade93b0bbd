/** Checks what arrives before the engine sees it: from our own frames only, of the agreed shape. */

import {
  type ChatMessage,
  LEVELS,
  type Level,
  MAX_MESSAGES,
  type Quieted,
  type ReadMessage,
} from "../shared/protocol.ts";

/** True when the message comes from a content script of this extension in a tab. */
export function isFromTab(sender: chrome.runtime.MessageSender): boolean {
  const own = chrome.runtime.getURL("");
  return (
    sender.id === chrome.runtime.id &&
    sender.tab !== undefined &&
    typeof sender.frameId === "number" &&
    !(sender.url ?? "").startsWith(own)
  );
}

/** What may or may not be there in a message from outside. */
type Untrusted<T> = { [Field in keyof T]?: unknown };

/** The request for a look, or null when the message is anything else. */
export function readMessage(message: unknown): ReadMessage | null {
  if (!isObject<ReadMessage>(message)) return null;
  const { kind, messages, quieted, fine } = message;
  if (kind !== "read" || !Array.isArray(messages)) return null;
  const newest: unknown[] = messages.slice(-MAX_MESSAGES);
  if (!newest.every(isChatMessage)) return null;
  return {
    kind,
    messages: newest,
    quieted: isQuieted(quieted) ? quieted : null,
    fine: fine === true,
  };
}

function isObject<T>(value: unknown): value is Untrusted<T> {
  return typeof value === "object" && value !== null;
}

function isChatMessage(value: unknown): value is ChatMessage {
  return (
    isObject<ChatMessage>(value) &&
    typeof value.text === "string" &&
    (value.from === null || typeof value.from === "string")
  );
}

function isQuieted(value: unknown): value is Quieted {
  return (
    isObject<Quieted>(value) &&
    LEVELS.includes(value.level as Level) &&
    Array.isArray(value.concerns) &&
    value.concerns.every((concern) => typeof concern === "string")
  );
}
