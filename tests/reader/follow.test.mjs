// What counts as one message while a page changes: many of them are waited for, one is read at once.
// node --test tests/reader/follow.test.mjs; DAYMARK_BROWSER picks the browser, chromium unless told.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { startedWith } from "../parts/bundled.mjs";

const ROWS = Array.from(
  { length: 40 },
  (_, at) => `<div role="listitem"><p>message ${at}</p></div>`,
);
const PAGE = `<div role="log" style="height:400px;overflow:auto">${ROWS.join("")}</div>`;

const open = startedWith("content/reader/reader.ts");
let page;

before(async () => {
  page = await open();
  await page.setContent(PAGE);
  await page.evaluate(() => {
    globalThis.reader = new globalThis.part.Reader(document, []);
  });
});

/** How many messages the reader counts in what a function of the page does to the list. */
async function followed(change) {
  return page.evaluate(async (source) => {
    const { reader } = globalThis;
    const list = document.querySelector("[role=log]");
    reader.look(false);
    await reader.read({ isBrief: false, isUrgent: false, rest: async () => {}, observe: () => {} });
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    new Function("list", `(${source})(list)`)(list);
    const records = observer.takeRecords();
    observer.disconnect();
    return { ...reader.follow(records), records: records.length };
  }, change.toString());
}

test("a message that is built of many parts in its place is one", async () => {
  const { messages, records } = await followed((list) => {
    const row = document.createElement("div");
    row.setAttribute("role", "listitem");
    list.append(row);
    for (let turn = 0; turn < 30; turn++)
      row.appendChild(document.createElement("span")).append("x");
  });
  assert.ok(records > 30, `${records} changes`);
  assert.equal(messages, 1);
});

test("a message that changes in many places is one", async () => {
  const { messages } = await followed((list) => {
    for (let turn = 0; turn < 30; turn++) list.children[3].append(document.createElement("b"));
  });
  assert.equal(messages, 1);
});

test("many messages are many, added alone or together, and taken away", async () => {
  const alone = await followed((list) => {
    for (let turn = 0; turn < 30; turn++) list.append(list.children[0].cloneNode(true));
  });
  const together = await followed((list) => {
    list.append(...Array.from({ length: 30 }, () => list.children[0].cloneNode(true)));
  });
  const away = await followed((list) => {
    for (let turn = 0; turn < 30; turn++) list.lastElementChild.remove();
  });
  assert.deepEqual([alone.messages, together.messages, away.messages], [30, 30, 30]);
});
