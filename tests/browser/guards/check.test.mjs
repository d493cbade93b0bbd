// The rows of the guards against the tests and the sources as they are; trying them takes browsers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { edited, guarded, mistakes } from "./check.mjs";

const all = await guarded();

test("every test of the files with guards has a row, and every row a test", () => {
  const count = all.reduce((sum, { tests }) => sum + Object.keys(tests).length, 0);
  assert.ok(count > 80, `${count} tests`);
  assert.deepEqual(all.flatMap(mistakes), []);
});

test("a row that is missing, strange, twice or without a reason is a mistake", () => {
  const run = () => {};
  const given = (guards, alone = {}, tests = { "one try": run, "another try": run }) =>
    mistakes({ file: "some", tests, guards, alone });
  const [one, another] = [
    { test: "one", guard: "a wall" },
    { test: "another", guard: "a wall" },
  ];
  assert.deepEqual(given([one, another]), []);
  assert.deepEqual(given([one, another, { ...one, guard: "a door" }]), []);
  assert.deepEqual(given([one], { another: "the browser's" }), []);
  assert.match(given([one]).join(), /^guards\/some\.mjs: no row for "some: another try"$/);
  assert.match(given([one, another, one]).join(), /two rows with one guard/);
  assert.match(given([one, another], { one: "the browser's" }).join(), /a row too much/);
  assert.match(given([one, another, { test: "gone", guard: "a wall" }]).join(), /0 tests begin/);
  const alike = { "one try": run, "one try more": run };
  assert.match(given([one], {}, alike).join(), /2 tests begin with "one"/);
  const elsewhere = "Firefox has no walls";
  assert.deepEqual(given([{ ...one, only: "chromium", elsewhere }, another]), []);
  assert.match(given([{ ...one, only: "chromium" }, another]).join(), /lacks a browser/);
  assert.match(given([{ ...one, elsewhere }, another]).join(), /lacks a browser/);
});

test("every guard is in the sources, once", () => {
  for (const { guards } of all) {
    for (const { test, edits = [] } of guards) assert.doesNotThrow(() => edited(edits), test);
  }
  const read = () => "guard(); rest";
  assert.deepEqual([...edited([["a.ts", "guard();", ""]], read).values()], [" rest"]);
  assert.throws(() => edited([["a.ts", "no guard", ""]], read), /a\.ts has not exactly once/);
  assert.throws(() => edited([["a.ts", "r", ""]], read), /a\.ts has not exactly once/);
});
