// The copy of the built extension that the tests install: loopback is permitted there, as in the
// demo, and a witness is added before the extension's own script. Every byte of the product is as
// it is shipped. `change` spoils a copy on purpose, to prove that a guard bites.

import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LOOPBACK, permitLoopback } from "../../../demo/extension.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The content scripts of the tests' own, in the order in which they run. */
const WITNESS = ["survey.js", "witness.js"];

/**
 * @param {"chromium" | "firefox"} browser
 * @param {string} name folder of the copy
 * @param {(copy: Copy) => void} [change]
 */
export async function prepareExtension(browser, name = "tested", change = () => {}) {
  const built = join(root, "dist", browser);
  if (!existsSync(join(built, "manifest.json"))) {
    throw new Error(`there is no dist/${browser}: cargo xtask build`);
  }
  const folder = await permitLoopback(
    built,
    join(root, "target/browser-tests", `${browser}-${name}`),
  );
  for (const name of WITNESS) {
    copyFileSync(new URL(`../witness/${name}`, import.meta.url), join(folder, name));
  }
  copyFileSync(join(root, "node_modules/axe-core/axe.min.js"), join(folder, "axe.js"));
  const copy = new Copy(folder);
  copy.manifest((manifest) => {
    manifest.content_scripts.unshift({
      matches: LOOPBACK,
      js: WITNESS,
      run_at: "document_start",
      all_frames: true,
      match_origin_as_fallback: true,
    });
    // axe is large: only the pages under /axe/ carry it.
    manifest.content_scripts.push({
      matches: LOOPBACK.map((pattern) => pattern.replace(/\*$/, "axe/*")),
      js: ["axe.js"],
      run_at: "document_idle",
    });
  });
  change(copy);
  return folder;
}

/** A copy of the extension that a test may spoil. */
class Copy {
  constructor(folder) {
    this.folder = folder;
  }

  manifest(edit) {
    const file = join(this.folder, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    edit(manifest);
    writeFileSync(file, JSON.stringify(manifest, null, 2));
  }

  create(name, script) {
    writeFileSync(join(this.folder, name), script);
  }

  /** Replaces what `pattern` finds; a copy that cannot be spoilt that way is a fault. */
  replace(name, pattern, text) {
    const file = join(this.folder, name);
    const before = readFileSync(file, "utf8");
    const after = before.replace(pattern, () => text);
    if (after === before) throw new Error(`nothing to replace in ${name}: ${pattern}`);
    writeFileSync(file, after);
  }
}
