/**
 * What chat pages commonly write into classes, attributes and labels. Hints, never proof: the reader
 * asks for several to agree or falls back to "not told".
 */

/** Elements that stand for one message, told by role or by an attribute that names it. */
const SURE_MARKS =
  "[role=row],[role=listitem],[role=article],article,[data-message-id],[data-msgid],[data-msg-id],[data-mid],[data-msg-ts]";
export const MESSAGE_MARKS = `${SURE_MARKS},[id^=message-],[id^=msg-]`;

/** Of these, what only an id tells, and how the id of a whole message is built: `message-12`. */
export const MARKED_BY_ID = `:is([id^=message-],[id^=msg-]):not(${SURE_MARKS})`;
export const MESSAGE_ID = /^(?:message|msg)-(?:[^-]*\d|[^-]+$|id-)/;

/** Attributes that keep their value when a message is edited or shown again. */
export const IDENTITY_ATTRIBUTES: readonly string[] = [
  "data-message-id",
  "data-msgid",
  "data-msg-id",
  "data-mid",
  "data-msg-ts",
  "data-id",
  "data-item-key",
  "id",
];

/** Attributes that hold the author's name. */
export const AUTHOR_ATTRIBUTES: readonly string[] = [
  "data-author",
  "data-sender",
  "data-sender-name",
  "data-from",
  "data-username",
  "data-nick",
];

/** Attributes that hold a machine-readable time, on a message or inside it. */
export const TIME_ATTRIBUTES: readonly string[] = [
  "datetime",
  "timestamp",
  "data-timestamp",
  "data-isodate",
  "data-time",
  "data-msg-ts",
];

/** Last words of a class whose element is the author's name. */
export const AUTHOR_WORDS: ReadonlySet<string> = new Set([
  "author",
  "sender",
  "username",
  "nick",
  "nickname",
  "name",
  "displayname",
  "from",
]);

/** Last words of a class whose element is not part of what was written, when it is short. */
export const META_WORDS: ReadonlySet<string> = new Set([
  "time",
  "timestamp",
  "date",
  "meta",
  "status",
  "receipt",
  "reactions",
  "reaction",
  "toolbar",
  "actions",
  "menu",
  "edited",
  "avatar",
  "badge",
  "unread",
  "count",
  "counter",
  "footer",
]);

/** Last words of a class whose element repeats an older message. */
export const QUOTE_WORDS: ReadonlySet<string> = new Set([
  "quote",
  "quoted",
  "reply",
  "replied",
  "embeddedmessage",
]);

/** Words of a class whose element repeats an older message, wherever in the class they stand. */
export const QUOTED_WORDS: ReadonlySet<string> = new Set(["quote", "quoted", "replied"]);

/** The same of what others answered by a sign. */
export const REACTION_WORDS: ReadonlySet<string> = new Set(["reaction", "reactions", "reactji"]);

/** Last words of a class whose element shows what a link leads to. */
export const PREVIEW_WORDS: ReadonlySet<string> = new Set(["preview", "unfurl", "embed"]);

/** Words of a name by which a page marks what stands for a deleted message. */
export const TAKEN_BACK_WORDS: ReadonlySet<string> = new Set([
  "deleted",
  "retracted",
  "retraction",
  "redacted",
  "recalled",
  "revoked",
]);

/** Words that say "the reader wrote this" wherever they end a class. */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  "self",
  "own",
  "mine",
  "outgoing",
  "outbound",
]);

/** Words that say "somebody else wrote this" wherever they end a class. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(["incoming", "inbound", "theirs", "them"]);

/** Words that say so only beside a word of `MESSAGE_WORDS`: alone they mean too much else. */
export const WEAK_OWN_WORDS: ReadonlySet<string> = new Set(["out", "me", "sent", "right", "user"]);

/** As above, for somebody else. */
export const WEAK_OTHER_WORDS: ReadonlySet<string> = new Set([
  "in",
  "received",
  "left",
  "other",
  "their",
]);

/** Words by which a class names a message. */
export const MESSAGE_WORDS: ReadonlySet<string> = new Set([
  "message",
  "msg",
  "bubble",
  "chat",
  "is",
  "from",
]);

/** Of these, what says so as a class of its own too, on an element that another class names a message. */
export const WORDS_BESIDE: ReadonlySet<string> = new Set([
  "sent",
  "right",
  "received",
  "left",
  "other",
]);

