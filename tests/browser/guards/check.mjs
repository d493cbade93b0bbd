// The rows of the guards, file by file, and whether they are whole: each test of these files has a row,
// each row a test, and each edit meets the sources.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The files of cases whose tests have rows: in a file of the same name beside this one. */
const FILES = [
  "hostile-look",
  "hostile-press",
  "hostile-input",
  "hostile-frames",
  "hostile-state",
  "hostile-stop",
  "robust",
  "pages",
  "places",
  "worker",
];

/**
 * The tests of each file and its rows: `guards` without which a test is tried, `alone` why there is none.
 * The name of a test begins with what its rows call it.
 */
export async function guarded() {
  const all = [];
  for (const file of FILES) {
    const { tests } = await import(`../cases/${file}.mjs`);
    const { GUARDS, ALONE = {} } = await import(`./${file}.mjs`);
    all.push({ file, tests, guards: GUARDS, alone: ALONE });
  }
  return all;
}

/** The tests of one file, each with its rows and the reasons why it has none. */
export function rowsIn({ file, tests, guards, alone }) {
  return Object.entries(tests).map(([name, run]) => ({
    name: `${file}: ${name}`,
    run,
    rows: guards.filter(({ test }) => name.startsWith(test)),
    reasons: Object.entries(alone).flatMap(([test, reason]) =>
      name.startsWith(test) ? [reason] : [],
    ),
  }));
}

/** What the rows of one file lack, have twice or have too much of. */
export function mistakes(given) {
  const { file, tests, guards, alone } = given;
  const faults = [];
  for (const { name, run, rows, reasons } of rowsIn(given)) {
    if (rows.length === 0 && reasons.length === 0) faults.push(`no row for "${name}"`);
    if (reasons.length > (rows.length > 0 ? 0 : 1)) faults.push(`a row too much for "${name}"`);
    const guards = new Set(rows.map(({ guard, only }) => `${guard}\n${only}`));
    if (guards.size < rows.length) faults.push(`two rows with one guard for "${name}"`);
    for (const { only = run.only, elsewhere } of rows) {
      if ((only === undefined) !== (elsewhere === undefined))
        faults.push(`"${name}" lacks a browser, or the reason why`);
    }
  }
  for (const test of [...guards.map(({ test }) => test), ...Object.keys(alone)]) {
    const meant = Object.keys(tests).filter((name) => name.startsWith(test));
    if (meant.length !== 1) faults.push(`${meant.length} tests begin with "${test}"`);
  }
  return faults.map((fault) => `guards/${file}.mjs: ${fault}`);
}

/** The files that edits change, each with its new text; an edit that meets nothing is a fault. */
export function edited(edits, read = (file) => readFileSync(file, "utf8")) {
  const texts = new Map();
  for (const [file, find, put] of edits) {
    const path = join(ROOT, file);
    const before = texts.get(path) ?? read(path);
    if (before.split(find).length !== 2) {
      throw new Error(`${file} has not exactly once what a guard takes out: ${find}`);
    }
    texts.set(
      path,
      before.replace(find, () => put),
    );
  }
  return texts;
}
