// Hours of chat in a few minutes: node tests/soak/run.mjs [--messages N] [--clients LIST] …
// `cargo xtask soak` builds what it needs and starts it. Everyday talk runs through real clients, with
// threats at known places: each must bring its card, once; nothing else may; and no memory may grow.

import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { prepareExtension } from "../browser/lib/extension.mjs";
import { stopEverything } from "../browser/lib/process.mjs";
import { openSession } from "../browser/lib/session.mjs";
import { bePatient, until } from "../browser/lib/wait.mjs";
import { CLIENTS } from "./clients.mjs";
import { gauge, growth } from "./memory.mjs";
import { conversation } from "./talk.mjs";

/**
 * Conversations in which lists and caches fill: a page remembers fifty of them, and the memory of the module
 * and The Lounge itself, without Daymark too, are full after some 120.
 */
const FILLING = 120;

/**
 * Conversations that are lived without Daymark as well: so many tell whether the client itself grows.
 * What is judged is all that grew beside Daymark, the client's own included.
 */
const ALONE = 2 * FILLING;

const { values } = parseArgs({
  options: {
    browser: { type: "string", default: "chromium" },
    messages: { type: "string", default: "1000000" },
    clients: { type: "string", default: "lounge,converse" },
    length: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "0" },
    filling: { type: "string", default: String(FILLING) },
    alone: { type: "string", default: String(ALONE) },
    "no-comparison": { type: "boolean", default: false },
  },
});

/** Messages that are said at a time; the client draws them before the next come. */
const BURST = 50;

/** So many stand in a chat before the reader clears it: a list of hundreds takes most clients most of their time. */
const TIDY = 100;

/** After so many conversations it is looked what everything takes: each time all garbage is collected. */
const EACH = 5;

/** Memory that may be added between the first stable point and the end, as a part of what stood there. */
const MOST_GROWTH = 0.05;

/** A card that has not come by then does not come; how long each took is told at the end. */
const CARD = { deadline: 30_000 };

const length = Number(values.length);
const conversations = Math.max(1, Math.round(Number(values.messages) / length));
const faults = [];
let isGrowthTold = true;

function fault(text) {
  faults.push(text);
  console.log(`  FAULT ${text}`);
}

/** Keeps a handle on the memory of each module that is started. */
const HANDLE = `globalThis.modules = [];
for (const name of ["instantiate", "instantiateStreaming"]) {
  const start = WebAssembly[name];
  WebAssembly[name] = async (...given) => {
    const started = await start(...given);
    modules.push(new WeakRef((started.instance ?? started).exports.memory));
    return started;
  };
}`;

/**
 * The copy tells how large the memory of its modules is. And its witness forgets: it keeps all that it
 * saw, and over a million messages that would be what grows.
 */
function prepared(copy) {
  copy.create("modules.js", HANDLE);
  copy.replace("background.js", /^/, 'import "./modules.js";\n');
  copy.replace(
    "witness.js",
    "reads.push(read);",
    "reads.push(read); reads.splice(0, reads.length - 8);",
  );
}

/** How many cards stand in the page, seen or not: they are the only ones of their kind there. */
const cards = (view) =>
  view.page.$$eval("html > [popover=manual], body > [popover=manual]", (all) => all.length);

/** Says the messages of one conversation, and looks for cards where they belong and nowhere else. */
async function live(client, view, number, watched) {
  const { messages, threat } = conversation(number, {
    length,
    speakers: client.names.length,
    seed: Number(values.seed),
  });
  const place = `${client.name}, conversation ${number}`;
  const room = await client.enter(view.page, number);
  let shown = 0;
  const waits = [];
  for (let from = 0; from < length; from += BURST) {
    const burst = messages.slice(from, from + BURST);
    // The same sentence may stand there already: a number tells that this one was drawn.
    burst.at(-1).text += ` ${number}-${from + burst.length}`;
    for (const message of burst) await client.say(room, message);
    await client.drawn(view.page, burst.at(-1), room);
    if (watched && threat !== null && threat >= from && threat < from + BURST) {
      const wait = await threatened(client, view, place, messages[threat]);
      if (wait !== null) waits.push(wait);
      shown = waits.length;
    } else if (watched && (await view.card()) !== null) {
      fault(`${place}: a card between messages ${from} and ${from + BURST}, where none belongs`);
      await view.click("hide");
    }
    if ((from + BURST) % TIDY === 0) await client.tidy?.(view.page);
  }
  await client.leave(view.page, room);
  return { said: length, threats: threat === null ? 0 : 1, shown, waits };
}

