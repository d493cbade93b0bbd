// The demo: node demo/run.mjs --browser chromium|firefox [--script NAME] [--headless] [--list]
// Called by `cargo xtask demo`, which sets up and builds first.

import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { permitLoopback } from "./extension.mjs";
import { Fault, play } from "./play.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..");

const { values } = parseArgs({
  options: {
    browser: { type: "string", default: "chromium" },
    script: { type: "string" },
    headless: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
  },
});

const scripts = new Map();
for (const file of (await readdir(join(here, "scripts"))).sort()) {
  const text = await readFile(join(here, "scripts", file), "utf8");
  scripts.set(file.replace(/\.json$/, ""), JSON.parse(text));
}

if (values.list) {
  for (const [name, { about }] of scripts) console.log(`${name.padEnd(16)} ${about}`);
  process.exit(0);
}
if (values.script && !scripts.has(values.script)) {
  console.error(
    `error: there is no script ${values.script}; there are: ${[...scripts.keys()].join(", ")}`,
  );
  process.exit(1);
}

const { browser, headless } = values;
const extension = await permitLoopback(
  join(root, "dist", browser),
  join(root, "target/demo", `extension-${browser}`),
);
console.log(
  `The extension of dist/${browser}; in a copy its manifest also permits the chat on loopback, nothing else differs.`,
);

// With a window one conversation is enough, and it stays open.
const first = values.script ?? "money-sprint";
const names = values.script || !headless ? [first] : [...scripts.keys()];
const options = {
  extension,
  folder: relative(process.cwd(), join(root, "target/demo")),
  headless,
  pause: headless ? 0 : 1200,
  tell: (line) => console.log(line),
};

let faults = 0;
for (const name of names) {
  try {
    const stage = await play(browser, name, scripts.get(name), options);
    if (headless) continue;
    const other = await stage.browser.newPage();
    await other.goto(`${stage.chat.address}/other`);
    await stage.page.bringToFront();
    console.log(
      `\nThe window stays open. Type on both sides: ${stage.chat.address}/ is the reader's,`,
      `${stage.chat.address}/other the other person's. Close the browser to end.`,
    );
    await new Promise((resolve) => stage.browser.once("disconnected", resolve));
    await stage.chat.stop();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    faults += 1;
    console.error(`error: ${name} in ${browser}: ${error.message}`);
  }
}
process.exit(faults ? 1 : 0);
