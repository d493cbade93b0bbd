// How often a page is looked at, and when it is left alone, by a clock that the test sets forward.
// node --test tests/parts/watch.test.mjs; DAYMARK_BROWSER picks the browser, chromium unless told.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { startedWith } from "./bundled.mjs";

/** The shortest time between two readings, in milliseconds, as watch.ts says. */
const BATCH = 150;

const open = startedWith("content/watch.ts");
let page;

beforeEach(async () => {
  page = await open(clock);
});

/** Replaces what a watch knows of time and of changes; `pass` lets time go by, `counts` tells what was done. */
function clock() {
  document.body.innerHTML = "<main><p>Welcome back.</p></main>";
  let now = 0;
  let timers = [];
  performance.now = () => now;
  globalThis.setTimeout = (run, wait) => {
    const timer = { run, at: now + wait };
    timers.push(timer);
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    timers = timers.filter((one) => one !== timer);
  };
  globalThis.requestIdleCallback = (run) => globalThis.setTimeout(run, 0);
  const counts = { looks: 0, deepLooks: 0, readings: 0, notices: 0, lost: 0 };
  /** When was read, and what was done while the observer was told of changes. */
  globalThis.readAt = [];
  globalThis.toldWhile = [];
  let isTold = false;
  globalThis.MutationObserver = class extends MutationObserver {
    constructor(notice) {
      super((records, observer) => {
        counts.notices += 1;
        isTold = true;
        notice(records, observer);
        isTold = false;
      });
    }
  };
  const note = (what) => {
    if (isTold) globalThis.toldWhile.push(what);
  };
  // Observers and promises have their turn before a task of its own.
  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });

  /**
   * The watch of a page in which `isOpen` tells whether a conversation stands, by itself or for a look that
   * is deep; `isInside` whether what changes is a part of it.
   */
  globalThis.watch = (isOpen, isInside = true) => {
    const finds = typeof isOpen === "function" ? isOpen : () => isOpen;
    let found = false;
    const reader = {
      get stands() {
        return finds(true);
      },
      get isAttached() {
        return finds(true);
      },
      owes: false,
      look(isDeep) {
        note("look");
        counts[isDeep ? "deepLooks" : "looks"] += 1;
        found = finds(isDeep);
        return found;
      },
      follow: () => ({ isInside, added: 1, messages: 1 }),
      changedAll() {},
      async read() {
        note("read");
        globalThis.readAt.push(now);
        counts.readings += 1;
        if (!found) counts.lost += 1;
        return [];
      },
    };
    new globalThis.part.Watch(document, reader, () => {});
  };
  /** Lets so many seconds go by; `change` is done after each `step` milliseconds. */
  globalThis.pass = async (seconds, change = () => {}, step = 100) => {
    for (const end = now + seconds * 1000; now < end; ) {
      now += step;
      change();
      await turn();
      for (let due = timers.filter(({ at }) => at <= now); due.length > 0; ) {
        timers = timers.filter((timer) => !due.includes(timer));
        for (const { run } of due) run();
        await turn();
        due = timers.filter(({ at }) => at <= now);
      }
    }
    return { ...counts };
  };
  /** Puts the page into the background, or before the person again. */
  globalThis.hide = (hidden) => {
    Object.defineProperty(document, "hidden", { get: () => hidden, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  };
  globalThis.change = () => document.querySelector("p").append("x");
}

test("a page without a conversation that does not change is looked at once", async () => {
  const counts = await page.evaluate(async () => {
    globalThis.watch(false);
    return globalThis.pass(120);
  });
  // That nothing stands open is told once as well.
  assert.deepEqual(counts, { looks: 1, deepLooks: 1, readings: 1, notices: 0, lost: 1 });
});

test("one that changes is looked at ever more seldom, and after a while left alone", async () => {
  const [first, later, last] = await page.evaluate(async () => {
    const { change, pass, watch } = globalThis;
    watch(false);
    return [await pass(10, change), await pass(30, change), await pass(300, change)];
  });
  assert.ok(first.looks > 1 && first.looks <= 10, `${first.looks} looks in ten seconds`);
  assert.ok(later.looks <= first.looks + 16, `${later.looks} looks in forty seconds`);
  assert.deepEqual(last, later, "after that neither a look nor a change that anybody notices");
});

test("a click begins anew", async () => {
  const [before, after] = await page.evaluate(async () => {
    const { change, pass, watch } = globalThis;
    watch(false);
    const before = await pass(60, change);
    document.querySelector("p").click();
    return [before, await pass(5, change)];
  });
  assert.ok(after.looks > before.looks && after.notices > before.notices);
});

test("an open conversation is followed as long as it stands", async () => {
  const [before, after] = await page.evaluate(async () => {
    const { change, pass, watch } = globalThis;
    watch(true);
    return [await pass(120, change), await pass(10, change)];
  });
  assert.ok(after.readings > before.readings + 10, `${before.readings}, then ${after.readings}`);
  assert.equal(after.looks, 1);
});

test("what only a deep look finds is not lost while the page changes beside it", async () => {
  const { lost, deepLooks } = await page.evaluate(async () => {
    globalThis.watch((isDeep) => isDeep, false);
    return globalThis.pass(120, globalThis.change);
  });
  assert.equal(lost, 0);
  assert.ok(deepLooks < 40, `${deepLooks} deep looks in two minutes`);
});

test("a chat that is gone for a second after a quiet hour is read when it is back", async () => {
  const [gone, back] = await page.evaluate(async () => {
    const { change, pass, watch } = globalThis;
    let stands = true;
    watch(() => stands, false);
    await pass(3600);
    stands = false;
    change();
    const gone = await pass(7, change);
    stands = true;
    return [gone, await pass(5, change)];
  });
  assert.ok(gone.lost > 0, "it was missed");
  assert.ok(back.readings > gone.readings && back.lost === gone.lost, "it was found again");
});

test("nothing is done while the tab is hidden, and what came meanwhile is read when it is shown", async () => {
  const [before, hidden, shown] = await page.evaluate(async () => {
    const { change, hide, pass, watch } = globalThis;
    watch(true);
    const before = await pass(10, change);
    hide(true);
    const hidden = await pass(3600, change);
    hide(false);
    return [before, hidden, await pass(1)];
  });
  assert.ok(before.readings > 0);
  assert.deepEqual(hidden, before);
  assert.ok(shown.readings > hidden.readings && shown.looks > hidden.looks);
});

test("a page that opens hidden is looked at when it is shown", async () => {
  const [hidden, shown] = await page.evaluate(async () => {
    const { change, hide, pass, watch } = globalThis;
    hide(true);
    watch(true);
    const hidden = await pass(60, change);
    hide(false);
    return [hidden, await pass(1)];
  });
  assert.equal(hidden.looks + hidden.deepLooks + hidden.readings, 0);
  assert.equal(shown.readings, 1);
});

test("the observer only queues, and a batch goes out at most every 150 ms", async () => {
  const { readAt, toldWhile, notices } = await page.evaluate(async () => {
    const { change, pass, watch } = globalThis;
    watch(true);
    const { notices } = await pass(10, change, 10);
    return { readAt: globalThis.readAt, toldWhile: globalThis.toldWhile, notices };
  });
  assert.ok(notices > 500);
  assert.deepEqual(toldWhile, []);
  const pauses = readAt.slice(1).map((time, at) => time - readAt[at]);
  assert.ok(Math.min(...pauses) >= BATCH, `${Math.min(...pauses)} ms between two`);
  assert.ok(Math.max(...pauses) < BATCH * 2, `${Math.max(...pauses)} ms between two`);
});

test("a message into a quiet chat is read at once", async () => {
  const waited = await page.evaluate(async () => {
    const { change, pass, watch } = globalThis;
    watch(true);
    await pass(5);
    const before = performance.now();
    change();
    await pass(1, () => {}, 1);
    return globalThis.readAt.at(-1) - before;
  });
  assert.ok(waited >= 0 && waited <= 2, `read after ${waited} ms`);
});
