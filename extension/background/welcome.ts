/** The first steps: a page that opens once, after the extension was installed. */

import { showsFirstSteps, wasWelcomed } from "../shared/settings.ts";
import { currentSettings } from "./environment.ts";
import { readPolicy } from "./policy.ts";

const PAGE = "welcome.html";

/** How long a policy may take to come after an installation by policy, in milliseconds. */
const PATIENCE = 10_000;

/** Whether the first steps are to be shown; all that speaks for or against it is decided here. */
export function wantsWelcome(reason: string, settings: unknown, policy: unknown): boolean {
  return reason === "install" && !wasWelcomed(settings) && showsFirstSteps(policy);
}

/** Opens the first steps where they are wanted. */
export async function welcome(reason: string): Promise<void> {
  const policy = await installedPolicy();
  if (wantsWelcome(reason, await currentSettings(), policy)) {
    await chrome.tabs.create({ url: PAGE });
  }
}

/** The policy; waited for where an administrator installed the extension. */
async function installedPolicy(): Promise<unknown> {
  const { installType } = await chrome.management.getSelf();
  const policy = await readPolicy();
  if (policy !== null || installType !== "admin") return policy;
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      chrome.storage.onChanged.removeListener(follow);
      void readPolicy().then(resolve);
    };
    const follow = (_: unknown, area: string): void => {
      if (area === "managed") end();
    };
    const timer = setTimeout(end, PATIENCE);
    chrome.storage.onChanged.addListener(follow);
  });
}
