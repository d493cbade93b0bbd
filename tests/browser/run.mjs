// The extension in a real browser, on real chats:
// node tests/browser/run.mjs --browser chromium|firefox [--only FILTER] [--quick]
// README.md beside this file tells what each file holds.

import { parseArgs } from "node:util";
import { Scene } from "./lib/scene.mjs";
import { within } from "./lib/wait.mjs";

/** The order is that of the runs: what is cheap and tells most comes first. */
const FILES = [
  "demo",
  "pages",
  "card",
  "pictures",
  "robust",
  "hostile-look",
  "hostile-press",
  "hostile-input",
  "hostile-frames",
  "hostile-state",
  "places",
  "worker",
  "settings",
  "policy",
  "install",
  "own-pages",
  "access",
  "languages",
  "lounge",
  "converse",
  "privacy",
];

/** Files that lay down a policy where Linux has it. */
const LINUX = new Set(["policy", "install"]);

/** Files that need chat servers. */
const SERVED = new Set(["lounge"]);

/** A test that takes longer hangs. */
const LONGEST = 60_000;

const { values } = parseArgs({
  options: {
    browser: { type: "string", default: "chromium" },
    only: { type: "string", default: "" },
    quick: { type: "boolean", default: false },
  },
});
if (!["chromium", "firefox"].includes(values.browser)) {
  console.error("--browser takes chromium or firefox");
  process.exit(1);
}

const tests = [];
for (const file of FILES) {
  if (values.quick && SERVED.has(file)) continue;
  if (process.platform !== "linux" && LINUX.has(file)) {
    console.log(`left out on ${process.platform}: ${file}`);
    continue;
  }
  const loaded = await import(`./cases/${file}.mjs`);
  for (const [name, run] of Object.entries(loaded.tests)) {
    if (run.only && run.only !== values.browser) continue;
    if (run.slow && values.quick) continue;
    tests.push({ name: `${file}: ${name}`, run });
  }
}
const wanted = tests.filter(({ name }) => name.includes(values.only));

const scene = new Scene(values.browser, { quick: values.quick });
let failed = 0;
try {
  for (const { name, run } of wanted) {
    const started = performance.now();
    let fault = null;
    try {
      await within(name, run(scene), LONGEST);
    } catch (error) {
      fault = error;
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
    console.log(`${fault ? "FAILED" : "ok    "} ${seconds} s  ${name}`);
    if (fault) {
      failed += 1;
      console.log(String(fault.stack ?? fault).replace(/^/gm, "    "));
    }
  }
} finally {
  await scene.end();
}
console.log(`\n${wanted.length - failed} passed, ${failed} failed`);
// A filter that meets nothing is a mistake only where it was meant for these tests alone.
process.exit(failed ? 1 : 0);
