// Frames that pose as chats, other extensions, and messages to the background in every wrong shape. Each
// test names the attempt and what must hold; docs/threat-model.md has the whole list.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { say } from "../lib/chat-page.mjs";
import { inAnother, open, settingsOf, threatened, works } from "../lib/hostile.mjs";
import { opening, openOwn } from "../lib/own-pages.mjs";
import { TALK } from "../lib/talk.mjs";
import { View } from "../lib/view.mjs";
import { until } from "../lib/wait.mjs";

const { harmless, threat } = TALK.en;

/** A chat as the source of a frame. */
const chatOf = (text) => `<!doctype html><meta charset="utf-8">
<div id="messages" role="log" aria-label="Chat" style="min-height: 200px">
<p data-message-id="0" class="message"><b class="author">Jess</b> <span class="text">hello there</span></p>
<p data-message-id="1" class="message"><b class="author">Jess</b> <span class="text">${text}</span></p>
</div><textarea></textarea>`;

/** Puts frames into the page: attributes of each. */
function embed(view, frames) {
  return view.page.evaluate((frames) => {
    for (const attributes of frames) {
      const frame = document.createElement("iframe");
      for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
      document.body.append(frame);
    }
  }, frames);
}

/** The frames of a page, each to be looked at, without the page itself. */
async function framesOf(view, count) {
  const inside = () => view.page.frames().filter((frame) => frame !== view.page.mainFrame());
  await until(`${count} frames`, () => inside().length === count);
  return inside().map((frame) => new View(view.page, frame));
}

/** Waits until the chat of a frame is there, and so the witness, which runs before it. */
function ready({ frame }) {
  const there = () =>
    document.readyState === "complete" && document.querySelector("#messages") !== null;
  return until("the chat in the frame", () => frame.evaluate(there));
}

/** Another extension, which says to ours what our own scripts say, from its background and from a page. */
const STRANGER = {
  manifest: {
    manifest_version: 3,
    name: "Stranger",
    version: "1",
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["page.js"] }],
    browser_specific_settings: { gecko: { id: "stranger@stranger.invalid" } },
  },
  send: (id) => `
    const messages = [
      { kind: "read", messages: [{ from: "Jess", text: "x" }], quieted: null, fine: false },
      { kind: "choose", choice: { what: "pause_day" } },
      { kind: "record", entries: [], address: "", time: "" },
      { kind: "hide" },
    ];
    const answers = messages.map((message) =>
      chrome.runtime.sendMessage(${JSON.stringify(id)}, message).then(
        (answer) => answer ?? null,
        () => null,
      ),
    );
    Promise.all(answers).then((answers) => done(answers.filter((answer) => answer !== null)));
  `,
};

