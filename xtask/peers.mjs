// What else reads words where the engine runs, set up in the worker of the
// extension: the browser's own RegExp as one alternation and as a list, the
// npm package `obscenity`, the crate `regex` in WebAssembly; and text that is
// only handed over to WebAssembly, which nothing there can be faster than.

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { plainScript } from "./plain-script.mjs";

const LITERALS = 600;

/** What Daymark's whole analysis without the model may take, in times of an alternation. */
const MOST_TIMES = 20;

/** The first words of the English list that are plain letters. */
async function literals(root) {
  const words = await readFile(join(root, "src/lexicon/en/words.toml"), "utf8");
  const code = words.replace(/^\s*#.*$/gm, "");
  const plain = [...code.matchAll(/"([a-z]{3,}(?: [a-z]+)*)"/g)].map(([, word]) => word);
  const chosen = [...new Set(plain)].slice(0, LITERALS);
  if (chosen.length < LITERALS) throw new Error(`only ${chosen.length} plain words in the list`);
  return chosen;
}

async function obscenity() {
  const names = "RegExpMatcher, englishDataset, englishRecommendedTransformers";
  const built = await build({
    stdin: { contents: `export { ${names} } from "obscenity";`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "obscenity",
    logLevel: "error",
  });
  return built.outputFiles[0].text;
}

/**
 * Puts the contenders into the worker, as `measured.peers`: each with a function that reads one text.
 * Tells of each how long it took to be ready, and its size and memory in bytes; null where it has none.
 */
export async function setUp(worker, root, folder) {
  const words = await literals(root);
  const source = `\\b(?:${words.join("|")})\\b`;
  const bundle = await obscenity();
  const { size } = await stat(join(folder, "literals_bg.wasm"));
  const glue = await plainScript(join(folder, "literals.js"), "literals");
  const text = JSON.stringify("see you at the bus stop after school");
  const makers = {
    alternation: {
      size: source.length,
      make: `const all = new RegExp(${JSON.stringify(source)}, "gi");
        const run = (line) => {
          // Not match(), whose answers the engine keeps for lines it has seen.
          let found = 0;
          all.lastIndex = 0;
          while (all.exec(line)) found += 1;
          return found;
        };
        run(${text});
        return { run, memory: null };`,
    },
    list: {
      size: source.length,
      make: `const list = ${JSON.stringify(words)}.map((word) => new RegExp("\\\\b" + word + "\\\\b", "i"));
        const run = (line) => list.filter((one) => one.test(line)).length;
        run(${text});
        return { run, memory: null };`,
    },
    obscenity: {
      size: bundle.length,
      make: `${bundle}
        const matcher = new obscenity.RegExpMatcher({
          ...obscenity.englishDataset.build(),
          ...obscenity.englishRecommendedTransformers,
        });
        const run = (line) => matcher.getAllMatches(line).length;
        run(${text});
        return { run, memory: null };`,
    },
    regex: {
      size,
      make: `${glue}
        const { memory } = await literals.default({ module_or_path: chrome.runtime.getURL("literals_bg.wasm") });
        globalThis.measured.handedOver = literals.handed_over;
        const set = new literals.Literals(${JSON.stringify(words.join("\n"))});
        const run = (line) => set.count(line);
        run(${text});
        return { run, memory: memory.buffer.byteLength };`,
    },
    "handed over": {
      size: null,
      make: `return { run: globalThis.measured.handedOver, memory: null };`,
    },
  };
  const told = {};
  for (const [name, { size, make }] of Object.entries(makers)) {
    const before = await heap(worker);
    const { start, memory } = await worker.evaluate(`(async () => {
      const begun = performance.now();
      const { run, memory } = await (async () => { ${make} })();
      globalThis.measured.peers[${JSON.stringify(name)}] = { run };
      return { start: performance.now() - begun, memory };
    })()`);
    told[name] = {
      start,
      size,
      memory: (memory ?? 0) + Math.max((await heap(worker)) - before, 0),
    };
  }
  return told;
}

async function heap(worker) {
  await worker.client.send("HeapProfiler.collectGarbage");
  return (await worker.client.send("Runtime.getHeapUsage")).usedSize;
}

/** Prints each beside Daymark, `wasm` being the times of all that was measured in turn. */
export function tellPeers(peers, wasm, tell) {
  const own = wasm["english rules"];
  const names = {
    alternation: `RegExp, ${LITERALS} words at once`,
    list: `RegExp, a list of ${LITERALS}`,
    obscenity: "obscenity",
    regex: `regex in wasm, a set of ${LITERALS}`,
    "handed over": "text only handed to wasm",
  };
  const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`;
  for (const [name, { start, size, memory }] of Object.entries(peers)) {
    const parts = [
      `${wasm[name].toFixed(2)} ms`,
      `Daymark without model takes ${(own / wasm[name]).toFixed(2)} times that`,
    ];
    if (size !== null)
      parts.push(
        `start ${start.toFixed(1)} ms`,
        `${kib(size)} to load`,
        `${kib(memory)} of memory`,
      );
    tell(names[name], parts.join("; "));
  }
  const times = own / wasm.alternation;
  const word = times <= MOST_TIMES ? "within" : "ABOVE";
  tell(
    "Daymark beside one RegExp",
    `${times.toFixed(1)} times, ${word} the budget of ${MOST_TIMES}`,
  );
}
