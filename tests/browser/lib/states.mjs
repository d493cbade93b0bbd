// Brings a card into each of its states: a situation, a language, opened, a branch, the pause before a
// picture, the last words. A card that stands follows the settings, so a language costs one question.

import { readdir, readFile } from "node:fs/promises";
import { say } from "./chat-page.mjs";
import { pick, withFiles } from "./pictures.mjs";
import { SITUATIONS } from "./situations.mjs";
import { until } from "./wait.mjs";

const FOLDER = new URL("../../../extension/locales/", import.meta.url);

/** The branches of a card, in their order, as `BranchId` in src/advice/view.rs names them. */
export const BRANCHES = [
  "paid",
  "nothing_sent",
  "fake",
  "known",
  "adult",
  "friend",
  "recovery",
  "threatened",
];

/** Every language that has words, with its direction; English first. */
export async function languages() {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".ftl")).sort();
  const read = async (name) => {
    const words = await readFile(new URL(name, FOLDER), "utf8");
    return {
      code: name.replace(/\.ftl$/, ""),
      direction: /^direction = (ltr|rtl)$/m.exec(words)[1],
    };
  };
  const all = await Promise.all(files.map(read));
  return all.sort((one, other) => (other.code === "en") - (one.code === "en"));
}

/** Opens a chat in which the message of a situation was said, and waits for its card. */
export async function situated(session, pages, name, path = "/axe/chat") {
  const view = await session.open(pages.url(path));
  const { said } = SITUATIONS[name];
  for (const text of said) await say(view, text);
  await view.shown(`the card for ${name}`);
  return view;
}

/** The card that stands changes its language; its sentence comes last, and may move the buttons. */
export async function speak(view, language) {
  await view.ask("store", { settings: { language } });
  await until(`the card in ${language}`, async () => (await view.card())?.language === language);
  await view.ask("drawn");
}

/** Opens the card, or folds it. */
export async function open(view, opened = true) {
  const isOpen = async () => (await view.card())?.buttons.open.expanded === String(opened);
  if (await isOpen()) return;
  await view.click("open");
  await until(opened ? "the card to open" : "the card to fold", isOpen);
}

/** Chooses a branch of the opened card; it stays chosen in every language. */
export async function choose(view, branch) {
  await view.clickOn("[data-id=branches] summary");
  await view.clickOn(`li:nth-child(${BRANCHES.indexOf(branch) + 1}) > button.choice`);
  await until(`the branch ${branch}`, async () => (await view.card()).focus === "back");
}

/** Leads back to the first parts. */
export async function leadBack(view) {
  await view.clickOn("button.back");
  await until("the first parts", () => view.ask("place", ["[data-id=branches]", ""]));
}

/** The last words, after the reader called the chat fine: they stand for four seconds. */
export async function farewell(session, pages, language) {
  const view = await situated(session, pages, "money");
  await speak(view, language);
  await open(view);
  await view.clickOn("button.fine");
  await until("the last words", async () => {
    const card = await view.card();
    return card && Object.keys(card.buttons).length === 0 && card.status !== "";
  });
  return view;
}

/** Runs `look` with the pause before a picture, once a language. */
export function withPauses(session, pages, spoken, look) {
  return withFiles(async ({ picture }) => {
    const view = await situated(session, pages, "request", "/axe/pictures");
    await view.click("hide");
    await view.gone();
    for (const language of spoken) {
      const { code } = language;
      const before = (await view.reads()).length;
      await view.ask("store", { settings: { language: code } });
      await until(`the chat to be read again for ${code}`, async () => {
        const reads = await view.reads();
        return reads.length > before && reads.at(-1).answered;
      });
      await pick(view, "#file", picture);
      await until(
        `the pause in ${code}`,
        async () => (await view.card())?.language === code && (await view.card()).buttons.send,
      );
      await look(view, language);
      await view.click("not-now");
      await view.gone("the pause to go");
    }
    await view.ask("forget");
    await view.close();
  });
}
