// Pages and senders that want to take the card away, to cover it, or to have its buttons pressed. Each
// test names the attempt and what must hold; docs/threat-model.md has the whole list.

import assert from "node:assert/strict";
import { say } from "../lib/chat-page.mjs";
import {
  centre,
  inAnother,
  open,
  settingsOf,
  threatened,
  topmost,
  unfold,
  works,
} from "../lib/hostile.mjs";
import { opening } from "../lib/own-pages.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";

const { harmless, threat, request } = TALK.en;

/** A press that comes sooner after the card was meant for something else, in milliseconds. */
const SOON = 300;

export const tests = {
  async "the page moves the card into another document: it comes back as it was"(scene) {
    const { view, card } = await threatened(scene);
    await view.page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement("iframe"));
      frame.contentDocument.body.append(document.querySelector("html > [popover]"));
    });
    const { box } = await view.shown("the card to come back");
    assert.deepEqual(box, card.box);
    await works(view);
  },

  async "the page forbids every popover to open: the card stands all the same"(scene) {
    const { view, card } = await threatened(scene, () => {
      addEventListener("beforetoggle", (event) => event.preventDefault(), true);
    });
    assert.equal(await topmost(view.page, centre(card.box)), card.tag);
    await works(view);
  },

  async "a popover of the page covers the card: the card comes back on top"(scene) {
    const { view, card } = await threatened(scene);
    await view.page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement("div"));
      cover.popover = "manual";
      cover.style.cssText = "inset: 0; width: 100vw; height: 100vh; margin: 0";
      cover.showPopover();
    });
    const place = centre(card.box);
    await until("the card on top", async () => (await topmost(view.page, place)) === card.tag, {
      deadline: 2_500,
    });
    await works(view);
  },

  async "the card comes under a hand that is about to press: the press goes to the page"(scene) {
    const before = await threatened(scene);
    const place = centre(before.card.buttons.hide);
    await before.view.close();
    const view = await open(scene);
    await view.quiet(harmless[1]);
    await view.page.evaluate(() => {
      window.stood = null;
      window.pressed = null;
      window.others = 0;
      new MutationObserver(() => {
        if (document.querySelector("html > [popover]")) window.stood ??= performance.now();
      }).observe(document.documentElement, { childList: true });
      addEventListener(
        "click",
        ({ target }) => {
          if (target.popover === "manual") window.pressed ??= performance.now();
          else if (window.stood) window.others += 1;
        },
        true,
      );
    });
    await say(view, threat);
    const state = () => view.page.evaluate(() => ({ stood, pressed, others }));
    await until("a press on the card", async () => {
      await view.page.mouse.click(...place);
      return (await state()).pressed;
    });
    const { stood, pressed, others } = await state();
    assert.ok(pressed - stood >= SOON, `a press after ${Math.round(pressed - stood)} ms counted`);
    assert.ok(others > 0, "nothing was pressed before that");
    await view.gone();
    await view.close();
  },

  async "keys that the page makes up: three of Shift do not hide the card"(scene) {
    const { view } = await threatened(scene);
    await view.page.evaluate(() => {
      for (const _ of [1, 2, 3]) {
        for (const type of ["keydown", "keyup"]) {
          const event = new KeyboardEvent(type, { key: "Shift", bubbles: true, composed: true });
          document.body.dispatchEvent(event);
        }
      }
    });
    await say(view, "so what now");
    await view.read("so what now");
    assert.ok(await view.card(), "the page hid the card");
    await view.close();
  },

  async "a choice that no hand made, even inside the card: nothing is kept"(scene) {
    const { view } = await threatened(scene);
    await unfold(view);
    await view.ask("forge", ["select", "change", "th"]);
    for (const button of [".fine", ".wrong", ".quiet", ".hide"]) {
      await view.ask("forge", [`button${button}`, "click"]);
      assert.ok((await view.card())?.buttons.hide, `the page pressed ${button}`);
    }
    await say(view, "so what now");
    await view.read("so what now");
    assert.equal((await view.card())?.language, "en");
    assert.deepEqual(await settingsOf(view), {});
    await view.close();
  },

  async "a picture that no hand picked, pasted or dropped: no pause comes up"(scene) {
    const view = await open(scene, "/pictures");
    await say(view, request);
    await view.shown();
    await view.click("hide");
    await view.gone();
    await view.page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(["x"], "beach.png", { type: "image/png" }));
      const field = document.querySelector("#file");
      const writing = document.querySelector("#composer");
      field.files = files.files;
      const options = { bubbles: true, cancelable: true, composed: true };
      for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, options));
      const paste = { ...options, clipboardData: files };
      writing.dispatchEvent(new ClipboardEvent("paste", paste));
      writing.dispatchEvent(new DragEvent("drop", { ...options, dataTransfer: files }));
    });
    assert.equal(await view.card(), null);
    assert.equal((await view.page.evaluate(() => got.length)) > 0, true, "the page hears nothing");
    await view.close();
  },

  async "the page calls, posts and broadcasts what the extension says to itself: nobody listens"(
    scene,
  ) {
    const { view } = await threatened(scene);
    const id = new URL(await view.ask("extension")).hostname;
    const before = (await view.reads()).length;
    const reached = await view.page.evaluate(async (id) => {
      const messages = [
        { kind: "hide" },
        { kind: "choose", choice: { what: "pause_day" } },
        { kind: "read", messages: [{ from: "Jess", text: "from the page" }] },
      ];
      const channel = new BroadcastChannel("daymark");
      let reached = 0;
      for (const message of messages) {
        postMessage(message, "*");
        channel.postMessage(message);
        for (const target of [window, document, document.querySelector("html > [popover]")]) {
          for (const type of ["message", "daymark", message.kind]) {
            target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
          }
        }
        const runtime = globalThis.chrome?.runtime ?? globalThis.browser?.runtime;
        if (runtime?.sendMessage) {
          await runtime.sendMessage(id, message).then(
            () => (reached += 1),
            () => null,
          );
        }
      }
      channel.close();
      return reached;
    }, id);
    assert.equal(reached, 0);
    await say(view, "so what now");
    await view.read("so what now");
    assert.ok(await view.card(), "the page hid the card");
    const since = (await view.reads()).slice(before);
    assert.ok(since.every(({ texts }) => !texts.includes("from the page")));
    assert.deepEqual(await settingsOf(view), {});
    await view.close();
  },

  async "the page keeps a record from being saved: the card does not say that it was"(scene) {
    const { view } = await threatened(scene, () => {
      navigation.addEventListener("navigate", (event) => event.preventDefault());
    });
    await unfold(view);
    await view.clickOn("[data-id=record] > summary");
    await view.clickOn("button.act", "Save the record");
    const told = await until("the card to say something", async () => {
      const { text } = await view.ask("place", [".action", ""]);
      return text.replace("Save the record", "").trim();
    });
    assert.doesNotMatch(told, /Saved/);
    await view.close();
  },

  async "the page writes itself anew: the chat in it is read, and the card comes"(scene) {
    const view = await open(scene);
    await view.quiet(harmless[1]);
    await view.page.evaluate((threat) => {
      const html = document.documentElement.outerHTML;
      document.open();
      document.write(html);
      document.close();
      document.querySelector("#messages p:last-child .text").textContent = threat;
    }, threat);
    await until("the card", () =>
      view.page.evaluate(() => document.querySelector("html > :popover-open") !== null),
    );
    await view.close();
  },

  async "the page swallows every press and key: the browser's own shortcut still hides the card"(
    scene,
  ) {
    await inAnother(scene, { name: "commanding", change: opening }, async (session, pages) => {
      const view = await session.open(pages.url("/chat"));
      await view.page.evaluate(() => {
        for (const type of ["click", "mousedown", "pointerdown", "keydown", "keyup", "focusin"]) {
          const swallow = (event) => {
            event.preventDefault();
            event.stopImmediatePropagation();
          };
          addEventListener(type, swallow, true);
        }
      });
      await say(view, threat);
      await view.shown();
      await view.click("hide");
      assert.ok(await view.card(), "the page swallows nothing");
      await view.ask("command", "hide-card");
      await view.gone();
    });
  },

  async "the sender takes the message back: the help stays"(scene) {
    const { view } = await threatened(scene);
    await view.page.evaluate(() => document.querySelector("#messages").lastElementChild.remove());
    await say(view, "never mind");
    await view.read("never mind");
    assert.ok(await view.card(), "the sender can take the help away");
    await view.close();
  },
};
