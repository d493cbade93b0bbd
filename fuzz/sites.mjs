// The files of chat sites, changed without end: node fuzz/sites.mjs RUNS, or one of them again: --input FILE.
// What the check of the build says of each must hold, whatever stands there. The files of the project and the
// corpus are what it begins with, and inputs that make the check say something new are changed further. With
// --keep the corpus becomes the fewest of them that make it say as much.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { numbers } from "../tests/soak/talk.mjs";
import { FOLDER, siteChecker } from "../xtask/sites.mjs";

const CASES = fileURLToPath(new URL("cases/sites/", import.meta.url));
const CORPUS = fileURLToPath(new URL("corpus/sites/", import.meta.url));

/** A check that takes longer hangs, in milliseconds. */
const LONGEST = 5_000;

/** The longest file, in UTF-16 units; ours have some 1,500. */
const MOST = 4_000;

/** The most inputs that are kept to go on from. */
const MOST_KEPT = 4_000;

/** What site files are made of, and what is none of it. */
const WORDS = [
  '"name"',
  '"hosts"',
  '"container"',
  '"selector"',
  '"attribute"',
  '"pattern"',
  '"sources"',
  '"date"',
  '"report"',
  '"address"',
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '"a/b~c"',
  '"0"',
  '""',
  '"\\u0000"',
  '"$schema"',
  '"own"',
  '"text"',
  '"conversation"',
  "{}",
  "[]",
  "null",
  "true",
  "1e999",
  "-0",
  '"[a="',
  '":is(("',
  '"(?<a>"',
  '"\\\\"',
  '"("',
  "//x\n",
  "/*",
  "*/",
  ",",
  ":",
  "{",
  "}",
  "[",
  "]",
  "\n",
  "\r",
  "\u2028",
  "\ufeff",
  '"https://a.example/"',
  '"a.example"',
  '"2026-02-30"',
  '"𝓼"',
  "\ud800",
];

/** The files to begin with, what broke something once, and what made the check say something new. */
function beginnings() {
  const files = [
    [FOLDER, (name) => name.endsWith(".json") && name !== "site.schema.json"],
    [CASES, () => true],
    [CORPUS, () => true],
  ];
  return files.flatMap(([folder, fits]) =>
    readdirSync(folder)
      .filter(fits)
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8").slice(0, MOST)),
  );
}

function changed(text, random) {
  const place = () => Math.floor(random() * (text.length + 1));
  const [from, length] = [place(), Math.floor(random() * 40)];
  const word = WORDS[Math.floor(random() * WORDS.length)];
  const part = text.slice(from, from + length);
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, from) + text.slice(from + length);
    case 1:
      return text.slice(0, from) + word + text.slice(from + length);
    case 2:
      return text.slice(0, from) + part + text.slice(from);
    case 3: {
      const to = place();
      return text.slice(0, to) + part + text.slice(to);
    }
    case 4: {
      // A value of JSON for another.
      const values = [...text.matchAll(/"(?:[^"\\\n]|\\.)*"|\btrue\b|\d+/g)];
      if (values.length === 0) return word;
      const { index, 0: old } = values[Math.floor(random() * values.length)];
      const other = random() < 0.5 ? word : values[Math.floor(random() * values.length)][0];
      return text.slice(0, index) + other + text.slice(index + old.length);
    }
    default:
      return text.slice(0, from) + word + text.slice(from);
  }
}

