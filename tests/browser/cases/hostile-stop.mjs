// The background is stopped while it waits for the browser: at the first of its questions, then at the second,
// and so on until all was done in peace. Each test is one thing that a person does; what must hold stands
// after the colon. docs/threat-model.md has the whole list.

import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { stopWorker } from "../lib/background.mjs";
import { say } from "../lib/chat-page.mjs";
import { settingsOf, unfold } from "../lib/hostile.mjs";
import { opening, openOwn } from "../lib/own-pages.mjs";
import { paused, pick, withFiles } from "../lib/pictures.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";

const { harmless, request, threat } = TALK.en;

/** More questions than this are asked for nothing that a person does. */
const MOST = 30;

/** A copy whose background stands still where it is told to. */
function stopping(copy) {
  opening(copy);
  const own = new URL("../witness/stopper.js", import.meta.url);
  copyFileSync(own, join(copy.folder, "stopper.js"));
  copy.replace("start.js", /^/, 'import "./stopper.js";\n');
}

async function worker(session) {
  const target = session.browser.targets().find((target) => target.type() === "service_worker");
  return (await target?.worker()) ?? null;
}

/** Stops the background where it stands still; false where all was done before it did. */
function stopped(session, done) {
  return until("the background to stand still, or the end", async () => {
    const isDone = await done();
    const { still, waits } = await (await worker(session)).evaluate(async () => ({
      still: globalThis.standsStill,
      waits: await globalThis.isToStand(),
    }));
    if (still) {
      await stopWorker(session);
      return "stopped";
    }
    return isDone && waits ? "done" : null;
  });
}

/**
 * Does one thing again and again, stopped one question later each time, with the start before it where
 * `starts`; `begin` prepares the page, `act` does it, `done` tells whether it is done and `after` what follows.
 * What is lost with the background may be asked for once more, as a person does, by `act`.
 */
function atEachStep({ path = "/chat", starts = false, begin, act, done, after }) {
  const run = async (scene) => {
    const session = await scene.spoilt({ name: "stopped", change: stopping });
    const pages = await scene.pages();
    let stops = 0;
    for (let stopAt = 1; stopAt <= MOST; stopAt += 1) {
      const view = await session.open(pages.url(path));
      const faults = [];
      view.page.on("pageerror", (error) => faults.push(error.message));
      try {
        await view.quiet(harmless[1]);
        await begin?.(view, session, stopAt);
        assert.equal(await view.ask("raw", { stopAt }), true);
        if (starts) await stopWorker(session);
        const is = () => done(view, stopAt);
        await act(view, session, stopAt);
        const how = await stopped(session, is);
        if (how === "done") {
          assert.ok(stops > 0, "it was stopped nowhere");
          return;
        }
        stops += 1;
        const again = until(`it to be done in spite of the stop at ${stopAt}`, is, {
          deadline: 700,
        });
        await again.catch(async () => {
          await act(view, session, stopAt);
          await until(`it to be done again after the stop at ${stopAt}`, is);
        });
        await after?.(view);
        assert.deepEqual(faults, []);
      } finally {
        await view.ask("raw", { stopAt: 1e9 });
        await view.ask("store", { settings: {} });
        await view.close();
      }
    }
    assert.fail(`it was not done with ${MOST} questions`);
  };
  // Firefox stops no background that owes an answer.
  return Object.assign(run, { only: "chromium", slow: true });
}

/** Opens a card for a threat. */
async function threatened(view) {
  await say(view, threat);
  await view.shown();
  await unfold(view);
}

/**
 * Opens a page of the extension's own, does something there, and closes it when what was chosen lies in the
 * storage: the page reads before it writes, and what is closed in between writes nothing. What is kept
 * already is not chosen again.
 */
async function onOwn(session, view, page, act, isKept) {
  if (isKept(await settingsOf(view))) return;
  const own = await openOwn(session, view, page, { behind: page === "popup.html" });
  await act(own);
  await until(`what was chosen in ${page} to be kept`, async () => isKept(await settingsOf(view)));
  await own.close();
}

const isSitePaused = ({ pausedSites }) => pausedSites?.includes("127.0.0.1");
const isThai = ({ language }) => language === "th";

/** Presses the button of the popup that pauses the site. */
function pressPause(popup) {
  return until("the button", () =>
    popup.evaluate(() => {
      const button = document.querySelector("#pause-site");
      button?.click();
      return button !== null;
    }),
  );
}

export const tests = {
  "a picture is asked for and a policy is there while it starts: the card, the pause and the policy come":
    atEachStep({
      path: "/pictures",
      starts: true,
      begin: (view) => view.ask("store", { policy: null }),
      act: (view, _session, at) => say(view, `${request} ${at}`),
      done: async (view) => {
        const { policy } = (await view.ask("storage")).local;
        if (policy) assert.deepEqual(policy, { country: "TH", setBy: "Hill School" });
        return Boolean(policy) && (await view.card())?.buttons.hide !== undefined;
      },
      after: (view) =>
        withFiles(async ({ picture }) => {
          await view.shown();
          await view.click("hide");
          await view.gone();
          await pick(view, "#file", picture);
          await paused(view);
          await view.click("not-now");
          await view.gone("the pause to be gone");
        }),
    }),

  "a pause is chosen on the card: the card goes, and the pause is kept": atEachStep({
    begin: threatened,
    act: (view) => view.clickOn("button.quiet", "Pause for a day"),
    done: async (view) =>
      (await settingsOf(view)).pausedUntil > Date.now() && (await view.card()) === null,
  }),

  "a language is chosen: it is kept, and the card follows": atEachStep({
    begin: threatened,
    act: (view) =>
      void view.ask("raw", { kind: "choose", choice: { what: "language", language: "th" } }),
    done: async (view) => (await view.card())?.language === "th",
  }),

  "the popup pauses the site: the card goes, and the pause is kept": atEachStep({
    begin: threatened,
    act: (view, session) => onOwn(session, view, "popup.html", pressPause, isSitePaused),
    done: async (view) => isSitePaused(await settingsOf(view)) && (await view.card()) === null,
  }),

  "a language is chosen on the set-up page: it is kept, and the next message is read": atEachStep({
    act: (view, session) =>
      onOwn(session, view, "setup.html", (setup) => setup.select("#language", "th"), isThai),
    done: async (view) => isThai(await settingsOf(view)),
    after: async (view) => {
      await say(view, threat);
      await view.shown();
    },
  }),
};
