/**
 * What a page showed of one conversation. Long lists drop messages at the far end and show them
 * again later; what was seen stays known here, in the page's memory only, as long as the page does.
 */

import { type ChatMessage, MAX_BYTES, MAX_MESSAGES } from "../../shared/protocol.ts";

/** The reader in what the engine reads. */
export const READER = "me";

/** Somebody else whose name is not told. */
export const OTHER = "them";

/** A message, and what makes it the same one when it is seen again. */
export interface Seen extends ChatMessage {
  /** The page's own name for it, null where it has none. */
  identity: string | null;
  row: WeakRef<Element>;
}

/** Joins what is seen now to what was known; the newest messages within the engine's bounds. */
export function merge(known: readonly Seen[], now: readonly Seen[]): Seen[] {
  return bound(join(known, now));
}

function join(known: readonly Seen[], now: readonly Seen[]): Seen[] {
  const matches = align(known, now);
  // Too little in common: another conversation, or another place in this one.
  if (matches.length * 2 < Math.min(known.length, now.length) || matches.length === 0)
    return [...now];
  const [first] = matches;
  const last = matches.at(-1);
  if (!first || !last) return [...now];
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
  if (old.identity !== null && message.identity !== null) return old.identity === message.identity;
  const row = message.row.deref();
  if (row !== undefined && old.row.deref() === row) return true;
  return old.from === message.from && old.text === message.text;
}

function bound(messages: readonly Seen[]): Seen[] {
  const kept = messages.slice(-MAX_MESSAGES);
  let bytes = 0;
  for (let index = kept.length - 1; index >= 0; index--) {
    bytes += bytesOf(kept[index]?.text ?? "");
    if (bytes > MAX_BYTES) return kept.slice(index + 1);
  }
  return kept;
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  if (/^[\0-\x7f]*$/.test(text)) return text.length;
  return encoder.encode(text).length;
}
