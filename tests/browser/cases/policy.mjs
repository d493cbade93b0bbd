// What an administrator sets by the browser's policy reaches the card and the set-up page.

import assert from "node:assert/strict";
import { say } from "../lib/chat-page.mjs";
import { prepareExtension } from "../lib/extension.mjs";
import { opening, openOwn, textOf } from "../lib/own-pages.mjs";
import { PolicyPlace } from "../lib/policy.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";

const { request, threat } = TALK.en;

const SCHOOL = {
  country: "TH",
  languages: ["th"],
  contacts: [{ name: "Nurse", phone: "020 1234", hours: "8 to 16" }],
  setBy: "Hill School, room 4",
  sensitivity: "often",
};

/** A browser of its own that finds a policy; `lay` replaces it while it runs. */
function withPolicy(settings, run) {
  return async (scene) => {
    const name = "policy";
    const extension = await prepareExtension(scene.browser, name, opening);
    const place = new PolicyPlace(scene.browser);
    const lay = (settings) => place.write(extension, settings);
    lay(settings);
    const { executablePath } = place;
    const session = await scene.another({ name, change: opening, executablePath });
    try {
      const pages = await scene.pages();
      const open = (host = "127.0.0.1", options = {}) =>
        session.open(pages.url("/chat").replace("127.0.0.1", host), options);
      await run({ session, open, lay });
    } finally {
      await session.close();
      place.clear();
    }
  };
}

/** The policy is there: Chromium reads it seconds after a cold start. */
async function known(view) {
  const there = async () => Object.keys(await view.ask("policy")).length > 0;
  await until("the policy to be known", there, { deadline: 30_000 });
}

export const tests = {
  "country, language and contacts of a policy reach the card": withPolicy(
    SCHOOL,
    async ({ open }) => {
      const view = await open();
      await say(view, threat);
      await until("the card in Thai", async () => (await view.card())?.language === "th", {
        deadline: 30_000,
      });
      await view.click("open");
      const { links, sections } = await view.shown("the opened card");
      assert.ok(links.includes("tel:0201234"), String(links));
      assert.ok(links.includes("tel:1387") || links.includes("tel:1300"), String(links));
      assert.ok(sections.indexOf("near") < sections.indexOf("services"), String(sections));
      const { local } = await view.ask("storage");
      assert.deepEqual(local, {}, "the policy is stored");
      await view.close();
    },
  ),

  "the set-up page shows what is set, who set it, and what is of no use": withPolicy(
    SCHOOL,
    async ({ session, open }) => {
      const view = await open();
      await known(view);
      const page = await openOwn(session, view, "setup.html");
      const told = await textOf(page, "#policy");
      assert.match(told, /Hill School, room 4/);
      // Chromium drops by the schema what fits none of the choices, before anybody sees it.
      if (session.name === "firefox") assert.match(told, /sensitivity.*"all"/s);
      const state = (id) => page.$eval(`#${id}`, ({ disabled, value }) => ({ disabled, value }));
      assert.deepEqual(await state("country"), { disabled: true, value: "TH" });
      assert.deepEqual(await state("language"), { disabled: true, value: "th" });
      assert.equal((await state("sensitivity")).disabled, false);
      await page.close();
      await view.close();
    },
  ),

  "a site that is left out is asked about once, and then no more": withPolicy(
    { sitesLeftOut: ["127.0.0.1"] },
    async ({ open }) => {
      const view = await open();
      await until(
        "the answer that it is left out",
        async () => (await view.reads()).some(({ leftOut }) => leftOut),
        { deadline: 30_000 },
      );
      await say(view, threat);
      // Meanwhile another site is read, in a window that hides nothing.
      const other = await open("localhost", { type: "window" });
      await say(other, threat);
      await other.shown();
      await other.close();
      assert.equal(await view.card(), null);
      const texts = (await view.reads()).flatMap(({ texts }) => texts);
      assert.ok(!texts.includes(threat), "it was read all the same");
      await view.close();
    },
  ),

  "no note comes for a soft request where threats alone bring one": withPolicy(
    { sensitivity: "threats" },
    async ({ open }) => {
      const view = await open();
      await known(view);
      await say(view, request);
      const read = await view.read(request);
      assert.equal(read.level, "notice");
      assert.equal(await view.card(), null);
      await say(view, threat);
      await view.shown();
      await view.close();
    },
  ),

  // Firefox reads its policy when it starts, and not again.
  "a policy that changes reaches open pages, and one that goes leaves nothing": Object.assign(
    withPolicy({ languages: ["th"] }, async ({ open, lay }) => {
      const view = await open();
      await known(view);
      await say(view, threat);
      await until("the card in Thai", async () => (await view.card())?.language === "th");
      lay({ sitesLeftOut: ["127.0.0.1"] });
      await until("the site to be left out", async () => (await view.card()) === null, {
        deadline: 60_000,
      });
      const before = (await view.reads()).length;
      await say(view, "said where nobody reads");
      lay({});
      await until(
        "the card in the browser's language",
        async () => (await view.card())?.language === "en",
        {
          deadline: 60_000,
        },
      );
      const after = (await view.reads()).slice(before);
      assert.ok(after.length > 0);
      assert.deepEqual((await view.ask("storage")).local, {}, "something of the policy is left");
      await view.close();
    }),
    { only: "chromium" },
  ),
};
