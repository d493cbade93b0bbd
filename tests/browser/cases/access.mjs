// The card, the popup and the set-up page for everybody: axe finds nothing, light and dark, English
// and Thai, and the keyboard does all that the mouse does.

import assert from "node:assert/strict";
import { say } from "../lib/chat-page.mjs";
import { reporting, reportOf } from "../lib/own-pages.mjs";
import { TALK } from "../lib/talk.mjs";
import { tidied, until } from "../lib/wait.mjs";

function clean({ checked, violations }, what) {
  assert.ok(checked > 0, `axe found nothing to check on ${what}`);
  assert.deepEqual(violations, [], `axe on ${what}`);
}

async function checkCard(session, pages, what) {
  const view = await session.open(pages.url("/axe/chat"));
  const check = async () => {
    for (const language of ["en", "th"]) {
      await view.ask("store", { settings: { language } });
      await say(view, `${TALK[language].threat} `);
      await until(
        `the card in ${language}`,
        async () => (await view.card())?.language === language,
      );
      await view.shown();
      clean(await view.ask("axe"), `the folded card, ${language}, ${what}`);
      await view.click("open");
      await view.shown("the opened card");
      clean(await view.ask("axe"), `the opened card, ${language}, ${what}`);
      await view.click("open");
    }
  };
  await tidied(check, async () => {
    await view.ask("forget");
    await view.close();
  });
}

async function checkPages(session, pages, what, dark) {
  const view = await session.open(pages.url("/chat"));
  for (const name of ["popup.html", "setup.html"]) {
    for (const language of ["en", "th"]) {
      await view.ask("store", { settings: { language } });
      const report = await reportOf(session, view, name);
      assert.equal(report.dark, dark);
      assert.equal(report.language, language, `${name} does not say its language`);
      assert.ok(report.controls > 1, `${name} has nothing to choose`);
      clean(report, `${name}, ${language}, ${what}`);
    }
  }
  await view.ask("forget");
  await view.close();
}

/** A browser of its own, whose copy of the extension reports on its pages. */
async function withReports(scene, options, check) {
  const session = await scene.another({ name: "reporting", change: reporting, ...options });
  try {
    await check(session, await scene.pages());
  } finally {
    await session.close();
  }
}

export const tests = {
  async "axe finds nothing on the card"(scene) {
    await checkCard(await scene.session(), await scene.pages(), "light");
  },

  async "axe finds nothing on the popup and the set-up page"(scene) {
    await withReports(scene, {}, (session, pages) => checkPages(session, pages, "light", false));
  },

  async "axe finds nothing on all of them in dark colours"(scene) {
    await withReports(scene, { dark: true }, async (session, pages) => {
      await checkCard(session, pages, "dark");
      await checkPages(session, pages, "dark", true);
    });
  },

  async "axe sees into the card: buttons that lose their names are found"(scene) {
    const [session, pages] = [await scene.session(), await scene.pages()];
    const view = await session.open(pages.url("/axe/chat"));
    await say(view, TALK.en.threat);
    await view.shown();
    await view.ask("unname");
    const { violations } = await view.ask("axe");
    assert.deepEqual(
      violations.map(({ id }) => id),
      ["button-name"],
    );
    await view.close();
  },

  async "the keyboard reaches the card, opens and hides it, and the focus goes back"(scene) {
    const [session, pages] = [await scene.session(), await scene.pages()];
    const view = await session.open(pages.url("/chat"));
    await view.page.focus("textarea");
    await say(view, TALK.en.threat);
    await view.shown();
    await until("the focus to reach the card", async () => {
      await view.page.keyboard.press("Tab");
      return (await view.card()).focus === "open";
    });
    await view.page.keyboard.press("Enter");
    await until(
      "the card to open",
      async () => (await view.card()).buttons.open.expanded === "true",
    );
    await view.page.keyboard.press("Tab");
    assert.equal((await view.card()).focus, "hide");
    await view.page.keyboard.press("Enter");
    await view.gone();
    const focused = () => view.page.evaluate(() => document.activeElement?.localName);
    await until("the focus to be back where it came from", async () =>
      ["textarea", "body"].includes(await focused()),
    );
    await view.close();
  },
};
