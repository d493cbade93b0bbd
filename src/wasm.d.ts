/** How much a conversation asks for help. */
export type Level = "none" | "notice" | "warning" | "urgent";

/** What the browser tells about where and for whom it runs. */
export interface Environment {
  languages: readonly string[];
  timeZone: string;
  site: string;
}

/** One look at a conversation. */
export interface ReadRequest {
  /** Oldest first; `from` is "me", another speaker's name, or null. */
  messages: readonly { from: string | null; text: string }[];
  /** What lies in the storage; untrusted. */
  settings: unknown;
  /** What a policy sets, or null; untrusted. */
  policy: unknown;
  environment: Environment;
  /** What the reader put away in this conversation. */
  quieted: { level: Level; concerns: readonly string[] } | null;
  /** Whether "this chat is fine" was chosen. */
  fine: boolean;
}

/** What `help` needs. */
export type HelpRequest = Pick<ReadRequest, "settings" | "policy" | "environment">;

/** One reason; start and end in UTF-16 units of the text. */
export interface SignalView {
  message: number;
  signal: string;
  start: number;
  end: number;
}

export interface ReadAnswer {
  assessment: {
    level: Level;
    concerns: string[];
    first: Record<string, number>;
    signals: SignalView[];
    dropped: number;
    /** It stays quiet because the words are of a language that Daymark does not read. */
    unreadLanguage: boolean;
  };
  /** Null: show nothing. */
  card: CardView | null;
}

/** A card: words and links in their order, nothing to decide. */
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

export interface CardSection {
  id: "crisis" | "steps" | "people" | "services" | "pictures" | "why";
  title: string;
  lines: string[];
  links: CardLink[];
}

export interface CardLink {
  label: string;
  detail: string;
  /** Only tel:, sms: and https:. */
  href: string;
  kind: "call" | "text" | "web";
}
