// One run of the proof: a browser in a sandbox, used for the given time, every packet of it recorded.
// `cargo xtask prove` starts it and judges what it leaves:
//
//   node tests/proof/run.mjs --browser chromium|firefox --kind product|control|longer|leaking --minutes 5 --folder DIR

import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { prepareExtension } from "../browser/lib/extension.mjs";
import { opening } from "../browser/lib/own-pages.mjs";
import { leaking } from "./leaks.mjs";
import { Sandbox } from "./sandbox.mjs";

/** The extension of each kind of run: what ships with a witness, none, none for longer, and one that does what must not be. */
const COPIES = {
  product: (browser) => prepareExtension(browser, "proof", opening),
  control: () => "",
  longer: () => "",
  leaking: (browser) =>
    prepareExtension(browser, "proof-leaking", (copy) => {
      opening(copy);
      leaking(copy);
    }),
};

const { values } = parseArgs({
  options: {
    browser: { type: "string", default: "chromium" },
    kind: { type: "string", default: "product" },
    minutes: { type: "string", default: "1" },
    folder: { type: "string" },
  },
});
const { browser, kind, minutes } = values;
if (!COPIES[kind] || !["chromium", "firefox"].includes(browser) || !values.folder) {
  console.error(
    "--browser chromium|firefox --kind product|control|longer|leaking --minutes N --folder DIR",
  );
  process.exit(1);
}

const sandbox = new Sandbox(resolve(values.folder), browser);
sandbox.demand();
const extension = await COPIES[kind](browser);
const folder = realpathSync(values.folder);
const script = fileURLToPath(new URL("inside.mjs", import.meta.url));
process.exit(await sandbox.run(script, [browser, kind, minutes, folder, extension]));
