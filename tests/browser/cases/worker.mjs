// The background stops and the engine fails: the next message is answered all the same, and the page
// is never harmed.

import assert from "node:assert/strict";
import { STOPPING, stopBackground, stopWorker } from "../lib/background.mjs";
import { say } from "../lib/chat-page.mjs";
import { reporting, reportOf } from "../lib/own-pages.mjs";
import { TALK } from "../lib/talk.mjs";

const { harmless, threat } = TALK.en;

const ofBrowser = (browser, test) => Object.assign(test, { only: browser });

/** In the glue of a copy, the engine fails as WebAssembly does, as often as `times` says. */
function failingEngine(times) {
  return (copy) =>
    copy.replace(
      "daymark.js",
      /export function read\(/,
      `export function read(request) {
  globalThis.failures = (globalThis.failures ?? 0) + 1;
  if (globalThis.failures <= ${times}) throw new WebAssembly.RuntimeError("unreachable");
  return readForReal(request);
}
function readForReal(`,
    );
}

export const tests = {
  "the worker is stopped between two messages": ofBrowser("chromium", async (scene) => {
    const [session, pages] = [await scene.session(), await scene.pages()];
    const view = await session.open(pages.url("/chat"));
    await view.quiet(harmless[1]);
    await stopWorker(session);
    await say(view, threat);
    await view.shown();
    await view.close();
  }),

  "the worker is stopped while messages come": ofBrowser("chromium", async (scene) => {
    const [session, pages] = [await scene.session(), await scene.pages()];
    const view = await session.open(pages.url("/chat"));
    await view.quiet(harmless[1]);
    for (let time = 0; time < 5; time += 1) {
      await Promise.all([say(view, `are you there ${time}`), stopWorker(session)]);
      await view.quiet(`are you there ${time}`);
    }
    await Promise.all([say(view, threat), stopWorker(session)]);
    await view.shown();
    await view.close();
  }),

  "the event page is stopped between two messages": ofBrowser("firefox", async (scene) => {
    const pages = await scene.pages();
    const session = await scene.another({ name: "stopping", ...STOPPING });
    try {
      const view = await session.open(pages.url("/chat"));
      await view.quiet(harmless[1]);
      await stopBackground(session, view);
      await say(view, threat);
      await view.shown();
    } finally {
      await session.close();
    }
  }),

  async "a question that gets lost with the background is put again"(scene) {
    const [session, pages] = [await scene.session(), await scene.pages()];
    const view = await session.open(pages.url("/chat"));
    await view.quiet(harmless[1]);
    await view.ask("lose", 1);
    await say(view, threat);
    await view.shown();
    assert.ok(
      (await view.reads()).some(({ failed }) => failed),
      "nothing got lost",
    );
    await view.close();
  },

  async "the engine fails once: a fresh one answers, and the card comes"(scene) {
    const pages = await scene.pages();
    const session = await scene.another({ name: "failing-once", change: failingEngine(1) });
    try {
      const view = await session.open(pages.url("/chat"));
      await view.quiet(harmless[1]);
      await say(view, threat);
      await view.shown();
    } finally {
      await session.close();
    }
  },

  async "the engine fails for good: no card, a quiet mark on the button, and the page lives on"(
    scene,
  ) {
    const pages = await scene.pages();
    const session = await scene.another({
      name: "failing",
      change: (copy) => {
        failingEngine(1e9)(copy);
        reporting(copy);
      },
    });
    try {
      const view = await session.open(pages.url("/chat"));
      const faults = [];
      view.page.on("pageerror", (error) => faults.push(error.message));
      const read = await view.read(harmless[1]);
      assert.equal(read.fault, true);
      await say(view, threat);
      const { badge } = await reportOf(session, view, "setup.html");
      assert.equal(badge, "·");
      assert.equal(await view.card(), null);
      assert.deepEqual(faults, []);
    } finally {
      await session.close();
    }
  },
};
