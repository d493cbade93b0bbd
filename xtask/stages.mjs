// What each stage of the engine takes in the worker of the extension, beside
// what runs there that reads words as well: an alternation of literals in the
// browser's own RegExp, and the npm package `obscenity`. Called by
// figures.mjs.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, transform } from "esbuild";

// All are measured in turn, and the fastest round counts: what else the
// machine does only adds.
const ROUNDS = 7;
// A clock in a worker ticks in tenths of a millisecond.
const LEAST = 30;
const LITERALS = 600;
const MESSAGES = 1000;

// The budgets: milliseconds for all messages, microseconds for one, times.
// Thai has no spaces to part its words.
const MOST_RULES = { english: 5, thai: 10 };
const MOST_MODEL = 500;
const MOST_RATIO = 2.5;

const within = (figure, most, unit) =>
  `${figure <= most ? "within" : "ABOVE"} the budget of ${most}${unit}`;

/** The first words of the English list that are plain letters. */
async function literals(root) {
  const words = await readFile(join(root, "src/lexicon/en/words.toml"), "utf8");
  const code = words.replace(/^\s*#.*$/gm, "");
  const plain = [...code.matchAll(/"([a-z]{3,}(?: [a-z]+)*)"/g)].map(([, word]) => word);
  const chosen = [...new Set(plain)].slice(0, LITERALS);
  if (chosen.length < LITERALS) throw new Error(`only ${chosen.length} plain words in the list`);
  return chosen;
}

async function peers() {
  const names = "RegExpMatcher, englishDataset, englishRecommendedTransformers";
  const built = await build({
    stdin: { contents: `export { ${names} } from "obscenity";`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "obscenity",
    logLevel: "error",
  });
  return built.outputFiles[0].text;
}

async function everyday(root) {
  const text = await readFile(join(root, "benches/work/english.txt"), "utf8");
  const lines = text.trimEnd().split("\n");
  return Array.from({ length: MESSAGES }, (_, place) => lines[place % lines.length]);
}

/** Runs in the worker: the time of each in its fastest round, in milliseconds. */
function timed(names, stages, lines, words, rounds, least) {
  const { Work, obscenity } = globalThis.stages;
  const runs = {};
  for (const name of names) {
    const work = Work.named(name);
    for (const stage of stages) runs[`${name} ${stage}`] = () => work.run(stage);
  }
  const alternation = new RegExp(`\\b(?:${words.join("|")})\\b`, "gi");
  runs.alternation = () => {
    let found = 0;
    // Not match(), whose answers the engine keeps for lines it has seen.
    for (const line of lines) {
      alternation.lastIndex = 0;
      while (alternation.exec(line)) found += 1;
    }
    return found;
  };
  const matcher = new obscenity.RegExpMatcher({
    ...obscenity.englishDataset.build(),
    ...obscenity.englishRecommendedTransformers,
  });
  runs.obscenity = () => {
    let found = 0;
    for (const line of lines) found += matcher.getAllMatches(line).length;
    return found;
  };
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

/** The glue of a module as a plain script, `glue`: a worker cannot import at will. */
export async function plainScript(file) {
  const glue = await readFile(file, "utf8");
  const { code } = await transform(glue, {
    format: "iife",
    globalName: "glue",
    logLevel: "error",
    define: { "import.meta.url": "''" },
  });
  return code;
}

/** `folder` holds the module of the stages, `native` what they took outside. */
export async function measure(worker, root, folder, native, tell) {
  const code = await plainScript(join(folder, "stages.js"));
  await worker.evaluate(`(async () => {
    ${code}
    ${await peers()}
    await glue.default({ module_or_path: chrome.runtime.getURL("stages_bg.wasm") });
    globalThis.stages = { Work: glue.Work, obscenity };
  })()`);
  const names = Object.keys(native);
  const stages = Object.keys(native[names[0]]);
  const [lines, words] = [await everyday(root), await literals(root)];
  const wasm = await worker.evaluate(timed, names, stages, lines, words, ROUNDS, LEAST);

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
  const beside = (name) => {
    const times = (wasm["english rules"] / wasm[name]).toFixed(2);
    return `${wasm[name].toFixed(2)} ms; Daymark without model takes ${times} times that`;
  };
  tell(`RegExp of ${LITERALS} literals, same messages`, beside("alternation"));
  tell("obscenity, same messages", beside("obscenity"));
}
