// a: ten thousand messages are loaded. b: messages come one after another. What scripts of an extension
// take of the page's own thread, beside the page alone, a naive script, and uBlock Origin in Firefox.

import {
  mainThreadTime,
  median,
  noCard,
  openChat,
  processesBelow,
  sleep,
  start,
} from "../lib/bench.mjs";
import { daymark, script, uBlock } from "../lib/configurations.mjs";
import { traced } from "../lib/trace.mjs";

const THREAT = "send me 200 in gift cards or that video goes to all your friends";
const CHUNK = 100;
/** Longer than a reading may wait. */
const SETTLE = 4000;
/** As long as what was caused may go on: readings wait for idle time again and again. */
const AFTER = 10_000;
const PATIENCE = 30_000;
const RATE = 50;
/** What stands in the page before a stream begins. */
const STANDING = 1000;
const MOST_SHARE = 1;
const MOST_TASK = 50;

const ms = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

/** The same work, done in every configuration. */
const WORKS = {
  a: ({ count }) => ({
    what: `loading ${count.toLocaleString("en")} messages`,
    standing: 20,
    run: (page) => page.evaluate((count, chunk) => chat.load(count, chunk), count, CHUNK),
  }),
  b: ({ seconds }) => ({
    what: `${RATE} messages a second, ${seconds} s, ${STANDING.toLocaleString("en")} standing`,
    standing: STANDING,
    run: (page) => page.evaluate((rate, seconds) => chat.stream(rate, seconds), RATE, seconds),
  }),
};

