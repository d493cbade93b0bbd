// What the hostile tests share: a chat with a card over it, and pages that look and press.

import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "./chat-page.mjs";
import { TALK } from "./talk.mjs";
import { until } from "./wait.mjs";

/** A page of the tests' own in the browser that most tests share. */
export async function open(scene, path = "/chat") {
  const [session, pages] = [await scene.session(), await scene.pages()];
  return session.open(pages.url(path));
}

/** A chat with a threat in it and the card over it, after the page has prepared itself. */
export async function threatened(scene, prepare = () => {}, detail = null, path = "/chat") {
  const view = await open(scene, path);
  await view.page.evaluate(prepare, detail);
  await say(view, TALK.en.threat);
  return { view, card: await view.shown() };
}

/** Opens the card. */
export async function unfold(view) {
  await view.click("open");
  return until("the card to open", async () => {
    const card = await view.card();
    return card?.buttons.fine && card;
  });
}

/** The buttons still do what they say; ends the test. */
export async function works(view) {
  await unfold(view);
  await view.click("hide");
  await view.gone();
  await view.close();
}

export function centre({ x, y, width, height }) {
  return [x + width / 2, y + height / 2];
}

/** The name of the element that a click there would meet. */
export function topmost(page, [x, y]) {
  return page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, x, y);
}

export async function settingsOf(view) {
  return (await view.ask("storage")).local.settings ?? {};
}

/** A browser of its own for one test. */
export async function inAnother(scene, options, run) {
  const session = await scene.another(options);
  try {
    await run(session, await scene.pages());
  } finally {
    await session.close();
  }
}

/** A test that is left out of quick runs. */
export function slow(run) {
  return Object.assign(run, { slow: true });
}

/**
 * Makes a copy whose background can be spoilt while it runs: `spoil` says how, and `{}` ends it. What its
 * engine answers is then as `engine` names it in `ANSWERS`.
 */
export function spoilable(copy) {
  const own = new URL("../witness/spoiler.js", import.meta.url);
  copyFileSync(own, join(copy.folder, "spoiler.js"));
  copy.create("start.js", 'import "./spoiler.js";\nimport "./background.js";\n');
  copy.manifest(({ background }) => {
    if (background.scripts) background.scripts = ["start.js"];
    else background.service_worker = "start.js";
  });
  copy.replace(
    "daymark.js",
    /export function read\(/,
    `const answers = ${ANSWERS};
export function read(request) {
  const answer = answers[globalThis.spoilt?.engine];
  return answer ? answer(readForReal(request)) : readForReal(request);
}
function readForReal(`,
  );
}

/** What a broken engine could answer. */
const ANSWERS = `{
  nothing: () => null,
  empty: () => ({}),
  number: () => 7,
  halves: (answer) => ({ assessment: answer.assessment, card: { level: "urgent" }, pause: {} }),
  links: (answer) => {
    for (const section of answer.card?.sections ?? []) {
      const bad = ["javascript:alert(1)", "data:text/html,x", "http://plain.invalid/", " https:x", "file:///"];
      section.links = bad.map((href) => ({ kind: "web", href, label: "x", detail: "" }));
    }
    return answer;
  },
}`;

export function spoil(view, how) {
  return view.ask("raw", { spoil: how });
}
