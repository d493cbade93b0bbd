// What is done with the browser, over and over: everything that a person can do with Daymark. Without the
// extension the same is done with the pages alone, so that what both runs leave is the pages' doing.

import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { stopBackground } from "../browser/lib/background.mjs";
import { say } from "../browser/lib/chat-page.mjs";
import { openOwn, textOf } from "../browser/lib/own-pages.mjs";
import { isWitnessed } from "../browser/lib/page.mjs";
import { pick, withFiles } from "../browser/lib/pictures.mjs";
import { BRANCHES, speak } from "../browser/lib/states.mjs";
import { until } from "../browser/lib/wait.mjs";
import { repeat } from "./rounds.mjs";
import { LANGUAGES } from "./talk.mjs";

/** How long a pointer rests on a link: browsers look ahead after a fraction of it. */
const REST = 600;

/** How long what was typed stands in its field. */
const FIELD = 6000;

const SCHOOL = {
  country: "TH",
  languages: ["th", "en"],
  contacts: [{ name: "School nurse", phone: "020 1234", hours: "8 to 16" }],
  setBy: "Hill School, room 4",
};

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Uses the browser as `repeat` does, and gives what that gives. */
export function useOver(reader, times) {
  const round = (number) => roundOf(reader, number);
  return repeat({ round, restart: (number) => restart(reader, number) }, times);
}

async function restart(reader, number) {
  try {
    if (reader.extension && reader.browser) await settle(reader);
  } finally {
    await reader.close();
  }
  const managed = Math.floor(number / 2) % 2 === 1;
  reader.setPolicy(managed && reader.extension ? SCHOOL : null);
  await reader.start();
  if (managed) reader.did("policy laid down");
}

/** Who was welcomed is not welcomed again after the next start, however the rounds ended. */
async function settle(reader) {
  const { pages, marks } = reader;
  const view = await reader.open(
    pages.chat(marks.word("address"), { name: marks.name(), lines: [] }),
  );
  await view.ask("store", { settings: { welcomed: 1 } });
}

async function roundOf(reader, number) {
  const spoken = Object.keys(LANGUAGES);
  // Two languages a round: after a few all were spoken, next to each other in every order.
  for (const step of [0, 1]) {
    const language = spoken[(number * 2 + step) % spoken.length];
    const fits = number % 2 === 0;
    await chat(reader, LANGUAGES[language], { saved: step === 0, fits });
    reader.did(`chat in ${language}`);
  }
  await picture(reader);
  if (reader.extension) {
    await ownPages(reader);
    await update(reader);
  }
  const [first, ...others] = await reader.browser.pages();
  for (const page of others) await page.close();
  await first.goto("about:blank");
}

/** A conversation: harmless, asked for a picture, threatened; all that the card has is opened. */
async function chat(reader, words, { saved, fits }) {
  const { pages, marks } = reader;
  const name = marks.name();
  const lines = [marks.line(words.said), marks.line(words.said)];
  const path = pages.chat(marks.word("address"), { name, lines });
  const view = await reader.open(path);
  const said = async (text) => {
    const line = marks.line(text);
    await say(view, line, name);
    return reader.extension ? view.read(line) : null;
  };
  await said(words.said);
  const asked = await said(words.request);
  if (asked?.card) {
    await view.shown("the card for a request");
    if (fits) await view.click("hide");
    else await hideByKeys(view);
    await view.gone();
    reader.did(fits ? "card hidden" : "card hidden by three presses of Shift");
  }
  await said(words.threat);
  await view.page.type("textarea", marks.line("why me", "typed"));
  if (reader.extension) await card(reader, view);
  // What was typed stands as long as it does beside a card: browsers write down fields after a while.
  else await wait(FIELD);
  if (saved) await record(reader, view);
  if (reader.extension) await leave(reader, view, { said, words, saved, fits });
  await reader.reload(view, path);
  await said(words.said);
  await view.close();
}

async function hideByKeys(view) {
  await view.page.bringToFront();
  for (let press = 0; press < 3; press += 1) await view.page.keyboard.press("Shift");
}

