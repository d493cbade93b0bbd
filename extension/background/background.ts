/** The background: answers content scripts with what the engine says, and nothing else. */

import type { Fault, ReadAnswer, ReadMessage } from "../shared/protocol.ts";
import { followCommands } from "./commands.ts";
import * as engine from "./engine.ts";
import {
  currentPolicy,
  currentSettings,
  environment,
  followSettings,
  refreshPolicy,
} from "./environment.ts";
import { isFromTab, readMessage } from "./request.ts";
import { followSites, startInOpenTabs, syncSites } from "./sites.ts";

chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
  const request = isFromTab(sender) ? readMessage(message) : null;
  if (!request) return false;
  void answer(request, sender).then(respond);
  return true;
});

async function answer(
  request: ReadMessage,
  sender: chrome.runtime.MessageSender,
): Promise<ReadAnswer | Fault> {
  refreshPolicy();
  try {
    const result = await engine.read({
      messages: request.messages,
      quieted: request.quieted,
      fine: request.fine,
      settings: await currentSettings(),
      policy: currentPolicy(),
      environment: environment(sender),
    });
    showFault(false);
    return result;
  } catch {
    showFault(true);
    return { fault: true };
  }
}

let faultShown = false;

/** A quiet mark on the toolbar button; it tells of the engine, never of a chat. */
function showFault(shown: boolean): void {
  if (shown === faultShown) return;
  faultShown = shown;
  void chrome.action.setBadgeText({ text: shown ? "·" : "" });
}

chrome.runtime.onInstalled.addListener(() => {
  void syncSites();
  // Firefox starts the content scripts of the manifest in open tabs by itself, Chromium does not;
  // a second start in the same frame replaces the first.
  const scripts = chrome.runtime.getManifest().content_scripts ?? [];
  void startInOpenTabs(scripts.flatMap((script) => script.matches ?? []));
});

followSettings();
followSites();
followCommands();
refreshPolicy();
engine.warm();
