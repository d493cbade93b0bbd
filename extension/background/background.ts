/** The background: answers content scripts with what the engine says, and nothing else. */

import type { Answers, Fault, Request } from "../shared/protocol.ts";
import { followCommands } from "./commands.ts";
import * as engine from "./engine.ts";
import { currentSettings, environment, followSettings, storeSettings } from "./environment.ts";
import { currentPolicy, followPolicy, refreshPolicy } from "./policy.ts";
import { isFromTab, readRequest } from "./request.ts";
import { followSites, startInOpenTabs, syncSites } from "./sites.ts";
import { welcome } from "./welcome.ts";

chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
  const request = isFromTab(sender) ? readRequest(message) : null;
  if (!request) return false;
  void answer(request, sender).then(respond);
  return true;
});

async function answer(
  request: Request,
  sender: chrome.runtime.MessageSender,
): Promise<Answers[Request["kind"]] | Fault> {
  refreshPolicy();
  try {
    const result = await work(request, sender);
    showFault(false);
    return result;
  } catch {
    showFault(true);
    return { fault: true };
  }
}

async function work(
  request: Request,
  sender: chrome.runtime.MessageSender,
): Promise<Answers[Request["kind"]]> {
  // A storage that can not be read must not keep help away.
  const stored = await currentSettings().then(
    (settings) => ({ settings }),
    () => null,
  );
  const place = {
    settings: stored?.settings ?? null,
    policy: await currentPolicy(),
    environment: environment(sender),
  };
  switch (request.kind) {
    case "read":
      return engine.ask(({ read }) => read({ ...request, ...place }));
    case "record":
      return engine.ask(({ record }) => record({ ...request, ...place }));
    case "choose": {
      // What was not read must not be written over.
      if (!stored) return null;
      const chosen = await engine.ask(({ choose }) => choose({ ...request, ...place }));
      // A storage that is full is no fault of the engine: the choice is not kept, all else goes on.
      await storeSettings(chosen).catch(() => undefined);
      return null;
    }
  }
}

let faultShown = false;

/** A quiet mark on the toolbar button; it tells of the engine, never of a chat. */
function showFault(shown: boolean): void {
  if (shown === faultShown) return;
  faultShown = shown;
  void chrome.action.setBadgeText({ text: shown ? "·" : "" });
}

chrome.runtime.onInstalled.addListener(({ reason }) => {
  void welcome(reason);
  void syncSites();
  // Firefox starts the content scripts of the manifest in open tabs by itself, Chromium does not;
  // a second start in the same frame replaces the first.
  const scripts = chrome.runtime.getManifest().content_scripts ?? [];
  void startInOpenTabs(scripts.flatMap((script) => script.matches ?? []));
});

followSettings();
followSites();
followCommands();
followPolicy(() => void syncSites());
engine.warm();
