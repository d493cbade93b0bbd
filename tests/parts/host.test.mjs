// How a card holds its place in a page that takes it away: node --test tests/parts/host.test.mjs;
// DAYMARK_BROWSER picks the browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { startedWith } from "./bundled.mjs";

const open = startedWith("content/card/host.ts");

/** A clock that the test sets forward; timers run as they come. */
function clock() {
  globalThis.later = 0;
  const now = performance.now.bind(performance);
  performance.now = () => now() + globalThis.later;
}

test("after some returns the page is left alone, and after a while of peace the card comes back again", async () => {
  const page = await open(clock);
  const told = await page.evaluate(async () => {
    const card = document.createElement("p");
    const host = new globalThis.part.Host(card);
    host.show("ltr");
    const element = document.querySelector("[popover]");
    /** Takes the card away; whether it is back before a page would be drawn many times more. */
    const returns = async () => {
      element.remove();
      const end = Date.now() + 600;
      while (!element.isConnected && Date.now() < end) await new Promise(requestAnimationFrame);
      return element.isConnected;
    };
    const first = [];
    for (let time = 0; time < 10; time++) {
      if (!element.isConnected) document.documentElement.append(element);
      first.push(await returns());
    }
    globalThis.later = 61_000;
    document.documentElement.append(element);
    return { first, last: await returns() };
  });
  assert.deepEqual(told, { first: [...Array(8).fill(true), false, false], last: true });
});