/**
 * The card of a threat: it comes, it is one, it names the right message, and it goes when hidden. Gives
 * how long it took, in milliseconds; null where none came.
 */
async function threatened(client, view, place, { from, text }) {
  const begun = performance.now();
  try {
    await until(`${place}: the card`, async () => (await view.card())?.settled, CARD);
  } catch {
    const read = (await view.ask("reads")).at(-1);
    fault(`${place}: no card for the threat; last read ${JSON.stringify(read?.level)}`);
    return null;
  }
  const wait = performance.now() - begun;
  const count = await cards(view);
  if (count !== 1) fault(`${place}: ${count} cards for one threat`);
  const read = (await view.ask("reads")).findLast((one) => one.texts.includes(text));
  const name = client.names[from];
  const by = read?.from[read.texts.indexOf(text)];
  if (read && name !== null && by !== name)
    fault(`${place}: the threat of ${name} is read as ${by}'s`);
  await view.click("hide");
  await view.gone();
  return wait;
}

/** All conversations of a client in one page, with what it took after each. */
async function stream(client, session, watched, many, told) {
  let { view, page } = await begun(client, session);
  const worker = watched ? await workerGauge(session.browser) : null;
  const samples = [];
  const sum = { said: 0, threats: 0, shown: 0 };
  const waits = [];
  const start = performance.now();
  const end = Number(values.minutes) * 60_000;
  let done = 0;
  for (; done < many; done += 1) {
    if (watched && end > 0 && performance.now() - start > end) break;
    if (done > 0 && done % client.life === 0) {
      await view.close();
      ({ view, page } = await begun(client, session));
    }
    const lived = await live(client, view, done, watched);
    for (const name of Object.keys(sum)) sum[name] += lived[name];
    waits.push(...lived.waits);
    if ((done + 1) % EACH !== 0 && done + 1 < many) continue;
    const background = worker ? await worker() : null;
    samples.push({
      ...(await page()),
      number: done,
      worker: background?.heap,
      module: background?.module,
    });
    told(sum, samples.at(-1), performance.now() - start);
  }
  await view.close();
  return { ...sum, waits, samples, done, took: performance.now() - start };
}

/** A client in a new tab, and how what the tab takes is asked for. */
async function begun(client, session) {
  const view = await session.open("about:blank");
  await client.signIn(view.page);
  return { view, page: await gauge(view.page) };
}

async function workerGauge(browser) {
  const target = await browser.waitForTarget(
    (one) => one.type() === "service_worker" && one.url().endsWith("/background.js"),
  );
  const [taken, worker] = [await gauge(target), await target.worker()];
  const modules = () =>
    worker.evaluate(() =>
      globalThis.modules.reduce((sum, one) => sum + (one.deref()?.buffer.byteLength ?? 0), 0),
    );
  return async () => ({ ...(await taken()), module: (await modules()) / 1024 / 1024 });
}

const thousands = (number) => Math.round(number).toLocaleString("en");
const mib = (number) => `${number.toFixed(2)} MiB`;

function teller(label) {
  return (sum, sample, took) => {
    const rate = thousands(sum.said / (took / 1000));
    const heap = `page ${mib(sample.heap)}`;
    const background = sample.worker
      ? `, worker ${mib(sample.worker)}, its modules ${mib(sample.module)}`
      : "";
    console.log(
      `  ${label}: ${thousands(sum.said)} messages, ${rate}/s, cards ${sum.shown} of ${sum.threats}; ${heap}${background}`,
    );
  };
}

