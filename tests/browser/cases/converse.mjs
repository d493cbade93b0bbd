// Converse.js on Prosody: a client that edits messages in place, redraws its lists and prunes them,
// in which a second person speaks XMPP.

import assert from "node:assert/strict";
import { drop, heldBack, onlyIn, paste, pick, withFiles } from "../lib/pictures.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";
import { PASSWORD } from "../servers/prosody.mjs";

/** More messages than the client keeps in a list. */
const LAPS = 125;

/** The reader is signed in once; each test has a person of its own to talk with. */
function signedIn(scene) {
  return scene.view("converse", async () => {
    const [session, pages, xmpp] = [await scene.session(), await scene.pages(), await scene.xmpp()];
    const wanted = new URLSearchParams({
      socket: xmpp.socket,
      address: "alice@localhost/reader",
      password: PASSWORD,
    });
    const view = await session.open(pages.url(`/converse?${wanted}`));
    await view.page.waitForSelector("html[data-connected]", { timeout: 20_000 });
    return view;
  });
}

/** Opens the chat with one person, who is signed in too. */
async function chat(scene, name) {
  const [view, person] = [await signedIn(scene), await scene.xmppPerson(name)];
  await view.page.bringToFront();
  await openChat(view, person);
  await view.enter();
  return { view, person, say: (text) => person.say("alice", text) };
}

async function openChat(view, person) {
  await view.page.evaluate((address) => void globalThis.openChat(address), person.address);
  await view.page.waitForSelector(`converse-chat[jid="${person.address}"] textarea`, {
    visible: true,
  });
}

async function type(view, person, text) {
  const input = `converse-chat[jid="${person.address}"] textarea`;
  await view.page.focus(input);
  await view.page.$eval(
    input,
    (element, text) => {
      element.value = text;
    },
    text,
  );
  await view.page.keyboard.press("Enter");
}

function speaks(name, language) {
  return async (scene) => {
    const { harmless, lookalikes, threat } = TALK[language];
    const { view, person, say } = await chat(scene, name);
    for (const text of [...harmless, ...lookalikes]) {
      await say(text);
      await view.quiet(text);
    }
    await type(view, person, threat);
    const own = await view.quiet(threat);
    assert.equal(own.from.at(-1), "me", "the reader's own words are taken for somebody else's");
    await say(threat);
    await view.shown();
    const read = await view.read(threat);
    assert.equal(read.level, "urgent");
    assert.notEqual(read.from.at(-1), "me");
    await view.click("hide");
    await view.gone();
  };
}

/** In a chat where a picture was asked for: a pause; not now keeps it, send lets it go. */
async function pauseBefore(scene, name, bring) {
  const { view, person, say } = await chat(scene, name);
  const inChat = (what) => `converse-chat[jid="${person.address}"] ${what}`;
  const sent = () =>
    view.page.$$eval(inChat(".chat-msg [href*='/file_share/']"), (all) => all.length);
  const waiting = () => view.page.$$eval(inChat("progress"), (all) => all.length);
  await say(TALK.en.request);
  await heldBack(view, {
    bring: () => bring(view, inChat),
    untouched: async () =>
      assert.deepEqual([await sent(), await waiting()], [0, 0], "the client has the picture"),
    arrived: async () => (await sent()) > 0,
  });
}

export const tests = {
  "English, none for look-alikes, card with the threat": speaks("bob", "en"),
  "Thai, none for look-alikes, card with the threat": speaks("carol", "th"),

  async "an innocent message is edited into a threat"(scene) {
    const { view, person, say } = await chat(scene, "dan");
    const id = await say("call you later");
    await view.quiet("call you later");
    await person.correct("alice", id, TALK.en.edited);
    await view.shown("the card after the edit");
    const read = await view.read(TALK.en.edited);
    assert.equal(
      read.texts.length,
      1,
      `an edit is no second message: ${JSON.stringify(read.texts)}`,
    );
    await view.click("hide");
    await view.gone();
    // Hidden, it stays hidden when another message is edited into something harmless.
    const next = await say("helo");
    await view.quiet("helo");
    await person.correct("alice", next, "hello there");
    await view.quiet("hello there");
  },

  async "hidden, it stays hidden when the chat is drawn again"(scene) {
    const { view, person, say } = await chat(scene, "erin");
    await say(TALK.en.threat);
    await view.shown();
    await view.click("hide");
    await view.gone();
    const other = await chat(scene, "bob");
    await other.say("what a calm chat");
    await view.quiet("what a calm chat");
    await openChat(view, person);
    await say("are you back");
    const read = await view.quiet("are you back");
    assert.ok(read.texts.includes(TALK.en.threat), "the chat was read whole");
  },

  async "hidden, it stays hidden when a long list is pruned and scrolled back"(scene) {
    const { view, person, say } = await chat(scene, "frank");
    await say(TALK.en.threat);
    await view.shown();
    await view.click("hide");
    await view.gone();
    const laps = [];
    for (let number = 1; number <= LAPS; number += 1) laps.push(await say(`lap ${number}.`));
    await view.quiet(`lap ${LAPS}.`);
    const list = `converse-chat[jid="${person.address}"] .chat-content__messages`;
    const inList = (text) =>
      view.page.$eval(list, (element, text) => element.textContent.includes(text), text);
    await until("the list to be pruned", async () => !(await inList(TALK.en.threat)));
    await until(
      "the threat to stand in the list again",
      async () => {
        await view.page.$eval(list, (element) => {
          element.scrollTop = -element.scrollHeight;
        });
        await view.page.mouse.move(500, 300);
        await view.page.mouse.wheel({ deltaY: -900 });
        return inList(TALK.en.threat);
      },
      { deadline: 20_000 },
    );
    // What is new is not drawn up there, but what is edited is: the sign that it was read.
    await person.correct("alice", laps[0], "the first lap.");
    const read = await view.quiet("the first lap.");
    assert.equal(read.texts[0], TALK.en.threat);
  },

  async "a picture is picked: a pause"(scene) {
    await withFiles(({ picture }) =>
      pauseBefore(scene, "grace", (view, inChat) =>
        pick(view, inChat("input[type=file]"), picture),
      ),
    );
  },

  // The clipboard of a Firefox without a window holds no pictures.
  "a picture is pasted: a pause": onlyIn("chromium", (scene) =>
    pauseBefore(scene, "heidi", (view, inChat) => paste(view, inChat("textarea"))),
  ),

  // Nothing from outside can drop a file into Firefox.
  "a picture is dropped: a pause": onlyIn("chromium", (scene) =>
    withFiles(({ picture }) =>
      pauseBefore(scene, "ivan", (view, inChat) => drop(view, inChat("textarea"), picture)),
    ),
  ),
};