/** Attributes that say whether the reader wrote a message: "true" and "", or "false". */
export const OWN_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...["own", "self", "mine", "me", "outgoing", "from-me", "by-me", "sent-by-me"].flatMap((word) => [
    `data-${word}`,
    `data-is-${word}`,
  ]),
  "data-fromme",
  "data-own-message",
  "outgoing",
  "is-own",
  "is-mine",
  "from-me",
]);

/** Attributes whose value is a word for the reader or for others: "outgoing". */
export const DIRECTION_ATTRIBUTES: ReadonlySet<string> = new Set([
  "data-direction",
  "data-message-direction",
  "direction",
]);

/** Last words of a class by which a page tells that a message is for those alone whom it names. */
export const PRIVATE_WORDS: ReadonlySet<string> = new Set(["direct", "private"]);
export const PRIVATE_MARKS = "[class*=direct i],[class*=private i]";

/** Labels for people who listen to the page, where it says that the reader wrote a message. */
export const OWN_LABEL =
  /^(?:you|me)\s*[:,]|^you (?:sent|said|wrote)\b|^[^:]*\bby you\b(?:\s*:|$)|^คุณ\s*[:,]|^คุณ(?:ส่ง|พูด)/i;

/** Parts of a page that are never written text, or never a message's. */
export const NOT_TEXT =
  "button,[role=button],[role=menu],[role=menubar],[role=menuitem],[role=toolbar],[role=tooltip],[role=timer],[role=progressbar],[aria-hidden=true],time,svg,script,style,noscript,template,input,textarea,select,audio,video,canvas,object,iframe,dialog,[role=textbox],[contenteditable]:not([contenteditable=false])";

/** The classes of a page are few and come again with every message. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 5000;

/** The words of a class name: `chat-msg__content--me` gives chat, msg, content, me. */
export function wordsOf(className: string): readonly string[] {
  const before = known.get(className);
  if (before) return before;
  const words = split(className);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(className, words);
  return words;
}

function split(className: string): string[] {
  return className
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

/** The classes of an element. */
export function classesOf(element: Element): string[] {
  return listed(element.getAttribute("class") ?? "");
}

function listed(classes: string): string[] {
  return classes.split(/[\t\n\f\r ]+/).filter((name) => name !== "");
}

/** What follows one of these in a class is told of something else, or is not there: `with-meta`. */
const MODIFIERS: ReadonlySet<string> = new Set(["with", "without", "has", "no", "show", "hide"]);

/**
 * True when one of the element's classes ends in one of the words, or is one of them as a whole.
 * Builds append hashes: `username_c19a55` and `name-module__username__vGQGj` end in username.
 */
export function hasWord(element: Element, words: ReadonlySet<string>): boolean {
  return asked(element, words, endings, (name) => {
    if (ends(name, words) || ends(name.slice(0, Math.max(name.lastIndexOf("__"), 0)), words)) {
      return true;
    }
    const [hash] = HASH.exec(name) ?? [];
    return hash !== undefined && ends(name.slice(0, -hash.length), words);
  });
}

/** What a build appends to a name: `Count_3tR0l`. Begins anew at no sign but the first of a row of them. */
const HASH = /(?<![_-])[_-]+(?=[a-z]*[A-Z\d])[A-Za-z\d]{4,}(?:_\d+)?$/;

/** True when one of the element's classes has one of the words, wherever in it. */
export function hasWordWithin(element: Element, words: ReadonlySet<string>): boolean {
  return asked(element, words, insides, (name) => wordsOf(name).some((word) => words.has(word)));
}

/** What lists of words said of classes as a page writes them. */
type Answers = Map<ReadonlySet<string>, Map<string, boolean>>;

const endings: Answers = new Map();
const insides: Answers = new Map();

/** Whether one of the element's classes passes; the same classes are asked about once. */
function asked(
  element: Element,
  words: ReadonlySet<string>,
  answers: Answers,
  passes: (name: string) => boolean,
): boolean {
  const classes = element.getAttribute("class");
  if (!classes) return false;
  const told = answers.get(words) ?? new Map<string, boolean>();
  const before = told.get(classes);
  if (before !== undefined) return before;
  const found = listed(classes).some(passes);
  if (told.size >= MOST_KNOWN) told.clear();
  answers.set(words, told.set(classes, found));
  return found;
}

function ends(name: string, words: ReadonlySet<string>): boolean {
  const all = wordsOf(name);
  const place = all.findLastIndex((word) => !/\d/.test(word));
  const last = all[place];
  if (last === undefined) return false;
  if (MODIFIERS.has(all[0] ?? "") || MODIFIERS.has(all[place - 1] ?? "")) return false;
  return words.has(last) || words.has(all.join(""));
}
