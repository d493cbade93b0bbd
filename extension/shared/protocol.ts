/** What crosses between the content script, the background and the engine. */

import type {
  CardView,
  Choice,
  Environment,
  Level,
  PauseView,
  RecordEntry,
  SignalView,
} from "../../src/wasm.d.ts";

// What is declared again below is the narrower view of the scripts.
export type * from "../../src/wasm.d.ts";

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
  /** How many minutes ago. */
  minutes: number;
}

/** A content script asks what its conversation shows. */
export interface ReadMessage {
  kind: "read";
  messages: ChatMessage[];
  quieted: Quieted | null;
  fine: boolean;
}

/** A content script asks for the file of a chat that the reader wants to keep. */
export interface RecordMessage {
  kind: "record";
  entries: RecordEntry[];
  address: string;
  time: string;
}

/** The most messages of a record; the engine takes no more. */
export const MOST_ENTRIES = 2000;

/** The reader chose something on the card that is kept. */
export interface ChooseMessage {
  kind: "choose";
  choice: Choice;
}

/** All that a content script asks of the background. */
export type Request = ReadMessage | RecordMessage | ChooseMessage;

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

/** What a conversation shows; only what the content script needs. */
export interface Assessment {
  level: Level;
  concerns: string[];
  signals: SignalView[];
  unreadLanguage: boolean;
}

/** The engine's answer; without a card nothing is shown. */
export interface ReadAnswer {
  assessment: Assessment;
  card: CardView | null;
  /** Words for a pause, where a picture was asked for. */
  pause: PauseView | null;
  /** A policy leaves this site out: nothing more is to be read here. */
  leftOut: boolean;
}

/** The answer to a request; a record is the text of its file, a choice gives nothing back. */
export interface Answers {
  read: ReadAnswer;
  record: string;
  choose: null;
}

/** The engine could not answer. */
export interface Fault {
  fault: true;
}

/** The key in `storage.local` under which the person's settings lie. */
export const SETTINGS_KEY = "settings";

/** The key there under which the policy lies as it was seen last; nothing else is ever stored. */
export const POLICY_KEY = "policy";
