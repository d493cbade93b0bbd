// The chat of the demo, under its strict policy: the card comes with the threat and not before.

import assert from "node:assert/strict";
import { TALK } from "../lib/talk.mjs";

async function openDemo(scene, names) {
  const chat = await scene.demo();
  chat.begin(names);
  const session = await scene.session();
  const view = await session.open(`${chat.address}/`);
  return { chat, view };
}

function cardAtTheThreat(language) {
  return async (scene) => {
    const { harmless, threat } = TALK[language];
    const { chat, view } = await openDemo(scene, { me: "Sam", other: `Jess-${language}` });
    for (const text of harmless) {
      chat.say("other", text);
      await view.quiet(text);
    }
    chat.say("other", threat);
    const card = await view.shown();
    const read = await view.read(threat);
    assert.equal(read.level, "urgent");
    assert.equal(read.from.at(-1), `Jess-${language}`, "the speaker is the one the page names");
    assert.ok(card.text.includes(card.status), "the words that are announced are to be seen");
    assert.deepEqual(
      Object.keys(card.buttons),
      ["open", "hide"],
      "the folded card has two buttons",
    );
    assert.ok(
      card.status.split(/\s+/).length < 40,
      `too many words at first sight: ${card.status}`,
    );
    await view.close();
  };
}

function silentOn(language) {
  return async (scene) => {
    const { lookalikes, threat } = TALK[language];
    const { chat, view } = await openDemo(scene, { me: "Sam", other: "Noor" });
    for (const text of lookalikes) {
      chat.say("other", text);
      await view.quiet(text);
    }
    // The same words by the reader are no threat to the reader.
    chat.say("me", threat);
    await view.quiet(threat);
    // Quiet must not mean asleep.
    chat.say("other", threat);
    await view.shown("the card after a real threat");
    await view.close();
  };
}

export const tests = {
  "English, card with the threat": cardAtTheThreat("en"),
  "Thai, card with the threat": cardAtTheThreat("th"),
  "English, none for look-alikes and the reader's own words": silentOn("en"),
  "Thai, none for look-alikes and the reader's own words": silentOn("th"),

  async "opened, it helps in order, and folds again"(scene) {
    const { chat, view } = await openDemo(scene, { me: "Sam", other: "Kim" });
    chat.say("other", TALK.en.threat);
    await view.shown();
    await view.click("open");
    const opened = await view.shown("the opened card");
    assert.equal(opened.buttons.open.expanded, "true");
    assert.ok(opened.sections.includes("steps") && opened.sections.includes("services"));
    assert.ok(
      opened.links.length > 0 && opened.links.every((link) => /^(tel:|sms:|https:)/.test(link)),
    );
    assert.ok(opened.buttons.fine, "the opened card lets the reader say that the chat is fine");
    await view.click("open");
    assert.equal((await view.shown("the folded card")).buttons.open.expanded, "false");
    await view.close();
  },

  async "a push towards self-harm shows the crisis line first"(scene) {
    const { chat, view } = await openDemo(scene, { me: "Sam", other: "Max" });
    chat.say("other", "nobody will miss you, just kill yourself");
    await view.shown();
    await view.click("open");
    const { sections } = await view.shown("the opened card");
    assert.equal(sections[0], "crisis", `the order is ${sections}`);
    await view.close();
  },

  async "hidden, it stays away until the chat escalates"(scene) {
    const { chat, view } = await openDemo(scene, { me: "Sam", other: "Lee" });
    chat.say("other", TALK.en.request);
    await view.shown("the card for the request");
    await view.click("hide");
    await view.gone();
    chat.say("other", "ok, talk to you tomorrow");
    await view.quiet("talk to you tomorrow");
    chat.say("other", TALK.en.threat);
    await view.shown("the card after escalation");
    await view.close();
  },

  async "called fine, it stays away until the chat escalates"(scene) {
    const { chat, view } = await openDemo(scene, { me: "Sam", other: "Ash" });
    chat.say("other", TALK.en.request);
    await view.shown("the card for the request");
    await view.click("open");
    await view.shown("the opened card");
    await view.click("fine");
    await view.gone();
    chat.say("other", `please. ${TALK.en.request}`);
    await view.quiet("please.");
    chat.say("other", TALK.en.threat);
    await view.shown("the card after escalation");
    await view.close();
  },

  async "a click that the page makes up decides nothing, and the card takes no focus"(scene) {
    const { chat, view } = await openDemo(scene, { me: "Sam", other: "Noa" });
    await view.page.focus("#text");
    chat.say("other", TALK.en.threat);
    const card = await view.shown();
    assert.equal(card.focus, null);
    assert.equal(await view.page.evaluate(() => document.activeElement?.id), "text");
    const { x, y } = card.buttons.hide;
    await view.page.evaluate((x, y) => document.elementFromPoint(x, y)?.click(), x + 4, y + 4);
    // Even on the button itself, where no page can reach.
    await view.ask("press", "hide");
    assert.ok(await view.card(), "the page closed the card");
    await view.close();
  },
};
