// d: many tabs with ten thousand messages each: what a tab takes with Daymark and without.

import {
  countReads,
  openChat,
  privateMemory,
  processesBelow,
  sleep,
  start,
} from "../lib/bench.mjs";
import { daymark, script } from "../lib/configurations.mjs";

const MOST = 1.5;
const STANDING = 20;
const SETTLE = 2500;
/** As long as a reading of a full page may take. */
const READ = 10_000;
const mebibytes = (bytes) => bytes / 1024 / 1024;

/** The heaps of all tabs after a collection, and the memory of their processes, per tab in MiB. */
async function tabs(extensions, { server, count, tabs }, variant, isRead = false) {
  const browser = await start("chromium", extensions);
  try {
    const pages = [];
    let reads = null;
    for (let tab = 0; tab < tabs; tab += 1) {
      const page = await openChat(browser, server.url(variant), STANDING);
      if (isRead) reads ??= await countReads(browser);
      await page.evaluate((count) => chat.load(count, 500), count - STANDING);
      // While it stands in front: a hidden tab is not read.
      await sleep(READ);
      pages.push(page);
    }
    const read = reads === null ? null : await reads();
    if (read !== null && read < tabs) throw new Error(`only ${read} questions of ${tabs} tabs`);
    let script = 0;
    let page = 0;
    for (const one of pages) {
      const client = await one.createCDPSession();
      await client.send("HeapProfiler.collectGarbage");
      const usage = await client.send("Runtime.getHeapUsage");
      script += usage.usedSize;
      page += usage.embedderHeapUsedSize ?? 0;
    }
    await sleep(SETTLE);
    const processes = (await processesBelow(browser.process().pid)).filter(
      ({ words }) => words.includes("--type=renderer") && !words.includes("--extension-process"),
    );
    const taken = await Promise.all(processes.map(({ pid }) => privateMemory(pid)));
    const whole = taken.reduce((sum, one) => sum + one, 0);
    const per = (bytes) => mebibytes(bytes / tabs);
    return {
      script: per(script),
      page: per(page),
      process: per(whole),
      processes: taken.length,
      read,
    };
  } finally {
    await browser.close();
  }
}

export async function measure(given, table) {
  const variant = given.variants[0];
  const alone = await tabs([], given, variant);
  // What the browser takes for an extension of any kind: a world of its own in each page.
  const empty = await tabs([await script("empty")], given, variant);
  const own = await tabs([await daymark(given.dist)], given, variant, true);
  const { read } = own;
  const what = `${given.tabs} tabs of ${given.count.toLocaleString("en")} messages, each`;
  const row = (name, key, judged) => {
    const added = own[key] - alone[key];
    const least = (empty[key] - alone[key]).toFixed(2);
    const told = `${alone[key].toFixed(2)} MiB alone, ${added.toFixed(2)} MiB more with Daymark, ${least} with an empty script`;
    table.row(what, name, told, judged ? { within: added <= MOST, target: `${MOST} MiB` } : {});
  };
  row("script heap, collected", "script", false);
  row("heap of the page's elements", "page", false);
  row("private memory of its process", "process", true);
  table.row(what, "questions to the background, all tabs", String(read));
  if (alone.processes !== own.processes) {
    table.row(what, "processes", `${alone.processes} without, ${own.processes} with`);
  }
}
