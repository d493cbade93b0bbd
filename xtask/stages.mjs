// What each stage of the engine takes in the worker of the extension, beside
// what else looks for words there (peers.mjs). Called by figures.mjs.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setUp, tellPeers } from "./peers.mjs";
import { plainScript } from "./plain-script.mjs";

// All are measured in turn, and the fastest round counts: what else the
// machine does only adds.
const ROUNDS = 7;
// A clock in a worker ticks in tenths of a millisecond.
const LEAST = 30;
const MESSAGES = 1000;

// The budgets: milliseconds for all messages, microseconds for one, times.
// Thai has no spaces to part its words.
const MOST_RULES = { english: 5, thai: 10 };
const MOST_MODEL = 500;
const MOST_RATIO = 2.5;

const within = (figure, most, unit) =>
  `${figure <= most ? "within" : "ABOVE"} the budget of ${most}${unit}`;

async function everyday(root) {
  const text = await readFile(join(root, "benches/work/english.txt"), "utf8");
  const lines = text.trimEnd().split("\n");
  return Array.from({ length: MESSAGES }, (_, place) => lines[place % lines.length]);
}

/** Runs in the worker: the time of each in its fastest round, in milliseconds. */
function timed(names, stages, lines, rounds, least) {
  const { Work, peers } = globalThis.measured;
  const runs = {};
  for (const name of names) {
    const work = Work.named(name);
    for (const stage of stages) runs[`${name} ${stage}`] = () => work.run(stage);
  }
  for (const [name, { run }] of Object.entries(peers)) {
    runs[name] = () => {
      let found = 0;
      for (const line of lines) found += run(line);
      return found;
    };
  }
  const time = (run, count) => {
    const begun = performance.now();
    for (let turn = 0; turn < count; turn += 1) run();
    return performance.now() - begun;
  };
  const counts = {};
  const taken = {};
  for (const [name, run] of Object.entries(runs)) {
    // The first runs compile.
    time(run, 3);
    counts[name] = Math.max(1, Math.ceil(least / Math.max(time(run, 1), 0.1)));
    taken[name] = [];
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(runs)) {
      taken[name].push(time(run, counts[name]) / counts[name]);
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, Math.min(...all)]));
}

/** `modules` tells the folder of each module, `native` what the stages took outside. */
export async function measure(worker, root, modules, native, tell) {
  const code = await plainScript(join(modules.stages, "stages.js"));
  await worker.evaluate(`(async () => {
    ${code}
    await glue.default({ module_or_path: chrome.runtime.getURL("stages_bg.wasm") });
    globalThis.measured = { Work: glue.Work, peers: {} };
  })()`);
  const peers = await setUp(worker, root, modules.literals);
  const names = Object.keys(native);
  const stages = Object.keys(native[names[0]]);
  const lines = await everyday(root);
  const wasm = await worker.evaluate(timed, names, stages, lines, ROUNDS, LEAST);

  const ratios = [];
  for (const name of names) {
    for (const stage of stages) {
      const [outside, inside] = [native[name][stage], wasm[`${name} ${stage}`]];
      ratios.push(inside / outside);
      const ratio = `${(inside / outside).toFixed(1)} times as long`;
      tell(
        `${name}, ${stage}`,
        `${outside.toFixed(2)} ms native, ${inside.toFixed(2)} ms in the worker, ${ratio}`,
      );
    }
  }
  for (const name of names.filter((name) => name !== "hostile")) {
    const rules = wasm[`${name} rules`];
    tell(
      `${name}, 1,000 messages without model`,
      `${rules.toFixed(2)} ms, ${within(rules, MOST_RULES[name], " ms")}`,
    );
    const model = (wasm[`${name} model`] * 1000) / MESSAGES;
    tell(
      `${name}, model on a new message`,
      `${model.toFixed(1)} µs, ${within(model, MOST_MODEL, " µs")}`,
    );
    const again = ((wasm[`${name} whole`] - rules) * 1000) / MESSAGES;
    tell(`${name}, model on one read before`, `${again.toFixed(1)} µs`);
  }
  const ratio = Math.max(...ratios);
  tell("worker against native, at most", `${ratio.toFixed(1)}, ${within(ratio, MOST_RATIO, "")}`);
  tellPeers(peers, wasm, tell);
}
