// What is stored is corrupted, the policy asks for too much, the storage is full, the clock jumps, the
// engine answers nonsense, the background is stopped at every step. Each test names the attempt and what
// must hold; docs/threat-model.md has the whole list.

import assert from "node:assert/strict";
import { copyFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { STOPPING, stopBackground } from "../lib/background.mjs";
import { say } from "../lib/chat-page.mjs";
import { inAnother, open, settingsOf, slow, spoil, spoilable, unfold } from "../lib/hostile.mjs";
import { opening, openOwn } from "../lib/own-pages.mjs";
import { TALK } from "../lib/talk.mjs";
import { tidied, until } from "../lib/wait.mjs";
import { trap } from "../lib/wasm.mjs";

const { harmless, threat } = TALK.en;

const DAY = 24 * 60 * 60 * 1000;

/** A chat in the browser whose background can be spoilt; all that was spoilt and stored goes afterwards. */
function withSpoilable(run) {
  return async (scene) => {
    const session = await scene.spoilt({ name: "spoilable", change: spoilable });
    const view = await session.open((await scene.pages()).url("/chat"));
    await tidied(
      async () => {
        await view.quiet(harmless[1]);
        await run(view, session);
      },
      async () => {
        await spoil(view, {});
        await view.ask("forget");
        await view.close();
      },
    );
  };
}

/** As `STOPPING`; the browser is silent about its policy and the clock goes ahead as the witness stores. */
const SILENT = {
  ...STOPPING,
  change: (copy) => {
    opening(copy);
    const own = new URL("../witness/silence.js", import.meta.url);
    copyFileSync(own, join(copy.folder, "silence.js"));
    copy.replace("start.js", /^/, 'import "./silence.js";\n');
  },
};

/** A chat in the shared browser, whose settings go afterwards. */
function withChat(run) {
  return async (scene) => {
    const view = await open(scene);
    await tidied(
      () => run(view),
      async () => {
        await view.ask("forget");
        await view.close();
      },
    );
  };
}

/** Values too deep, too long and too many for what is stored, as JSON. */
const deep = "[".repeat(90) + "]".repeat(90);
const large = JSON.stringify("x".repeat(300_000));
const many = JSON.stringify(Array.from({ length: 9000 }, (_, at) => `site-${at}.example`));

/** A threat brings its card while the storage is as the spoiler of the background names it. */
async function toldWithout(view, get) {
  // What was read before is forgotten with a change.
  await view.ask("store", { settings: { language: "th" } });
  await spoil(view, { get });
  await view.ask("store", { settings: { language: "en" } });
  await say(view, threat);
  await view.shown();
  assert.equal((await view.reads()).at(-1).fault, false);
}

/** With each of these values of `key` in the storage, a threat brings its card. */
async function toldWith(view, key, odd) {
  for (const [at, value] of odd.entries()) {
    await view.ask("storeJson", `{"${key}":${value}}`);
    const text = `${threat} ${at}`;
    await say(view, text);
    assert.equal((await view.read(text)).fault, false);
    const { language } = await view.shown();
    assert.equal(language, "en");
  }
}

/** A chat in a browser of its own, in whose copy of the extension `spoil` breaks the engine's file. */
async function withoutEngine(scene, name, spoil) {
  const change = (copy) => spoil(join(copy.folder, "daymark_bg.wasm"));
  await inAnother(scene, { name, change }, async (session, pages) => {
    const view = await session.open(pages.url("/chat"));
    const faults = [];
    view.page.on("pageerror", (error) => faults.push(error.message));
    assert.equal((await view.read(harmless[1])).fault, true);
    await say(view, threat);
    assert.equal(await view.card(), null);
    assert.deepEqual(faults, []);
  });
}

export const tests = {
  "the storage can not be read: the card comes all the same": withSpoilable((view) =>
    toldWithout(view, "refused"),
  ),

  "the storage does not answer: the card comes all the same": withSpoilable((view) =>
    toldWithout(view, "silent"),
  ),

  "the storage does not answer the page either: it is read all the same": slow(async (scene) => {
    const silent = (copy) => {
      copy.replace("content.js", /^/, "chrome.storage.local.get = () => new Promise(() => {});\n");
    };
    await inAnother(scene, { name: "silent", change: silent }, async (session, pages) => {
      const view = await session.open(pages.url("/chat"));
      await say(view, threat);
      await view.shown();
      await view.close();
    });
  }),

  "the storage is full: a choice is not kept, and the chat is read on": withSpoilable(
    async (view) => {
      await say(view, threat);
      await view.shown();
      await unfold(view);
      await spoil(view, { set: true });
      await view.clickOn("button.quiet", "Pause for a day");
      await say(view, "so what now");
      const { fault } = await view.read("so what now");
      assert.equal(fault, false);
      assert.ok(await view.card(), "the card went");
      assert.deepEqual(await settingsOf(view), {});
    },
  ),

  "the storage is full to the last letter: nothing is kept, the set-up page says so, and the chat is read on":
    Object.assign(
      async (scene) => {
        await inAnother(scene, { name: "filled", change: opening }, async (session, pages) => {
          const view = await session.open(pages.url("/chat"));
          await say(view, threat);
          await view.shown();
          await unfold(view);
          await view.ask("fill");
          await view.clickOn("button.quiet", "Pause for a day");
          await say(view, "so what now");
          assert.equal((await view.read("so what now")).fault, false);
          assert.ok(await view.card(), "the card went");
          const setup = await openOwn(session, view, "setup.html");
          await setup.select("#country", "TH");
          await until("the page to say so", () =>
            setup.evaluate(() => document.body.innerText.includes("try again")),
          );
          await setup.close();
          assert.deepEqual(await settingsOf(view), {});
        });
      },
      // Firefox sets no bound to what an extension keeps.
      { only: "chromium" },
    ),

  "a policy asks for pauses, a person, reports and odd values: nothing of it happens":
    withSpoilable(async (view, session) => {
      await say(view, threat);
      const card = await view.shown();
      assert.equal(card.language, "en");
      const { text, links } = await unfold(view);
      assert.doesNotMatch(text, /The office/);
      assert.ok(!links.includes("tel:0123456"), String(links));
      const asked = session.recorder.seen.filter(({ host }) => host.includes("report.invalid"));
      assert.deepEqual(asked, []);
      assert.deepEqual(await settingsOf(view), {});
    }),

  "the engine answers nonsense: the page lives, and the next message brings the card":
    withSpoilable(async (view) => {
      const faults = [];
      view.page.on("pageerror", (error) => faults.push(error.message));
      for (const engine of ["nothing", "empty", "number", "halves"]) {
        await spoil(view, { engine });
        await say(view, `${threat} ${engine}`);
        await until(`the answer "${engine}" to arrive`, async () => {
          const read = (await view.reads()).at(-1);
          return read.texts.at(-1)?.endsWith(engine) && read.answered;
        });
      }
      await spoil(view, {});
      await say(view, `${threat} for real`);
      await view.shown();
      assert.deepEqual(faults, []);
    }),

  "the engine gives links that are none: no card holds them": withSpoilable(async (view) => {
    await spoil(view, { engine: "links" });
    await say(view, threat);
    await view.shown();
    const { links, sections } = await unfold(view);
    assert.ok(sections.length > 1, "the card is empty");
    assert.deepEqual(
      links.filter((link) => !/^(https:\/\/|tel:|sms:)/.test(link)),
      [],
    );
  }),

  "the clock of the device is 60 years off, back and ahead: the card comes with its help":
    withSpoilable(async (view) => {
      for (const years of [-60, 60]) {
        await spoil(view, { clock: years * 365 * DAY });
        await view.ask("clock", years * 365 * DAY);
        const text = `${threat} ${years}`;
        await say(view, text);
        await view.read(text);
        await view.shown();
      }
      const { links, text } = await unfold(view);
      assert.ok(links.length > 0, "nobody to turn to");
      // Sixty years ahead the others are told to be old; the emergency number holds.
      const lines = text.split("\n");
      const isOld = (line) => line?.startsWith("Not checked for a while");
      assert.ok(lines.some(isOld), "the clock is not heard");
      const number = lines.findIndex((line) => line.endsWith("999"));
      assert.ok(number >= 0 && !isOld(lines[number + 1]), "the emergency number is told to be old");
    }),

  "a pause that ends in a hundred years, or at no time: it holds nothing back": withChat(
    async (view) => {
      const odd = [Date.now() + 100 * 365 * DAY, 1e300, "forever"];
      for (const [at, pausedUntil] of odd.entries()) {
        await view.ask("store", { settings: { pausedUntil } });
        const text = `${threat} ${at}`;
        await say(view, text);
        await view.read(text);
        await view.shown(`the card with a pause until ${pausedUntil}`);
      }
    },
  ),

  "the clock jumps over the end of a pause: who comes back to the chat finds it read":
    withSpoilable(async (view) => {
      await view.ask("store", { settings: { pausedUntil: Date.now() + DAY / 2 } });
      await say(view, threat);
      await view.ask("clock", DAY);
      await spoil(view, { clock: DAY });
      const other = await view.page.browser().newPage();
      await until("the chat to be hidden", () => view.page.evaluate(() => document.hidden));
      await other.close();
      await view.page.bringToFront();
      await view.shown("the card after the pause");
    }),

  "the clock jumps two days back in a pause: it no longer holds, and the chat is read":
    withSpoilable(async (view) => {
      await view.ask("store", { settings: { pausedUntil: Date.now() + DAY / 2 } });
      await say(view, threat);
      await view.ask("clock", -2 * DAY);
      await spoil(view, { clock: -2 * DAY });
      const other = await view.page.browser().newPage();
      await until("the chat to be hidden", () => view.page.evaluate(() => document.hidden));
      assert.equal(await view.card(), null, "the pause did not hold");
      await other.close();
      await view.page.bringToFront();
      await view.shown("the card after the pause");
    }),

  "the clock jumps back while the browser is silent about its policy: a policy that is gone goes":
    slow(async (scene) => {
      await inAnother(scene, { name: "silent", ...SILENT }, async (session, pages) => {
        const view = await session.open(pages.url("/chat"));
        await view.quiet(harmless[1]);
        const asked = { kind: "read", messages: [], quieted: null, fine: false };
        const stored = async () => (await view.ask("storage")).local.policy ?? null;
        const policy = { country: "TH", setBy: "Hill School" };
        await view.ask("store", { silent: true, policy });
        const restart = async () => {
          await stopBackground(session, view);
          await until("the background to be there", () => view.ask("raw", asked));
        };
        await restart();
        await say(view, threat);
        await view.shown();
        assert.deepEqual(await stored(), policy, "silence took the policy away");
        await view.ask("store", { ahead: -DAY });
        await restart();
        await until("the policy to go", async () => (await stored()) === null);
      });
    }),

  "settings of every wrong shape and size: the card comes, in time": slow(
    withChat(async (view) => {
      const odd = [
        "7",
        '"settings"',
        "[]",
        `{"pausedSites":${many},"addedSites":${many}}`,
        `{"language":${large},"country":${large},"person":{"name":${large},"number":${large}}}`,
        `{"pausedSites":${deep},"addedSites":${deep},"person":${deep}}`,
        '{"__proto__":{"pausedSites":["127.0.0.1"]},"constructor":1,"toString":1}',
        '{"pausedSites":{"0":"127.0.0.1","length":1}}',
      ];
      await toldWith(view, "settings", odd);
    }),
  ),

  "a kept policy of every wrong shape and size: the card comes, in time": slow(
    withChat(async (view) => {
      const odd = [
        "7",
        '"policy"',
        "[]",
        `{"sites":${many},"sitesLeftOut":${many},"contacts":${many}}`,
        `{"country":${large},"languages":${large},"setBy":{"name":${large}}}`,
        `{"sites":${deep},"contacts":${deep},"locked":${deep}}`,
        '{"sites":{"0":{"address":"http://127.0.0.1","message":"*"},"length":1}}',
        '{"sites":[null,7,{},{"address":7},{"address":"http://127.0.0.1","container":"::nonsense("}]}',
        '{"__proto__":{"sitesLeftOut":["127.0.0.1"]},"constructor":1,"toString":1}',
      ];
      await toldWith(view, "policy", odd);
    }),
  ),

  "the settings change 300 times at once: the card stands, and the page is not held up": withChat(
    async (view) => {
      await say(view, threat);
      await view.shown();
      const before = performance.now();
      await Promise.all(
        Array.from({ length: 300 }, (_, at) =>
          view.ask("store", { settings: { country: at % 2 ? "TH" : "GB" } }),
        ),
      );
      await say(view, "so what now");
      await view.read("so what now");
      await view.shown();
      assert.ok(performance.now() - before < 10_000, "it took too long");
    },
  ),

  "the engine's file is cut short: no card, no fault in the page, and the page lives on": (scene) =>
    withoutEngine(scene, "cut", (file) => truncateSync(file, 100_000)),

  "the engine traps at each question: no card, no fault in the page, and the page lives on": (
    scene,
  ) => withoutEngine(scene, "trapping", (file) => trap(file, "read")),

  "the background is stopped before each step on the card: each step works": slow(async (scene) => {
    await inAnother(scene, { name: "stopping", ...STOPPING }, async (session, pages) => {
      const view = await session.open(pages.url("/chat"));
      await view.quiet(harmless[1]);
      const stopped = async () => {
        // What stands still is not there to be stopped.
        const asked = { kind: "read", messages: [], quieted: null, fine: false };
        await until("the background to be there", () => view.ask("raw", asked));
        await stopBackground(session, view);
      };
      await stopped();
      await say(view, threat);
      await view.shown();
      await stopped();
      await unfold(view);
      await stopped();
      await view.clickOn("[data-id=branches] summary");
      await view.clickOn("button.choice", "I already paid");
      await until("the branch", async () => (await view.card()).focus === "back");
      await view.clickOn("button.back");
      await stopped();
      await view.clickOn("[data-id=record] > summary");
      await view.clickOn("button.act", "Save the record");
      await until("the record", async () => (await view.card()).text.includes("Saved."));
      await stopped();
      await view.clickOn("button.quiet", "Pause on this site");
      await view.gone();
      assert.deepEqual((await settingsOf(view)).pausedSites, ["127.0.0.1"]);
      await stopped();
      await view.ask("store", { settings: {} });
      await view.shown("the card after the pause");
      await stopped();
      await view.click("hide");
      await view.gone();
    });
  }),

  "the background is stopped while it is asked for a record: the card tells, or it is saved": slow(
    async (scene) => {
      await inAnother(scene, { name: "stopping", ...STOPPING }, async (session, pages) => {
        const view = await session.open(pages.url("/chat"));
        await say(view, threat);
        await view.shown();
        await unfold(view);
        await view.clickOn("[data-id=record] > summary");
        await view.ask("lose", 2);
        await view.clickOn("button.act", "Save the record");
        await until("the card to say so", async () => {
          const { text } = await view.ask("place", [".action", ""]);
          return text.replace("Save the record", "").trim();
        });
        assert.doesNotMatch((await view.card()).text, /Saved\./);
        await view.clickOn("button.act", "Save the record");
        await until("the record", async () => (await view.card()).text.includes("Saved."));
      });
    },
  ),
};
