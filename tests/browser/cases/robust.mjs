// Pages that fight: they restyle the card, tamper with what scripts build on, and are larger, faster or
// stranger than any chat. `places.mjs` has where and how long a card stands.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { edit, say } from "../lib/chat-page.mjs";
import { attend } from "../lib/held-up.mjs";
import { TALK } from "../lib/talk.mjs";
import { View } from "../lib/view.mjs";
import { until } from "../lib/wait.mjs";

const { harmless, threat } = TALK.en;

const STYLE = readFileSync(new URL("../../../extension/content/card/card.css", import.meta.url));

async function open(scene, path = "/chat") {
  const [session, pages] = [await scene.session(), await scene.pages()];
  return session.open(pages.url(path));
}

async function clickable(view) {
  await view.click("open");
  await until(
    "the card to open",
    async () => (await view.card())?.buttons.open.expanded === "true",
  );
  await view.click("hide");
  await view.gone();
}

/** Everything that a style sheet of the page can say against the card; the chat itself stays to be read. */
const AGAINST = `
  * , [popover], :popover-open, [style], [class], [hidden], :not(:defined), :empty {
    display: none !important; visibility: hidden !important; opacity: 0 !important;
    position: static !important; inset: 9999px !important; width: 0 !important; height: 0 !important;
    max-height: 0 !important; clip-path: inset(50%) !important; transform: scale(0) !important;
    filter: opacity(0) !important; pointer-events: none !important; content-visibility: hidden !important;
    overflow: hidden !important; contain: strict !important; z-index: -1 !important;
    animation: away 1ms forwards !important; transition: all 1000s !important;
    color: transparent !important; font-size: 0 !important; user-select: none !important;
  }
  @keyframes away { to { opacity: 0; translate: -9999px; } }
  html#html, #html body, #html body * { all: revert !important; }
`;

/** What nobody but a page in a rage does to an element it cannot look into. */
function mistreat() {
  const host = document.querySelector("html > [popover]");
  const set = (name, value) => host.setAttribute(name, value);
  set("style", "display: none !important; opacity: 0 !important; transform: scale(0) !important");
  set("class", "hidden");
  set("hidden", "until-found");
  set("inert", "");
  set("aria-hidden", "true");
  set("dir", "rtl");
  set("role", "presentation");
}

/** Each function that a script could call and each text it could write goes to the page, then fails. */
function tamper() {
  const caught = { texts: [], roots: [] };
  globalThis.caught = caught;
  const { defineProperty, getOwnPropertyNames, getOwnPropertyDescriptor } = Object;
  const { apply } = Reflect;
  const push = (list, what) => {
    list[list.length] = what;
  };
  const note = (values) => {
    for (let at = 0; at < values.length; at += 1) {
      if (typeof values[at] === "string") push(caught.texts, values[at]);
    }
  };
  const kinds = [Element, Node, Document, ShadowRoot, HTMLElement, MutationObserver, EventTarget];
  kinds[kinds.length] = CustomElementRegistry;
  kinds[kinds.length] = CSSStyleSheet;
  kinds[kinds.length] = CharacterData;
  const spoil = (prototype) => {
    const names = getOwnPropertyNames(prototype);
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at];
      const own = getOwnPropertyDescriptor(prototype, name);
      if (name === "constructor" || !own.configurable) continue;
      const wrap = (real) =>
        real &&
        function (...values) {
          note(values);
          const given = apply(real, this, values);
          note([given]);
          if (name === "attachShadow") push(caught.roots, given);
          throw new TypeError(`the page breaks ${name}`);
        };
      if (typeof own.value === "function") own.value = wrap(own.value);
      else if (own.get || own.set) [own.get, own.set] = [wrap(own.get), wrap(own.set)];
      defineProperty(prototype, name, own);
    }
  };
  globalThis.breakEverything = () => {
    for (let at = 0; at < kinds.length; at += 1) spoil(kinds[at].prototype);
    for (const name of [
      "Promise",
      "JSON",
      "MutationObserver",
      "CSSStyleSheet",
      "requestIdleCallback",
    ])
      globalThis[name] = undefined;
    for (const name of ["querySelector", "querySelectorAll", "createElement", "documentElement"])
      defineProperty(document, name, { get: () => undefined });
    const broken = () => {
      throw new TypeError("the page breaks arrays");
    };
    for (const name of [
      "push",
      "map",
      "filter",
      "slice",
      "flatMap",
      "find",
      "join",
      Symbol.iterator,
    ])
      Array.prototype[name] = broken;
    String.prototype.trim = broken;
    Object.prototype.fault = true;
    Object.prototype.kind = "hide";
  };
}

