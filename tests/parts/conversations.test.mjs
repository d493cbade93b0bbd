// What the reader of the page did with the card, and what is asked about a chat, with answers that the
// test gives: node --test tests/parts/conversations.test.mjs; DAYMARK_BROWSER picks the browser.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { startedWith } from "./bundled.mjs";

const open = startedWith("content/conversations.ts");
let page;

beforeEach(async () => {
  page = await open(stage);
  await page.evaluate(() => globalThis.begin());
});

/** A background that answers when the test says so, a card that is only noted, and timers set forward by hand. */
function stage() {
  const asked = [];
  globalThis.asked = asked;
  globalThis.chrome = {
    runtime: {
      id: "daymark",
      sendMessage: (message) =>
        new Promise((answer) => {
          asked.push({ ...message, answer });
        }),
    },
  };
  const wait = globalThis.setTimeout;
  let timers = [];
  globalThis.setTimeout = (run, time) => {
    const timer = { run, time };
    timers.push(timer);
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    timers = timers.filter((one) => one !== timer);
  };
  /** Promises have their turn. */
  const settled = () => new Promise((resolve) => wait(resolve));
  /** Runs the timers that are due within so many milliseconds. */
  globalThis.pass = async (time) => {
    const due = timers.filter((timer) => timer.time <= time);
    timers = timers.filter((timer) => !due.includes(timer));
    for (const { run } of due) run();
    await settled();
  };
  globalThis.begin = () => {
    globalThis.shown = null;
    const card = {
      show: (view) => {
        globalThis.shown = view;
      },
      remove: () => {
        globalThis.shown = null;
      },
      leave: () => {},
    };
    const leave = { onOrphaned: () => {}, onLeftOut: () => {} };
    globalThis.conversations = new globalThis.part.Conversations(card, { follow() {} }, leave);
  };
  /** What the page says now. */
  globalThis.says = (...texts) => {
    const messages = texts.map((text) => ({ from: "Jess", text }));
    globalThis.conversations.take([{ key: "a chat", messages, rows: [] }]);
  };
  /** Answers what was asked last: with a card of this level, without one, or not at all. */
  globalThis.answers = async (card) => {
    const { answer } = asked.at(-1);
    const level = card?.level ?? "none";
    const assessment = { level, signals: [], unreadLanguage: false };
    answer(card === undefined ? undefined : { assessment, card, pause: null });
    await settled();
  };
}

test("a threat that is judged while an older note is put away brings its card all the same", async () => {
  const told = await page.evaluate(async () => {
    const { answers, asked, conversations, says } = globalThis;
    const urgent = { level: "urgent", concerns: ["threat_to_share"] };
    says("send a pic");
    await answers({ level: "notice", concerns: ["picture_request"] });
    const first = globalThis.shown?.level;
    says("send a pic", "or all your friends see the last one");
    conversations.hide();
    const hidden = globalThis.shown;
    await answers(urgent);
    const quieted = asked[2]?.quieted?.concerns;
    await answers(urgent);
    return { first, hidden, quieted, last: globalThis.shown?.level };
  });
  assert.deepEqual(told, {
    first: "notice",
    hidden: null,
    quieted: ["picture_request"],
    last: "urgent",
  });
});

test("a card whose threat was taken back stays when the settings change", async () => {
  const told = await page.evaluate(async () => {
    const { answers, asked, conversations, says } = globalThis;
    const urgent = { level: "urgent", concerns: ["threat_to_share"] };
    says("hello", "pay or they see it");
    await answers(urgent);
    says("hello");
    await answers(null);
    const kept = globalThis.shown?.level;
    conversations.askAgain();
    const about = asked.at(-1).messages.map(({ text }) => text);
    await answers({ ...urgent, language: "th" });
    return { kept, about, language: globalThis.shown?.language };
  });
  assert.deepEqual(told, {
    kept: "urgent",
    about: ["hello", "pay or they see it"],
    language: "th",
  });
});

test("what got no answer is asked again after a while, and not for ever", async () => {
  const told = await page.evaluate(async () => {
    const { answers, asked, pass, says } = globalThis;
    says("pay or they see it");
    const counts = [];
    for (let time = 0; time < 5; time++) {
      // A worker that is asleep may miss the first try.
      const before = asked.length;
      if (before > 0) await answers(undefined);
      if (asked.length > before) await answers(undefined);
      counts.push(asked.length);
      await pass(50_000);
    }
    says("pay or they see it", "well?");
    await answers({ level: "urgent", concerns: ["threat_to_share"] });
    return { counts, shown: globalThis.shown?.level };
  });
  assert.deepEqual(told, { counts: [2, 4, 6, 8, 8], shown: "urgent" });
});
