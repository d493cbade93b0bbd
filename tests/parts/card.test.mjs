// What an opened card keeps while its words change: node --test tests/parts/card.test.mjs;
// DAYMARK_BROWSER picks the browser.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { startedWith } from "./bundled.mjs";

const open = startedWith("content/card/view.ts");
let page;

beforeEach(async () => {
  page = await open(stage);
  await page.evaluate(() => globalThis.begin());
});

/** A drawn card in the page, and views of it. */
function stage() {
  const buttons = new Proxy(
    {},
    { get: (_, name) => String(name), ownKeys: () => ["open"], has: () => true },
  );
  const section = (id, line) => ({ id, title: id, lines: [line], links: [], lead: "", say: null });
  globalThis.viewOf = (...sections) => ({
    level: "urgent",
    name: "note",
    language: "en",
    direction: "ltr",
    sentence: "one",
    now: "two",
    sections: sections.map(([id, line]) => section(id, line)),
    branches: [{ id: "other", title: "other", sections: [section("first", "elsewhere")] }],
    buttons,
    languages: [],
  });
  globalThis.why = [];
  globalThis.begin = () => {
    const drawing = new globalThis.part.Drawing({ onWhy: (open) => globalThis.why.push(open) });
    document.body.append(drawing.card);
    globalThis.drawing = drawing;
    globalThis.partOf = (id) => drawing.card.querySelector(`[data-id=${id}]`);
  };
}

/** The parts of the card, and how many ways back there are. */
const parts = () =>
  page.evaluate(() => [
    [...document.querySelectorAll("[data-id]")].map(({ dataset }) => dataset.id).join(" "),
    document.querySelectorAll(".back").length,
  ]);

test("a reason that is added leaves all else in the reader's hand", async () => {
  await page.evaluate(() => {
    const { drawing, viewOf } = globalThis;
    drawing.update(viewOf(["first", "a"], ["why", "one reason"], ["record", "b"]));
  });
  await page.click(".open");
  await page.click("[data-id=why] summary");
  await page.click("[data-id=record] summary");
  const told = await page.evaluate(async () => {
    const { drawing, partOf, viewOf } = globalThis;
    const [first, why, record] = ["first", "why", "record"].map(partOf);
    drawing.update(viewOf(["first", "a"], ["why", "two reasons"], ["record", "b"]));
    return {
      stays: partOf("first") === first && partOf("record") === record,
      isFocused: record.contains(document.activeElement),
      isOpen: partOf("why").open && record.open,
      isNew: partOf("why").textContent.includes("two reasons") && !why.isConnected,
      isMarked: globalThis.why.at(-1),
    };
  });
  assert.deepEqual(told, {
    stays: true,
    isFocused: true,
    isOpen: true,
    isNew: true,
    isMarked: true,
  });
  assert.deepEqual(await parts(), ["first why record branches", 0]);
});

test("a part that comes stands in its place, one that goes is gone, and a branch leads back", async () => {
  const update = (...sections) =>
    page.evaluate((all) => globalThis.drawing.update(globalThis.viewOf(...all)), sections);
  await update(["first", "a"], ["why", "r"]);
  await page.click(".open");
  assert.deepEqual(await parts(), ["first why branches", 0]);
  await update(["crisis", "c"], ["first", "a"], ["pictures", "p"], ["why", "r"]);
  assert.deepEqual(await parts(), ["crisis first pictures why branches", 0]);
  await update(["crisis", "c"], ["why", "r"]);
  assert.deepEqual(await parts(), ["crisis why branches", 0]);
  await page.click("[data-id=branches] summary");
  await page.click(".choice");
  assert.deepEqual(await parts(), ["first", 1]);
  await page.click(".back");
  assert.deepEqual(await parts(), ["crisis why branches", 0]);
});
