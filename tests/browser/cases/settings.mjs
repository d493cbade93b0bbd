// What a person chose reaches the card in open pages; what is stored is untrusted.

import assert from "node:assert/strict";
import { say } from "../lib/chat-page.mjs";
import { opening, reporting, reportOf } from "../lib/own-pages.mjs";
import { TALK, UNREAD } from "../lib/talk.mjs";
import { tidied, until } from "../lib/wait.mjs";

const { harmless, threat } = TALK.en;

/** Settings lie in the shared browser: they go again with the test. */
function withSettings(run) {
  return async (scene) => {
    const [session, pages] = [await scene.session(), await scene.pages()];
    const view = await session.open(pages.url("/chat"));
    await tidied(
      () => run(view, (settings) => view.ask("store", { settings })),
      async () => {
        await view.ask("forget");
        await view.close();
      },
    );
  };
}

export const tests = {
  "a paused site shows no card and asks nothing, and a site let go on does": withSettings(
    async (view, store) => {
      await view.quiet(harmless[1]);
      await say(view, threat);
      await view.shown();
      await store({ pausedSites: ["127.0.0.1"] });
      await view.gone();
      const before = (await view.reads()).length;
      await say(view, "said while paused");
      await store({ pausedSites: [] });
      await view.read("said while paused");
      await view.shown("the card after the pause");
      const texts = (await view.reads())[before].texts;
      assert.ok(texts.includes("said while paused"), "it was read while paused");
    },
  ),

  async "a site of the manifest is added and taken out again: its chats are still read"(scene) {
    const pages = await scene.pages();
    // Firefox would give the permission back for all that follows in the same browser.
    const session = await scene.another({ name: "added" });
    try {
      const first = await session.open(pages.url("/chat"));
      await first.quiet(harmless[1]);
      await first.ask("store", { settings: { addedSites: ["http://127.0.0.1"] } });
      await first.ask("store", { settings: {} });
      // Answered after what came before: the background has heard of the change.
      await first.ask("raw", { kind: "read", messages: [], quieted: null, fine: false });
      await first.close();
      const view = await session.open(pages.url("/chat"));
      await say(view, threat);
      await view.shown();
    } finally {
      await session.close();
    }
  },

  "language and country reach a card that stands": withSettings(async (view, store) => {
    await say(view, threat);
    assert.equal((await view.shown()).language, "en");
    await store({ language: "th", country: "TH" });
    await until("the card in Thai", async () => (await view.card())?.language === "th");
    await view.click("open");
    const { links } = await view.shown("the opened card");
    assert.ok(
      links.some((link) => ["tel:1387", "tel:1323", "tel:1300"].includes(link)),
      `no Thai help line among ${links}`,
    );
  }),

  async "help now in the popup, and a choice made there reaches a card that stands"(scene) {
    const pages = await scene.pages();
    const session = await scene.another({ name: "reporting", change: reporting });
    try {
      const view = await session.open(pages.url("/chat"));
      await say(view, threat);
      assert.equal((await view.shown()).language, "en");
      const plain = await reportOf(session, view, "popup.html");
      assert.ok(
        plain.links.some((link) => link.startsWith("https:")),
        "the popup helps nobody",
      );
      const chosen = await reportOf(session, view, "popup.html", { language: "th", country: "TH" });
      assert.equal(chosen.language, "th");
      assert.ok(chosen.links.some((link) => link.startsWith("tel:")));
      await view.page.bringToFront();
      await until("the card in Thai", async () => (await view.card())?.language === "th");
      const { local } = await view.ask("storage");
      const kept = ["addedSites", "country", "language", "pausedSites"];
      assert.equal(local.settings.language, "th");
      assert.equal(local.settings.country, "TH");
      assert.ok(Object.keys(local.settings).every((name) => kept.includes(name)));
    } finally {
      await session.close();
    }
  },

  async "the popup says that the language of a chat is not read, and only there"(scene) {
    const pages = await scene.pages();
    const session = await scene.another({ name: "reporting", change: reporting });
    const line = "Daymark does not read the language of this chat yet.";
    try {
      const view = await session.open(pages.url("/chat"));
      const popup = () => reportOf(session, view, "popup.html", {}, { behind: true });
      const { unread } = await view.quiet(harmless[1]);
      assert.equal(unread, false);
      assert.ok(!(await popup()).text.includes(line), "said of a chat that is read");
      for (const text of UNREAD) await say(view, text);
      assert.equal((await view.quiet(UNREAD.at(-1))).unread, true);
      // The popup draws help first and asks the page afterwards.
      const told = await until("the popup to say so", async () => {
        const seen = await popup();
        return seen.text.includes(line) && seen;
      });
      assert.deepEqual(told.violations, []);
      assert.deepEqual(Object.keys((await view.ask("storage")).local), ["report"]);
      await view.close();
    } finally {
      await session.close();
    }
  },

  async "the shortcuts go to the card and hide it"(scene) {
    const pages = await scene.pages();
    const session = await scene.another({ name: "commanding", change: opening });
    try {
      const view = await session.open(pages.url("/chat"));
      await view.page.focus("textarea");
      await say(view, threat);
      assert.equal((await view.shown()).focus, null);
      await view.ask("command", "go-to-card");
      await until("the focus to be in the card", async () => (await view.card())?.focus);
      await view.ask("command", "hide-card");
      await view.gone();
      const focused = () => view.page.evaluate(() => document.activeElement?.localName);
      await until("the focus to be back", async () => (await focused()) === "textarea");
    } finally {
      await session.close();
    }
  },

  "settings that make no sense change nothing": withSettings(async (view, store) => {
    await store({
      pausedSites: "all",
      language: 7,
      country: ["XX"],
      addedSites: [null, {}],
      more: "x",
    });
    await say(view, threat);
    assert.equal((await view.shown()).language, "en");
  }),

  async "the browser's own language decides where nothing was chosen"(scene) {
    const pages = await scene.pages();
    const session = await scene.another({
      name: "thai",
      languages: ["th-TH", "th"],
      timeZone: "Asia/Bangkok",
    });
    try {
      const view = await session.open(pages.url("/chat"));
      await say(view, TALK.th.threat);
      const card = await view.shown();
      assert.equal(card.language, "th");
      assert.match(card.status, /[\u0e00-\u0e7f]/);
    } finally {
      await session.close();
    }
  },
};