/** What must hold of what is said of a text; gives the kinds of what is said, each once. */
function holds(text, check) {
  const begun = performance.now();
  const mistakes = check(text);
  if (performance.now() - begun > LONGEST) throw new Error("it takes too long");
  const lines = text.split("\n");
  for (const { line, column, lineText, text: mend } of mistakes) {
    if (!(line >= 1 && line <= lines.length)) throw new Error(`line ${line} of ${lines.length}`);
    if (lineText !== lines[line - 1]) throw new Error(`line ${line} is another one`);
    if (!(column >= 0 && column <= lineText.length)) throw new Error(`column ${column}`);
    if (!mend || mend.includes("undefined")) throw new Error(`says nothing of use: ${mend}`);
  }
  if (mistakes.length === 0) {
    const site = JSON.parse(text);
    if (typeof site.name !== "string" || site.name === "") throw new Error("a site without a name");
    for (const host of site.hosts ?? []) {
      if (!/^[a-z0-9.-]+$/.test(host)) throw new Error(`a host that is none: ${host}`);
    }
  }
  // Names in the text are the input's own, and so is what a parser found wrong; without them it is the kind.
  const kind = ({ text }) =>
    text
      .replace(/`[^`]*`|\([^)]*\)|"[^"]*"/g, "")
      .replace(/( is no (CSS selector|regular expression): [\w-]+).*/s, "$1")
      .slice(0, 60);
  return [...new Set(mistakes.map(kind))].sort();
}

/** Runs so many changed files, the same each time; gives those to go on from, throws where one breaks something. */
export async function fuzzSites(runs, tell = () => {}) {
  const check = await siteChecker();
  const random = numbers(1);
  const kept = beginnings();
  const seen = new Set();
  for (const text of kept) seen.add(holds(text, check).join("|"));
  for (let run = 1; run <= runs; run += 1) {
    let text = kept[Math.floor(random() * kept.length)];
    for (let change = 0; change <= random() * 3; change += 1) text = changed(text, random);
    text = text.slice(0, MOST);
    try {
      const said = holds(text, check).join("|");
      if (!seen.has(said) && kept.length < MOST_KEPT) {
        seen.add(said);
        kept.push(text);
      }
    } catch (error) {
      const file = join(tmpdir(), "daymark-sites-failed.json");
      writeFileSync(file, text);
      throw new Error(
        `run ${run}: ${error.message}. The file is ${file}; when it is mended, keep it in fuzz/cases/sites/`,
        { cause: error },
      );
    }
    if (run % 100_000 === 0) tell(run, kept.length);
  }
  return kept;
}

/** Makes the corpus anew of the shortest inputs that together make the check say all that `inputs` do. */
async function keep(inputs) {
  const check = await siteChecker();
  const told = new Map();
  const chosen = new Set();
  const byLength = [...inputs].sort((one, other) => one.length - other.length);
  for (const text of byLength) {
    for (const kind of holds(text, check)) {
      if (!told.has(kind)) told.set(kind, text);
    }
  }
  // What is said beside something rarer needs no input of its own.
  const covered = new Set();
  for (const [kind, text] of [...told].reverse()) {
    if (covered.has(kind)) continue;
    chosen.add(text);
    for (const beside of holds(text, check)) covered.add(beside);
  }
  rmSync(CORPUS, { recursive: true, force: true });
  mkdirSync(CORPUS, { recursive: true });
  for (const text of chosen) {
    writeFileSync(join(CORPUS, createHash("sha1").update(text).digest("hex")), text);
  }
  console.log(
    `sites: ${chosen.size} inputs kept in fuzz/corpus/sites, for ${told.size} kinds of mistakes`,
  );
}

/** One file again; throws where something does not hold of it. */
async function again(file) {
  holds(readFileSync(file, "utf8"), await siteChecker());
  console.log(`sites: all that must hold of ${file} holds`);
}

async function changeWithoutEnd(runs, keeps) {
  const begun = performance.now();
  const kept = await fuzzSites(runs, (run, kept) => {
    const each = Math.round(run / ((performance.now() - begun) / 1000));
    console.log(`sites: ${run} runs, ${each}/s, ${kept} kinds of input`);
  });
  const took = Math.round((performance.now() - begun) / 1000);
  console.log(`sites: ${runs} runs in ${took} s, ${kept.length} kinds of input; nothing broke`);
  if (keeps) await keep(kept);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first = "10000", more] = process.argv.slice(2);
  await (first === "--input" ? again(more) : changeWithoutEnd(Number(first), more === "--keep"));
}
