/** What the engine takes beside the conversation: settings, and what the browser tells of itself. */

import { LONGEST_READING, withLimit } from "../shared/limit.ts";
import { type Environment, SETTINGS_KEY } from "../shared/protocol.ts";

let settings: Promise<unknown> | null = null;

/** How long the storage is waited for now: of one that is silent nobody but the first waits. */
let patience = LONGEST_READING;

/**
 * What the person chose, as it lies in the browser's storage; null where nothing does. It fails where that
 * cannot be read, or not in time.
 */
export async function currentSettings(): Promise<unknown> {
  // Read once, and again when it has changed: every message would wait for it.
  settings ??= readSettings().catch((error: unknown) => {
    settings = null;
    throw error;
  });
  const stored = await withLimit(settings, patience);
  if (stored !== undefined) return stored;
  patience = 0;
  throw new Error("the storage does not answer");
}

async function readSettings(): Promise<unknown> {
  const stored = await chrome.storage.local.get(SETTINGS_KEY);
  return stored[SETTINGS_KEY] ?? null;
}

/** Stores what the engine made of a choice. */
export async function storeSettings(stored: object): Promise<void> {
  await chrome.storage.local.set({ [SETTINGS_KEY]: stored });
}

/** Follows what is stored; to be called once, while the worker starts. */
export function followSettings(): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area !== "local" || !changes[SETTINGS_KEY]) return;
    settings = null;
    patience = LONGEST_READING;
  });
}

/** The languages and the time zone of the browser, and the site of the frame that asks. */
export function environment(sender: chrome.runtime.MessageSender): Environment {
  return {
    languages: [...navigator.languages],
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    site: siteOf(sender),
    now: Date.now(),
  };
}

/** A frame without an address of its own (`about:blank`) belongs to the page that made it. */
function siteOf(sender: chrome.runtime.MessageSender): string {
  for (const address of [sender.origin, sender.url, sender.tab?.url]) {
    if (address && URL.canParse(address)) {
      const { hostname } = new URL(address);
      if (hostname) return hostname;
    }
  }
  return "";
}
