// Runs the reader over the pages of this folder in a real browser:
// node tests/reader/run.mjs --browser chromium|firefox [--page NAME]
//
// Each page has what is expected of it beside it, in expected.json:
//   conversations  what is read at first: a list of [from, text] for each open conversation, or of
//                  a long one the number of messages, their bytes, how it begins and how it ends
//   steps          functions of the page's own `steps`, called in order, and what is read after each
// Exit code 1 when anything differs.

import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";

/** A page that has not given what is expected by then will not give it, in milliseconds. */
const PATIENCE = 5000;

const LAUNCH = {
  chromium: {
    browser: "chrome",
    executablePath: process.env.DAYMARK_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless=new", "--no-sandbox"],
    pipe: true,
  },
  firefox: {
    browser: "firefox",
    executablePath: process.env.DAYMARK_FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
  },
};

const { values } = parseArgs({
  options: { browser: { type: "string", default: "chromium" }, page: { type: "string" } },
});
const launch = LAUNCH[values.browser];
if (!launch) {
  console.error(`--browser takes ${Object.keys(LAUNCH).join(" or ")}`);
  process.exit(1);
}

const here = new URL("pages/", import.meta.url);
const bundle = await build({
  entryPoints: [new URL("harness.ts", import.meta.url).pathname],
  bundle: true,
  format: "iife",
  write: false,
  logLevel: "error",
});
const harness = bundle.outputFiles[0].text;

const server = createServer((request, response) => {
  readFile(new URL(`.${request.url}/page.html`, here)).then(
    (html) => response.setHeader("content-type", "text/html; charset=utf-8").end(html),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch(launch);
const tab = await browser.newPage();
await tab.setViewport({ width: 1000, height: 700 });

let passed = 0;
let failed = 0;

const names = values.page ? [values.page] : (await readdir(here)).sort();
for (const name of names) {
  const expected = JSON.parse(await readFile(new URL(`${name}/expected.json`, here), "utf8"));
  await tab.goto(`${origin}/${name}`);
  await tab.bringToFront();
  await tab.evaluate(harness);
  await check(`${name}: at first`, expected.conversations, 0);
  for (const step of expected.steps ?? []) {
    const before = await tab.evaluate((step) => {
      const { readings } = globalThis.harness;
      globalThis.steps[step]();
      return readings;
    }, step.step);
    await check(`${name}: ${step.step}`, step.conversations, before);
  }
}

await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Waits until the page gives what is expected; where nothing is, a thorough look must find nothing. */
async function check(name, conversations, before) {
  const read = await (conversations.length === 0 ? nothing() : until(conversations, before));
  if (agrees(read, conversations)) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`FAILED ${name}\n  expected ${JSON.stringify(conversations)}`);
  console.log(`  read     ${JSON.stringify(read).slice(0, 2000)}`);
}

async function nothing() {
  const finds = await tab.evaluate(() => globalThis.harness.finds());
  return finds ? tab.evaluate(() => globalThis.harness.latest ?? "a conversation") : [];
}

/** What is read after `before` readings: where a step changes nothing, the old result must not do. */
async function until(conversations, before) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const { latest, readings } = await tab.evaluate(() => globalThis.harness);
    const fresh = readings > before;
    if ((fresh && agrees(latest, conversations)) || performance.now() > end) {
      return fresh ? latest : "nothing new";
    }
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

function agrees(read, conversations) {
  return (
    Array.isArray(read) &&
    read.length === conversations.length &&
    conversations.every((one, index) =>
      Array.isArray(one) ? isDeepStrictEqual(read[index], one) : agreesInShort(read[index], one),
    )
  );
}

function agreesInShort(messages, { messages: count, bytes, first, last }) {
  const all = messages.map(([, text]) => text);
  return (
    all.length === count &&
    Buffer.byteLength(all.join("")) === bytes &&
    all.at(0).startsWith(first) &&
    all.at(-1).endsWith(last)
  );
}
