// Stops the background as browsers do when nobody asked it anything for a while.

import { opening } from "./own-pages.mjs";
import { until } from "./wait.mjs";

/** What a browser of its own needs so that its background can be stopped. */
export const STOPPING = {
  change: opening,
  preferences: { "extensions.background.idle.timeout": 400 },
};

/** Stops the background of a session that was opened with `STOPPING`, and waits until it is gone. */
export async function stopBackground(session, view) {
  if (session.name === "chromium") return stopWorker(session);
  await view.ask("attend");
  await until("the event page to stop", () => view.ask("stopped"));
}

/** Chromium stops a worker on demand. */
export async function stopWorker(session) {
  const target = await until("a service worker to stop", () => workerTarget(session));
  await until("the worker to be gone", async () => {
    if (workerTarget(session) !== target) return true;
    // Its session ends with it, perhaps before the answer; one that just starts may not hear.
    await target
      .worker()
      .then((worker) => worker?.close())
      .catch(() => {});
    return workerTarget(session) !== target;
  });
}

function workerTarget(session) {
  return session.browser.targets().find((target) => target.type() === "service_worker");
}
