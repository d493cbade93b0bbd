/**
 * What an administrator set by the browser's policy. The engine makes it safe; here it is only kept at
 * hand, and open tabs are told when it changes.
 */

import type { PolicyMessage } from "../shared/protocol.ts";

/** Where the policy is kept while the browser runs, so that a worker that starts anew has it at once. */
const KEPT = "policy";

/** How long a policy that was asked for is not asked for again, in milliseconds. */
const STANDS = 5000;

let policy: Promise<unknown> | null = null;
let asked = Number.NEGATIVE_INFINITY;
let onChange = (): void => undefined;

/** The policy as it was last seen; null where none is. Nobody waits for the browser to read it. */
export function currentPolicy(): Promise<unknown> {
  policy ??= kept();
  return policy;
}

async function kept(): Promise<unknown> {
  const stored: Record<string, unknown> = await chrome.storage.session.get(KEPT).catch(() => ({}));
  return stored[KEPT] ?? null;
}

/** Asks for the policy again without waiting, unless it was asked for just now. */
export function refreshPolicy(): void {
  const now = performance.now();
  if (now < asked + STANDS) return;
  asked = now;
  void readPolicy();
}

/** Reads the policy now; resolves when it holds. */
export async function readPolicy(): Promise<unknown> {
  const before = await currentPolicy();
  const now = await fromBrowser();
  if (JSON.stringify(now) === JSON.stringify(before)) return now;
  policy = Promise.resolve(now);
  if (now === null) await chrome.storage.session.remove(KEPT);
  else await chrome.storage.session.set({ [KEPT]: now });
  onChange();
  await tellTabs();
  return now;
}

/**
 * Firefox rejects where no policy exists; Chromium gives nothing then, and gives nothing as well until
 * it has read its own, seconds after a cold start.
 */
async function fromBrowser(): Promise<unknown> {
  const values: object = await chrome.storage.managed.get(null).catch(() => ({}));
  const read = Object.entries(values).map(([name, value]) => [name, unfolded(value)]);
  return read.length > 0 ? Object.fromEntries(read) : null;
}

/** Windows' registry holds lists and objects as the text of JSON; the pages do the same (browser.rs). */
function unfolded(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    // The engine tells the administrator that it cannot be used.
    return value;
  }
}

/** Follows the policy; to be called once, while the worker starts. `listener` hears of changes. */
export function followPolicy(listener: () => void): void {
  onChange = listener;
  chrome.storage.onChanged.addListener((_, area) => {
    if (area === "managed") void readPolicy();
  });
  refreshPolicy();
}

/** Every open chat is asked about again. */
async function tellTabs(): Promise<void> {
  const message: PolicyMessage = { kind: "policy" };
  for (const { id } of await chrome.tabs.query({ discarded: false })) {
    // Most tabs hold no content script.
    if (id !== undefined) await chrome.tabs.sendMessage(id, message).catch(() => undefined);
  }
}
