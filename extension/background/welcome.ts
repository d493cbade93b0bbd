/** The first steps: a page that opens once, after the extension was installed. */

import { showsFirstSteps, wasWelcomed } from "../shared/settings.ts";
import { currentSettings } from "./environment.ts";
import { readPolicy } from "./policy.ts";

const PAGE = "welcome.html";

/** How long a policy may take to come after an installation by policy, in milliseconds. */
const PATIENCE = 10_000;

/** Opens the first steps after an installation, where neither the person nor a policy is past them. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== "install") return;
  // What cannot be read counts as not chosen.
  if (wasWelcomed(await currentSettings().catch(() => null))) return;
  if (showsFirstSteps(await installedPolicy())) await chrome.tabs.create({ url: PAGE });
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