function judge(name, what, { from, grown }) {
  const part = grown / from;
  const word = part <= MOST_GROWTH ? "within" : "ABOVE";
  console.log(`    ${mib(grown)} more than at first, ${(part * 100).toFixed(1)} %, ${word} 5 %`);
  if (part > MOST_GROWTH) fault(`${name}: ${what} grows`);
}

function report(name, own, alone) {
  console.log(`${name}: ${thousands(own.said)} messages in ${thousands(own.took / 1000)} s`);
  const [half, last] = [own.waits.length >> 1, own.waits.length - 1];
  const sorted = own.waits.toSorted((a, b) => a - b);
  const took =
    sorted.length === 0
      ? ""
      : `; after the burst was drawn half came within ${thousands(sorted[half])} ms, all within ${thousands(sorted[last])} ms`;
  console.log(`  cards ${own.shown} of ${own.threats} threats${took}`);
  for (const [what, label] of [
    ["heap", "heap of the page"],
    ["elements", "elements of the page"],
    ["worker", "heap of the worker"],
    ["module", "memory of the modules"],
  ]) {
    const with_ = growth(own.samples, what, Number(values.filling));
    if (!with_) {
      console.log(`  ${label}: too few conversations to tell`);
      isGrowthTold = false;
      continue;
    }
    if (!Number.isFinite(with_.from) || with_.from === 0) continue;
    console.log(`  ${label}: ${mib(with_.from)}, at the end ${mib(with_.to)}`);
    const without = alone && growth(alone.samples, what, Number(values.filling));
    if (without && Number.isFinite(without.from))
      console.log(
        `    without Daymark: ${mib(without.from)}, after ${alone.done} conversations ${mib(without.to)}`,
      );
    judge(name, label, with_);
  }
}

/** One client with Daymark, then the beginning of the same talk without it. */
async function soak(key, many) {
  const { name, begin } = CLIENTS[key];
  const copy = `soak-${key}-${process.pid}`;
  const extension = await prepareExtension(values.browser, copy, prepared);
  const done = [];
  for (const watched of values["no-comparison"] ? [true] : [true, false]) {
    const client = { name, ...(await begin()) };
    const session = await openSession(values.browser, watched ? { extension } : {});
    try {
      const label = watched ? name : `${name} without Daymark`;
      const length = watched ? many : Math.min(done[0].done, Number(values.alone));
      done.push(await stream(client, session, watched, length, teller(label)));
    } finally {
      await session.close();
      await client.stop();
    }
  }
  const [own, alone] = done;
  report(name, own, alone);
  if (own.shown !== own.threats) fault(`${name}: ${own.threats - own.shown} cards are missing`);
}

// Two browsers and two servers on the same processors: what is waited for comes, but late.
bePatient(4);

const busy = () => `${loadavg()[0].toFixed(1)} on ${cpus().length} cores`;
console.log(`The machine: load ${busy()}`);
// A server that ends before its people have gone is no fault of what is tried.
process.on("unhandledRejection", (error) => console.log(`  at the end: ${error.message}`));
const wanted = values.clients.split(",");
const shares = wanted.reduce((sum, key) => sum + CLIENTS[key].share, 0);
try {
  // Side by side: each keeps one processor busy.
  const all = wanted.map(async (key) => {
    const { name, share } = CLIENTS[key];
    try {
      await soak(key, Math.max(1, Math.round((conversations * share) / shares)));
    } catch (error) {
      // The others can still be run.
      fault(`${name}: ${error.message}`);
    }
  });
  await Promise.all(all);
} finally {
  await stopEverything();
}
console.log(`The machine: load ${busy()}`);
console.log(
  faults.length === 0
    ? `nothing missed, nothing doubled, ${isGrowthTold ? "nothing grown" : "growth not told: too few conversations"}`
    : `${faults.length} faults`,
);
process.exit(faults.length === 0 ? 0 : 1);
