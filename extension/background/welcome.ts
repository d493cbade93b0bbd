/** The first steps: a page that opens once, after the extension was installed. */

import { wasWelcomed } from "../shared/settings.ts";

const PAGE = "welcome.html";

/** Whether the first steps are to be shown; all that speaks for or against it is decided here. */
export function wantsWelcome(reason: string, settings: unknown): boolean {
  return reason === "install" && !wasWelcomed(settings);
}

/** Opens the first steps where they are wanted. */
export async function welcome(reason: string, settings: Promise<unknown>): Promise<void> {
  if (wantsWelcome(reason, await settings)) await chrome.tabs.create({ url: PAGE });
}
