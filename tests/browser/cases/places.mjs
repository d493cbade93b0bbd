// Where and how long a card stands: full screen, paper, a small window, pages that are left and come back,
// an extension that goes or is loaded anew, no network, private windows, two windows on one chat.

import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";
import { STOPPING, stopBackground } from "../lib/background.mjs";
import { say } from "../lib/chat-page.mjs";
import { hosts, listenForFaults } from "../lib/page.mjs";
import { TALK } from "../lib/talk.mjs";
import { View } from "../lib/view.mjs";
import { until } from "../lib/wait.mjs";

const { harmless, threat } = TALK.en;

async function open(scene, path = "/chat") {
  const [session, pages] = [await scene.session(), await scene.pages()];
  return session.open(pages.url(path));
}

/** A browser of its own for one test. */
async function inAnother(scene, options, run) {
  const session = await scene.another(options);
  try {
    await run(session, await scene.pages());
  } finally {
    await session.close();
  }
}

function centre({ x, y, width, height }) {
  return [x + width / 2, y + height / 2];
}

/** The name of the element that a click there would meet. */
function topmost(page, [x, y]) {
  return page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, x, y);
}

function isInside({ x, y, width, height }, outer) {
  const isWithin = (from, length, outerFrom, outerLength) =>
    from >= outerFrom && from + length <= outerFrom + outerLength;
  return isWithin(x, width, outer.x, outer.width) && isWithin(y, height, outer.y, outer.height);
}

/** How far a wheel scrolls at a turn, in CSS pixels: less than there is to be seen of the card. */
const NOTCH = 120;

/** Brings a button into the card's sight by the wheel: a script scrolls also what a hand cannot. */
function scrollTo(view, name) {
  return until(`${name} to be scrolled to`, async () => {
    const { box, buttons } = await view.card();
    const button = buttons[name];
    if (isInside(button, box)) return true;
    await view.page.mouse.wheel({ deltaY: button.y < box.y ? -NOTCH : NOTCH });
    return false;
  });
}

/** What is drawn on the sheets of a print, without what tells of the file itself. */
async function printed(page) {
  const file = Buffer.from(await page.pdf());
  const drawn = [];
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at)) {
    const end = file.indexOf("endstream", at);
    const begin = file.indexOf("\n", at) + 1;
    try {
      drawn.push(inflateSync(file.subarray(begin, end)).toString("latin1"));
    } catch {
      // Not every stream is packed.
    }
    at = end + "endstream".length;
  }
  return drawn.filter((stream) => /\b(re|Tj|TJ)\b/.test(stream)).join("\n");
}

/** Leaves a page and returns to it; false where the browser loaded it anew instead of keeping it. */
async function leaveAndReturn(view, pages, times) {
  // Puppeteer waits for a load that a page which comes back does not have.
  const away = pages.url("/article");
  await view.page.evaluate((away) => location.assign(away), away).catch(() => {});
  await until("another page", () =>
    view.page.evaluate(() => document.readyState === "complete" && window.returns === undefined),
  );
  await view.page.evaluate(() => history.back()).catch(() => {});
  const returned = await until("the page that was left", () =>
    view.page.evaluate((times) => {
      if (location.pathname !== "/kept" || document.readyState !== "complete") return null;
      if (window.returns === undefined) return "loaded anew";
      return window.returns === times ? "kept" : null;
    }, times),
  );
  return returned === "kept";
}

/** The same page three times, with a card, without, and hidden; false as above. */
async function leftAndReturnedTo(session, pages) {
  const view = await session.open(pages.url("/kept"));
  await view.page.evaluate(() => {
    window.returns = 0;
    addEventListener("pageshow", ({ persisted }) => {
      window.returns += persisted ? 1 : 0;
    });
  });
  await view.quiet(harmless[1]);
  // A question that the way out swallowed is put again on the way back, whether or not more is written.
  await view.ask("lose", 2);
  await say(view, threat);
  await until("the question to get lost twice", async () => {
    const reads = await view.reads();
    return reads.length > 1 && reads.slice(-2).every(({ failed }) => failed);
  });
  if (!(await leaveAndReturn(view, pages, 1))) return false;
  await view.shown();
  if (!(await leaveAndReturn(view, pages, 2))) return false;
  await view.shown();
  assert.equal((await hosts(view.page)).length, 1);
  await say(view, "back again");
  await view.read("back again");
  const asked = (await view.reads()).filter(({ texts }) => texts.at(-1) === "back again");
  assert.equal(asked.length, 1, "one message was asked about twice");
  await view.click("hide");
  await view.gone();
  if (!(await leaveAndReturn(view, pages, 3))) return false;
  await say(view, "once more");
  await view.quiet("once more");
  return true;
}

