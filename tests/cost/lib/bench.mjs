// The bench: a server for the page, browsers with extensions in them, and what the system tells of
// their processes.

import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { closeFirstSteps, launch } from "../../../xtask/browser.mjs";

const VIEWPORT = { width: 1000, height: 760 };

/** Nothing but the page is asked for: an extension that wants newer lists of its own gets none. */
const NO_NETWORK = {
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "network.proxy.no_proxies_on": "127.0.0.1",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

export const sleep = (wait) => new Promise((resolve) => setTimeout(resolve, wait));
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Serves the page and everyday lines, which bring no card however often they are said. */
export async function servePage() {
  const page = await readFile(new URL("../chat.html", import.meta.url));
  const lines = (await readFile(new URL("../lines.txt", import.meta.url), "utf8"))
    .trimEnd()
    .split("\n");
  const server = createServer((request, response) => {
    const isPage = request.url !== "/lines";
    const type = isPage ? "text/html; charset=utf-8" : "application/json";
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
    response.end(isPage ? page : JSON.stringify(lines));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: (asked) => `http://127.0.0.1:${server.address().port}/?${asked}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A browser with these extensions. */
export async function start(name, extensions) {
  const browser = await launch(name, {
    defaultViewport: VIEWPORT,
    ...(name === "firefox"
      ? { extraPrefsFirefox: NO_NETWORK }
      : {
          enableExtensions: true,
          protocolTimeout: 600_000,
          args: ["--disable-background-networking", "--disable-component-update"],
        }),
  });
  try {
    for (const extension of extensions) {
      await browser.installExtension(extension);
      await closeFirstSteps(browser, extension);
    }
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** Opens the chat in a tab of its own, with some messages standing, and waits until it is at rest. */
export async function openChat(browser, address, standing = 20) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate((count) => chat.ready().then(() => chat.load(count, 100)), standing);
  return page;
}

/** Fails where a card stands already: it would be paid for, and none could come. */
export async function noCard(page) {
  const stands = await page.evaluate(() => document.querySelector("html > [popover]") !== null);
  if (stands) throw new Error("a card stands although nothing was said");
}

/** The worker of Daymark, awake. */
export async function workerOf(browser) {
  const target = await browser.waitForTarget(
    (one) => one.type() === "service_worker" && one.url().endsWith("/background.js"),
  );
  return target.worker();
}

/** Lets the worker count the questions that reach it; the product has no handle for tests. */
export async function countReads(browser) {
  const worker = await workerOf(browser);
  await worker.evaluate(() => {
    globalThis.costReads = 0;
    chrome.runtime.onMessage.addListener(() => {
      globalThis.costReads += 1;
      return false;
    });
  });
  return () => worker.evaluate(() => globalThis.costReads);
}

/** All processes below one, each with its command line. */
export async function processesBelow(pid) {
  const all = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = await readFile(`/proc/${name}/stat`, "utf8");
      const parent = Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]);
      const words = (await readFile(`/proc/${name}/cmdline`, "utf8")).replaceAll("\0", " ");
      all.push({ pid: Number(name), parent, words });
    } catch {
      // It ended meanwhile.
    }
  }
  const below = new Set([pid]);
  for (let before = 0; before !== below.size; ) {
    before = below.size;
    for (const one of all) if (below.has(one.parent)) below.add(one.pid);
  }
  return all.filter((one) => below.has(one.pid) && one.pid !== pid);
}

/** What the first thread of a process has computed, in milliseconds. */
export async function mainThreadTime(pid) {
  const told = await readFile(`/proc/${pid}/task/${pid}/schedstat`, "utf8");
  return Number(told.split(" ")[0]) / 1e6;
}

/** Memory that belongs to a process alone, in bytes. */
export async function privateMemory(pid) {
  const told = await readFile(`/proc/${pid}/smaps_rollup`, "utf8");
  return Number(/^Private_Dirty:\s+(\d+) kB/m.exec(told)[1]) * 1024;
}
