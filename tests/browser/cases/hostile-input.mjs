// What somebody in the chat can write, call themselves or send in masses, and what a page can build of
// it. Each test names the attempt and what must hold; docs/threat-model.md has the whole list.

import assert from "node:assert/strict";
import { say } from "../lib/chat-page.mjs";
import { attend } from "../lib/held-up.mjs";
import { open, slow, threatened } from "../lib/hostile.mjs";
import { TALK } from "../lib/talk.mjs";

const { harmless, threat } = TALK.en;

/** As long as one message of many chats may be, and longer than any text that is read in whole. */
const LONG = 60_000;

/** Texts that cost much where a pattern begins anew at each letter. */
const COSTLY = [
  " ",
  "\u00a0",
  "\u00a0\n",
  "\t",
  "a:",
  "1:",
  "(",
  "by you ",
  "@",
  "_",
  "-",
  "\u200b",
];

/** Names that somebody may give themselves in the hope to be taken for the reader, or to break something. */
const NAMES = [
  "me",
  "ME",
  "me\u200b",
  "ｍｅ",
  "you",
  "them",
  "null",
  "__proto__",
  "constructor",
  "Jess\nme",
  "me: Jess",
  "<b>me</b>",
  "x".repeat(1_000_000),
];

/** What a form answers with its field of that name. */
const WALKED_BY = [
  "parentElement",
  "parentNode",
  "childNodes",
  "children",
  "childElementCount",
  "firstChild",
  "nextSibling",
  "previousSibling",
  "firstElementChild",
  "lastElementChild",
  "nextElementSibling",
  "previousElementSibling",
];

