/**
 * What a page showed of its conversations. Long lists drop messages at the far end and show them
 * again later; what was seen stays known here, in the page's memory only, as long as the page does.
 */

import { type ChatMessage, MAX_BYTES, MAX_MESSAGES } from "../../shared/protocol.ts";

/** The reader in what the engine reads. */
export const READER = "me";

/** Somebody else whose name is not told. */
export const OTHER = "them";

const UNNAMED: ReadonlySet<string> = new Set([READER, OTHER]);

/** A message, and what makes it the same one when it is seen again. */
export interface Seen extends ChatMessage {
  /** The page's own name for it, null where it has none. */
  identity: string | null;
  row: WeakRef<Element>;
  /** How long the text is. */
  bytes: number;
}

/** A conversation as it was shown last. */
interface Known {
  /** What the page calls it; perhaps it calls others the same. */
  place: string;
  seen: readonly Seen[];
  /** Whether the list has nothing in it by now. */
  isEmptied: boolean;
}

/** What is shown now, and where. */
export interface Shown {
  /** What the page calls the conversation. */
  place: string;
  /** Whether it calls every conversation otherwise. */
  isOwnPlace: boolean;
  list: Element;
  now: readonly Seen[];
}

/** A conversation that tells apart from all others of the page, and its messages. */
export interface Remembered {
  key: string;
  messages: readonly Seen[];
}

/** Which conversation it is, and all that is known of it by now. */
interface Recognised {
  key: string;
  all: readonly Seen[];
}

/** How many conversations of one page are remembered. */
const MOST_KNOWN = 50;

/** What a page showed of its conversations. */
export class Memory {
  readonly #known = new Map<string, Known>();
  /** Which conversation a list showed last. */
  readonly #last = new WeakMap<Element, string>();
  #count = 0;

