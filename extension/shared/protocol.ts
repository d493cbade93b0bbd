/** What crosses between the content script, the background and the engine. */

/** How much a conversation asks for help; the order is that of `LEVELS`. */
export type Level = "none" | "notice" | "warning" | "urgent";

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

/** Everything the card shows, decided by the engine; the content script only draws it. */
export interface CardView {
  level: Level;
  concerns: string[];
  language: string;
  direction: "ltr" | "rtl";
  name: string;
  sentence: string;
  now: string;
  buttons: { open: string; close: string; hide: string; fine: string };
  sections: CardSection[];
}

/** One part of the opened card. */
export interface CardSection {
  id: "crisis" | "steps" | "people" | "services" | "pictures" | "why";
  title: string;
  lines: string[];
  links: CardLink[];
}

/** A way to reach a help service. */
export interface CardLink {
  label: string;
  detail: string;
  href: string;
  kind: "call" | "text" | "web";
}

/** The key in `storage.local` under which the person's settings lie; nothing else is ever stored. */
export const SETTINGS_KEY = "settings";
