// Every state of the card in every language: words whole and in their places at every width, axe, and
// what readers of large type, of few colours, without motion or with a screen reader get.

import assert from "node:assert/strict";
import { say } from "../lib/chat-page.mjs";
import { misread, SITUATIONS } from "../lib/situations.mjs";
import {
  BRANCHES,
  choose,
  farewell,
  languages,
  leadBack,
  open,
  situated,
  speak,
  withPauses,
} from "../lib/states.mjs";
import { TALK } from "../lib/talk.mjs";

/** The usual window, where the card is 372 px wide, and the narrowest one that WCAG 2.2 names. */
const WIDE = { width: 1000, height: 760 };
const NARROW = { width: 320, height: 568 };

/**
 * A page zoomed to 400 % has a quarter of the window's width and height left, in CSS pixels: 320 × 256 of
 * 1280 × 1024, which is how WCAG 2.2 (1.4.10) puts it. The drivers of the browsers cannot zoom a page.
 */
const ZOOMED = { width: 320, height: 256 };

/** The first language and the two that are laid out most differently: with `--quick` no others. */
const FEW = ["en", "th", "ar"];

/** axe asks about structure and colours, which languages share: elsewhere it is asked in a few of them. */
const AXE_IN_ALL = "threat";

/** A browser, the pages, and the languages to look at. */
async function given(scene) {
  const all = await languages();
  const chosen = all.filter(({ code }) => !scene.quick || FEW.includes(code));
  assert.ok(chosen.length > 1, "there is one language alone");
  return { session: await scene.session(), pages: await scene.pages(), spoken: chosen };
}

async function forget(view) {
  await view.ask("forget");
  await view.close();
}

/** Gives the window a size; one that it has costs nothing. */
async function resize(view, size) {
  const { width, height } = view.page.viewport() ?? {};
  if (width !== size.width || height !== size.height) await view.page.setViewport(size);
}

/** Gathers the faults of many cards, so that one run tells them all. */
class Faults {
  #all = [];
  #axeIn;

  /** Of the languages, those in which axe is asked. */
  constructor(axeIn = FEW) {
    this.#axeIn = axeIn;
  }

  /**
   * Looks at the card that stands, in windows of several sizes, and asks axe in the last of them. What
   * fits into the narrowest fits into wider ones: those are looked at in a few languages.
   */
  async find(view, { code, direction }, what, sizes = [WIDE, NARROW]) {
    const isFirst = FEW.includes(code);
    for (const size of isFirst ? sizes : sizes.filter((one) => one !== WIDE)) {
      await resize(view, size);
      const seen = await view.ask("survey");
      assert.ok(seen, `no card: ${what} in ${code}`);
      const told = [...seen.faults];
      if (seen.language !== code) told.push(`lang is ${seen.language}`);
      if (seen.direction !== direction) told.push(`written ${seen.direction}`);
      if (seen.text.trim() === "") told.push("no words");
      this.add(told, `${what}, ${code}, ${size.width} × ${size.height}`);
    }
    if (this.#axeIn.includes(code)) await this.#askAxe(view, `${what}, ${code}`);
  }

  async #askAxe(view, what) {
    const { checked, violations } = await view.ask("axe");
    assert.ok(checked > 0, `axe found nothing to check: ${what}`);
    const told = violations.map(({ id, targets }) => `axe: ${id} at ${targets.join(", ")}`);
    this.add(told, what);
  }

  add(told, what) {
    this.#all.push(...told.map((fault) => `${what}: ${fault}`));
  }

