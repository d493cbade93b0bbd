// The extension's own pages, worked in as a person does: popup, help, first steps, try it, families.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { openedPage } from "../../../xtask/browser.mjs";
import { say } from "../lib/chat-page.mjs";
import { axeOn, opening, openOwn, textOf } from "../lib/own-pages.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";
import { strangers } from "./privacy.mjs";

/** Each page, and what is done on it before axe looks. */
const PAGES = {
  "popup.html": (page) => openAll(page),
  "help.html": (page) => openAll(page),
  "welcome.html": (page) => page.click("#next").then(() => page.click("#skip")),
  "try.html": (page) => page.click("#show-example").then(() => page.click("#card-open")),
  "families.html": () => {},
  "setup.html": () => {},
};

/** The languages there are words in. */
const LANGUAGES = readdirSync(new URL("../../../extension/locales/", import.meta.url))
  .filter((file) => file.endsWith(".ftl"))
  .map((file) => file.slice(0, -".ftl".length));

/** What may lie in the storage. */
const SETTINGS = [
  "addedSites",
  "country",
  "language",
  "pausedSites",
  "pausedUntil",
  "person",
  "sensitivity",
  "welcomed",
];

function openAll(page) {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) {
      // Of parts with one name only one stays open.
      details.removeAttribute("name");
      details.open = true;
    }
  });
}

/** A browser of its own, whose background opens the pages where a test cannot. */
function withPages(options, run) {
  return async (scene) => {
    const session = await scene.another({ name: "opening", change: opening, ...options });
    try {
      const pages = await scene.pages();
      const view = await session.open(pages.url("/chat"));
      await run({ scene, session, view, open: (page, how) => openOwn(session, view, page, how) });
    } finally {
      await session.close();
    }
  };
}

const settings = async (view) => (await view.ask("storage")).local.settings ?? {};

/** axe finds nothing on any page, and no page is wider than the window. */
async function checkAll({ view, open }, languages, what) {
  for (const language of languages) {
    await view.ask("store", { settings: { language, person: { name: "Sam", number: "0123" } } });
    for (const [name, prepare] of Object.entries(PAGES)) {
      const page = await open(name);
      await prepare(page);
      const { checked, violations } = await axeOn(page);
      const place = `${name}, ${language}, ${what}`;
      assert.ok(checked > 0, `axe found nothing to check on ${place}`);
      assert.deepEqual(violations, [], `axe on ${place}`);
      const [lang, dir, title, wide] = await page.evaluate(() => {
        const { lang, dir, scrollWidth } = document.documentElement;
        return [lang, dir, document.title, scrollWidth - innerWidth];
      });
      assert.equal(lang, language, place);
      assert.equal(dir, language === "ar" ? "rtl" : "ltr", place);
      assert.match(title, /Daymark/, place);
      assert.ok(wide <= 0, `${place} is ${wide} pixels too wide`);
      await page.close();
    }
  }
}

/** The languages whose direction, letters or lengths differ most, as far as they are there. */
const SOME = LANGUAGES.filter((language) => ["en", "th", "ar"].includes(language));

