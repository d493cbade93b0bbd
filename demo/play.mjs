// Plays one conversation in a browser with the extension, checks what the
// card does and takes pictures. Every wait is for a condition.

import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "../xtask/browser.mjs";
import { click, readCard } from "./card.mjs";
import { startChat } from "./server.mjs";

/** How long a card may take before the demo calls it missing. */
const PATIENCE = 10_000;

/** How long a chat is watched before it counts as quiet; a card takes a
 * small part of it. */
const QUIET = 2_000;

/** How often a condition is looked at. */
const STEP = 20;

const SIZE = { width: 1000, height: 760 };

/** What the demo expected of the extension and did not see. */
export class Fault extends Error {}

/** The first truth of a condition, or null when patience ends. */
async function until(condition, patience) {
  const end = performance.now() + patience;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > end) return null;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

/** The browser of the person that a script is about: their languages and
 * their time zone decide the words of the card and its help lines. */
function person({ languages, timeZone }, browserName, dark) {
  const env = { ...process.env, TZ: timeZone, LANGUAGE: languages[0].replace("-", "_") };
  if (browserName !== "firefox") {
    const args = [
      `--accept-lang=${languages.join(",")}`,
      `--lang=${languages[0]}`,
      `--window-size=${SIZE.width},${SIZE.height}`,
    ];
    return { env, args };
  }
  const extraPrefsFirefox = { "intl.accept_languages": languages.join(",") };
  // 0 is dark, 1 light.
  if (dark) extraPrefsFirefox["layout.css.prefers-color-scheme.content-override"] = 0;
  return { env, extraPrefsFirefox };
}

