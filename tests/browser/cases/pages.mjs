// Hostile and unusual pages: strict policies, dialogs, pages that delete the card, frames, shadow
// roots, redrawn lists, and pages without a conversation.

import assert from "node:assert/strict";
import { edit, redraw, say } from "../lib/chat-page.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";

const { harmless, threat, edited, request } = TALK.en;

async function open(scene, path) {
  const [session, pages] = [await scene.session(), await scene.pages()];
  return session.open(pages.url(path));
}

/** All that a page can find out about its own document. */
function whatThePageSees(page) {
  return page.evaluate(() => {
    const host = [...document.querySelectorAll("[popover]")].at(-1);
    const serialized = document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? "";
    return {
      found: host !== undefined,
      root: host?.shadowRoot ?? null,
      children: host?.childNodes.length,
      attributes: host?.getAttributeNames(),
      text: document.documentElement.textContent + document.body.innerText + serialized,
    };
  });
}

/**
 * The page takes the card away, and it is back. A look at the page brings it as well, but such looks are
 * five seconds apart: again and again, and sooner than that, it comes by itself.
 */
async function comesBack(view, act) {
  for (let time = 1; time <= 3; time += 1) {
    await view.page.evaluate((act) => document.querySelector("[popover]")[act](), act);
    await until(`the card after ${act} (${time})`, () => view.card(), { deadline: 4_000 });
  }
}

/** A chat is read as it stands, and a threat in it brings the card. */
async function threatIn(scene, path) {
  const view = await open(scene, path);
  await view.quiet(harmless[1]);
  await say(view, threat);
  await view.shown();
  await view.close();
}