export const tests = {
  async "frames that nobody sees pose as chats: nothing is asked for them, and the chat gets its card"(
    scene,
  ) {
    const view = await open(scene);
    const unseen = ["display: none", "width: 1px; height: 1px"];
    await embed(
      view,
      unseen.map((style) => ({ src: "/chat", style })),
    );
    const frames = await framesOf(view, unseen.length);
    await view.quiet(harmless[1]);
    await say(view, threat);
    await view.shown();
    for (const [at, frame] of frames.entries()) {
      const asked = await frame.reads().catch(() => []);
      assert.deepEqual(asked, [], `asked for a chat with "${unseen[at]}"`);
    }
    // Once it is to be seen it is read: the test is not blind.
    await view.page.evaluate(() => {
      for (const frame of document.querySelectorAll("iframe")) frame.style = "width: 600px";
    });
    await say(frames[1], "seen at last");
    await frames[1].read("seen at last");
    await works(view);
  },

  async "a site that is paused puts its chat into a frame without an address: nothing is read there"(
    scene,
  ) {
    const view = await open(scene, "/article");
    await view.ask("store", { settings: { pausedSites: ["127.0.0.1"] } });
    try {
      const data = `data:text/html,${encodeURIComponent(chatOf(threat))}`;
      await embed(view, [
        { srcdoc: chatOf(threat), width: 500, height: 400 },
        { src: data, width: 500, height: 400 },
        { srcdoc: chatOf(threat), sandbox: "allow-scripts", width: 500, height: 400 },
      ]);
      const frames = await framesOf(view, 3);
      const [plain] = frames;
      await ready(plain);
      // A frame of another site is read: the pause is not for it, and the page is not dead.
      const other = (await scene.pages()).url("/chat").replace("127.0.0.1", "localhost");
      await embed(view, [{ src: other, width: 500, height: 400 }]);
      const foreign = (await framesOf(view, 4)).at(-1);
      await ready(foreign);
      await foreign.read(harmless[1]);
      for (const [at, frame] of frames.entries()) {
        assert.deepEqual(await frame.reads(), [], `frame ${at} was read`);
      }
    } finally {
      await view.ask("forget");
      await view.close();
    }
  },

  async "a frame in a sandbox, with an origin of its own: its threat brings a card inside it"(
    scene,
  ) {
    const view = await open(scene, "/article");
    await embed(view, [
      { srcdoc: chatOf(threat), sandbox: "allow-scripts", width: 700, height: 500 },
    ]);
    const [frame] = await framesOf(view, 1);
    await ready(frame);
    await frame.shown();
    await view.close();
  },

  async "15 frames with threats at once: the chat of the page gets its card in time"(scene) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    const frame = { srcdoc: chatOf(threat), width: 300, height: 300 };
    await embed(
      view,
      Array.from({ length: 15 }, () => frame),
    );
    await view.page.evaluate(() => scrollTo(0, 0));
    await say(view, threat);
    await view.shown();
    await works(view);
  },

  async "a frame goes while it is read: no fault is told, and the page's chat is read on"(scene) {
    const view = await open(scene);
    const faults = [];
    view.page.on("pageerror", (error) => faults.push(error.message));
    await view.quiet(harmless[1]);
    for (const at of [1, 2, 3]) {
      await embed(view, [{ srcdoc: chatOf(threat), width: 500, height: 400 }]);
      const [frame] = await framesOf(view, 1);
      await ready(frame);
      await until("the first question", async () => (await frame.reads()).length > 0);
      await view.page.evaluate(() => document.querySelector("iframe").remove());
      await say(view, `still there ${at}`);
      await view.read(`still there ${at}`);
    }
    await say(view, threat);
    await view.shown();
    assert.deepEqual(faults, []);
    await view.close();
  },

  async "a frame reaches up and takes the card out of the page around it: it comes back"(scene) {
    const { view } = await threatened(scene);
    await embed(view, [{ src: "/article", width: 300, height: 200 }]);
    const [frame] = await framesOf(view, 1);
    await until("the frame", () => frame.frame.evaluate(() => document.readyState === "complete"));
    await frame.frame.evaluate(() => parent.document.querySelector("html > [popover]").remove());
    await view.shown("the card to come back");
    await works(view);
  },

  async "a frame of a site that is not permitted poses as a chat: no script runs there"(scene) {
    const change = (copy) =>
      copy.manifest((manifest) => {
        const permitted = (pattern) => !pattern.includes("localhost");
        manifest.host_permissions = manifest.host_permissions.filter(permitted);
        for (const script of manifest.content_scripts) {
          script.matches = script.matches.filter(permitted);
        }
      });
    await inAnother(scene, { name: "one-host", change }, async (session, pages) => {
      const view = await session.open(pages.url("/chat"));
      const other = pages.url("/chat").replace("127.0.0.1", "localhost");
      await embed(view, [{ src: other, width: 500, height: 400 }]);
      const [frame] = await framesOf(view, 1);
      await until("the frame", () => frame.frame.$("#messages"));
      await say(frame, threat);
      await say(view, threat);
      await view.shown();
      const inside = await frame.frame.evaluate(
        () => document.querySelectorAll("[popover]").length,
      );
      assert.equal(inside, 0);
    });
  },

  async "another extension says what our own scripts say: it gets no answer, and nothing happens"(
    scene,
  ) {
    const folder = await mkdtemp(join(tmpdir(), "daymark-stranger-"));
    await inAnother(scene, { name: "visited" }, async (session, pages) => {
      try {
        const first = await session.open(pages.url("/chat"));
        const base = new URL(await first.ask("extension")).hostname;
        const id = session.name === "firefox" ? "daymark@daymark.invalid" : base;
        const script = `const done = (answers) => { document.documentElement.dataset.answers = JSON.stringify(answers); };${STRANGER.send(id)}`;
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, "manifest.json"), JSON.stringify(STRANGER.manifest));
        await writeFile(join(folder, "page.js"), script);
        await session.browser.installExtension(folder);
        const view = await session.open(pages.url("/chat"));
        const answers = await until("the stranger to be done", () =>
          view.page.evaluate(() => document.documentElement.dataset.answers),
        );
        assert.equal(answers, "[]");
        await say(view, threat);
        await view.shown();
        assert.deepEqual(await settingsOf(view), {});
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  },

  async "a page of the extension's own poses as a chat: the background does not answer it"(scene) {
    await inAnother(scene, { name: "opening", change: opening }, async (session, pages) => {
      const view = await session.open(pages.url("/chat"));
      await view.quiet(harmless[1]);
      const own = await openOwn(session, view, "help.html");
      const answer = await own.evaluate(
        (text) =>
          chrome.runtime
            .sendMessage({ kind: "read", messages: [{ from: "Jess", text }], fine: false })
            .then(
              (answer) => answer ?? null,
              () => null,
            ),
        threat,
      );
      assert.equal(answer, null);
      assert.notEqual(
        await view.ask("raw", { kind: "read", messages: [], quieted: null, fine: false }),
        null,
        "nobody is answered",
      );
    });
  },

  async "messages of every wrong shape: none is answered, nothing is stored, the next is read"(
    scene,
  ) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    const wrong = [
      null,
      7,
      "read",
      [],
      {},
      { kind: null },
      { kind: ["read"] },
      { kind: "constructor" },
      { kind: "__proto__" },
      { kind: "read" },
      { kind: "read", messages: "hello" },
      { kind: "read", messages: [null] },
      { kind: "read", messages: [{ text: 1, from: null }] },
      { kind: "read", messages: [{ text: "x" }] },
      { kind: "read", messages: { length: 1, 0: { text: "x", from: null } } },
      { kind: "record", entries: [{ text: "x", from: null }], address: "", time: "" },
      { kind: "record", entries: [], address: 1, time: "" },
      { kind: "choose" },
      { kind: "choose", choice: null },
      { kind: "choose", choice: { what: "person", name: "x" } },
      { kind: "choose", choice: { what: "language", language: { code: "th" } } },
      { kind: "choose", choice: "pause_day" },
      { kind: "store", settings: { pausedUntil: 1e15 } },
    ];
    for (const message of wrong) {
      assert.equal(await view.ask("raw", message), null, JSON.stringify(message));
    }
    assert.deepEqual(await settingsOf(view), {});
    const odd = [
      { level: "deadly", concerns: [], minutes: 0 },
      { level: "urgent", concerns: "all", minutes: 0 },
      { level: "urgent", concerns: ["nothing"], minutes: null },
    ];
    for (const quieted of odd) {
      const messages = [{ from: "Jess", text: threat }];
      const answer = await view.ask("raw", { kind: "read", messages, quieted, fine: "yes" });
      assert.ok(answer.card, `silenced by ${JSON.stringify(quieted)}`);
    }
    await say(view, threat);
    await view.shown();
    await view.close();
  },

  async "a question of 20,000 messages and 10 MB: answered in time, and the next one too"(scene) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    const answers = await view.ask("flood", [20_000, 500]);
    assert.equal(answers.length, 2);
    for (const { level, took } of answers) {
      assert.equal(level, "urgent");
      assert.ok(took < 5000, `${took} ms`);
    }
    await say(view, threat);
    await view.shown();
    await view.close();
  },

  async "a language that is none is chosen: nothing but the settings' own shape is stored"(scene) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    for (const language of ["xx", "../en", "__proto__", "x".repeat(100_000)]) {
      await view.ask("raw", { kind: "choose", choice: { what: "language", language, more: "x" } });
    }
    const settings = await settingsOf(view);
    assert.equal(settings.language, undefined);
    assert.ok(JSON.stringify(settings).length < 200, JSON.stringify(settings).slice(0, 300));
    await view.ask("forget");
    await view.close();
  },
};
