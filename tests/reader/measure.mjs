// Measures how well the reader reads pages that it knows nothing of, in a real browser:
// node tests/reader/measure.mjs --browser chromium|firefox [--page NAME] [--verbose]
//
// Prints how much of each page was read word for word, how much of that with the right speaker and
// in the right order, and how many rows were read that are no messages; with --verbose also what
// was missed and what was read in its place. Exit code 1 when the totals of a set that binds are below GOALS.
//
// A further set of pages is one more value in SETS:
/**
 * @typedef {object} PageSet
 * @property {string} name
 * @property {boolean} binding whether the goals must be reached
 * @property {() => Promise<string[]>} pages the names of its pages
 * @property {(page: string) => Promise<Files>} files what is served for a page; "" is the page itself
 * @property {(page: string) => Stage[] | Promise<Stage[]>} stages what is measured, in order
 *
 * @typedef {{ headers?: Record<string, string> } & Record<string, { type: string, body: string }>} Files
 *
 * @typedef {object} Stage one row of the table
 * @property {string} name
 * @property {(tab: import("puppeteer-core").Page) => Promise<import("./measure/score.mjs").Expected[]>} act
 *   does what the stage needs and gives what is to be read then; the first stage only waits until
 *   the page stands
 */

import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";
import { sitesPlugin } from "../../xtask/sites.mjs";
import { LAUNCH } from "./launch.mjs";
import { libraries } from "./measure/libraries.mjs";
import { agrees, score } from "./measure/score.mjs";
import { sites } from "./measure/sites.mjs";

const SETS = [libraries, sites];

/** The least share of all messages; of their speakers and their order, among those with right text. */
const GOALS = { text: 0.98, speaker: 0.95, order: 1 };

/**
 * What is not read as expected by then is measured as it is, in milliseconds; where nothing was read
 * at all since the page changed, the machine is busy and gets longer.
 */
const PATIENCE = 5000;
const BUSY_PATIENCE = 15_000;

const { values } = parseArgs({
  options: {
    browser: { type: "string", default: "chromium" },
    page: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});
const launch = LAUNCH[values.browser];
if (!launch) {
  console.error(`--browser takes ${Object.keys(LAUNCH).join(" or ")}`);
  process.exit(1);
}

const bundle = await build({
  entryPoints: [new URL("harness.ts", import.meta.url).pathname],
  bundle: true,
  format: "iife",
  write: false,
  logLevel: "error",
  plugins: [sitesPlugin({ none: true })],
});
const harness = bundle.outputFiles[0].text;

/** The page that is measured now; its address stays the same for all of its files. */
let served = {};
const server = createServer((request, response) => {
  const path = new URL(request.url, "http://localhost").pathname.split("/").slice(3).join("/");
  const file = served[path];
  if (!file) return response.writeHead(404).end();
  const { headers } = served;
  response.writeHead(200, { "content-type": `${file.type}; charset=utf-8`, ...headers });
  response.end(file.body);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch(launch);
let count = 0;
let isReached = true;
for (const set of SETS) {
  const names = (await set.pages()).sort();
  const rows = [];
  for (const page of names.filter((name) => !values.page || name === values.page)) {
    rows.push(...(await measure(set, page)));
  }
  if (rows.length === 0) continue;
  count += rows.length;
  const total = { name: `${set.name} in all`, ...sum(rows.map((row) => row.score)) };
  print(rows, total);
  isReached &&= !set.binding || reached(total);
}
await browser.close();
server.close();

if (count === 0) console.error(`there is no page "${values.page}"`);
process.exit(count > 0 && isReached ? 0 : 1);

/** Every page in a tab of its own: nothing of the one before is left. */
async function measure(set, page) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 700 });
  served = await set.files(page);
  const problems = [];
  tab.on("pageerror", (error) => problems.push(error.message));
  await tab.goto(`${origin}/${set.name}/${page}/`);
  await tab.bringToFront();
  const measured = [];
  for (const { name, act } of await set.stages(page)) {
    const before = measured.length === 0 ? 0 : await readings();
    const expected = await act(tab).catch((error) => {
      throw new Error(`${name}: ${error.message}\n${problems.join("\n")}`);
    });
    if (measured.length === 0) await tab.evaluate(harness);
    const latest = await until(expected, before);
    measured.push({ name, score: score(expected, latest) });
  }
  await tab.close();
  return measured;

  function readings() {
    return tab.evaluate(() => globalThis.harness.readings);
  }

  /** What is read once it is as expected, or at the end of patience. */
  async function until(expected, before) {
    const start = performance.now();
    for (;;) {
      const { latest, readings } = await tab.evaluate(() => globalThis.harness);
      const isFresh = latest !== null && readings > before;
      if (isFresh && agrees(expected, latest)) return latest;
      const waited = performance.now() - start;
      if (waited > (isFresh ? PATIENCE : BUSY_PATIENCE)) return latest ?? [];
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }
}

function sum(scores) {
  const add = (key) => scores.reduce((total, one) => total + one[key], 0);
  return {
    score: {
      expected: add("expected"),
      read: add("read"),
      text: add("text"),
      speaker: add("speaker"),
      order: add("order"),
      extra: add("extra"),
      misses: [],
    },
  };
}

function shares({ expected, text, speaker, order }) {
  const of = (part, whole) => (whole === 0 ? null : part / whole);
  return { text: of(text, expected), speaker: of(speaker, text), order: of(order, text) };
}

function reached({ score }) {
  const measured = shares(score);
  return Object.entries(GOALS).every(([key, goal]) => (measured[key] ?? 0) >= goal);
}

function print(rows, total) {
  const head = ["page", "expected", "read", "text", "speaker", "order", "extra"];
  const lines = [...rows, total].map(({ name, score }) => {
    const { text, speaker, order } = shares(score);
    const counts = [score.expected, score.read, percent(text), percent(speaker), percent(order)];
    return [name, ...counts, score.extra].map(String);
  });
  const widths = head.map((word, column) =>
    Math.max(word.length, ...lines.map((line) => line[column].length)),
  );
  const row = (cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join("  ");
  console.log(row(head));
  lines.forEach((line, index) => {
    console.log(row(line));
    if (!values.verbose) return;
    for (const miss of rows[index]?.score.misses ?? []) console.log(`    ${miss}`);
  });
  const goals = Object.entries(GOALS).map(([key, goal]) => `${key} ${percent(goal)}`);
  console.log(`${reached(total) ? "reached" : "NOT reached"}: at least ${goals.join(", ")}`);
}

/** Cut, not rounded: 100 % is all of them. */
function percent(share) {
  if (share === null) return "-";
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
