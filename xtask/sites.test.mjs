// What `sites.mjs` says of broken site files: node --test xtask/

import assert from "node:assert/strict";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { FOLDER, readSites, sitesPlugin } from "./sites.mjs";

const SOURCES = '"sources": [{ "what": "made for this test", "date": "2026-11-22" }]';

/** Reads a folder of these files, each a list of lines. */
async function read(files) {
  const folder = `${await mkdtemp(join(tmpdir(), "daymark-sites-"))}/`;
  try {
    await copyFile(`${FOLDER}site.schema.json`, `${folder}site.schema.json`);
    for (const [name, lines] of Object.entries(files)) {
      await writeFile(`${folder}${name}`, lines.join("\n"));
    }
    return await readSites(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A file whose third line is broken, and what has to be said of it: where and how to mend it. */
async function mistake(third, ...said) {
  const lines = ["{", `  "name": "Broken", ${SOURCES},`, `  ${third}`, "}"];
  const { sites, mistakes } = await read({ "broken.json": lines });
  assert.deepEqual(sites, []);
  assert.equal(mistakes.length, 1, JSON.stringify(mistakes));
  const [{ file, line, lineText, text }] = mistakes;
  assert.match(file, /(?:^|\/)broken\.json$/);
  assert.equal(line, 3);
  assert.equal(lineText, lines[2]);
  for (const part of said) assert.ok(text.includes(part), `${part} in: ${text}`);
}

test("the sites of the project have no mistake", async () => {
  const { sites, mistakes } = await readSites();
  assert.deepEqual(mistakes, []);
  assert.ok(sites.length > 0);
});

test("a site without mistakes is read whole", async () => {
  const { sites, mistakes } = await read({ "good.json": ["{", `"name": "Good", ${SOURCES}`, "}"] });
  assert.deepEqual(mistakes, []);
  assert.equal(sites[0].name, "Good");
});

test("what `cargo xtask site new` writes is a site", async () => {
  const template = await readFile(new URL("site/site.json", import.meta.url), "utf8");
  const filled = template.replace("DATE", "2026-11-22").replace("HOST", "chat.example");
  const { mistakes } = await read({ "new.json": filled.split("\n") });
  assert.deepEqual(mistakes, []);
});

test("an unknown field: the fields there are", () =>
  mistake('"contaner": "ol"', "`contaner` is no field of a site", "container", "composer"));

test("an unknown field of a part: the fields of a part", () =>
  mistake('"author": { "selector": "b", "attr": "id" }', "`attr` is no field", "attribute"));

test("a selector that is none: why", () =>
  mistake('"message": "li[data-id"', "`message` is no CSS selector", "Selector of one message"));

test("a pattern that is none: why", () =>
  mistake(
    '"author": { "selector": "b", "pattern": "by (.+" }',
    "`pattern` is no regular expression",
    "first group is what is meant",
  ));

test("a host with a scheme: a host without", () =>
  mistake(
    '"hosts": ["https://chat.example/"]',
    "`hosts`",
    "without scheme or path, as discord.com",
  ));

test("a path that is none: a path", () =>
  mistake('"paths": ["messages"]', "`paths`", "as /messages"));

test("a page on reporting without https: an address", () =>
  mistake(
    '"report": { "name": "B", "address": "http://b.example/help", "what": "Help", "date": "2026" }',
    "`address` must match",
    "as https://…",
  ));

test("a page on reporting that nobody saw: when it was seen", () =>
  mistake(
    '"report": { "name": "B", "address": "https://b.example/help", "what": "Help" }',
    "`date` is missing",
    "last seen cited",
  ));

test("another type: which", () => mistake('"own": true', "`own` must be string", "Selector of"));

test("no source: what a source is", async () => {
  const { mistakes } = await read({ "broken.json": ["", '{ "name": "Broken" }'] });
  assert.equal(mistakes.length, 1);
  assert.equal(mistakes[0].line, 2);
  assert.match(mistakes[0].text, /`sources` is missing\. Where the structure was seen/);
});

test("an empty list of sources: what a source is", async () => {
  const { mistakes } = await read({ "broken.json": ['{ "name": "Broken",', '"sources": [] }'] });
  assert.equal(mistakes[0].line, 2);
  assert.match(mistakes[0].text, /`sources` .*Where the structure was seen/);
});

test("a date that is none: how dates are written", async () => {
  const sources = '"sources": [{ "what": "a page", "date": "22.11.2026" }] }';
  const { mistakes } = await read({ "broken.json": ['{ "name": "Broken",', sources] });
  assert.equal(mistakes[0].line, 2);
  assert.match(mistakes[0].text, /`date` .*2026-09-28/);
});

test("no JSON: where, and what JSON wants", () =>
  mistake("container: 'ol'", "no JSON here", "double quotes"));

test("two sites of one name: where the first stands", async () => {
  const site = ["{", `  ${SOURCES},`, '  "name": "Twin"', "}"];
  const { mistakes } = await read({ "a.json": site, "b.json": site });
  assert.equal(mistakes.length, 1);
  const [{ file, line, text }] = mistakes;
  assert.match(file, /b\.json$/);
  assert.equal(line, 3);
  assert.match(text, /"Twin" stands in .*a\.json already; give this site its own/);
});

test("every mistake is told, not only the first", async () => {
  const { mistakes } = await read({
    "a.json": ["{", '  "hosts": [],', '  "own": "[",', `  "name": "A", ${SOURCES}`, "}"],
    "b.json": ["no"],
  });
  const told = mistakes.map(({ file, line }) => `${file.slice(-6)}:${line}`);
  assert.deepEqual(told.sort(), ["a.json:2", "a.json:3", "b.json:1"]);
});

test("the bundle holds what a page is read by, nothing that is for people", async () => {
  let load;
  const build = {
    onResolve() {},
    onLoad({ filter }, run) {
      if (filter.test("sites")) load = run;
    },
  };
  sitesPlugin().setup(build);
  const { contents, errors } = await load();
  assert.deepEqual(errors, []);
  const bundled = JSON.parse(contents.slice("export const sites = ".length, -1));
  const { sites } = await readSites();
  assert.equal(bundled.length, sites.length);
  assert.ok(sites.some(({ report }) => report));
  for (const site of bundled) {
    assert.ok(site.name);
    for (const field of ["$schema", "sources", "note", "report", "file"]) {
      assert.ok(!(field in site), `${field} of ${site.name} is in the bundle`);
    }
  }
});