async function inChromium(folders, address, work, isRead) {
  const browser = await start("chromium", folders);
  try {
    const page = await openChat(browser, address, work.standing);
    await sleep(SETTLE);
    const told = await traced(page, async () => {
      const value = await work.run(page);
      await sleep(AFTER);
      return value;
    });
    if (!isRead) return told;
    // Nothing is cheap that does not read: a threat brings the card.
    await noCard(page);
    const { daymark: card } = await page.evaluate(
      (line, patience) => chat.wait(line, ["daymark"], patience),
      THREAT,
      PATIENCE,
    );
    return { ...told, card: card ?? null };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: whether something takes an advertisement away, as a blocker that works does. */
async function hidesAds(wait) {
  const banner = document.createElement("div");
  banner.className = "adsbygoogle-wrapper";
  banner.textContent = "banner";
  document.body.append(banner);
  await new Promise((resolve) => setTimeout(resolve, wait));
  const hidden = getComputedStyle(banner).display === "none";
  banner.remove();
  return hidden;
}

/** The time of the page's main thread; Firefox tells no more than the system does. */
async function inFirefox(folders, address, work) {
  const browser = await start("firefox", folders);
  try {
    const page = await openChat(browser, address, work.standing);
    // The lists of a blocker are made ready after the start.
    await sleep(SETTLE * 2);
    const processes = await processesBelow(browser.process().pid);
    const tabs = processes.filter(({ words }) => / tab *$/.test(words));
    const before = await Promise.all(tabs.map(({ pid }) => mainThreadTime(pid)));
    await work.run(page);
    await sleep(AFTER);
    const after = await Promise.all(tabs.map(({ pid }) => mainThreadTime(pid)));
    return {
      time: Math.max(...after.map((time, place) => time - before[place])),
      hides: await page.evaluate(hidesAds, SETTLE),
    };
  } finally {
    await browser.close();
  }
}

function middle(rounds) {
  const numbers = Object.keys(rounds[0]).filter((key) => typeof rounds[0][key] === "number");
  const middle = Object.fromEntries(
    numbers.map((key) => [key, median(rounds.map((round) => round[key]))]),
  );
  // A task that is too long once is too long.
  const longest = Math.max(...rounds.map(({ longest }) => longest));
  return { ...rounds[0], ...middle, longest };
}

async function measureChromium(variant, work, { server, dist, rounds, naive }, table) {
  const folders = {
    "page alone": [],
    Daymark: [await daymark(dist)],
    ...(naive ? { naive: [await script("naive")] } : {}),
  };
  const told = Object.fromEntries(Object.keys(folders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, extensions] of Object.entries(folders)) {
      // One round of what takes its time is enough.
      if (name === "naive" && round > 0) continue;
      const address = server.url(variant);
      told[name].push(await inChromium(extensions, address, work, name === "Daymark"));
    }
  }
  const shape = variant === "log" ? "role=log" : "plain list";
  const [alone, own, naively] = Object.values(told).map(
    (rounds) => rounds.length && middle(rounds),
  );
  const what = `${work.what}, ${shape}`;
  table.row(what, "page alone, its main thread", ms(alone.tasks));
  const share = (own.extension / own.own) * 100;
  table.row(
    what,
    "in Daymark's script",
    `${ms(own.extension)}, ${share.toFixed(2)} % of the page's own`,
    { within: share <= MOST_SHARE, target: `${MOST_SHARE} %` },
  );
  table.row(what, "of the whole time", `${((own.extension / own.wall) * 100).toFixed(3)} %`);
  const added = own.TaskDuration - alone.TaskDuration;
  table.row(
    what,
    "thread time with, without",
    `${ms(own.TaskDuration)}, ${ms(alone.TaskDuration)}: ${((added / alone.TaskDuration) * 100).toFixed(1)} % more`,
  );
  table.row(what, "of it script; layout and style", differences(own, alone));
  table.row(what, "longest stretch in one task", `${ms(own.longest)}`, {
    within: own.longest <= MOST_TASK,
    target: `${MOST_TASK} ms`,
  });
  const { card } = own;
  table.row(
    what,
    "a threat said after that",
    card === null ? `no card in ${PATIENCE / 1000} s` : `card after ${ms(card)}`,
    { within: card !== null, target: "a card" },
  );
  if (naively) {
    const times = naively.extension / own.extension;
    table.row(
      what,
      "naive script",
      `${ms(naively.extension)}, ${times.toFixed(1)} times Daymark; longest task ${ms(naively.longest)}`,
    );
  }
  return own;
}

function differences(own, alone) {
  const difference = (name) => own[name] - alone[name];
  const layout = difference("LayoutDuration") + difference("RecalcStyleDuration");
  const sign = (time) => `${time < 0 ? "-" : "+"}${ms(Math.abs(time))}`;
  return `${sign(difference("ScriptDuration"))}; ${sign(layout)}`;
}

async function measureFirefox(variant, work, { server, dist, rounds }, table) {
  const blocker = await uBlock("firefox");
  const folders = {
    "page alone": [],
    Daymark: [await daymark(dist, "firefox")],
    ...(blocker ? { "uBlock Origin": [blocker] } : {}),
  };
  const told = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, extensions] of Object.entries(folders)) {
      told[name] ??= [];
      told[name].push(await inFirefox(extensions, server.url(variant), work));
    }
  }
  const what = `${work.what}, Firefox`;
  const middleOf = (name) => median(told[name].map(({ time }) => time));
  const alone = middleOf("page alone");
  table.row(what, "page alone, its main thread", ms(alone));
  for (const name of Object.keys(folders).slice(1)) {
    const added = middleOf(name) - alone;
    table.row(what, `added by ${name}`, `${ms(added)}, ${((added / alone) * 100).toFixed(1)} %`);
  }
  if (blocker) {
    const hides = told["uBlock Origin"].every(({ hides }) => hides);
    table.row(what, "uBlock Origin hid a banner there", hides ? "yes" : "NO: it did not work");
  } else table.row(what, "uBlock Origin", "not measured: its package is Debian's");
}

/** Says what Chromium says to uBlock Origin, so that a version that takes it again is noticed. */
export async function uBlockInChromium(table) {
  const extension = await uBlock("chromium");
  if (!extension) return;
  try {
    const browser = await start("chromium", [extension]);
    await browser.close();
    table.row("uBlock Origin", "Chromium", "takes it: measure it there");
  } catch (error) {
    table.row("uBlock Origin", "Chromium", `refuses it: ${error.message.split(": ").at(-1)}`);
  }
}

export async function measure(letter, given, table) {
  const work = WORKS[letter](given);
  for (const variant of given.variants) {
    const own = await measureChromium(variant, work, given, table);
    if (given.functions) {
      for (const [name, took] of own.functions.slice(0, 15)) {
        table.row(work.what, name, ms(took));
      }
    }
  }
  if (given.firefox) await measureFirefox(given.variants[0], work, given, table);
}