/** The same page, acted on from a world of the tests' own, which the page cannot spoil. */
function besides({ page }) {
  const frame = page.mainFrame();
  const realm = frame.isolatedRealm();
  return new View(page, {
    evaluate: (...given) => realm.evaluate(...given),
    evaluateHandle: (...given) => realm.evaluateHandle(...given),
    url: () => frame.url(),
    parentFrame: () => null,
  });
}

/** A list with `count` messages, of five nodes each, drawn at once. */
function fill(count) {
  const rows = [];
  for (let number = 2; number < count; number += 1) {
    const row = document.createElement("p");
    row.className = "message";
    row.dataset.messageId = String(number);
    row.innerHTML = `<b class="author">Jess</b> <span class="text">see you at ${number}</span>`;
    rows.push(row);
  }
  document.querySelector("#messages").append(...rows);
  // Laid out by the page itself: what it is held up for from here on is not its own work.
  return document.body.offsetHeight;
}

export const tests = {
  async "a style sheet against everything, and attributes on the host: the card shows and takes clicks"(
    scene,
  ) {
    const view = await open(scene);
    await view.page.evaluate((text) => {
      document.documentElement.id = "html";
      document.head.append(Object.assign(document.createElement("style"), { textContent: text }));
    }, AGAINST);
    await say(view, threat);
    const { box } = await view.shown();
    assert.ok(box.width > 300 && box.height > 100, `a card of ${box.width} by ${box.height}`);
    await view.page.evaluate(mistreat);
    await until("the host to be as it was", async () => {
      const host = () => document.querySelector("html > [popover]")?.getAttributeNames().join();
      return (await view.page.evaluate(host)) === "popover";
    });
    assert.deepEqual((await view.shown()).box, box);
    await clickable(view);
    await view.close();
  },

  async "the page sets the attributes each time: the chat is still read, and there is no contest"(
    scene,
  ) {
    const view = await open(scene);
    await say(view, threat);
    await view.shown();
    await view.page.evaluate(() => {
      const host = document.querySelector("html > [popover]");
      window.times = [];
      new MutationObserver(() => {
        if (host.inert) return;
        window.times.push(performance.now());
        host.inert = true;
      }).observe(host, { attributes: true });
      host.inert = true;
    });
    const times = () => view.page.evaluate(() => window.times);
    const all = await until("the card to fight back", async () => {
      const all = await times();
      return all.length > 5 && all;
    });
    assert.ok((all.at(-1) - all[0]) / (all.length - 1) > 50, `a contest: ${all}`);
    await say(view, "one more message");
    await view.read("one more message");
    await view.close();
  },

  async "custom properties that the page registers do not reach the card"(scene) {
    const view = await open(scene);
    const names = [...new Set(String(STYLE).match(/--[a-z-]+/g))];
    assert.ok(names.length > 4);
    await view.page.evaluate((names) => {
      for (const name of names) {
        const initialValue = "rgb(1, 2, 3)";
        CSS.registerProperty({ name, syntax: "<color>", inherits: false, initialValue });
      }
    }, names);
    await say(view, threat);
    await view.shown();
    for (const part of ["button.hide", "button.open", ".now", ".mark"]) {
      assert.notEqual(await view.ask("look", [part, "color"]), "rgb(1, 2, 3)", part);
    }
    await view.close();
  },

  async "the page breaks what scripts build on: the chat is read, and the page learns no word of the card"(
    scene,
  ) {
    const session = await scene.session();
    const page = await session.tab();
    await page.evaluateOnNewDocument(tamper);
    await page.goto((await scene.pages()).url("/chat"));
    await page.evaluate(() => {
      window.heard = [];
      for (const type of ["click", "keydown", "pointerdown", "mousedown", "focusin", "wheel"]) {
        document.addEventListener(type, () => {
          window.heard[window.heard.length] = type;
        });
      }
      window.breakEverything();
    });
    const view = besides({ page });
    await say(view, threat);
    const card = await view.shown();
    await view.click("open");
    const opened = await until("the opened card", async () => {
      const card = await view.card();
      return card?.buttons.fine && card;
    });
    // What the page caught is kept in its own world; only that world can tell.
    const caught = await page.evaluate(() => {
      let texts = "";
      for (let at = 0; at < caught.texts.length; at += 1) texts += `${caught.texts[at]}\n`;
      let heard = "";
      for (let at = 0; at < window.heard.length; at += 1) heard += `${window.heard[at]} `;
      return `${caught.roots.length}\n${heard}\n${texts}`;
    });
    const [roots, heard] = caught.split("\n");
    assert.equal(roots, "0", "the page has the card's root");
    assert.equal(heard, "", "events of the card reach the page");
    const words = [card.name, ...card.status.split("\n"), ...opened.text.split("\n")];
    for (const word of words.map((word) => word.trim()).filter((word) => word.length > 3)) {
      assert.ok(!caught.includes(word), `the page learnt "${word}"`);
    }
    await view.click("hide");
    await view.gone();
    await view.close();
  },

  async "100,000 nodes: the newest messages are read, and the page is never held up for long"(
    scene,
  ) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    await view.page.evaluate(fill, 20_000);
    const heldUp = await attend(view);
    await view.read("see you at 19999");
    await say(view, threat);
    await view.shown();
    const longest = await heldUp();
    assert.ok((await view.read(threat)).texts.length <= 400, "more than the engine reads was sent");
    assert.ok(longest < 300, `the page was held up for ${longest} ms`);
    await view.close();
  },

  async "a message of 5 MB: its beginning and its end are read, no more"(scene) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    await say(view, `a long story: ${"la ".repeat(1_750_000)} and they lived on`);
    const read = await view.read("and they lived on");
    const long = read.texts.find((text) => text.startsWith("a long story"));
    assert.ok(long.length < 10_000, `${long.length} characters were sent`);
    await say(view, threat);
    await view.shown();
    await view.close();
  },

  async "lone surrogates, alone and in words and names, spoil nothing"(scene) {
    const view = await open(scene);
    const broken = ["\ud83d", "hey \udc00 you \ud800", "\udfff\udfff"];
    for (const text of broken) await say(view, text, "Je\ud800ss");
    await say(view, "still there?", "Je\ud800ss");
    await view.quiet("still there?");
    await edit(view, `\udc00 ${threat} \ud800`, { swap: false });
    await view.shown();
    assert.equal((await view.reads()).at(-1).fault, false);
    await view.close();
  },

  async "a message that changes 200 times a second: read at a steady pace, and the threat is seen"(
    scene,
  ) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    await say(view, "typing");
    await view.read("typing");
    const before = (await view.reads()).length;
    await view.page.evaluate(() => {
      const [text] = document.querySelector("#messages").lastElementChild.querySelectorAll(".text");
      window.changes = 0;
      window.started = performance.now();
      setInterval(() => {
        window.changes += 1;
        text.firstChild.data = `typing ${window.changes}`;
      }, 5);
    });
    const state = () => view.page.evaluate(() => [window.changes, performance.now() - started]);
    await until("400 changes", async () => (await state())[0] > 400);
    const [changes, took] = await state();
    const reads = (await view.reads()).length - before;
    assert.ok(reads > 1, "nothing is read while the page changes");
    assert.ok(reads <= took / 150 + 3, `${reads} questions for ${changes} changes in ${took} ms`);
    await say(view, threat);
    await view.shown();
    await view.close();
  },
};
