/** Checks what arrives before the engine sees it: from our own frames only, of the agreed shape. */

import {
  type ChatMessage,
  type Choice,
  LEVELS,
  type Level,
  MAX_MESSAGES,
  MOST_ENTRIES,
  type Quieted,
  type RecordEntry,
  type Request,
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

/** The request, or null when the message is anything else. */
export function readRequest(message: unknown): Request | null {
  if (!isObject<Request>(message)) return null;
  switch (message.kind) {
    case "read":
      return readLook(message);
    case "record":
      return readRecord(message);
    case "choose":
      return readChoice(message);
    default:
      return null;
  }
}

function readLook(message: Untrusted<Request & { kind: "read" }>): Request | null {
  const { messages, quieted, fine } = message;
  if (!Array.isArray(messages)) return null;
  const newest: unknown[] = messages.slice(-MAX_MESSAGES);
  if (!newest.every(isChatMessage)) return null;
  return {
    kind: "read",
    messages: newest,
    quieted: isQuieted(quieted) ? quieted : null,
    fine: fine === true,
  };
}

function readRecord(message: Untrusted<Request & { kind: "record" }>): Request | null {
  const { entries, address, time } = message;
  if (!Array.isArray(entries) || typeof address !== "string" || typeof time !== "string") {
    return null;
  }
  const newest: unknown[] = entries.slice(-MOST_ENTRIES);
  return newest.every(isEntry) ? { kind: "record", entries: newest, address, time } : null;
}

function readChoice(message: Untrusted<Request & { kind: "choose" }>): Request | null {
  const { choice } = message;
  if (!isObject<Choice & { language: string }>(choice)) return null;
  const { what, language } = choice;
  if (what === "pause_site" || what === "pause_day") return { kind: "choose", choice: { what } };
  if (what !== "language" || typeof language !== "string") return null;
  return { kind: "choose", choice: { what, language } };
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

function isEntry(value: unknown): value is RecordEntry {
  return isObject<RecordEntry>(value) && typeof value.time === "string" && isChatMessage(value);
}

function isQuieted(value: unknown): value is Quieted {
  return (
    isObject<Quieted>(value) &&
    LEVELS.includes(value.level as Level) &&
    Array.isArray(value.concerns) &&
    value.concerns.every((concern) => typeof concern === "string") &&
    typeof value.minutes === "number"
  );
}
