// Pages that want to know that Daymark is there and what its card says. Each test names the attempt and
// what must hold; docs/threat-model.md has the whole list.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { say } from "../lib/chat-page.mjs";
import { centre, open, threatened, unfold, works } from "../lib/hostile.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";

const { harmless, threat } = TALK.en;

/** Every family of letters that the card or the extension's pages name. */
function families() {
  const text = ["content/card/card.css", "pages/tokens.css"]
    .map((name) => readFileSync(new URL(`../../../extension/${name}`, import.meta.url), "utf8"))
    .join("\n");
  const quoted = (text.match(/"[^"\n]+"/g) ?? []).map((name) => name.slice(1, -1));
  return [...new Set([...quoted, ...text.match(/[\w-]+(?=[,;])/g)])];
}

/** What a page finds of an installed extension without a card: here, of how it would mark words. */
function lookOfMarks(page) {
  return page.evaluate(() => ({
    look: getComputedStyle(document.body, "::highlight(note)").backgroundColor,
    other: getComputedStyle(document.body, "::highlight(other)").backgroundColor,
    sheets: document.adoptedStyleSheets.length,
  }));
}

export const tests = {
  async "a font of the page under each name that the card could ask for: no letter of it is fetched"(
    scene,
  ) {
    const { recorder } = await scene.session();
    const before = recorder.seen.length;
    const install = (families) => {
      const faces = families.map(
        (name, at) => `@font-face { font-family: "${name}"; src: url("/chat?font=${at}"); }`,
      );
      const text = `${faces.join("\n")} h1 { font-family: "${families[0]}"; }`;
      document.head.append(Object.assign(document.createElement("style"), { textContent: text }));
    };
    const { view } = await threatened(scene, install, ["of the page", ...families()]);
    for (const language of ["en", "th", "ja"]) {
      await view.ask("store", { settings: { language } });
      await until(
        `the card in ${language}`,
        async () => (await view.card())?.language === language,
      );
      await view.ask("drawn");
    }
    // The page's own heading asks for the first of them: the test is not blind.
    const fonts = () =>
      recorder.seen.slice(before).flatMap(({ path }) => path.match(/font=\d+/)?.[0] ?? []);
    await until("the page's own font to be fetched", () => fonts().length > 0);
    await view.page.evaluate(() => document.fonts.ready.then(() => true));
    assert.deepEqual([...new Set(fonts())], ["font=0"]);
    await view.ask("forget");
    await view.close();
  },

  async "the page makes a class for the card's element: it gets no root, and the buttons work"(
    scene,
  ) {
    const { view } = await threatened(scene);
    const got = await view.page.evaluate(() => {
      const got = {};
      const attempt = (name, run) => {
        try {
          got[name] = String(run());
        } catch (error) {
          got[name] = error.name;
        }
      };
      class Taken extends HTMLElement {
        constructor() {
          super();
          attempt("internals", () => this.attachInternals().shadowRoot);
          attempt("attached", () => this.attachShadow({ mode: "open" }).mode);
        }
      }
      customElements.define(document.querySelector("html > [popover]").localName, Taken);
      return got;
    });
    assert.deepEqual(got, { internals: "null", attached: "NotSupportedError" });
    await works(view);
  },

  async "the page listens before all others, measures and copies: it meets the element alone"(
    scene,
  ) {
    const { view, card } = await threatened(scene, () => {
      window.met = new Set();
      for (const type of ["click", "pointerdown", "mousemove", "keydown", "focusin", "input"]) {
        const listen = (event) => {
          for (const node of event.composedPath()) window.met.add(node.nodeName ?? "window");
        };
        addEventListener(type, listen, true);
      }
    });
    const { text } = await unfold(view);
    await view.page.keyboard.press("Tab");
    const place = centre(await view.ask("place", [".sentence", ""]));
    await view.page.mouse.click(...place, { count: 3 });
    const met = await view.page.evaluate(
      (x, y) => {
        const host = document.querySelector("html > [popover]");
        getSelection().selectAllChildren(document.documentElement);
        const copies = [host.cloneNode(true), document.importNode(host, true)];
        return {
          nodes: [...window.met],
          targets: document.getAnimations().map(({ effect }) => effect?.target?.nodeName),
          caret: (document.caretPositionFromPoint?.(x, y)?.offsetNode ?? document.body).nodeName,
          roots: copies.map(({ shadowRoot }) => shadowRoot),
          text: String(getSelection()) + new XMLSerializer().serializeToString(document),
        };
      },
      ...place,
    );
    const host = card.tag.toUpperCase();
    const outside = [host, "BODY", "MAIN", "HTML", "#document", "window"];
    assert.ok(met.nodes.includes(host), "the page listens in vain: the test is blind");
    assert.deepEqual(
      met.nodes.filter((name) => !outside.includes(name)),
      [],
    );
    assert.deepEqual(met.targets, []);
    assert.ok(outside.includes(met.caret), met.caret);
    assert.deepEqual(met.roots, [null, null]);
    for (const line of text.split("\n").filter((line) => line.trim().length > 3)) {
      assert.ok(!met.text.includes(line.trim()), `the page has "${line}"`);
    }
    await view.close();
  },

  async "the reader selects words of the card: the page does not get them"(scene) {
    const { view } = await threatened(scene);
    const place = centre(await view.ask("place", [".sentence", ""]));
    const selected = () =>
      view.page.evaluate(() => {
        const { anchorNode } = getSelection();
        return { text: String(getSelection()), root: anchorNode?.getRootNode().nodeName ?? null };
      });
    await view.page.mouse.click(...place, { count: 3 });
    const some = await selected();
    await view.page.keyboard.down("Control");
    await view.page.keyboard.press("a");
    await view.page.keyboard.up("Control");
    const all = await selected();
    for (const { text, root } of [some, all]) {
      assert.ok(!text.includes("pressure"), `the page has "${text}"`);
      assert.notEqual(root, "#document-fragment", "the page is inside the card");
    }
    assert.ok(all.text.includes(harmless[1]), "nothing was selected at all");
    await view.close();
  },

  async "the page looks for a sign of the extension: none without a card, and of the marks none unless the reasons stand open"(
    scene,
  ) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    const [empty, clean] = [await lookOfMarks(view.page), "rgba(0, 0, 0, 0)"];
    assert.deepEqual(empty, { look: clean, other: clean, sheets: 0 });
    const { own, resources } = await view.page.evaluate(() => ({
      own: Object.keys(globalThis).filter((name) => /daymark|note/i.test(name)),
      resources: performance.getEntries().filter(({ name }) => /-extension:/.test(name)).length,
    }));
    assert.deepEqual([own, resources], [[], 0]);
    await say(view, threat);
    await view.shown();
    await unfold(view);
    await view.clickOn("[data-id=why] summary");
    await until("the marks", async () => (await lookOfMarks(view.page)).look !== clean);
    await view.click("hide");
    await view.gone();
    await until("the marks to go", async () => (await lookOfMarks(view.page)).look === clean);
    assert.deepEqual(await lookOfMarks(view.page), empty);
    await view.close();
  },

  async "a highlight of the page under the name of the marks: it stays the page's"(scene) {
    const { view } = await threatened(scene, () => {
      CSS.highlights.set("note", new Highlight());
    });
    await unfold(view);
    await view.click("hide");
    await view.gone();
    assert.equal(await view.page.evaluate(() => CSS.highlights.has("note")), true);
    await view.close();
  },

  async "the page asks for files of the extension, as picture, script, style, frame and data: none comes"(
    scene,
  ) {
    const view = await open(scene);
    const base = await view.ask("extension");
    const got = await view.page.evaluate(async (base) => {
      const load = (tag, attribute, name) =>
        new Promise((resolve) => {
          const element = document.createElement(tag);
          if (tag === "link") element.rel = "stylesheet";
          element.onload = () => resolve(`${name} as ${tag}`);
          element.onerror = () => resolve(null);
          element[attribute] = base + name;
          document.body.append(element);
        });
      return Promise.all([
        load("img", "src", "icons/16.png"),
        load("script", "src", "content.js"),
        load("link", "href", "base.css"),
        fetch(`${base}manifest.json`, { mode: "no-cors" }).then(
          () => "manifest.json",
          () => null,
        ),
        fetch(`${base}daymark_bg.wasm`).then(
          () => "the engine",
          () => null,
        ),
      ]);
    }, base);
    assert.deepEqual(got, [null, null, null, null, null]);
    await view.page.evaluate((base) => {
      const frame = document.body.appendChild(document.createElement("iframe"));
      frame.src = `${base}popup.html`;
    }, base);
    await say(view, threat);
    await view.shown();
    const framed = view.page.frames().filter((frame) => frame.url().includes("popup.html"));
    for (const frame of framed) {
      const text = await frame.evaluate(() => document.body?.innerText ?? "").catch(() => "");
      assert.ok(!/Daymark|help/i.test(text), `the page has the popup in a frame: ${text}`);
    }
    await view.close();
  },
};
