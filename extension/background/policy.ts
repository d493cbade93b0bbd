/**
 * What an administrator set by the browser's policy. The engine makes it safe; here it is only kept at
 * hand, so that it holds from the first page after a start on, and open pages hear of changes.
 *
 * Chromium gives nothing until it has read its own policy, two to five seconds after each start
 * (measured in version 156), and nothing as well where there is none: the two look the same. So what was
 * seen last holds until the browser has spoken, or has been silent for a while.
 */

import { LONGEST_READING, withLimit } from "../shared/limit.ts";
import { POLICY_KEY } from "../shared/protocol.ts";
import * as engine from "./engine.ts";

/** Where it stands, while the browser runs, until when silence tells nothing; in milliseconds since 1970. */
const SILENT_UNTIL = "policySilentUntil";

/** How long after a start silence tells nothing. */
const PATIENCE = 60_000;

/** How soon a silent browser is asked again: sooner than it stops an idle worker. */
const ASK_AGAIN = 10_000;

/** How long a policy that was asked for is not asked for again, in milliseconds. */
const STANDS = 5000;

let policy: Promise<unknown> | null = null;
let asked = Number.NEGATIVE_INFINITY;
let last: Promise<unknown> = Promise.resolve();
let heard = false;
let again: ReturnType<typeof setTimeout> | undefined;
let onChange = (): void => undefined;

/** The policy as it was last seen; null where none is. Nobody waits for the browser to read it. */
export function currentPolicy(): Promise<unknown> {
  policy ??= kept();
  return policy;
}

async function kept(): Promise<unknown> {
  const reading: Promise<Record<string, unknown>> = chrome.storage.local.get(POLICY_KEY);
  const stored = await withLimit(reading, LONGEST_READING).catch(() => undefined);
  return stored?.[POLICY_KEY] ?? null;
}

/** Asks for the policy again without waiting, unless it was asked for just now. */
export function refreshPolicy(): void {
  const now = performance.now();
  if (now < asked + STANDS) return;
  asked = now;
  void readPolicy();
}

/** Reads the policy now, one reading at a time; resolves to what holds. */
export function readPolicy(): Promise<unknown> {
  last = last.then(read, read);
  return last;
}

async function read(): Promise<unknown> {
  const before = await currentPolicy();
  const { values, isSure } = await fromBrowser();
  if (values) await hear();
  else if (before !== null && !isSure && !heard && (await maySpeakYet())) {
    clearTimeout(again);
    again = setTimeout(() => void readPolicy(), ASK_AGAIN);
    return before;
  }
  // An engine that fails says nothing of the policy.
  const now = values ? await madeSafe(values).catch(() => before) : null;
  if (JSON.stringify(now) === JSON.stringify(before)) return now;
  // Whoever hears of the change asks at once.
  policy = Promise.resolve(now);
  await keep(now).catch(() => undefined);
  onChange();
  return now;
}

/** What the browser says; `isSure` where nothing means that there is no policy. */
async function fromBrowser(): Promise<{ values: object | null; isSure: boolean }> {
  try {
    const values: object = await chrome.storage.managed.get(null);
    return { values: Object.keys(values).length > 0 ? values : null, isSure: false };
  } catch (error) {
    // Firefox has read its policy before it starts.
    return { values: null, isSure: /manifest not found/i.test(String(error)) };
  }
}

/** What of a policy can be used; null where nothing can. */
async function madeSafe(values: object): Promise<object | null> {
  const safe = await engine.ask((engine) => engine.policy(values));
  return Object.keys(safe).length > 0 ? safe : null;
}

/** Keeps the policy for the next start; of one that is gone nothing stays. Open pages hear of it. */
async function keep(policy: unknown): Promise<void> {
  if (policy !== null) return chrome.storage.local.set({ [POLICY_KEY]: policy });
  heard = false;
  await chrome.storage.local.remove(POLICY_KEY);
  await chrome.storage.session.remove(SILENT_UNTIL);
}

/** Notes that the browser has spoken: from now on its silence says that there is no policy. */
async function hear(): Promise<void> {
  if (heard) return;
  heard = true;
  await chrome.storage.session.set({ [SILENT_UNTIL]: 0 });
}

/** Whether a silent browser may not have read its policy yet. */
async function maySpeakYet(): Promise<boolean> {
  const now = Date.now();
  const stored = await chrome.storage.session.get(SILENT_UNTIL);
  let until: unknown = stored[SILENT_UNTIL];
  if (typeof until !== "number") {
    until = now + PATIENCE;
    await chrome.storage.session.set({ [SILENT_UNTIL]: until });
  }
  // A clock that was set meanwhile must not let a policy stay that is gone.
  return typeof until === "number" && until > now && until <= now + PATIENCE;
}

/** Follows the policy; to be called once, while the worker starts. `listener` hears of changes. */
export function followPolicy(listener: () => void): void {
  onChange = listener;
  chrome.storage.onChanged.addListener((_, area) => {
    if (area !== "managed") return;
    heard = true;
    void readPolicy();
  });
  refreshPolicy();
}
