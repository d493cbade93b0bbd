// The extension in a real browser, on real chats:
// node tests/browser/run.mjs --browser chromium|firefox [--only FILTER] [--quick] [--busy]
// README.md beside this file tells what each file holds.

import { loadavg } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { options } from "./lib/options.mjs";
import { Scene } from "./lib/scene.mjs";
import { bePatient, within } from "./lib/wait.mjs";

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
  "hostile-stop",
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

/** How much longer anything may take on a machine that does other things beside. */
const PATIENCE = 3;

/** So many tests of a run on such a machine may need a second try: more are no accident. */
const MOST_SHAKY = 5;

const values = options({
  only: { type: "string", default: "" },
  quick: { type: "boolean", default: false },
  // Beside other work: waits last longer, and a test that failed is tried once more, alone and anew.
  busy: { type: "boolean", default: false },
});
if (values.busy) bePatient(PATIENCE);

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

/** What a fault may have to do with. */
function machine(delay) {
  const [load] = loadavg().map((load) => load.toFixed(1));
  return `the machine: load ${load}; this program stood still for up to ${Math.round(delay.max / 1e6)} ms`;
}

/** Runs tests one after the other with what they share; gives those that failed. */
async function tried(those) {
  const scene = new Scene(values.browser, { quick: values.quick });
  const failed = [];
  const delay = monitorEventLoopDelay();
  delay.enable();
  try {
    for (const test of those) {
      delay.reset();
      const started = performance.now();
      let fault = null;
      try {
        await within(test.name, test.run(scene), LONGEST);
      } catch (error) {
        fault = error;
      }
      const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
      console.log(`${fault ? "FAILED" : "ok    "} ${seconds} s  ${test.name}`);
      if (fault) {
        failed.push(test);
        console.log(String(fault.stack ?? fault).replace(/^/gm, "    "));
        console.log(`    ${machine(delay)}`);
        await scene.renew();
      }
    }
  } finally {
    await scene.end();
  }
  return failed;
}

let failed = await tried(wanted);
if (values.busy && failed.length > 0 && failed.length <= MOST_SHAKY) {
  console.log("\nonce more, in a browser of their own:");
  const again = await tried(failed);
  const shaky = failed.filter((test) => !again.includes(test));
  failed = again;
  for (const { name } of shaky) console.log(`SHAKY: passed the second time only: ${name}`);
}
console.log(`\n${wanted.length - failed.length} passed, ${failed.length} failed`);
// A filter that meets nothing is a mistake only where it was meant for these tests alone.
process.exit(failed.length ? 1 : 0);