export const tests = {
  async "messages made to cost much: none holds the page up, and the threat after them is seen"(
    scene,
  ) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    let held = 0;
    for (const [at, unit] of COSTLY.entries()) {
      // One at a time: of many long messages the newest alone are read.
      await view.page.evaluate(
        (at, unit, long) => {
          const list = document.querySelector("#messages");
          list.querySelector("[data-message-id^=costly]")?.remove();
          const row = list.firstElementChild.cloneNode(true);
          row.dataset.messageId = `costly-${at}`;
          row.querySelector(".author").textContent = unit.repeat(60);
          row.querySelector(".text").textContent = `a${unit.repeat(long / unit.length)}b`;
          list.append(row);
          // What the browser itself needs to lay it out is not counted.
          list.getBoundingClientRect();
        },
        at,
        unit,
        LONG,
      );
      const longest = await attend(view);
      await say(view, `that was ${at}`);
      await view.read(`that was ${at}`);
      held = Math.max(held, await longest());
    }
    assert.ok(held < 300, `the page was held up for ${held} ms`);
    await say(view, threat);
    await view.shown();
    await view.close();
  },

  "names that mean the reader, or break code: the threat is another's each time": slow(
    async (scene) => {
      const view = await open(scene);
      await view.quiet(harmless[1]);
      for (const [at, name] of NAMES.entries()) {
        await view.page.evaluate((at) => {
          document.querySelector("#messages").replaceChildren();
          history.pushState(null, "", `#${at}`);
        }, at);
        const text = `${threat} ${at}`;
        await say(view, "hello there", name);
        await say(view, text, name);
        const { from, level } = await view.read(text);
        assert.equal(level, "urgent", `by ${name.slice(0, 20)}`);
        const by = from.at(-1) ?? "";
        assert.notEqual(by, "me");
        assert.ok(by.length < 100, `${by.length} letters of a name were sent`);
        await view.shown(`the card for a threat by ${name.slice(0, 20)}`);
      }
      await view.close();
    },
  ),

  async "signs that nobody sees between all letters: the threat is read as people read it"(scene) {
    for (const sign of ["\u200b", "\u2060", "\u00ad", "\u202c"]) {
      const view = await open(scene);
      await say(view, threat.split("").join(sign));
      await view.shown(`the card for a text with ${escape(sign)}`);
      await view.close();
    }
  },

  async "the threat is buried under 1000 messages: the help stays"(scene) {
    const { view } = await threatened(scene);
    await view.page.evaluate(() => {
      const list = document.querySelector("#messages");
      const rows = Array.from({ length: 1000 }, (_, at) => {
        const row = list.firstElementChild.cloneNode(true);
        row.dataset.messageId = `flood-${at}`;
        row.querySelector(".text").textContent = `lol ${at}`;
        return row;
      });
      list.append(...rows);
    });
    const { texts } = await view.read("lol 999");
    assert.ok(!texts.includes(threat), "the threat was not buried");
    assert.ok(await view.card(), "the sender can wash the help away");
    await view.close();
  },

  async "classes, labels and marks of 100,000 letters: the page is not held up, and the threat is seen"(
    scene,
  ) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    const longest = await attend(view);
    await view.page.evaluate(() => {
      const list = document.querySelector("#messages");
      list.setAttribute("aria-label", "Jess ".repeat(20_000));
      for (const [at, unit] of ["_", "-", "a-", "message_", "me1"].entries()) {
        const row = list.firstElementChild.cloneNode(true);
        row.className = `message ${unit.repeat(100_000 / unit.length)}!`;
        row.dataset.messageId = unit.repeat(100_000 / unit.length);
        row.setAttribute("aria-label", `by ${unit.repeat(100_000 / unit.length)}`);
        row.querySelector(".text").textContent = `large ${at}`;
        list.append(row);
      }
    });
    await view.read("large 4");
    const held = await longest();
    assert.ok(held < 300, `the page was held up for ${held} ms`);
    await say(view, threat);
    await view.shown();
    await view.close();
  },

  async "a form around the chat whose fields are named like what a tree is walked by: no tab hangs, and the threat is seen"(
    scene,
  ) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    const longest = await attend(view);
    await view.page.evaluate((names) => {
      const list = document.querySelector("#messages");
      const encloses = (element) => {
        const form = document.createElement("form");
        element.replaceWith(form);
        for (const name of names) {
          const field = document.createElement("input");
          field.type = "hidden";
          field.name = name;
          form.append(field);
        }
        form.prepend(element);
      };
      encloses(list.parentElement);
      for (const row of list.children) encloses(row.lastElementChild);
    }, WALKED_BY);
    await say(view, threat);
    await view.shown();
    const held = await longest();
    assert.ok(held < 300, `the page was held up for ${held} ms`);
    await view.close();
  },

  async "words inside 4,000 elements, one in the other: they are read, and the threat after them is seen"(
    scene,
  ) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    await view.page.evaluate(() => {
      const list = document.querySelector("#messages");
      const row = list.firstElementChild.cloneNode(true);
      row.dataset.messageId = "nested";
      let here = row.querySelector(".text");
      here.textContent = "";
      for (let depth = 0; depth < 4_000; depth++) {
        here.append(document.createElement("span"));
        here = here.firstChild;
      }
      here.textContent = "deep inside";
      list.append(row);
    });
    await view.read("deep inside");
    await say(view, threat);
    await view.shown();
    await view.close();
  },

  async "markup in texts, names, times and addresses: a record holds it as words, and runs nothing"(
    scene,
  ) {
    const view = await open(scene);
    const markup = `</pre></main><script>1</script><img src=x onerror=1><a href="javascript:1">x</a>`;
    const record = (text) =>
      view.ask("raw", {
        kind: "record",
        entries: [{ from: text, text, time: text }],
        address: text,
        time: text,
      });
    const shape = (html) =>
      view.page.evaluate((html) => {
        const parsed = new DOMParser().parseFromString(html, "text/html");
        return [...parsed.querySelectorAll("*")].map(({ localName, attributes }) =>
          [localName, ...[...attributes].map(({ name }) => name)].join(" "),
        );
      }, html);
    const [odd, plain] = [await record(markup), await record("x")];
    assert.ok(odd.includes("&lt;script") || odd.includes("&lt;img"), "the record lost the words");
    assert.deepEqual(await shape(odd), await shape(plain));
    await view.close();
  },
};
