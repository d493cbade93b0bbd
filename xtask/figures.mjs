// Measures the engine where it runs: in the worker of the extension, in
// Chromium. Called by `cargo xtask figures`, which hands over on standard
// input: conversations, the folders of the modules that are measured, and what
// the stages take outside the browser.

import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { readCard } from "../demo/card.mjs";
import { permitLoopback } from "../demo/extension.mjs";
import { open } from "../demo/play.mjs";
import { plainScript } from "./plain-script.mjs";
import { measure } from "./stages.mjs";

const STARTS = 9;
const ROUNDS = 200;
const PATIENCE = 20_000;
// In so many words: what the engine has to see, whatever else it misses.
const THREAT = "pay me $200 or i post your private pics";
const MOST_MEMORY = 24 * 1024 * 1024;

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist/chromium");
const { conversations, modules, native } = JSON.parse(await text(process.stdin));
const script = JSON.parse(await readFile(join(root, "demo/scripts/money-sprint.json"), "utf8"));

const tell = (what, figure) => console.log(`${what.padEnd(36)} ${figure}`);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const mebibytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

const extension = await permitLoopback(dist, join(root, "target/xtask/figures"));
for (const [name, folder] of Object.entries(modules)) {
  await copyFile(join(folder, `${name}_bg.wasm`), join(extension, `${name}_bg.wasm`));
}
const stage = await open("chromium", script, { extension, headless: true });
try {
  const target = await stage.browser.waitForTarget(
    (one) => one.type() === "service_worker" && one.url().endsWith("/background.js"),
  );
  const worker = await target.worker();

  // A card on a page proves that the engine is up and has read.
  for (const [from, words] of [...script.messages, ["other", THREAT]]) {
    stage.chat.say(from, words);
  }
  const end = performance.now() + PATIENCE;
  while (!(await readCard(stage.page))) {
    if (performance.now() > end) throw new Error("no card: the engine did not read the chat");
  }
  await worker.client.send("HeapProfiler.collectGarbage");
  const heap = await worker.client.send("Runtime.getHeapUsage");

  const code = await plainScript(join(dist, "daymark.js"));
  const starts = [];
  for (let start = 0; start < STARTS; start += 1) {
    starts.push(
      await worker.evaluate(`(async () => {
        ${code}
        const begun = performance.now();
        const exports = await glue.default({
          module_or_path: chrome.runtime.getURL("daymark_bg.wasm"),
        });
        const taken = performance.now() - begun;
        globalThis.measured = { read: glue.read, memory: exports.memory };
        return taken;
      })()`),
    );
  }
  const each = await worker.evaluate(
    (windows, rounds) => {
      const base = {
        settings: null,
        policy: null,
        environment: { languages: ["en"], timeZone: "Europe/London", site: "127.0.0.1" },
        quieted: null,
        fine: false,
      };
      const read = (count) => {
        const begun = performance.now();
        let messages = 0;
        for (let round = 0; round < count; round += 1) {
          const window = windows[round % windows.length];
          globalThis.measured.read({ ...base, messages: window });
          messages += window.length;
        }
        return ((performance.now() - begun) * 1000) / messages;
      };
      read(rounds);
      return read(rounds);
    },
    conversations,
    ROUNDS,
  );

  const memory = await worker.evaluate("measured.memory.buffer.byteLength");

  tell("engine start in the worker", `${median(starts).toFixed(1)} ms, median of ${STARTS}`);
  tell("a message, in the worker", `${each.toFixed(1)} µs, objects in and card out as well`);
  const sum = heap.usedSize + memory;
  const word = sum <= MOST_MEMORY ? "within" : "ABOVE";
  const parts = `${mebibytes(heap.usedSize)} objects, ${mebibytes(memory)} the engine's own`;
  tell("memory of the worker", `${mebibytes(sum)}: ${parts}`);
  tell("", `${word} the budget of ${mebibytes(MOST_MEMORY)}`);
  await measure(worker, root, modules, native, tell);
  tell("measured with", await stage.browser.version());
} finally {
  await stage.close();
}
