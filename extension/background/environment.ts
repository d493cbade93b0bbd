/** What the engine takes beside the conversation: settings, policy, and what the browser tells of itself. */

import { type Environment, SETTINGS_KEY } from "../shared/protocol.ts";

let policy: unknown = null;

/**
 * Asks for the policy again without waiting. Firefox rejects where no policy exists; Chromium
 * answers with nothing until it has read its own, seconds after a cold start.
 */
export function refreshPolicy(): void {
  chrome.storage.managed.get(null).then(
    (values) => {
      policy = values;
    },
    () => {
      policy = null;
    },
  );
}

/** The policy as it was last seen; nobody waits for it. */
export function currentPolicy(): unknown {
  return policy;
}

/** What the person chose, as it lies in the browser's storage; null where nothing does. */
export async function currentSettings(): Promise<unknown> {
  const stored = await chrome.storage.local.get(SETTINGS_KEY);
  return stored[SETTINGS_KEY] ?? null;
}

/** The languages and the time zone of the browser, and the site of the frame that asks. */
export function environment(sender: chrome.runtime.MessageSender): Environment {
  return {
    languages: [...navigator.languages],
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    site: siteOf(sender),
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