/** A chat and a browser that shows the reader's side of it. */
export async function open(browserName, script, { extension, headless, dark = false }) {
  const chat = await startChat(script.names);
  const browser = await launch(browserName, {
    extension,
    headless,
    defaultViewport: headless ? SIZE : null,
    ...person(script, browserName, dark),
  });
  const close = async () => {
    await browser.close();
    await chat.stop();
  };
  try {
    const page = await browser.newPage();
    if (dark && browserName !== "firefox") {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    }
    await page.goto(`${chat.address}/`);
    await page.waitForFunction((name) => document.title.includes(name), {}, script.names.other);
    return { browser, chat, close, page };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Says a message and waits until the page shows it. The reader's own words
 * are typed, the other person's come from the server. */
async function say({ chat, page }, [from, text]) {
  const shown = await page.$$eval(".message", (all) => all.length);
  if (from === "other") {
    chat.say(from, text);
  } else {
    await page.type("#text", text);
    await page.keyboard.press("Enter");
  }
  await page.waitForFunction(
    (count) => document.querySelectorAll(".message").length > count,
    {},
    shown,
  );
}

/** Says the messages from `start` up to `end`. At the message `due` it waits
 * for the card; before, none may stand there. Tells how long it took. */
async function converse(stage, messages, { start = 0, end = messages.length, due, pause, tell }) {
  let milliseconds = null;
  for (let index = start; index < end; index += 1) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    const [from, text] = messages[index];
    await say(stage, messages[index]);
    const said = performance.now();
    tell(`  ${String(index + 1).padStart(3)}  ${from === "me" ? "me  " : "them"}  ${text}`);
    if (index === due) {
      const card = await until(() => readCard(stage.page), PATIENCE);
      if (!card) throw new Fault(`no card at message ${index + 1}`);
      milliseconds = Math.round(performance.now() - said);
      tell(`             the card, after ${milliseconds} ms: ${card.lines.slice(0, 2).join(" ")}`);
    } else if (due === undefined || index < due) {
      const card = await readCard(stage.page);
      if (card) throw new Fault(`a card at message ${index + 1}, where there is no reason for one`);
    }
  }
  return milliseconds;
}

/** What the engine recognises in the conversation, asked by the command
 * line: the card must come at that message. */
function recognise({ messages, names }) {
  const line = {
    id: null,
    messages: messages.map(([from, text]) => ({ from: from === "me" ? from : names.other, text })),
  };
  const { status, stdout, stderr } = spawnSync(process.env.DAYMARK_PROGRAM, ["scan", "-"], {
    input: `${JSON.stringify(line)}\n`,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`daymark scan: ${stderr}`);
  return JSON.parse(stdout);
}

function inWords({ level, first, concerns }) {
  if (level === "none") return "nothing";
  const levels = Object.entries(first).map(([name, index]) => `${name} at message ${index + 1}`);
  const reasons = concerns.map((concern) => concern.replaceAll("_", " "));
  return `${levels.join(", ")}: ${reasons.join(", ")}`;
}

/** The message at which the engine first has a reason, checked against what
 * the script expects; undefined where it expects quiet. */
function dueAt(script, found) {
  const { card } = script;
  if (found.level !== (card?.level ?? "none")) {
    throw new Fault(`recognised as ${found.level}, expected ${card?.level ?? "none"}`);
  }
  if (!card) return undefined;
  const due = Math.min(...Object.values(found.first));
  if (due < card.earliest || due > card.latest) {
    throw new Fault(
      `recognised at message ${due + 1}, expected from ${card.earliest + 1} to ${card.latest + 1}`,
    );
  }
  return due;
}

/** Plays a script whole, checks what it expects and takes the pictures. With
 * a window the stage stays open and is handed back. */
export async function play(browserName, name, script, options) {
  const { folder, headless, pause, tell } = options;
  await mkdir(folder, { recursive: true });
  const pictures = [];
  const picture = async (page, what) => {
    const file = join(folder, `${name}-${browserName}-${what}.png`);
    await page.screenshot({ path: file });
    pictures.push(file);
  };
  const stage = await open(browserName, script, options);
  try {
    tell(`\n${name}: ${script.about} (${browserName}, ${await stage.browser.version()})`);
    const found = recognise(script);
    const due = dueAt(script, found);
    if (due !== undefined) {
      await converse(stage, script.messages, { end: due, pause, tell });
      await picture(stage.page, "before");
    }
    await converse(stage, script.messages, { start: due, due, pause, tell });
    tell(`  recognised: ${inWords(found)}`);
    if (due === undefined) await quiet(stage, script, { picture, tell });
    else await portray(stage.page, { picture, tell });
  } catch (error) {
    await picture(stage.page, "fault").catch(() => {});
    await stage.close();
    throw error;
  }
  if (headless) {
    await stage.close();
    if (script.card) await portrayDark(browserName, script, { ...options, picture });
  }
  tell(`  pictures: ${pictures.join(" ")}`);
  return stage;
}

/** No card, and then one, so that quiet does not mean asleep. */
async function quiet({ chat, page }, { proof }, { picture, tell }) {
  if (await until(() => readCard(page), QUIET)) {
    throw new Fault("a card in a chat that gives no reason for one");
  }
  await picture(page, "quiet");
  tell("  no card, as it should be; now a threat, to see that the extension is awake:");
  const stage = { chat, page };
  await converse(stage, proof, { due: proof.length - 1, tell });
}

/** The card at rest: nothing on it moves. */
async function settled(page) {
  const card = await until(async () => {
    const seen = await readCard(page);
    return seen?.settled ? seen : null;
  }, PATIENCE);
  if (!card) throw new Fault("the card does not come to rest");
  return card;
}

/** Pictures of the card, closed and opened, and what it holds. */
async function portray(page, { picture, tell }) {
  const closed = await settled(page);
  await picture(page, "card");
  const opener = closed.buttons.find((button) => button.expanded === "false");
  if (!opener) throw new Fault("the card has no button that opens it");
  await click(page, opener);
  const isOpen = (card) => card?.buttons.some((button) => button.expanded === "true");
  if (!(await until(async () => isOpen(await readCard(page)), PATIENCE))) {
    throw new Fault("the card did not open");
  }
  const opened = await settled(page);
  await picture(page, "opened");
  tell(`  opened, it holds: ${opened.headings.join(" · ")}`);
}

/** The same card for someone whose screen is dark. */
async function portrayDark(browserName, script, { picture, ...options }) {
  const stage = await open(browserName, script, { ...options, dark: true });
  try {
    for (const message of script.messages) await say(stage, message);
    await settled(stage.page);
    await picture(stage.page, "dark");
  } finally {
    await stage.close();
  }
}