export const tests = {
  "the popup pauses a site, and switches it on again": withPages({}, async ({ view, open }) => {
    await say(view, TALK.en.threat);
    await view.shown();
    const popup = await open("popup.html", { behind: true });
    assert.match(await textOf(popup, ".site"), /reads the open chat on 127\.0\.0\.1\./);
    // The tab is not in front: the mouse does not reach it.
    const click = (id) => popup.evaluate((id) => document.getElementById(id).click(), id);
    await click("pause-site");
    await view.gone("the card to go with the pause");
    assert.match(await textOf(popup, ".site"), /Daymark is paused on 127\.0\.0\.1\./);
    assert.deepEqual((await settings(view)).pausedSites, ["127.0.0.1"]);
    await click("resume");
    await view.shown("the card after the pause");
    assert.deepEqual((await settings(view)).pausedSites, []);
  }),

  "the popup pauses for a day, and switches on again": withPages({}, async ({ view, open }) => {
    const popup = await open("popup.html");
    assert.match(await textOf(popup, ".site"), /Daymark does not read this page/);
    await popup.focus("#pause-day");
    await popup.keyboard.press("Enter");
    await until("the pause to be told", async () =>
      (await textOf(popup, ".site")).includes("Daymark is paused for a day."),
    );
    assert.ok((await settings(view)).pausedUntil > Date.now());
    assert.equal(await popup.evaluate(() => document.activeElement.id), "resume");
    await popup.keyboard.press("Enter");
    await until("the end of the pause", async () =>
      (await textOf(popup, ".site")).includes("Pause for a day"),
    );
    assert.equal((await settings(view)).pausedUntil, undefined);
  }),

  "the help page is searched, and looks at another country": withPages({}, async (own) => {
    const { view, open } = own;
    await view.ask("store", { settings: { country: "TH" } });
    const page = await open("help.html#paid");
    assert.equal(await page.evaluate(() => document.getElementById("paid").open), true);
    assert.match(await textOf(page, "#emergency"), /191/);
    await page.select("#look-at", "GB");
    await until("the list of another country", async () =>
      /999/.test(await textOf(page, "#emergency")),
    );
    await page.type("#search", "receipt");
    await until("what fits", async () => (await textOf(page, "#found")).includes("receipt"));
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll("#parts li")]
        .filter((line) => line.checkVisibility())
        .map((line) => line.innerText),
    );
    assert.ok(lines.length > 0 && lines.every((line) => /receipt/i.test(line)), String(lines));
    await page.type("#search", "qqq");
    await until("nothing", async () => (await textOf(page, "#found")).startsWith("Nothing fits"));
    assert.deepEqual(await settings(view), { country: "TH" });
  }),

  async "the first steps open once, and the keyboard alone leads through them"(scene) {
    const session = await scene.another({ name: "plain", firstSteps: true });
    try {
      const page = await openedPage(session.browser, (one) => one.endsWith("/welcome.html"));
      await until("the first steps", async () => (await textOf(page)).includes("Step 1 of 3"));
      const view = await session.open((await scene.pages()).url("/chat"));
      await page.bringToFront();
      const focused = () => page.evaluate(() => document.activeElement.id);
      const go = async (id) => {
        await until(`the focus to reach ${id}`, async () => {
          if ((await focused()) === id) return true;
          await page.keyboard.press("Tab");
          return false;
        });
      };
      await go("next");
      await page.keyboard.press("Enter");
      await until("the second step", async () => (await focused()) === "step");
      await go("person-name");
      await page.keyboard.type("Aunt May");
      await go("person-number");
      await page.keyboard.type("0123 456");
      await page.keyboard.press("Enter");
      await until("the third step", async () => (await textOf(page)).includes("Step 3 of 3"));
      assert.match(await textOf(page, "#card"), /It is not your fault/);
      for (const _ of [1, 2, 3]) await page.keyboard.press("Shift");
      await until("the example to be hidden", async () => (await textOf(page, "#card")) === "");
      assert.equal(await focused(), "next");
      await page.keyboard.press("Enter");
      await until("the end", async () => (await textOf(page)).includes("You are ready."));
      await until("the end to be kept", async () => (await settings(view)).welcomed === 1);
      assert.deepEqual((await settings(view)).person, { name: "Aunt May", number: "0123456" });
    } finally {
      await session.close();
    }
  },

  "the licences of what others wrote open from the set-up page": withPages({}, async ({ open }) => {
    const page = await open("setup.html");
    await page.click('a[href="licences.html"]');
    await until("the licences", async () => (await textOf(page, "h1")) === "Licences");
    const text = await textOf(page);
    for (const part of [/serde_core \d/, /multilingual-e5-small/, /Permission is hereby granted/]) {
      assert.match(text, part);
    }
    const { checked, violations } = await axeOn(page);
    assert.ok(checked > 0, "axe found nothing to check");
    assert.deepEqual(violations, []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `the page is ${wide} pixels too wide`);
  }),

  "the person who was saved stands first in the popup": withPages({}, async (own) => {
    const { view, open } = own;
    const page = await open("setup.html");
    await page.type("#person-name", "Sam");
    await page.type("#person-number", "not a number");
    await page.keyboard.press("Enter");
    await until("what is wrong", () =>
      page.evaluate(() => document.activeElement.matches("#person-number[aria-invalid=true]")),
    );
    await page.evaluate(() => document.activeElement.select());
    await page.keyboard.type("+64 21 555");
    await page.keyboard.press("Enter");
    await until("the person to be saved", async () =>
      (await textOf(page)).includes("Sam stands first now."),
    );
    assert.deepEqual((await settings(view)).person, { name: "Sam", number: "+6421555" });
    const popup = await open("popup.html");
    await openAll(popup);
    const people = await popup.evaluate(() =>
      [...document.querySelectorAll("details")]
        .map((part) => part.querySelector("li"))
        .map((line) => line.innerText),
    );
    assert.ok(people.includes("Sam, the person you chose."), String(people));
    const links = await popup.evaluate(() => [...document.links].map((link) => link.href));
    assert.ok(links.includes("tel:+6421555"), String(links));
  }),

  "the example of the page to try gives a note in every language": withPages({}, async (own) => {
    const { view, open } = own;
    const missed = [];
    for (const language of LANGUAGES) {
      await view.ask("store", { settings: { language } });
      const page = await open("try.html");
      await page.click("#show-example");
      await until("an answer", () => textOf(page, "#verdict"));
      const marked = await page.evaluate(() => document.querySelectorAll(".mirror mark").length);
      if (!(await textOf(page, "#card")) || marked === 0) missed.push(language);
      await page.close();
    }
    assert.deepEqual(missed, []);
  }),

  "what is typed on the page to try is judged there, and kept by nobody": withPages(
    {},
    async ({ scene, session, view, open }) => {
      const page = await open("try.html");
      await page.type("#chat", TALK.en.harmless[0]);
      await until("nothing to show", async () =>
        (await textOf(page, "#verdict")).includes("nothing"),
      );
      await page.keyboard.press("Enter");
      await page.keyboard.type(TALK.en.threat);
      await until("a note", () => textOf(page, "#card"));
      assert.match(await textOf(page, ".mirror"), /gift cards/);
      assert.deepEqual((await view.ask("storage")).local, {});
      assert.deepEqual(await strangers(scene, session), []);
    },
  ),

  "the agreement is printed alone": Object.assign(
    withPages({}, async ({ open }) => {
      const page = await open("families.html");
      await page.emulateMediaType("print");
      const seen = await page.evaluate(() => ({
        text: document.body.innerText,
        lines: [...document.querySelectorAll(".sign")].filter((line) => line.checkVisibility())
          .length,
      }));
      assert.match(seen.text, /^Our agreement/);
      assert.doesNotMatch(seen.text, /How to begin|Try it|\nPrint/);
      assert.equal(seen.lines, 2);
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, "more than one page");
    }),
    // Firefox has no such way to look at what is printed.
    { only: "chromium" },
  ),

  "axe finds nothing on any page, light": withPages({}, (own) => checkAll(own, SOME, "light")),

  "axe finds nothing on any page, dark": withPages({ dark: true }, (own) =>
    checkAll(own, SOME, "dark"),
  ),

  "all pages fit 320 pixels": Object.assign(
    withPages({ viewport: { width: 320, height: 640 } }, (own) =>
      checkAll(own, SOME, "320 pixels wide"),
    ),
    { only: "chromium" },
  ),

  "nothing but settings is stored after every page was used": withPages(
    {},
    async ({ scene, session, view, open }) => {
      const welcome = await open("welcome.html");
      await welcome.click("#skip");
      const setup = await open("setup.html");
      await setup.type("#person-name", "Sam");
      await setup.keyboard.press("Enter");
      await until("the person", async () => (await textOf(setup)).includes("stands first"));
      await setup.select("#country", "TH");
      await until("the country", async () => (await settings(view)).country === "TH");
      const popup = await open("popup.html");
      await popup.click("#pause-day");
      await until("the pause", async () => (await settings(view)).pausedUntil);
      const help = await open("help.html");
      await help.type("#search", "paid");
      const tried = await open("try.html");
      await tried.click("#show-example");
      await until("a note", () => textOf(tried, "#card"));
      const { local, session: brief } = await view.ask("storage");
      assert.deepEqual(Object.keys(local), ["settings"]);
      assert.deepEqual(brief ?? {}, {});
      const strange = Object.keys(local.settings).filter((name) => !SETTINGS.includes(name));
      assert.deepEqual(strange, []);
      const kept = await tried.evaluate(async () => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()),
        ...(await caches.keys()),
      ]);
      assert.deepEqual(kept, []);
      assert.deepEqual(await strangers(scene, session), []);
    },
  ),
};