  none() {
    assert.deepEqual(this.#all, []);
  }
}

/** Folded in every language, then opened in every language. */
function situation(name) {
  return async (scene) => {
    const { session, pages, spoken } = await given(scene);
    const view = await situated(session, pages, name);
    const read = (await view.reads()).findLast(({ card }) => card);
    assert.deepEqual(misread(name, read), []);
    const all = spoken.map(({ code }) => code);
    const faults = new Faults(name === AXE_IN_ALL ? all : FEW);
    for (const language of spoken) {
      await speak(view, language.code);
      await faults.find(view, language, "folded");
      // Somebody else may see the screen before the reader opens anything.
      const { text } = await view.card();
      const shown = [...SITUATIONS[name].said, "Jess"].filter((words) => text.includes(words));
      faults.add(
        shown.map((words) => `shows "${words}"`),
        `folded, ${language.code}`,
      );
    }
    await open(view);
    for (const language of spoken) {
      await speak(view, language.code);
      await faults.find(view, language, "opened");
    }
    faults.none();
    await forget(view);
  };
}

/** A branch of the opened card, in every language. */
function branch(name) {
  return async (scene) => {
    const { session, pages, spoken } = await given(scene);
    const view = await situated(session, pages, "threat");
    await open(view);
    await choose(view, name);
    const faults = new Faults();
    for (const language of spoken) {
      await speak(view, language.code);
      await faults.find(view, language, "branch");
    }
    faults.none();
    await forget(view);
  };
}

/** The card folded, opened, and in a branch. */
async function states(session, pages, name, spoken, sizes) {
  const view = await situated(session, pages, name);
  const faults = new Faults();
  const each = async (what) => {
    for (const language of spoken) {
      await speak(view, language.code);
      await faults.find(view, language, what, sizes);
    }
  };
  await each("folded");
  await open(view);
  await each("opened");
  await choose(view, "friend");
  await each("branch friend");
  return { view, faults };
}

/** Everything again in English and Arabic, in a browser whose reader prefers something. */
function preferring(preference, query) {
  return async (scene) => {
    const { pages, spoken } = await given(scene);
    const both = spoken.filter(({ code }) => ["en", "ar"].includes(code));
    const session = await scene.another({ name: "preferring", prefers: [preference] });
    try {
      const probe = await session.open(pages.url("/chat"));
      const holds = await probe.page.evaluate((query) => matchMedia(query).matches, query);
      assert.ok(holds, `this browser does not take ${query}`);
      await probe.close();
      const { faults } = await states(session, pages, "self_harm", both);
      faults.none();
    } finally {
      await session.close();
    }
  };
}

/** How long the card takes to come in, as its style says. */
async function motion(session, pages) {
  const view = await situated(session, pages, "threat");
  const durations = await view.ask("look", [".card", "transitionDuration"]);
  await forget(view);
  return durations.split(",").map(Number.parseFloat);
}

export const tests = {
  ...Object.fromEntries(
    Object.keys(SITUATIONS).map((name) => [
      `the card for ${name}, folded and opened, in every language`,
      situation(name),
    ]),
  ),

  ...Object.fromEntries(
    BRANCHES.map((name) => [`the branch ${name}, in every language`, branch(name)]),
  ),

  async "the pause before a picture, in every language"(scene) {
    const { session, pages, spoken } = await given(scene);
    const faults = new Faults();
    await withPauses(session, pages, spoken, (view, language) =>
      faults.find(view, language, "pause", [WIDE, NARROW, ZOOMED]),
    );
    faults.none();
  },

  async "the last words, in every language"(scene) {
    const { session, pages, spoken } = await given(scene);
    const faults = new Faults();
    for (const language of spoken) {
      const view = await farewell(session, pages, language.code);
      await faults.find(view, language, "last words");
      await forget(view);
    }
    faults.none();
  },

  async "zoomed to 400 %, everything is whole and within reach, in every language"(scene) {
    const { session, pages, spoken } = await given(scene);
    const { view, faults } = await states(session, pages, "harm", spoken, [ZOOMED]);
    await leadBack(view);
    // The last thing on the card is still there to be clicked.
    await view.page.setViewport(ZOOMED);
    await view.clickOn("button.fine");
    await view.gone();
    faults.none();
    await forget(view);
  },

  "in dark colours nothing is amiss, from right to left as well": preferring(
    "dark",
    "(prefers-color-scheme: dark)",
  ),

  "in the reader's own colours nothing is amiss": preferring(
    "forced-colors",
    "(forced-colors: active)",
  ),

  async "where the reader wants no motion, nothing moves"(scene) {
    const { session, pages } = await given(scene);
    assert.ok((await motion(session, pages)).some((seconds) => seconds > 0));
    const still = await scene.another({ name: "preferring", prefers: ["reduced-motion"] });
    try {
      assert.deepEqual(await motion(still, pages), [0]);
    } finally {
      await still.close();
    }
  },

  async "a screen reader is told once, and again only of other words"(scene) {
    const { session, pages } = await given(scene);
    const view = await situated(session, pages, "threat");
    assert.equal(await view.ask("attendWords"), 1, "more than one live region");
    const again = TALK.en.harmless[0];
    await say(view, again);
    await view.read(again);
    await open(view);
    await view.ask("survey");
    await open(view, false);
    await view.ask("survey");
    assert.equal(await view.ask("told"), 0, "told again of the same words");
    const other = SITUATIONS.money.said[0];
    await say(view, other);
    await view.read(other);
    await view.ask("survey");
    assert.equal(await view.ask("told"), 2, "the sentence and the line below it, each once");
    await forget(view);
  },

  async "what does not fit, or was not filled in, is found"(scene) {
    const { session, pages } = await given(scene);
    const view = await situated(session, pages, "threat");
    await open(view);
    assert.deepEqual((await view.ask("survey")).faults, []);
    const spoils = [
      ["h2", "{ $name }", "", "not filled in"],
      ["h2", "title-steps", "", "not filled in"],
      [".quote", "", "", "empty"],
      [".sentence", "Pressure".repeat(9), "white-space: nowrap", "wide"],
      [".hide", "Hide", "position: absolute; inset-inline-end: -90px", "sticks out"],
      [".hide", "Hide", "height: 30px; min-height: 0", "small to press"],
      [".open", "See what helps", "margin-inline-end: -60px", "one over the other"],
      [".head", "", "height: 20px; overflow: hidden", "clipped"],
    ];
    for (const [selector, text, style, fault] of spoils) {
      await view.ask("spoil", [selector, text, style]);
      const { faults } = await view.ask("survey");
      assert.ok(
        faults.some((told) => told.startsWith(fault)),
        `${selector} ${style || text}: ${JSON.stringify(faults)}`,
      );
      await view.ask("mend");
    }
    await forget(view);
  },
};
