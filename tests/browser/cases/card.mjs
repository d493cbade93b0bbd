// What the reader does on the opened card: other situations, words to copy, another language, a pause,
// a record of the chat, the reasons, and hiding without a mouse.

import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { say } from "../lib/chat-page.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";

const { harmless, threat, request } = TALK.en;

/** A chat with a threat in it and the card over it. */
async function threatened(scene, path = "/chat", session = null) {
  const [used, pages] = [session ?? (await scene.session()), await scene.pages()];
  const view = await used.open(pages.url(path));
  await say(view, threat);
  await view.shown();
  return view;
}

async function open(view) {
  await view.click("open");
  await until("the card to open", async () => (await view.card()).buttons.open.expanded === "true");
}

async function settingsOf(view) {
  return (await view.ask("storage")).local.settings ?? {};
}

/** Ends a test whose settings must not last. */
async function end(view) {
  await view.ask("forget");
  await view.close();
}

export const tests = {
  async "something else is going on: each situation opens, answers, and leads back"(scene) {
    const view = await threatened(scene);
    await open(view);
    const first = (await view.card()).sections;
    const choices = [
      ["I already paid", "Pay no more"],
      ["Nothing was ever sent", "bluff"],
      ["The picture is fake", "Say that it is fake"],
      ["I know this person", "Do they live near you?"],
      ["I am 18 or older", "StopNCII"],
      ["It is my friend", "Listen first"],
      ["Someone offers to get it back", "Real help is free"],
      ["It was me who threatened", "You can stop now"],
    ];
    for (const [title, answer] of choices) {
      await view.clickOn("[data-id=branches] summary");
      await view.clickOn("button.choice", title);
      await until(`the answer to "${title}"`, async () =>
        (await view.card()).text.includes(answer),
      );
      const { text, focus, links } = await view.card();
      assert.ok(!text.includes("Something else is going on"), "the choices still stand");
      assert.equal(focus, "back", "the keyboard does not follow");
      assert.ok(links.length > 0, `nobody to turn to after "${title}"`);
      await view.clickOn("button.back");
      await until(
        "the first parts",
        async () => (await view.card()).sections.length === first.length,
      );
    }
    assert.deepEqual((await view.card()).sections, first);
    assert.deepEqual(await view.ask("storage"), await emptyStorage(view), "a choice was kept");
    await view.close();
  },

  async "words to say are copied whole"(scene) {
    const view = await threatened(scene);
    await open(view);
    await view.clickOn("[data-id=people] .fold > summary");
    const line = await view.clickOn("[data-id=people] .sentence-line .quote");
    await view.clickOn("[data-id=people] .sentence-line button.small", "Copy");
    await until(
      "the button to say so",
      async () => (await view.ask("place", ["[data-id=people] button.small", "Copied"])) !== null,
    );
    await view.page.focus("textarea");
    await view.page.keyboard.down("Control");
    await view.page.keyboard.press("v");
    await view.page.keyboard.up("Control");
    const typed = () => view.page.$eval("textarea", (field) => field.value);
    await until("the words to be pasted", async () => (await typed()) !== "");
    assert.equal(await typed(), line);
    await view.close();
  },

  async "another language is chosen on the card, at once and for later"(scene) {
    const view = await threatened(scene);
    await open(view);
    await view.ask("focus", "select");
    const before = await view.card();
    await view.page.keyboard.press("ArrowDown");
    await until("the card in another language", async () => {
      const card = await view.card();
      return (
        card &&
        card.language !== before.language &&
        card.buttons.open.name !== before.buttons.open.name
      );
    });
    const { language } = await view.card();
    assert.equal((await settingsOf(view)).language, language);
    await end(view);
  },

  async "a pause for this site takes the card away, and is the reader's to end"(scene) {
    const view = await threatened(scene);
    await open(view);
    await view.clickOn("button.quiet", "Pause on this site");
    await view.gone();
    assert.deepEqual((await settingsOf(view)).pausedSites, ["127.0.0.1"]);
    await say(view, `${threat} now`);
    await view.ask("store", { settings: {} });
    await view.shown("the card after the pause");
    await end(view);
  },

  async "a pause for a day holds everywhere and ends by itself"(scene) {
    const view = await threatened(scene);
    await open(view);
    const before = Date.now();
    await view.clickOn("button.quiet", "Pause for a day");
    await view.gone();
    const { pausedUntil } = await settingsOf(view);
    const day = 24 * 60 * 60 * 1000;
    assert.ok(pausedUntil >= before + day && pausedUntil <= Date.now() + day, `${pausedUntil}`);
    // The last second of it.
    await view.ask("store", { settings: { pausedUntil: Date.now() + 1000 } });
    await say(view, `${threat} now`);
    await view.shown("the card after the pause");
    assert.ok(Date.now() >= (await settingsOf(view)).pausedUntil, "the card came in the pause");
    await end(view);
  },

  async "this chat is fine, or the note does not fit: last words, and no card for the same again"(
    scene,
  ) {
    for (const button of ["fine", "wrong"]) {
      const view = await threatened(scene);
      await open(view);
      await view.clickOn(`button.${button}`);
      await until("the last words", async () =>
        (await view.card())?.status.includes("Nobody is told"),
      );
      await view.gone("the last words to go");
      const again = `${threat} tonight`;
      await say(view, again);
      await view.read(again);
      assert.equal(await view.card(), null);
      await view.close();
    }
  },

  async "three presses of Shift hide the card; two, or other keys between, do not"(scene) {
    const view = await threatened(scene);
    const { keyboard } = view.page;
    await keyboard.press("Shift");
    await keyboard.press("Shift");
    await keyboard.press("a");
    await keyboard.press("Shift");
    await keyboard.press("Shift");
    assert.notEqual(await view.card(), null, "too few presses hid the card");
    await keyboard.press("Shift");
    await view.gone();
    await view.close();
  },

  async "the reasons mark their words in the chat, without a change to the page"(scene) {
    const view = await threatened(scene);
    const marked = () =>
      view.page.evaluate(() => [...(CSS.highlights.get("note") ?? [])].map(String));
    const html = () => view.page.evaluate(() => document.querySelector("main").outerHTML);
    await open(view);
    const before = await html();
    assert.deepEqual(await marked(), []);
    await view.clickOn("[data-id=why] summary");
    await until("the marks", async () => (await marked()).length > 0);
    const words = (await marked()).join(" ");
    assert.ok(threat.includes((await marked())[0]), `marked: ${words}`);
    assert.ok(!words.includes(harmless[0]), `marked: ${words}`);
    assert.equal(await html(), before, "the page changed");
    await view.clickOn("[data-id=why] summary");
    await until("the marks to go", async () => (await marked()).length === 0);
    await view.clickOn("[data-id=why] summary");
    await until("the marks to come back", async () => (await marked()).length > 0);
    await view.click("hide");
    await view.gone();
    await until("the marks to go with the card", async () => (await marked()).length === 0);
    await view.close();
  },

  async "a record is saved as one file that opens alone, and its sum holds"(scene) {
    const folder = await mkdtemp(join(tmpdir(), "daymark-record-"));
    const session = await scene.another({
      name: "record",
      preferences: {
        "browser.download.folderList": 2,
        "browser.download.dir": folder,
        "browser.download.always_ask_before_handling_new_types": false,
        "browser.download.useDownloadDir": true,
      },
    });
    try {
      if (session.name === "chromium") {
        const client = await session.browser.target().createCDPSession();
        await client.send("Browser.setDownloadBehavior", {
          behavior: "allow",
          downloadPath: folder,
        });
      }
      const view = await threatened(scene, "/strict", session);
      await open(view);
      await view.clickOn("[data-id=record] > summary");
      await view.clickOn("button.act", "Save the record");
      await until("the card to say so", async () => (await view.card()).text.includes("Saved."));
      const saved = async () => (await readdir(folder)).filter((name) => name.endsWith(".html"));
      await until("the file", async () => (await saved()).length === 1);
      const [name] = await saved();
      assert.match(name, /^record-\d{4}-\d\d-\d\dT\d{4}\.html$/);
      const text = await until("the whole file", async () => {
        const text = await readFile(join(folder, name), "utf8");
        return text.includes("</html>") ? text : null;
      });
      assert.ok(text.includes(threat) && text.includes(harmless[1]) && text.includes("Jess"));
      const page = await session.tab();
      await page.goto(`file://${join(folder, name)}`);
      const { sum, told, requests } = await page.evaluate(async () => {
        const text = document.querySelector("pre").textContent;
        const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
        const sum = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0"));
        return {
          sum: sum.join(""),
          told: document.body.textContent.match(/[0-9a-f]{64}/)[0],
          requests: performance.getEntriesByType("resource").length,
        };
      });
      assert.equal(told, sum);
      assert.equal(requests, 0);
      await page.close();
      await view.close();
    } finally {
      await session.close();
      await rm(folder, { recursive: true, force: true });
    }
  },

  async "a pointer that rests on a way to help meets no link, and a press follows it"(scene) {
    const session = await scene.another({ name: "plain" });
    try {
      const view = await threatened(scene, "/chat", session);
      await open(view);
      const link = 'a[href^="https:"]';
      const { x, y, width, height } = await until("a link", () => view.ask("place", [link, ""]));
      const centre = [x + width / 2, y + height / 2];
      await view.page.mouse.move(...centre);
      // Browsers look up the address of a link that a pointer meets, before anybody chose it.
      assert.deepEqual(await view.ask("met", centre), { link: false, place: true });
      const [href] = (await view.card()).links.filter((href) => href.startsWith("https:"));
      const asked = ({ host }) => host === `${new URL(href).hostname}:443`;
      assert.ok(!session.recorder.seen.some(asked), "its site was asked before the press");
      await view.page.mouse.click(...centre);
      await until("its site to be asked for", () => session.recorder.seen.some(asked));
    } finally {
      await session.close();
    }
  },

  async "a soft request offers words to say no with, and no record"(scene) {
    const [session, pages] = [await scene.session(), await scene.pages()];
    const view = await session.open(pages.url("/chat"));
    await say(view, request);
    await view.shown();
    await open(view);
    const { text, sections } = await view.card();
    assert.ok(text.includes("I don't send pictures."), text);
    assert.ok(!sections.includes("record"), "a record of a mere question");
    await view.close();
  },
};

/** The storage of a reader who chose nothing. */
async function emptyStorage(view) {
  return { ...(await view.ask("storage")), local: {} };
}