/** Opens every part of the card, rests on its links, chooses every branch, and copies words. */
async function card(reader, view) {
  const { sections } = await unfolded(view);
  // The branches open when one is chosen.
  for (const section of sections.filter((section) => section !== "branches")) {
    if (await opened(view, section)) reader.did(`part opened: ${section}`);
    const fold = `[data-id=${section}] .fold`;
    if (await view.ask("place", [`${fold} > summary`, ""])) {
      await press(view, `${fold} > summary`, () => view.ask("place", [`${fold}[open]`, ""]));
      reader.did(`fold opened: ${section}`);
    }
    const link = await view.ask("place", [`[data-id=${section}] a`, ""]);
    if (!link) continue;
    await view.page.mouse.move(link.x + link.width / 2, link.y + link.height / 2);
    await wait(REST);
    reader.did("pointer rested on a link");
  }
  for (const [number] of BRANCHES.entries()) {
    await opened(view, "branches");
    const chosen = async () => (await view.card())?.focus === "back";
    await press(view, `li:nth-child(${number + 1}) > button.choice`, chosen);
    reader.did("branch chosen");
    await press(view, "button.back", () => view.ask("place", ["[data-id=branches]", ""]));
  }
  await opened(view, "people");
  const words = "[data-id=people] .fold";
  await press(view, `${words} > summary`, () => view.ask("place", [`${words}[open]`, ""]));
  await view.clickOn("[data-id=people] .sentence-line button.small");
  reader.did("words copied");
  for (const language of ["th", "en"]) await speak(view, language);
  reader.did("language changed");
  await view.page.bringToFront();
  await view.page.focus("textarea");
  await view.ask("command", "go-to-card");
  await until("the card to have the keyboard", async () => (await view.card())?.focus);
  reader.did("went to the card by the shortcut");
}

/** Opens a part of the card if it is one that folds, and is folded. */
async function opened(view, section) {
  const summary = `[data-id=${section}] > summary`;
  if (!(await view.ask("place", [summary, ""]))) return false;
  await press(view, summary, () => view.ask("place", [`[data-id=${section}][open] > summary`, ""]));
  return true;
}

/** Presses what is not pressed yet, again where the press missed: the card may just have moved. */
function press(view, selector, done) {
  const soon = () => until("what it does", done, { deadline: 1500 }).catch(() => null);
  return until(`${selector} to be pressed`, async () => {
    if (await done()) return true;
    await view.clickOn(selector);
    return soon();
  });
}

async function unfolded(view) {
  await view.shown("the card for a threat");
  if ((await view.card()).buttons.open.expanded !== "true") await view.click("open");
  return until("the card to open", async () => {
    const card = await view.card();
    return card?.buttons.open.expanded === "true" && card;
  });
}

/**
 * A record on the disk, as the reader asks for it, and carried away; in the other run the page itself
 * saves a file.
 */
async function record(reader, view) {
  // A round that broke off may have left one.
  for (const file of await readdir(reader.downloads)) await rm(join(reader.downloads, file));
  const saved = async () => {
    const files = await readdir(reader.downloads);
    // Until it is whole, Firefox has the file under other names too.
    const [file] = files;
    const whole = files.length === 1 && /^record-[\w-]+\.html$/.test(file);
    return whole && (await stat(join(reader.downloads, file))).size > 0 && file;
  };
  if (reader.extension) {
    await opened(view, "record");
    await view.clickOn("[data-id=record] button.act");
  } else {
    await view.page.evaluate(() => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([document.body.innerText], { type: "text/html" }));
      link.download = "record-2026-01-01T0000.html";
      link.click();
    });
  }
  const file = await until("the file", saved);
  await rm(join(reader.downloads, file));
  reader.did("record saved");
}

/** The ways in which a card goes: a pause, calling the chat fine, the shortcut, a stopped background. */
async function leave(reader, view, { said, words, saved, fits }) {
  if (saved) {
    await unfolded(view);
    await view.clickOn("button.quiet");
    await view.gone("the card to go with the pause");
    reader.did("site paused on the card");
    await view.ask("store", { settings: {} });
    await view.shown("the card after the pause");
    await view.page.bringToFront();
    await view.ask("command", "hide-card");
    await view.gone();
    reader.did("card hidden by the shortcut");
    return;
  }
  await stopBackground(reader.session, view);
  reader.did("background stopped");
  await said(words.threat);
  await unfolded(view);
  const [button, done] = fits
    ? ["fine", "chat called fine"]
    : ["wrong", "told that the note does not fit"];
  await view.clickOn(`button.${button}`);
  await view.gone("the last words to go");
  reader.did(done);
}

/** A picture that was asked for is picked, kept back and sent. */
async function picture(reader) {
  const { pages, marks } = reader;
  const name = marks.name();
  const lines = [marks.line(LANGUAGES.en.said)];
  const path = pages.chat(marks.word("address"), { name, lines, pictures: true });
  const view = await reader.open(path);
  const line = marks.line(LANGUAGES.en.request);
  await say(view, line, name);
  await withFiles(async ({ picture }) => {
    if (!reader.extension) {
      await pick(view, "#file", picture);
      return;
    }
    await view.shown();
    await view.click("hide");
    await view.gone();
    for (const answer of ["not-now", "send"]) {
      await pick(view, "#file", picture);
      await until("the pause", async () => (await view.card())?.buttons[answer]);
      await view.click(answer);
      await view.gone("the pause to be gone");
      reader.did(`picture: ${answer}`);
    }
  });
  await view.close();
}

