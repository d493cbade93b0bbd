/** What crosses between the content script, the background and the engine. */

import type { CardView, Level } from "../../src/wasm.d.ts";

export type { CardLink, CardSection, CardView, Level } from "../../src/wasm.d.ts";

/** The levels from nothing to at once. */
export const LEVELS: readonly Level[] = ["none", "notice", "warning", "urgent"];

/** One message as it stands in the page. */
export interface ChatMessage {
  /** `"me"` for the reader, the name of another speaker, or null where the page does not tell. */
  from: string | null;
  text: string;
}

/** The most messages one look sends; the engine reads no more. */
export const MAX_MESSAGES = 400;

/** The most bytes of text (UTF-8) one look sends; the engine reads no more. */
export const MAX_BYTES = 64 * 1024;

/** What the reader hid or called fine in a conversation. */
export interface Quieted {
  level: Level;
  concerns: string[];
}

/** A content script asks what its conversation shows. */
export interface ReadMessage {
  kind: "read";
  messages: ChatMessage[];
  quieted: Quieted | null;
  fine: boolean;
}

/** The background tells a content script of a keyboard command. */
export interface CommandMessage {
  kind: "hide" | "focus";
}

/**
 * The popup asks a page whether its open chat is in a language that Daymark does not read. The frame
 * where that holds answers `true`; all others stay silent.
 */
export interface LanguageMessage {
  kind: "language";
}

/** What the engine takes beside the conversation. */
export interface ReadRequest extends Omit<ReadMessage, "kind"> {
  settings: unknown;
  policy: unknown;
  environment: Environment;
}

/** What the browser tells of itself; decides language and country where nobody chose. */
export interface Environment {
  languages: string[];
  timeZone: string;
  site: string;
}

/** What a conversation shows; only what the content script needs. */
export interface Assessment {
  level: Level;
  concerns: string[];
  unreadLanguage: boolean;
}

/** The engine's answer; without a card nothing is shown. */
export interface ReadAnswer {
  assessment: Assessment;
  card: CardView | null;
}

/** The engine could not answer. */
export interface Fault {
  fault: true;
}

/** The key in `storage.local` under which the person's settings lie; nothing else is ever stored. */
export const SETTINGS_KEY = "settings";
