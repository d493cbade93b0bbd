/** Keyboard commands reach the card in whichever frame of the active tab it stands. */

import type { CommandMessage } from "../shared/protocol.ts";

const KINDS: Record<string, CommandMessage["kind"]> = {
  "hide-card": "hide",
  "go-to-card": "focus",
};

/** Passes commands on; to be called once, while the worker starts. */
export function followCommands(): void {
  chrome.commands.onCommand.addListener((command, tab) => {
    const kind = KINDS[command];
    if (kind) void tell({ kind }, tab);
  });
}

async function tell(message: CommandMessage, tab: chrome.tabs.Tab | undefined): Promise<void> {
  const [active] = tab ? [tab] : await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined) return;
  // A tab without a content script has no card to hide.
  await chrome.tabs.sendMessage(active.id, message).catch(() => undefined);
}
