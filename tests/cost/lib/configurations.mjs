// What is measured side by side: the page alone, Daymark, two scripts of twenty lines, and uBlock
// Origin, which many people have installed. Each but the first is a folder that a browser loads.

import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { LOOPBACK, permitLoopback } from "../../../demo/extension.mjs";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const scripts = fileURLToPath(new URL("../scripts/", import.meta.url));
const kept = join(root, "target/cost");
/** Copies are those of one run: several may measure at a time. */
const made = join(kept, `run-${process.pid}`);

/** Takes the copies away again. */
export const clear = () => rm(made, { recursive: true, force: true });

/**
 * A copy of what lies in `dist`, permitted on loopback; every other byte is the same. `before` names a
 * script of this folder that runs before the product's own.
 */
export async function daymark(dist, browser = "chromium", before = null) {
  const built = join(dist, browser);
  await stat(join(built, "manifest.json")).catch(() => {
    throw new Error(`there is no ${built}: cargo xtask build`);
  });
  const folder = join(made, `daymark-${browser}${before ? `-${before}` : ""}`);
  const copy = await permitLoopback(built, folder);
  if (before) {
    await copyFile(join(scripts, `${before}.js`), join(copy, `${before}.js`));
    const file = join(copy, "manifest.json");
    const manifest = JSON.parse(await readFile(file, "utf8"));
    manifest.content_scripts[0].js.unshift(`${before}.js`);
    await writeFile(file, JSON.stringify(manifest));
  }
  return copy;
}

/** An extension that is one script of this folder. */
export async function script(name) {
  const folder = join(made, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyFile(join(scripts, `${name}.js`), join(folder, `${name}.js`));
  const manifest = {
    manifest_version: 3,
    name,
    version: "1",
    content_scripts: [{ matches: LOOPBACK, js: [`${name}.js`], run_at: "document_idle" }],
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

/**
 * uBlock Origin as Debian has it, taken out of its package: an installed one would start in every
 * browser of the machine. Null where there is no Debian; the folder is kept for the next run.
 */
export async function uBlock(browser) {
  const name = `webext-ublock-origin-${browser}`;
  const folder = join(kept, name);
  const inside = {
    chromium: "usr/share/chromium/extensions/ublock-origin",
    firefox:
      "usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/uBlock0@raymondhill.net",
  }[browser];
  const extension = join(folder, inside);
  const isThere = () =>
    stat(join(extension, "manifest.json")).then(
      () => true,
      () => false,
    );
  if (await isThere()) return extension;
  await mkdir(folder, { recursive: true });
  try {
    await run("apt-get", ["download", name], { cwd: folder });
    await run("sh", ["-c", "dpkg-deb --extract ./*.deb ."], { cwd: folder });
  } catch {
    return null;
  }
  return (await isThere()) ? extension : null;
}
