// What reading costs the page: node tests/cost/run.mjs [--only a,b] [--dist DIR] …
// Measures what `cargo xtask build` left in dist/; `cargo xtask figures` calls it. Nothing fails on a
// figure: they depend on the machine, and on what else it does at the time.

import { cpus, loadavg } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as idle from "./figures/idle.mjs";
import * as latency from "./figures/latency.mjs";
import * as load from "./figures/load.mjs";
import * as memory from "./figures/memory.mjs";
import * as rate from "./figures/rate.mjs";
import { servePage } from "./lib/bench.mjs";
import { clear } from "./lib/configurations.mjs";

const HELP = `node tests/cost/run.mjs
  --only LETTERS    a loading, b a stream, c an hour idle, d memory, e latency, f rate
  --dist DIR        the built extension, instead of dist/
  --count N         messages that are loaded (10000)
  --seconds N       length of the stream (20)
  --tabs N          tabs whose memory is measured (20)
  --rounds N        rounds of a and b, of which the middle one counts (3)
  --times N         cards whose latency is measured (30)
  --variants LIST   log, plain or both
  --no-firefox      leave out Firefox, and with it uBlock Origin
  --no-naive        leave out the naive script, which takes its time
  --functions       list the functions of the script that took the time; wants a bundle that was
                    not made small`;

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "a,b,c,d,e,f" },
    dist: { type: "string", default: fileURLToPath(new URL("../../dist", import.meta.url)) },
    count: { type: "string", default: "10000" },
    seconds: { type: "string", default: "20" },
    tabs: { type: "string", default: "20" },
    times: { type: "string", default: "30" },
    rounds: { type: "string", default: "3" },
    variants: { type: "string", default: "log,plain" },
    "no-firefox": { type: "boolean", default: false },
    "no-naive": { type: "boolean", default: false },
    functions: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

/** Rows under the heading of what they belong to; printed as they come, for it takes minutes. */
const table = {
  heading: null,
  above: 0,
  row(heading, name, figure, { within, target } = {}) {
    if (heading !== this.heading) console.log(heading);
    this.heading = heading;
    const judged =
      within === undefined ? "" : `, ${within ? "within" : "ABOVE"} the target of ${target}`;
    if (within === false) this.above += 1;
    console.log(`  ${name.padEnd(34)} ${figure}${judged}`);
  },
};

const server = await servePage();
const given = {
  server,
  dist: resolve(values.dist),
  count: Number(values.count),
  seconds: Number(values.seconds),
  tabs: Number(values.tabs),
  times: Number(values.times),
  rounds: Number(values.rounds),
  variants: values.variants.split(","),
  naive: !values["no-naive"],
  firefox: !values["no-firefox"],
  functions: values.functions,
};
const figures = {
  a: () => load.measure("a", given, table),
  b: () => load.measure("b", given, table),
  c: () => idle.measure(given, table),
  d: () => memory.measure(given, table),
  e: () => latency.measure(given, table),
  f: () => rate.measure(given, table),
};

const busy = () => `${loadavg()[0].toFixed(1)} on ${cpus().length} cores`;
let broken = 0;
const before = busy();
try {
  if (values.only.includes("a")) await load.uBlockInChromium(table);
  for (const letter of values.only.split(",")) {
    try {
      await figures[letter]();
    } catch (error) {
      // The others can still be measured.
      broken += 1;
      console.log(`  ${letter}: not measured: ${error.message}`);
    }
  }
} finally {
  await server.stop();
  await clear();
}
table.row("the machine", "load before, after", `${before}, ${busy()}`);
table.row("the machine", "figures above their target", String(table.above));
process.exitCode = broken === 0 ? 0 : 1;
