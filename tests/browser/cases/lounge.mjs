// The Lounge on ngircd: a real client under a strict content security policy, in which a second
// person speaks IRC.

import assert from "node:assert/strict";
import { drop, heldBack, onlyIn, paste, pick, withFiles } from "../lib/pictures.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";
import { openRoom, signIn, type } from "../servers/lounge.mjs";

/** The reader is signed in once; each test has a room of its own. */
function signedIn(scene) {
  return scene.view("lounge", async () => {
    const [session, lounge] = [await scene.session(), await scene.lounge()];
    const view = await session.open("about:blank");
    await signIn(view.page, lounge);
    return view;
  });
}

/** Both sit in a new room. */
async function room(scene, name) {
  const [view, bob] = [await signedIn(scene), await scene.ircPerson("bob")];
  await view.page.bringToFront();
  await type(view.page, `/join ${name}`);
  await openRoom(view.page, name);
  await view.enter();
  await bob.join(name);
  await view.page.waitForSelector('#chat .userlist .user[data-name="bob"]');
  return { view, bob, say: (text) => bob.say(name, text) };
}

function cardAtTheThreat(language) {
  return async (scene) => {
    const { harmless, threat } = TALK[language];
    const { view, say } = await room(scene, `#threat-${language}`);
    for (const text of harmless) {
      say(text);
      await view.quiet(text);
    }
    say(threat);
    await view.shown();
    const read = await view.read(threat);
    assert.equal(read.level, "urgent");
    assert.equal(read.from.at(-1), "bob");
    await view.click("hide");
    await view.gone();
  };
}

function silentOn(language) {
  return async (scene) => {
    const { lookalikes, threat } = TALK[language];
    const { view, say } = await room(scene, `#quiet-${language}`);
    for (const text of lookalikes) {
      say(text);
      await view.quiet(text);
    }
    await type(view.page, threat);
    const read = await view.quiet(threat);
    assert.equal(read.from.at(-1), "me", "the reader's own words are taken for somebody else's");
    say(threat);
    await view.shown("the card after a real threat");
    await view.click("hide");
    await view.gone();
  };
}

/** In a room where a picture was asked for: a pause; not now keeps it, send lets it go. */
async function pauseBefore(scene, name, bring) {
  const { view, say } = await room(scene, name);
  // What the client uploaded it writes into the line that is being typed.
  const line = () => view.page.$eval("#input", ({ value }) => value);
  say(TALK.en.request);
  await heldBack(view, {
    bring: () => bring(view),
    untouched: async () => assert.equal(await line(), "", "the client has the picture"),
    arrived: async () => (await line()).includes("/uploads/"),
  });
  await view.page.$eval("#input", (input) => {
    input.value = "";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

export const tests = {
  async "its policy is strict, as it comes"(scene) {
    const lounge = await scene.lounge();
    const { headers } = await fetch(lounge.url);
    assert.match(headers.get("content-security-policy"), /default-src 'none'.*script-src 'self'/);
  },

  "English, card with the threat": cardAtTheThreat("en"),
  "Thai, card with the threat": cardAtTheThreat("th"),
  "English, none for look-alikes and the reader's own words": silentOn("en"),
  "Thai, none for look-alikes and the reader's own words": silentOn("th"),

  async "words that the client breaks up into links and mentions are read as one message"(scene) {
    const { view, say } = await room(scene, "#broken");
    const text =
      "alice send me 200 in gift cards or that video goes to all your friends :) see https://example.invalid/x";
    say(text);
    await view.shown();
    assert.equal((await view.read("gift cards")).texts.at(-1), text);
    await view.click("hide");
    await view.gone();
  },

  async "in a private chat, hidden, it stays hidden when another chat was open meanwhile"(scene) {
    const { view, bob, say } = await room(scene, "#meanwhile");
    bob.say("alice", TALK.en.harmless[0]);
    await openRoom(view.page, "bob");
    await view.quiet(TALK.en.harmless[0]);
    bob.say("alice", TALK.en.threat);
    await view.shown();
    await view.click("hide");
    await view.gone();
    await openRoom(view.page, "#meanwhile");
    say("what a calm room");
    await view.quiet("what a calm room");
    await openRoom(view.page, "bob");
    bob.say("alice", "are you back");
    const read = await view.quiet("are you back");
    assert.ok(read.texts.includes(TALK.en.threat), "the private chat was read whole");
  },

  async "the card goes with its chat and comes back with it"(scene) {
    const { view, say } = await room(scene, "#first");
    say(TALK.en.threat);
    await view.shown();
    await room(scene, "#second");
    await view.gone("the card to go with its chat");
    await openRoom(view.page, "#first");
    await view.shown("the card to come back with its chat");
    await view.click("hide");
    await view.gone();
  },

  async "called fine, it stays away until the chat escalates"(scene) {
    const { view, say } = await room(scene, "#fine");
    say(TALK.en.request);
    await view.shown();
    await view.click("open");
    await until("the card to open", async () => (await view.card())?.buttons.fine);
    await view.click("fine");
    await view.gone();
    say(`pretty please. ${TALK.en.request}`);
    await view.quiet("pretty please.");
    say(TALK.en.threat);
    await view.shown("the card after escalation");
    await view.click("hide");
    await view.gone();
  },

  async "a picture is picked: a pause"(scene) {
    await withFiles(({ picture }) =>
      pauseBefore(scene, "#picked", (view) => pick(view, "#upload-input", picture)),
    );
  },

  // The clipboard of a Firefox without a window holds no pictures.
  "a picture is pasted: a pause": onlyIn("chromium", (scene) =>
    pauseBefore(scene, "#pasted", (view) => paste(view, "#input")),
  ),

  // Nothing from outside can drop a file into Firefox.
  "a picture is dropped: a pause": onlyIn("chromium", (scene) =>
    withFiles(({ picture }) =>
      pauseBefore(scene, "#dropped", (view) => drop(view, "#input", picture)),
    ),
  ),
};
