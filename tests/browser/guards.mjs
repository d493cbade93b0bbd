// Takes out the guards of the hostile attempts and of what must not break, one after the other, and
// demands that the test of each fails:
// node tests/browser/guards.mjs --browser chromium|firefox [--only FILTER] [--engine FOLDER]
// Called by `cargo xtask test guards`, which also builds the engine without its guards. Which tests have
// guards, and where they stand, is guards/check.mjs; a test without a row is a fault, so is a guard that
// the sources do not have.
//
// A row of guards/*.mjs takes its guard out by the smallest edit: `edits` of the sources (file, what
// stands there, what comes in its place), `manifest` of the built copy, or `engine` where it is one of
// engine.json. Where nothing could be taken out because the guard is that something is missing, the edit
// puts it there. `says` is how the test then has to fail. `only` names the browser where the test itself
// runs in both, `elsewhere` why there is nothing to try in the other; `tries`, where the browser itself
// sometimes does what the guard does, in how many runs the test has to fail once. `ALONE` are the tests that hold
// without a guard of Daymark's, each with the reason.

import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../xtask/bundle.mjs";
import { edited, guarded, mistakes, rowsIn } from "./guards/check.mjs";
import { options } from "./lib/options.mjs";
import { Scene } from "./lib/scene.mjs";
import { within } from "./lib/wait.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A test that takes longer has failed as well. */
const LONGEST = 60_000;

const values = options({
  only: { type: "string", default: "" },
  engine: { type: "string" },
});
const { browser } = values;

/** Each browser has its own, so that both can be tried at the same time. */
const OUT = join(ROOT, `target/browser-tests/${browser}-without-a-guard`);

/** Gives the bundler the sources without the guard. */
function plugin(edits) {
  const texts = edited(edits);
  return {
    name: "a guard taken out",
    setup(build) {
      build.onLoad({ filter: /\.(ts|css)$/ }, ({ path }) => {
        const contents = texts.get(path);
        if (contents === undefined) return undefined;
        return { contents, loader: path.endsWith(".css") ? "text" : "ts" };
      });
    },
  };
}

/** What makes of a copy one without the guard. */
async function spoiler({ edits = [], manifest, engine }) {
  if (edits.length > 0) {
    rmSync(OUT, { recursive: true, force: true });
    const plugins = [plugin(edits)];
    await bundle({ root: ROOT, out: OUT, profile: "development", plugins });
  }
  return (copy) => {
    for (const script of edits.length > 0 ? ["content.js", "background.js"] : []) {
      copyFileSync(join(OUT, script), join(copy.folder, script));
    }
    for (const file of engine ? ["daymark.js", "daymark_bg.wasm"] : []) {
      copyFileSync(join(values.engine, file), join(copy.folder, file));
    }
    if (manifest) copy.manifest(manifest);
  };
}

/** How a test fails without the guard; null where it passes. */
async function faultWithout(guard, { name, run }) {
  const scene = new Scene(browser, { spoil: await spoiler(guard) });
  try {
    await within(name, run(scene), LONGEST);
    return null;
  } catch (error) {
    return error;
  } finally {
    await scene.end();
  }
}

/** Tries one guard; the fault, or null where its test fails as it should. */
async function tried(guard, test) {
  const started = performance.now();
  let fault = null;
  for (let tries = guard.tries ?? 1; fault === null && tries > 0; tries -= 1) {
    fault = await faultWithout(guard, test);
  }
  // Its own name says what must hold, and so much of what it could say.
  const said = String(fault?.message ?? fault)
    .replaceAll(test.name, "it")
    .slice(0, 1500);
  const bites = fault !== null && guard.says.test(said);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  console.log(
    `${bites ? "bites " : "FAULT "} ${seconds} s  ${test.name}\n         without: ${guard.guard}`,
  );
  if (bites) {
    // Whoever reads the run sees whether it failed for the reason that was meant.
    console.log(`         it says: ${said.split("\n", 1)[0]}`);
    return null;
  }
  if (fault !== null) console.log(said.replace(/^/gm, "    "));
  const what = fault === null ? "passes" : "fails otherwise than it should";
  return `"${test.name}" ${what} without: ${guard.guard}`;
}

const all = await guarded();
const faults = all.flatMap(mistakes);
for (const test of all.flatMap(rowsIn)) {
  if (!test.name.includes(values.only)) continue;
  for (const reason of test.reasons) console.log(`alone   ${test.name}\n         ${reason}`);
  for (const guard of test.rows) {
    if ((guard.only ?? test.run.only ?? browser) !== browser) {
      console.log(`alone   ${test.name}\n         ${guard.elsewhere}`);
    } else if (guard.engine && !values.engine) {
      console.log(`left out without --engine: ${test.name}`);
    } else faults.push(...[await tried(guard, test)].filter((fault) => fault !== null));
  }
}
for (const fault of faults) console.log(`FAULT: ${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
