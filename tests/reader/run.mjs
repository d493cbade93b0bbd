// Runs the reader over the pages of this folder and over those of the sites in a real browser:
// node tests/reader/run.mjs --browser chromium|firefox [--page NAME]
//
// A page of tests/sites says itself what is expected of it (tests/sites/lib/page.js). A page of this
// folder has it beside it, in expected.json:
//   conversations  what is read at first: a list of [from, text] for each open conversation, or of
//                  a long one the number of messages, their bytes, how it begins and how it ends
//   steps          functions of the page's own `steps`, called in order, and what is read after each
// Exit code 1 when anything differs.

import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";
import { sitesPlugin } from "../../xtask/sites.mjs";
import { LAUNCH } from "./launch.mjs";

/** A page that has not given what is expected by then will not give it, in milliseconds. */
const PATIENCE = 5000;

const { values } = parseArgs({
  options: { browser: { type: "string", default: "chromium" }, page: { type: "string" } },
});
const launch = LAUNCH[values.browser];
if (!launch) {
  console.error(`--browser takes ${Object.keys(LAUNCH).join(" or ")}`);
  process.exit(1);
}

const tests = new URL("../", import.meta.url);
const bundle = await build({
  entryPoints: [new URL("harness.ts", import.meta.url).pathname],
  bundle: true,
  format: "iife",
  write: false,
  logLevel: "error",
  plugins: [sitesPlugin()],
});
const harness = bundle.outputFiles[0].text;

const TYPES = { html: "text/html", js: "text/javascript", css: "text/css" };
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://tests");
  const type = `${TYPES[pathname.split(".").at(-1)]}; charset=utf-8`;
  readFile(new URL(`.${pathname}`, tests)).then(
    (file) => response.setHeader("content-type", type).end(file),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch(launch);
const tab = await browser.newPage();
await tab.setViewport({ width: 1000, height: 700 });

/** What went wrong in the pages themselves. */
const errors = [];
tab.on("pageerror", (error) => errors.push(error.message));

let passed = 0;
let failed = 0;

for (const [folder, name] of await pages()) {
  const path = `${folder}/${name}`;
  await tab.goto(`${origin}/${path}/page.html`);
  await tab.bringToFront();
  await tab.evaluate(harness);
  if (folder === "sites") await follow(name);
  else
    await compare(
      name,
      JSON.parse(await readFile(new URL(`${path}/expected.json`, tests), "utf8")),
    );
}

await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** The pages, each as its folder and its name. */
async function pages() {
  const found = [];
  for (const folder of ["reader/pages", "sites"]) {
    const names = (await readdir(new URL(`${folder}/`, tests))).filter((name) => name !== "lib");
    found.push(...names.sort().map((name) => [folder, name]));
  }
  return values.page ? found.filter(([, name]) => name === values.page) : found;
}

/** A page with what is expected beside it. */
async function compare(name, expected) {
  await check(`${name}: at first`, expected.conversations, 0);
  for (const step of expected.steps ?? []) {
    const before = await take(step.step);
    await check(`${name}: ${step.step}`, step.conversations, before);
  }
}

/** A page that says itself what is expected of it. */
async function follow(name) {
  if (!(await tab.evaluate(() => "expected" in globalThis))) {
    failed += 1;
    return console.log(
      `FAILED ${name}: the page never called draw; ${errors.at(-1) ?? "no error"}`,
    );
  }
  const expected = () => tab.evaluate(() => globalThis.expected());
  await check(`${name}: at first`, await expected(), 0);
  let last = await keys();
  for (const step of await tab.evaluate(() => Object.keys(globalThis.steps))) {
    const before = await take(step);
    await check(`${name}: ${step}`, await expected(), before);
    const now = await keys();
    tellApart(`${name}: ${step}`, step === "another conversation" ? [...last, ...now] : now);
    last = now;
  }
}

function keys() {
  return tab.evaluate(() => globalThis.harness.keys);
}

/** What was hidden in one conversation must not be hidden in another: each is known by itself. */
function tellApart(name, keys) {
  if (new Set(keys).size === keys.length) return;
  failed += 1;
  console.log(`FAILED ${name}\n  two conversations are taken for one`);
}

/** Does a step; how many readings there were before it. */
async function take(step) {
  return tab.evaluate((step) => {
    const { readings } = globalThis.harness;
    globalThis.steps[step]();
    return readings;
  }, step);
}

/** Waits until the page gives what is expected; where nothing is, a thorough look must find nothing. */
async function check(name, conversations, before) {
  const read = await (conversations.length === 0 ? nothing() : until(conversations, before));
  if (agrees(read, conversations)) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`FAILED ${name}\n${differences(read, conversations).join("\n")}`);
}

/** Each conversation that is not as expected, from the first message that differs. */
function differences(read, conversations) {
  const most = Math.max(conversations.length, Array.isArray(read) ? read.length : 0);
  return Array.from({ length: most }, (_, index) => {
    const [wanted, got] = [conversations[index], read?.[index]];
    if (isDeepStrictEqual(wanted, got)) return [];
    const from = Array.isArray(wanted)
      ? wanted.findIndex((message, place) => !isDeepStrictEqual(message, got?.[place]))
      : 0;
    const short = (list) => {
      if (list === undefined) return "nothing";
      return JSON.stringify(list?.slice?.(Math.max(from, 0)) ?? list).slice(0, 600);
    };
    return [
      `  conversation ${index + 1}, from message ${Math.max(from, 0) + 1}`,
      `    expected ${short(wanted)}`,
      `    read     ${short(got ?? read)}`,
    ];
  }).flat();
}

async function nothing() {
  if (!(await tab.evaluate(() => globalThis.harness.finds()))) return [];
  const latest = await tab.evaluate(() => globalThis.harness.latest);
  // What a look finds may not have been read yet; it was found all the same.
  return latest?.length > 0 ? latest : ["a conversation"];
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
