/**
 * Asks the background. Of looks at conversations one is under way at a time, and of what gathers
 * meanwhile only the newest counts.
 */

import { withLimit } from "../shared/limit.ts";
import type { Answers, Fault, ReadAnswer, ReadMessage, Request } from "../shared/protocol.ts";

/** An answer that takes longer than this is given up; the next change asks again. */
const LONGEST_WAIT = 10_000;

/** Longer than a browser keeps an idle worker, so that a failed engine is started anew by then. */
const PAUSE_AFTER_FAULT = 45_000;

/** Thrown when this script has lost its extension: it was updated, switched off or removed. */
export class Orphaned extends Error {}

/** True while this script belongs to a running extension. */
export function isAttached(): boolean {
  return chrome.runtime?.id !== undefined;
}

/** Sends one request; undefined when there is no answer. */
export async function send<Message extends Request>(
  message: Message,
): Promise<Answers[Message["kind"]] | undefined> {
  // A sleeping worker may miss the message that wakes it.
  for (let attempt = 0; attempt < 2; attempt++) {
    if (!isAttached()) throw new Orphaned();
    try {
      const answer: Answers[Message["kind"]] | Fault | undefined = await withLimit(
        chrome.runtime.sendMessage(message),
        LONGEST_WAIT,
      );
      if (answer === undefined) continue;
      if (!isFault(answer)) return answer;
      pausedUntil = performance.now() + PAUSE_AFTER_FAULT;
      return undefined;
    } catch {
      if (!isAttached()) throw new Orphaned();
    }
  }
  return undefined;
}

function isFault(answer: unknown): answer is Fault {
  return typeof answer === "object" && answer !== null && "fault" in answer;
}

let pausedUntil = 0;
let busy = false;
const waiting = new Map<string, () => Promise<void>>();

/**
 * Asks about one conversation. `make` is called when the request goes out, so that it takes what is
 * true then; a later call for the same conversation replaces one that still waits.
 */
export function ask(
  key: string,
  make: () => ReadMessage,
  onAnswer: (answer: ReadAnswer | null) => void,
  onOrphaned: () => void,
): void {
  waiting.set(key, async () => {
    if (performance.now() < pausedUntil) return onAnswer(null);
    onAnswer((await send(make())) ?? null);
  });
  if (!busy) void drain(onOrphaned);
}

async function drain(onOrphaned: () => void): Promise<void> {
  busy = true;
  for (const [key, run] of waiting) {
    waiting.delete(key);
    try {
      await run();
    } catch (error) {
      // Anything else is a page too strange to draw on; the next conversation is not its fault.
      if (!(error instanceof Orphaned)) continue;
      waiting.clear();
      onOrphaned();
    }
  }
  busy = false;
}