/** The extension's own pages, each worked in. */
async function ownPages(reader) {
  const { pages, marks } = reader;
  const path = pages.chat(marks.word("address"), { name: marks.name(), lines: [] });
  const view = await reader.open(path);
  const open = async (page, how) => {
    const opened = await openOwn(reader.session, view, page, how);
    reader.did(`page: ${page}`);
    return opened;
  };
  const popup = await open("popup.html", { behind: true });
  const pressed = (id) =>
    until(`#${id}`, () =>
      popup.evaluate((id) => {
        const button = document.getElementById(id);
        button?.click();
        return button !== null;
      }, id),
    );
  await pressed("pause-site");
  await pressed("resume");
  await pressed("pause-day");
  await pressed("resume");
  reader.did("paused and resumed in the popup");
  const help = await open("help.html");
  await help.type("#search", "paid");
  const setup = await open("setup.html");
  // First what is written: a choice draws the page anew, and takes with it what stands in its fields.
  await person(setup);
  reader.did("person to tell saved and removed");
  // With the site its permission goes; after its next start Chromium asks before it gives it again, and nobody
  // is there to answer.
  if (reader.name === "firefox" || !("site added and removed" in reader.done)) {
    await site(setup);
    reader.did("site added and removed");
  }
  if (!(await setup.$eval("#country", ({ disabled }) => disabled))) {
    // A choice draws the page anew, and takes with it what is chosen at that moment: each is waited for.
    const choose = (field, value, isStored) =>
      until(`${field} to be stored as ${value}`, async () => {
        await setup.select(`#${field}`, value);
        const { settings } = await setup.evaluate(() => chrome.storage.local.get("settings"));
        return isStored(settings?.[field]);
      });
    await choose("country", "TH", (stored) => stored === "TH");
    await choose("language", "es", (stored) => stored === "es");
    reader.did("country and language set");
    await choose("sensitivity", "threats", (stored) => stored === "threats");
    // Soft requests bring their notes again.
    await choose("sensitivity", "all", (stored) => stored !== "threats");
    reader.did("sensitivity set");
  }
  const tried = await open("try.html");
  await tried.type("#chat", marks.line(LANGUAGES.en.threat, "tried"));
  await until("a note", () => textOf(tried, "#card"));
  await tried.click("#card-open");
  for (const page of ["welcome.html", "licences.html"]) await open(page);
  const families = await open("families.html");
  // A window to print in would wait for a hand.
  await families.pdf();
  reader.did("agreement printed");
  // Nothing is ever cleared here: what the extension had kept would go with it, unseen.
  await view.ask("store", { settings: {} });
  await view.close();
}

/**
 * Writes into a form of the set-up page and sends it by its button, until what it brings is there: the page
 * draws itself anew when what was chosen before has arrived, and takes with it what stands in its fields.
 */
function submitted(page, form, fields, sign) {
  const seen = () => textOf(page, "[role=status]");
  const soon = () => until("what it brings", () => page.$(sign), { deadline: 2000 });
  return until(
    `${sign} after ${form}`,
    async () => {
      if (await page.$(sign)) return true;
      for (const [field, text] of Object.entries(fields)) {
        await page.$eval(field, (field) => {
          field.value = "";
        });
        await page.type(field, text);
      }
      await page.click(`${form} [type=submit]`);
      return soon().catch(() => null);
    },
    { seen },
  );
}

/** Presses what takes something back, until it is gone. */
function takenBack(page, button) {
  return until(`${button} to be gone`, async () => {
    const found = await page.$(button);
    if (!found) return true;
    await found.click().catch(() => {});
    return null;
  });
}

/** The person to tell is saved and taken back. */
async function person(setup) {
  const fields = { "#person-name": "Aunt May", "#person-number": "020 1234" };
  await submitted(setup, "#person", fields, "#person-remove");
  await takenBack(setup, "#person-remove");
}

/** A site is added and taken back; where it is, the browser has permitted already and asks nobody. */
async function site(setup) {
  await submitted(setup, "#add-site", { "#site": "http://localhost" }, "[data-remove]");
  await takenBack(setup, "[data-remove]");
}

/** The extension starts anew under an open page, as when the browser has brought a newer version. */
async function update(reader) {
  const { pages, marks } = reader;
  const name = marks.name();
  const path = pages.chat(marks.word("address"), {
    name,
    lines: [marks.line(LANGUAGES.en.said), marks.line(LANGUAGES.en.said)],
  });
  const view = await reader.open(path);
  // Who was welcomed is not welcomed again.
  await view.ask("store", { settings: { welcomed: 1 } });
  // In the place of the one that runs, as an update comes; what it had stored stays.
  await reader.browser.installExtension(reader.extension);
  await until("the extension to be there again", async () => {
    await reader.reload(view, path);
    return (await isWitnessed(view.page)) && view.ask("storage").catch(() => null);
  });
  const line = marks.line(LANGUAGES.en.threat);
  await say(view, line, name);
  await view.shown("the card of the new script");
  reader.did("extension started anew");
  await view.ask("store", { settings: {} });
  await view.close();
}
