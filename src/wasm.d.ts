/** How much a conversation asks for help. */
export type Level = "none" | "notice" | "warning" | "urgent";

/** What the browser tells about where and for whom it runs. */
export interface Environment {
  languages: readonly string[];
  timeZone: string;
  site: string;
  /** Milliseconds since 1970 (UTC). */
  now: number;
}

/** One look at a conversation. */
export interface ReadRequest {
  /** Oldest first; `from` is "me", another speaker's name, or null. */
  messages: readonly { from: string | null; text: string }[];
  /** What lies in the storage; untrusted. */
  settings: unknown;
  /** What a policy sets, as `policy` gives it or otherwise, or null; untrusted. */
  policy: unknown;
  environment: Environment;
  /** What the reader put away in this conversation. */
  quieted: { level: Level; concerns: readonly string[]; minutes: number } | null;
  /** Whether "this chat is fine" was chosen. */
  fine: boolean;
}

/** What `help` needs. */
export type HelpRequest = Pick<ReadRequest, "settings" | "policy" | "environment">;

/** What the reader chose on the card. */
export type Choice =
  | { what: "language"; language: string }
  | { what: "pause_site" }
  | { what: "pause_day" };

/** What `choose` needs. */
export type ChooseRequest = Pick<ReadRequest, "settings" | "environment"> & { choice: Choice };

/** One message of a record; `time` as the page shows it, or empty. */
export interface RecordEntry {
  from: string | null;
  time: string;
  text: string;
}

/** What `record` needs. */
export type RecordRequest = HelpRequest & {
  address: string;
  /** Day and time, in words. */
  time: string;
  entries: readonly RecordEntry[];
};

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
  /** Null: no picture was asked for. */
  pause: PauseView | null;
  /** A policy leaves the site out. */
  leftOut: boolean;
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
  buttons: CardButtons;
  sections: CardSection[];
  branches: CardBranch[];
  languages: { code: string; name: string }[];
}

export interface CardButtons {
  open: string;
  close: string;
  hide: string;
  fine: string;
  wrong: string;
  putAway: string;
  allHelp: string;
  branches: string;
  branchesIntro: string;
  back: string;
  pauseDay: string;
  pauseSite: string;
  copy: string;
  copied: string;
  share: string;
  language: string;
}

export interface CardBranch {
  id: string;
  title: string;
  sections: CardSection[];
}

export interface CardSection {
  id: "crisis" | "steps" | "people" | "near" | "services" | "pictures" | "record" | "why";
  title: string;
  /** Stands over the lines. */
  lead?: string;
  lines: string[];
  links: CardLink[];
  say: { intro: string; sentences: string[] } | null;
  action: { label: string; done: string; failed: string } | null;
}

export interface CardLink {
  label: string;
  detail: string;
  /** Only tel:, sms: and https:. */
  href: string;
  kind: "call" | "text" | "web";
}

/** The pause before a picture. */
export interface PauseView {
  language: string;
  direction: "ltr" | "rtl";
  name: string;
  sentence: string;
  hint: string;
  send: string;
  notNow: string;
}