export const tests = {
  async "default-src 'none' and Trusted Types: the card shows, takes clicks, and the page sees nothing of it"(
    scene,
  ) {
    const view = await open(scene, "/strict");
    await say(view, threat);
    const card = await view.shown();
    await view.click("open");
    await until(
      "the card to open",
      async () => (await view.card())?.buttons.open.expanded === "true",
    );
    const seen = await whatThePageSees(view.page);
    assert.ok(seen.found);
    assert.equal(seen.root, null);
    assert.equal(seen.children, 0);
    assert.deepEqual(seen.attributes, ["popover"]);
    const own = [...card.status.split("\n"), card.name, card.buttons.open.name];
    for (const words of own.filter((words) => words.trim())) {
      assert.ok(!seen.text.includes(words.trim()), `the page can read "${words}"`);
    }
    await view.close();
  },

  async "a modal dialog opens: the card moves into it, takes clicks, and moves out again"(scene) {
    const view = await open(scene, "/strict-dialog");
    await say(view, threat);
    assert.equal((await view.shown()).parent, "html");
    await view.page.evaluate(() => document.querySelector("#dialog").showModal());
    await until(
      "the card to stand in the dialog",
      async () => (await view.card())?.parent === "dialog",
    );
    await view.click("open");
    await until(
      "the card to open",
      async () => (await view.card())?.buttons.open.expanded === "true",
    );
    await view.page.evaluate(() => document.querySelector("#dialog").close());
    await until(
      "the card to stand in the page",
      async () => (await view.card())?.parent === "html",
    );
    await view.click("hide");
    await view.gone();
    await view.close();
  },

  async "a modal dialog opens and closes, and no focus tells of it: the card follows"(scene) {
    const view = await open(scene, "/strict-dialog");
    // The focus has the chat read anew, and the card placed with it.
    await view.page.evaluate(() => {
      addEventListener("focusin", (event) => event.stopImmediatePropagation(), true);
    });
    await say(view, threat);
    await view.shown();
    // Again and again, and sooner than a look at the page comes: those are five seconds apart.
    for (const act of ["showModal", "close", "showModal", "close"]) {
      const parent = act === "close" ? "html" : "dialog";
      await view.page.evaluate((act) => document.querySelector("#dialog")[act](), act);
      await until(
        `the card to stand in ${parent}`,
        async () => (await view.card())?.parent === parent,
        { deadline: 4_000 },
      );
    }
    await view.click("hide");
    await view.gone();
    await view.close();
  },

  async "a modal dialog stands open: the card comes inside it"(scene) {
    const view = await open(scene, "/strict-dialog");
    await view.quiet(harmless[1]);
    await view.page.evaluate(() => document.querySelector("#dialog").showModal());
    await say(view, threat);
    assert.equal((await view.shown()).parent, "dialog");
    await view.click("hide");
    await view.gone();
    await view.close();
  },

  async "a modal dialog opens inside a shadow root: the card moves into it, takes clicks, and out again"(
    scene,
  ) {
    for (const mode of ["open", "closed"]) {
      const view = await open(scene, "/chat");
      await say(view, threat);
      assert.equal((await view.shown()).parent, "html");
      await view.page.evaluate((mode) => {
        const host = document.body.appendChild(document.createElement("page-dialog"));
        const dialog = document.createElement("dialog");
        dialog.append(document.createElement("button"));
        host.attachShadow({ mode }).append(dialog);
        dialog.showModal();
        globalThis.dialog = dialog;
      }, mode);
      await until(
        `the card to stand in the dialog (${mode})`,
        async () => (await view.card())?.parent === "dialog",
        { deadline: 4_000 },
      );
      await view.click("open");
      await until("the card to open", async () => (await view.card())?.buttons.fine);
      // The focus has the chat read anew, and the card placed with it: from here on nothing tells of it.
      await view.page.evaluate(() => {
        addEventListener("focusin", (event) => event.stopImmediatePropagation(), true);
      });
      for (const act of ["close", "showModal", "close"]) {
        const parent = act === "close" ? "html" : "dialog";
        await view.page.evaluate((act) => globalThis.dialog[act](), act);
        await until(
          `the card to stand in ${parent} (${mode})`,
          async () => (await view.card())?.parent === parent,
          { deadline: 4_000 },
        );
      }
      await view.click("hide");
      await view.gone();
      await view.close();
    }
  },

  async "the page deletes the card's host: it comes back, and works"(scene) {
    const view = await open(scene, "/chat");
    await say(view, threat);
    await view.shown();
    for (const act of ["remove", "hidePopover"]) await comesBack(view, act);
    await view.click("hide");
    await view.gone();
    await view.close();
  },

  async "the page deletes the host each time: the card comes back at a pace that leaves the page alone"(
    scene,
  ) {
    const view = await open(scene, "/chat");
    await view.page.evaluate(() => {
      window.deleted = [];
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) {
            if (node.popover !== "manual") continue;
            node.remove();
            window.deleted.push(performance.now());
          }
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await say(view, threat);
    const deleted = () => view.page.evaluate(() => window.deleted);
    const times = await until(
      "the card to return several times",
      async () => {
        const times = await deleted();
        return times.length > 5 && times;
      },
      { seen: deleted },
    );
    assert.ok((times.at(-1) - times[0]) / (times.length - 1) > 50, `a contest: ${times}`);
    // The chat is still read, and the card gives way to the slow pace of readings.
    await say(view, "one more message");
    await view.read("one more message");
    await until("a slower return", async () => {
      const times = await deleted();
      return times.some((time, index) => index > 5 && time - times[index - 1] > 400);
    });
    await view.close();
  },

  async "a chat in a frame"(scene) {
    const top = await open(scene, "/frame");
    const frame = await until("the frame", () =>
      top.page.frames().find((frame) => frame.url().endsWith("/chat")),
    );
    const view = top.in(frame);
    await view.quiet(harmless[1]);
    await say(view, threat);
    await view.shown();
    await view.click("hide");
    await view.gone();
    assert.deepEqual(await top.reads(), [], "the page around the frame holds no conversation");
    await top.close();
  },

  async "a chat inside open shadow roots"(scene) {
    await threatIn(scene, "/shadow");
  },

  async "a chat inside closed shadow roots"(scene) {
    await threatIn(scene, "/closed");
  },

  async "no conversation: nothing is asked, until one opens"(scene) {
    const view = await open(scene, "/article");
    await until("the page to be complete", () =>
      view.page.evaluate(() => document.readyState === "complete"),
    );
    // The sign that the script is at work: a chat that the page opens later is read.
    await view.page.evaluate(() => {
      const log = document.createElement("div");
      log.id = "messages";
      log.role = "log";
      log.style.minHeight = "100px";
      document.body.append(log);
    });
    await say(view, harmless[0]);
    await view.read(harmless[0]);
    const reads = await view.reads();
    assert.ok(
      reads.every(({ texts }) => texts.every((text) => text === harmless[0])),
      `the article was sent: ${JSON.stringify(reads)}`,
    );
    await view.close();
  },

  async "an innocent message is edited into a threat, in each of the ways pages do it"(scene) {
    for (const swap of [true, false]) {
      const view = await open(scene, "/chat");
      await say(view, "call you later");
      await view.quiet("call you later");
      await edit(view, edited, { swap });
      await view.shown(`the card after an edit (${swap ? "new text node" : "same text node"})`);
      await view.close();
    }
  },

  async "a threat that is edited away leaves the help standing"(scene) {
    const view = await open(scene, "/chat");
    await say(view, threat);
    await view.shown();
    await edit(view, "see you tomorrow", { swap: true });
    await view.read("see you tomorrow");
    assert.ok(await view.card(), "the sender can take the help away");
    await view.close();
  },

  async "a redrawn list does not bring a hidden card back"(scene) {
    const view = await open(scene, "/chat");
    await say(view, threat);
    await view.shown();
    await view.click("hide");
    await view.gone();
    await redraw(view);
    await say(view, "so what now");
    await view.quiet("so what now");
    await view.close();
  },

  async "a threat chopped into short messages"(scene) {
    const view = await open(scene, "/chat");
    const chopped = [
      "send me",
      "200",
      "in gift cards",
      "or that",
      "video goes",
      "to all",
      "your friends",
    ];
    for (const part of chopped) await say(view, part);
    await view.shown();
    await view.close();
  },

  async "a request for a picture gets a calmer card than a threat"(scene) {
    const view = await open(scene, "/chat");
    await say(view, request);
    const calm = await view.shown();
    assert.equal((await view.read(request)).level, "notice");
    await say(view, threat);
    await until("the card to change", async () => (await view.card())?.status !== calm.status);
    assert.equal((await view.read(threat)).level, "urgent");
    await view.close();
  },
};
