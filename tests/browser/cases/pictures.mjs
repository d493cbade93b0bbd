// The pause before a picture: only where one was asked for, and the reader decides.

import assert from "node:assert/strict";
import { say } from "../lib/chat-page.mjs";
import { drop, onlyIn, PNG, paste, paused, pick, withFiles } from "../lib/pictures.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";

const { harmless, request } = TALK.en;

async function chat(scene, asked) {
  const [session, pages] = [await scene.session(), await scene.pages()];
  const view = await session.open(pages.url("/pictures"));
  await view.quiet(harmless[1]);
  if (asked) {
    await say(view, request);
    await view.shown();
    await view.click("hide");
    await view.gone();
  }
  return view;
}

const got = (view) => view.page.evaluate(() => globalThis.got);

/** The pause stands, and the page has nothing yet. */
async function pausedWhole(view) {
  const pause = await paused(view);
  assert.deepEqual(await got(view), [], "the page got the picture before the reader decided");
  return pause;
}

export const tests = {
  async "a picture is picked: a pause, and it goes on whole"(scene) {
    await withFiles(async ({ picture }) => {
      const view = await chat(scene, true);
      await pick(view, "#file", picture);
      const pause = await pausedWhole(view);
      assert.equal(pause.focus, "not-now", "the keyboard is not where the question is");
      await view.clickOn("button.send");
      await view.gone("the pause to be gone");
      await until("the picture to arrive", async () => (await got(view)).length === 1);
      assert.deepEqual(await got(view), [["change", [["beach.png", "image/png", PNG.length]]]]);
      await view.close();
    });
  },

  async "not now: the page never hears of the picture, and another can be picked"(scene) {
    await withFiles(async ({ picture }) => {
      const view = await chat(scene, true);
      for (let time = 0; time < 2; time++) {
        await pick(view, "#file", picture);
        await pausedWhole(view);
        await view.page.keyboard.press("Enter");
        await view.gone("the pause to be gone");
        const files = await view.page.$eval("#file", ({ files }) => files.length);
        assert.equal(files, 0, "the picture stays in the field");
      }
      assert.deepEqual(await got(view), []);
      await view.close();
    });
  },

  async "no pause without a request, for other files, or where the chat is fine"(scene) {
    await withFiles(async ({ picture, text }) => {
      const calm = await chat(scene, false);
      await pick(calm, "#file", picture);
      await until("the picture to arrive", async () => (await got(calm)).length === 1);
      assert.equal(await calm.card(), null);
      await calm.close();

      const asked = await chat(scene, true);
      await pick(asked, "#file", text);
      await until("the text to arrive", async () => (await got(asked)).length === 1);
      assert.equal(await asked.card(), null);
      await asked.close();

      const [session, pages] = [await scene.session(), await scene.pages()];
      const fine = await session.open(pages.url("/pictures"));
      await say(fine, request);
      await fine.shown();
      await fine.click("open");
      await fine.clickOn("button.fine");
      await fine.gone();
      await pick(fine, "#file", picture);
      await until("the picture to arrive", async () => (await got(fine)).length === 1);
      await fine.close();
    });
  },

  // The clipboard of a Firefox without a window holds no pictures.
  "a picture is pasted: a pause, and it goes on": onlyIn("chromium", async (scene) => {
    const view = await chat(scene, true);
    await paste(view, "#composer");
    await pausedWhole(view);
    await view.clickOn("button.send");
    await until("the picture to arrive", async () => (await got(view)).length === 1);
    const [[kind, [[, type]]]] = await got(view);
    assert.deepEqual([kind, type], ["paste", "image/png"]);
    await view.close();
  }),

  "pasted once more while the pause stands: one question, and both go on": onlyIn(
    "chromium",
    async (scene) => {
      const view = await chat(scene, true);
      await paste(view, "#composer");
      await pausedWhole(view);
      await view.page.keyboard.down("Control");
      await view.page.keyboard.press("v");
      await view.page.keyboard.up("Control");
      await pausedWhole(view);
      await view.clickOn("button.send");
      await until("both pictures to arrive", async () => (await got(view)).length === 2);
      for (const [kind, [[, type]]] of await got(view)) {
        assert.deepEqual([kind, type], ["paste", "image/png"]);
      }
      await view.close();
    },
  ),

  async "another chat is opened while the pause stands: the picture goes into neither"(scene) {
    await withFiles(async ({ picture }) => {
      const view = await chat(scene, true);
      await pick(view, "#file", picture);
      await pausedWhole(view);
      await view.page.evaluate(() => {
        document.querySelector("h1").textContent = "Chat with Kim";
        const list = document.querySelector("#messages");
        list.ariaLabel = "Chat with Kim";
        for (const row of list.querySelectorAll(".message")) {
          row.querySelector(".author").textContent = "Kim";
          row.querySelector(".text").textContent = `see you at ${row.dataset.messageId}`;
          row.dataset.messageId += "-kim";
        }
      });
      await view.gone("the pause to be gone");
      assert.deepEqual(await got(view), []);
      const files = await view.page.$eval("#file", ({ files }) => files.length);
      assert.equal(files, 0, "the picture waits for the other chat");
      await view.close();
    });
  },

  async "words are pasted: no pause"(scene) {
    const view = await chat(scene, true);
    await view.page.evaluate(() => {
      const field = document.body.appendChild(document.createElement("textarea"));
      field.value = "hello";
      field.select();
    });
    await view.page.keyboard.down("Control");
    await view.page.keyboard.press("c");
    await view.page.focus("#composer");
    await view.page.keyboard.press("v");
    await view.page.keyboard.up("Control");
    await until("the words to arrive", async () => (await got(view)).length === 1);
    assert.deepEqual(await got(view), [["paste", [], "hello"]]);
    assert.equal(await view.card(), null);
    await view.close();
  },

  // Nothing from outside can drop a file into Firefox.
  "a picture is dropped: a pause, and it goes on": onlyIn("chromium", async (scene) => {
    await withFiles(async ({ picture }) => {
      const view = await chat(scene, true);
      await drop(view, "#composer", picture);
      await pausedWhole(view);
      await view.clickOn("button.send");
      await until("the picture to arrive", async () => (await got(view)).length === 1);
      assert.deepEqual(await got(view), [["drop", [["beach.png", "image/png", PNG.length]]]]);
      await view.close();
    });
  }),
};
