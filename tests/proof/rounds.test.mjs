// What becomes of a round that breaks off.

import assert from "node:assert/strict";
import test from "node:test";
import { repeat } from "./rounds.mjs";

/** Repeats rounds of which `breaks` says whether this try of this number breaks off; gives what was called too. */
async function used(breaks, { least, end = 0 }) {
  const calls = [];
  const tries = {};
  const round = async (number) => {
    calls.push(number);
    tries[number] = (tries[number] ?? 0) + 1;
    if (breaks(number, tries[number])) throw new Error(`round ${number}`);
  };
  const restart = async (number) => {
    calls.push(`start ${number}`);
    if (breaks(`start ${number}`, calls.length)) throw new Error(`start ${number}`);
  };
  return { ...(await repeat({ restart, round }, { end, least, aStart: 2, pace: 0 })), calls };
}

test("every other round has a fresh browser", async () => {
  const { whole, stumbles, givenUp, calls } = await used(() => false, { least: 3 });
  assert.deepEqual([whole, stumbles, givenUp], [3, [], false]);
  assert.deepEqual(calls, ["start 0", 0, 1, "start 2", 2]);
});

test("a round that breaks off is told, and done again in a fresh browser", async () => {
  const once = (number, tried) => number === 1 && tried === 1;
  const { whole, stumbles, givenUp, calls } = await used(once, { least: 3 });
  assert.deepEqual([whole, givenUp], [3, false]);
  assert.deepEqual(calls, ["start 0", 0, 1, "start 1", 1, "start 2", 2]);
  assert.equal(stumbles.length, 1);
  assert.match(stumbles[0].fault, /round 1/);
});

test("a browser that does not start breaks its round off, and no more", async () => {
  const first = (number, called) => number === "start 0" && called === 1;
  const { whole, stumbles, calls } = await used(first, { least: 1 });
  assert.deepEqual([whole, stumbles.length], [1, 1]);
  assert.deepEqual(calls, ["start 0", "start 0", 0]);
});

test("what breaks off again and again is given up, however long the time", async () => {
  const end = Date.now() + 3_600_000;
  const { whole, stumbles, givenUp } = await used((number) => number === 1, { least: 3, end });
  assert.deepEqual([whole, stumbles.length, givenUp], [1, 3, true]);
});

test("one of ten may break off", async () => {
  const tenth = (number, tried) => Number(number) % 10 === 9 && tried === 1;
  const { stumbles, givenUp } = await used(tenth, { least: 60 });
  assert.deepEqual([stumbles.length, givenUp], [6, false]);
});