  /**
   * Joins what is shown now to what is known of that conversation; the newest messages within the engine's
   * bounds. Many pages call all conversations the same: there it is the one with which it has messages in
   * common, else people, and else a new one. `taken` holds what other lists show in this reading.
   */
  join(shown: Shown, taken: ReadonlySet<string>): Remembered {
    const { isOwnPlace, list, now } = shown;
    const { key, all } =
      this.#standing(shown, taken) ??
      (isOwnPlace && !taken.has(shown.place)
        ? { key: shown.place, all: together(this.#known.get(shown.place), now) ?? now }
        : this.#recognised(shown, taken));
    const seen = bound(all);
    const place = this.#known.get(key)?.place ?? shown.place;
    this.#known.delete(key);
    // What is gone is kept to know it by: a list may be empty for a moment.
    this.#known.set(key, { place, seen, isEmptied: now.length === 0 });
    this.#last.set(list, key);
    return { key, messages: now.length === 0 ? [] : seen };
  }

  /** Forgets what is more than can be remembered; tells which places nothing is known of any longer. */
  forget(): string[] {
    const gone: string[] = [];
    for (const [key, { place }] of this.#known) {
      if (this.#known.size <= MOST_KNOWN) break;
      this.#known.delete(key);
      if (![...this.#known.values()].some((one) => one.place === place)) gone.push(place);
    }
    return gone;
  }

  /**
   * The conversation that still stands in a list although the page calls it otherwise by now: a thread was
   * opened beside it, or the next conversation is not drawn yet.
   */
  #standing({ place, list, now }: Shown, taken: ReadonlySet<string>): Recognised | null {
    const key = this.#last.get(list);
    const known = key === undefined || taken.has(key) ? undefined : this.#known.get(key);
    if (key === undefined || !known || known.place === place) return null;
    return shareRows(known.seen, now) ? { key, all: joined(known.seen, now) ?? now } : null;
  }

  /** Which conversation it is where the page calls several the same. */
  #recognised({ place, list, now }: Shown, taken: ReadonlySet<string>): Recognised {
    const last = this.#last.get(list);
    const here = [...this.#known].filter(([key, one]) => one.place === place && !taken.has(key));
    const likeliest = here.reverse().sort(([a], [b]) => Number(b === last) - Number(a === last));
    for (const [key, known] of likeliest) {
      const all = now.length > 0 || key === last ? together(known, now) : null;
      if (all) return { key, all };
    }
    for (const [key, { seen }] of likeliest) {
      if (shareNames(seen, now)) return { key, all: now };
    }
    if (!this.#known.has(place) && !taken.has(place)) return { key: place, all: now };
    this.#count += 1;
    return { key: `${place}\n#${this.#count}`, all: now };
  }
}

/** What is known and what is shown now as one conversation; null where nothing tells that they are one. */
function together(known: Known | undefined, now: readonly Seen[]): readonly Seen[] | null {
  if (!known || known.seen.length === 0) return now;
  if (now.length === 0) return known.seen;
  const both = joined(known.seen, now);
  return both && known.isEmptied ? now : both;
}

/** Whether somebody whose name is told wrote in both. */
function shareNames(one: readonly Seen[], other: readonly Seen[]): boolean {
  const names = new Set(one.map(({ from }) => from));
  return other.some(({ from }) => from !== null && !UNNAMED.has(from) && names.has(from));
}

/** Whether at least half of what is shown now stands in the same rows with the same words as before. */
function shareRows(before: readonly Seen[], now: readonly Seen[]): boolean {
  const texts = new Map(before.map(({ row, text }) => [row.deref(), text]));
  const stand = now.filter(({ row, text }) => {
    const element = row.deref();
    return element !== undefined && texts.get(element) === text;
  });
  return stand.length > 0 && stand.length * 2 >= now.length;
}

/** Joins what is seen now to what was known; null where they have too little in common. */
function joined(known: readonly Seen[], now: readonly Seen[]): Seen[] | null {
  const matches = align(known, now);
  if (matches.length * 2 < Math.min(known.length, now.length)) return null;
  const [first] = matches;
  const last = matches.at(-1);
  if (!first || !last) return null;
  // What stands above or below what both share is kept only where nothing new stands instead.
  const head = first.now === 0 ? known.slice(0, first.known) : [];
  const tail = last.now === now.length - 1 ? known.slice(last.known + 1) : [];
  return [...head, ...named(known, now, matches), ...tail];
}

/** A name at the start of a group leaves the page before the messages below it: it stays known. */
function named(known: readonly Seen[], now: readonly Seen[], matches: readonly Match[]): Seen[] {
  const before = new Map(matches.map((match) => [match.now, known[match.known]?.from ?? null]));
  return now.map((message, index) => {
    const from = before.get(index) ?? null;
    const isNameless = message.from === null || message.from === OTHER;
    return isNameless && from !== null && from !== READER ? { ...message, from } : message;
  });
}

interface Match {
  known: number;
  now: number;
}

/** Pairs of the same message, in the order of both. */
function align(known: readonly Seen[], now: readonly Seen[]): Match[] {
  const matches: Match[] = [];
  // What is new is looked for nowhere: most of a long list would be asked for each new message.
  const identities = new Set(known.map(({ identity }) => identity));
  const isNew = ({ identity }: Seen): boolean =>
    identity !== null && !identities.has(identity) && !identities.has(null);
  let from = startOf(known, now);
  for (const [index, message] of now.entries()) {
    if (isNew(message)) continue;
    for (let at = from; at < known.length; at++) {
      const old = known[at];
      if (!old || !same(old, message)) continue;
      matches.push({ known: at, now: index });
      from = at + 1;
      break;
    }
  }
  return matches;
}

/**
 * Where the shared part begins in what was known. Short texts repeat ("ok", "ok"), so the start is
 * where most of the first few messages seen now follow each other.
 */
function startOf(known: readonly Seen[], now: readonly Seen[]): number {
  const sample = now.slice(0, 5);
  let best = 0;
  let most = 0;
  for (let place = 0; place < known.length && most < sample.length; place++) {
    const agreed = sample.filter((message, offset) => {
      const old = known[place + offset];
      return old !== undefined && same(old, message);
    }).length;
    if (agreed > most) {
      most = agreed;
      best = place;
    }
  }
  return best;
}

function same(old: Seen, message: Seen): boolean {
  if (old === message) return true;
  if (old.identity !== null && message.identity !== null) return old.identity === message.identity;
  const row = message.row.deref();
  if (row !== undefined && old.row.deref() === row) return true;
  return old.from === message.from && old.text === message.text;
}

/** The newest messages within the engine's bounds. */
function bound(messages: readonly Seen[]): Seen[] {
  const kept = messages.slice(-MAX_MESSAGES);
  let bytes = 0;
  for (let index = kept.length - 1; index >= 0; index--) {
    bytes += kept[index]?.bytes ?? 0;
    if (bytes > MAX_BYTES) return kept.slice(index + 1);
  }
  return kept;
}

const encoder = new TextEncoder();

/** How long a text is for the engine. */
export function bytesOf(text: string): number {
  if (/^[\0-\x7f]*$/.test(text)) return text.length;
  return encoder.encode(text).length;
}