export const tests = {
  async "full screen: the card stands over what fills it, and the focus stays"(scene) {
    const view = await open(scene);
    await view.page.evaluate(() => {
      const big = document.createElement("div");
      big.tabIndex = 0;
      big.addEventListener("keydown", () => big.requestFullscreen());
      document.body.append(big);
      big.focus();
    });
    await say(view, threat);
    const { tag } = await view.shown();
    const fill = async () => {
      // By a key: a click would have the chat read anew, and the card placed with it.
      await view.page.keyboard.press("f");
      await until("full screen", () =>
        view.page.evaluate(() => document.fullscreenElement?.localName === "div"),
      );
    };
    const leave = async () => {
      await view.page.evaluate(() => document.exitFullscreen());
      await until("full screen to end", () =>
        view.page.evaluate(() => document.fullscreenElement === null),
      );
    };
    // By itself, not with a look at the page: those are five seconds apart, and one may be due.
    const soon = { deadline: 4_000 };
    await fill();
    await until(
      "the card to stand over it",
      async () => {
        const card = await view.card();
        return card && (await topmost(view.page, centre(card.box))) === tag;
      },
      soon,
    );
    await leave();
    await until(
      "the card to stand in the page again",
      async () => (await view.card())?.parent === "html",
      soon,
    );
    await fill();
    await view.click("open");
    await until("the card to open", async () => (await view.card())?.buttons.fine);
    await leave();
    await until("the card in the page, with the focus", async () => {
      const card = await view.card();
      return card?.parent === "html" && card.focus === "open";
    });
    await view.click("hide");
    await view.gone();
    await view.close();
  },

  async "the card is not printed"(scene) {
    const view = await open(scene);
    await say(view, threat);
    await view.shown();
    const withCard = await printed(view.page);
    assert.ok(await view.card(), "the print took the card from the screen");
    await view.click("hide");
    await view.gone();
    assert.ok(withCard.length > 100, "nothing was printed");
    const without = await printed(view.page);
    assert.ok(withCard === without, "the card is on the paper");
    await view.close();
  },

  async "zoom 400 %: all of the card within a window of 320 by 256, every button in reach"(scene) {
    const view = await open(scene);
    await view.page.setViewport({ width: 320, height: 256 });
    await say(view, threat);
    const window = { x: 0, y: 0, width: 320, height: 256 };
    const within = async (...names) => {
      const { box } = await view.shown();
      assert.ok(isInside(box, window), `the card: ${JSON.stringify(box)}`);
      await view.page.mouse.move(...centre(box));
      for (const name of names) await scrollTo(view, name);
    };
    await within("open", "hide");
    await view.click("open");
    await until("the card to open", async () => (await view.card())?.buttons.fine);
    await within("open", "hide", "fine");
    await view.click("fine");
    await view.gone();
    await view.close();
  },

  async "left and come back to: the card stands, reading goes on, nothing is doubled"(scene) {
    const options = { name: "returning", without: ["--disable-back-forward-cache"] };
    await inAnother(scene, options, async (session, pages) => {
      // Whether a page is kept is the browser's to say: one that is short of memory may drop it.
      for (let attempt = 0; attempt < 3; attempt += 1) {
        if (await leftAndReturnedTo(session, pages)) return;
      }
      assert.fail("the browser keeps no page with Daymark");
    });
  },

  async "the extension is removed under an open page: card gone, no fault told"(scene) {
    const options = {
      name: "going",
      // Firefox stops the script without a word; then the card fades when its script keeps it no longer.
      change: (copy) => {
        copy.replace("content.js", /\b9e4\b|\b90000\b/, "11e3");
        copy.replace("content.js", /\b2e4\b|\b20000\b/, "2e3");
      },
    };
    await inAnother(scene, options, async (session, pages) => {
      const view = await session.open(pages.url("/chat"));
      const faults = listenForFaults(view.page);
      await say(view, threat);
      const { tag, box } = await view.shown();
      const id = new URL(await view.ask("extension")).hostname;
      const name = session.name === "firefox" ? "daymark@daymark.invalid" : id;
      await session.browser.uninstallExtension(name);
      await say(view, "so what now");
      await until(
        "the card to be gone from sight",
        async () => {
          return (await topmost(view.page, centre(box))) !== tag;
        },
        { deadline: 25_000 },
      );
      await say(view, "still there?");
      // What an orphan could do next, it does within the time of a reading.
      await view.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      assert.deepEqual(faults, []);
    });
  },

  async "the extension is replaced under an open page: one card, and its buttons work"(scene) {
    await inAnother(scene, { name: "renewed" }, async (session, pages) => {
      const view = await session.open(pages.url("/chat"));
      const faults = listenForFaults(view.page);
      await say(view, threat);
      const { tag, buttons } = await view.shown();
      assert.deepEqual(await hosts(view.page), [tag]);
      // Firefox puts the new one in the place of the old, as an update does; Chromium wants the old one gone.
      if (session.name === "chromium") {
        await session.browser.uninstallExtension(new URL(await view.ask("extension")).hostname);
      }
      await session.browser.installExtension(session.extension);
      const [fresh] = await until("the card of the new script alone", async () => {
        // A new installation opens the first steps, and nothing is read in a tab behind them.
        await view.page.bringToFront();
        const all = await hosts(view.page);
        return all.length === 1 && all[0] !== tag && all;
      });
      const place = centre(buttons.hide);
      await until("the card on top", async () => (await topmost(view.page, place)) === fresh);
      await until("the card to go", async () => {
        await view.page.mouse.click(...place);
        return (await hosts(view.page)).length === 0;
      });
      assert.deepEqual(faults, []);
    });
  },

  async "without a network the background starts, and the card comes with its help"(scene) {
    await inAnother(scene, { name: "offline", ...STOPPING }, async (session, pages) => {
      const view = await session.open(pages.url("/chat"));
      await view.quiet(harmless[1]);
      // Everything goes through the recorder: without it there is no network, loopback included.
      await session.recorder.stop();
      const reached = await view.page.evaluate(() =>
        fetch("/chat").then(
          () => true,
          () => false,
        ),
      );
      assert.equal(reached, false, "there is a network");
      // What started with a network may have got from there what it needs: it starts anew.
      await stopBackground(session, view);
      await say(view, threat);
      await view.shown();
      await view.click("open");
      await until("the card to open", async () => (await view.card())?.buttons.fine);
      assert.ok((await view.shown()).links.length > 0);
    });
  },

  async "private windows: nothing of it is there unless the person lets it in"(scene) {
    const preferences = { "browser.privatebrowsing.autostart": true };
    // A Firefox that lets nothing in opens no first steps either.
    const firstSteps = scene.browser === "firefox";
    const options = { name: "private", preferences, firstSteps };
    await inAnother(scene, options, async (session, pages) => {
      // In Chromium a context of its own is a private one; Firefox here has private windows only.
      const context =
        session.name === "chromium"
          ? await session.browser.createBrowserContext()
          : session.browser;
      const open = async () => {
        const page = await context.newPage();
        await page.goto(pages.url("/chat"));
        const view = new View(page);
        await say(view, threat);
        return view;
      };
      const view = await open();
      await assert.rejects(view.ask("here"), /no witness/);
      assert.deepEqual(await hosts(view.page), []);
      // It was the browser that kept it out, and the test would have seen it.
      await session.letIntoPrivateWindows();
      await (await open()).shown();
    });
  },

  async "two windows on one chat: each has its card, and what is done in one stays there"(scene) {
    const [session, pages] = [await scene.session(), await scene.pages()];
    const [one, other] = [
      await session.open(pages.url("/chat"), { type: "window" }),
      await session.open(pages.url("/chat"), { type: "window" }),
    ];
    await one.quiet(harmless[1]);
    await other.quiet(harmless[1]);
    await Promise.all([say(one, threat), say(other, "see you at lunch")]);
    await one.shown();
    await other.quiet("see you at lunch");
    await say(other, threat);
    await other.shown();
    await one.page.bringToFront();
    await one.click("hide");
    await one.gone();
    assert.ok(await other.card(), "hidden in one window, gone in the other");
    await say(one, "and now?");
    await one.quiet("and now?");
    await other.page.bringToFront();
    await other.click("hide");
    await other.gone();
    await one.close();
    await other.close();
  },
};
