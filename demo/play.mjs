// Plays one conversation in a browser with the extension and tells what the
// card did. Every wait is for a condition.

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

const SIZE = { width: 1000, height: 760 };

export class Fault extends Error {}

async function until(condition, patience) {
  const end = performance.now() + patience;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > end) return null;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Plays `script` and returns once all is seen; the caller closes it. */
export async function open(browserName, script, { extension, headless }) {
  const firefox = browserName === "firefox";
  const chat = await startChat(script.names);
  const browser = await launch(browserName, {
    extension,
    headless,
    env: { ...process.env, TZ: script.timeZone, LANGUAGE: script.languages[0].replace("-", "_") },
    defaultViewport: headless ? SIZE : null,
    ...(firefox
      ? { extraPrefsFirefox: { "intl.accept_languages": script.languages.join(",") } }
      : {
          args: [
            `--accept-lang=${script.languages.join(",")}`,
            `--lang=${script.languages[0]}`,
            `--window-size=${SIZE.width},${SIZE.height}`,
          ],
        }),
  });
  const close = async () => {
    await browser.close();
    await chat.stop();
  };
  try {
    const page = await browser.newPage();
    await page.goto(`${chat.address}/`);
    await page.waitForFunction((name) => document.title.includes(name), {}, script.names.other);
    return { browser, chat, close, page };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Says a message and waits until the page shows it. */
async function say({ chat, page }, from, text) {
  if (from === "other") {
    const number = chat.say(from, text);
    await page.waitForSelector(`#message-${number}`);
    return;
  }
  const before = await page.$$eval(".message", (all) => all.length);
  await page.type("#text", text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (count) => document.querySelectorAll(".message").length > count,
    {},
    before,
  );
}

/** Plays the messages from `start` up to `end`; tells at which of them the
 * card came, and after how many milliseconds. At `latest` it waits for it. */
async function converse(
  stage,
  messages,
  { start = 0, end = messages.length, latest, pause, tell },
) {
  let came = null;
  for (let index = start; index < end; index += 1) {
    const [from, text] = messages[index];
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    await say(stage, from, text);
    const said = performance.now();
    const patience = index === latest ? PATIENCE : 0;
    const card = came ? null : await until(() => readCard(stage.page), patience);
    tell(`  ${String(index + 1).padStart(3)}  ${from === "me" ? "me  " : "them"}  ${text}`);
    if (card) {
      came = { index, milliseconds: Math.round(performance.now() - said), card };
      tell(`         → the card: ${card.lines.slice(0, 2).join(" · ")}`);
    }
  }
  return came;
}

/** What the engine says by itself about the same conversation. */
function scan(script, messages) {
  const program = process.env.DAYMARK_PROGRAM;
  if (!program) return null;
  const line = {
    id: null,
    messages: messages.map(([from, text]) => ({
      from: from === "me" ? "me" : script.names.other,
      text,
    })),
  };
  const { status, stdout } = spawnSync(program, ["scan", "-"], {
    input: `${JSON.stringify(line)}\n`,
    encoding: "utf8",
  });
  return status === 0 ? JSON.parse(stdout) : null;
}

function recognised(found) {
  if (found.level === "none") return "nothing";
  const levels = Object.entries(found.first).map(
    ([level, index]) => `${level} at message ${index}`,
  );
  return `${levels.join(", ")}: ${found.concerns.join(", ")}`;
}

/** Plays a script whole, checks what it expects and takes the pictures. */
export async function play(browserName, name, script, options) {
  const { folder, pause, tell } = options;
  await mkdir(folder, { recursive: true });
  const stage = await open(browserName, script, options);
  const pictures = [];
  const picture = async (what) => {
    const file = `${name}-${browserName}-${what}.png`;
    await stage.page.screenshot({ path: join(folder, file) });
    pictures.push(file);
  };
  try {
    tell(`\n${name} in ${browserName} ${await stage.browser.version()}: ${script.about}`);
    const { card, messages, proof } = script;
    if (card) {
      const early = await converse(stage, messages, { end: card.earliest, pause, tell });
      if (early)
        throw new Fault(`the card came at message ${early.index + 1}, before there was reason`);
      await picture("before");
    }
    const came = await converse(stage, messages, {
      start: card?.earliest ?? 0,
      latest: card?.latest,
      pause,
      tell,
    });
    const found = scan(script, messages);
    if (found) tell(`  recognised: ${recognised(found)}`);
    if (card && !came) throw new Fault(`no card by message ${card.latest + 1}`);
    if (!card) await quiet(stage, came, proof, { picture, tell });
    if (card) {
      tell(
        `  the card came ${came.milliseconds} ms after message ${came.index + 1} stood in the page`,
      );
      await portray(stage, browserName, { picture, tell });
    }
    tell(`  pictures: ${pictures.map((file) => join(folder, file)).join(" ")}`);
    return stage;
  } catch (error) {
    await picture("fault").catch(() => {});
    await stage.close();
    throw error;
  }
}

/** No card, and then one, so that quiet does not mean asleep. */
async function quiet(stage, came, proof, { picture, tell }) {
  const card = came ?? (await until(() => readCard(stage.page), QUIET));
  if (card) throw new Fault("a card came in a chat that gives no reason for one");
  await picture("quiet");
  tell("  no card, as it should be; a threat, to see that the extension is awake:");
  const woke = await converse(stage, proof, { latest: proof.length - 1, tell });
  if (!woke) throw new Fault("no card after a plain threat: the extension does not read this chat");
}

/** Pictures of the card: collapsed, dark, opened, and what it says then. */
async function portray(stage, browserName, { picture, tell }) {
  const { page } = stage;
  const settled = () => until(async () => (await readCard(page))?.settled, PATIENCE);
  await settled();
  await picture("card");
  if (browserName === "chromium") {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await picture("dark");
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  }
  const closed = await readCard(page);
  const opener = closed.buttons.find((button) => button.expanded === "false");
  if (!opener) throw new Fault("the card has no button that opens it");
  await click(page, opener);
  const opened = await until(async () => {
    const card = await readCard(page);
    return card?.buttons.some((button) => button.expanded === "true") ? card : null;
  }, PATIENCE);
  if (!opened) throw new Fault("the card did not open");
  await settled();
  await picture("opened");
  tell(`  opened, it holds: ${opened.headings.join(" · ")}`);
}
