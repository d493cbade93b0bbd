// Pictures for the pages of the stores, of the real extension over a chat that is made up:
// node tests/browser/store.mjs [--language XX] [--out DIR]      called by `cargo xtask shots --store`
// node tests/browser/store.mjs --docs      the pictures of the documents that no other command takes
//
// The sizes are those that the stores name, read in November 2026: "Supplying Images" (developer.chrome.com/
// docs/webstore/images) for the small tile, the marquee and screenshots, of two sizes and no other; "Publish a
// Microsoft Edge extension" (learn.microsoft.com/microsoft-edge/extensions-chromium/publish/publish-extension)
// for the logo, the same tiles and screenshots, likewise; "Create an appealing listing" (extensionworkshop.com/
// documentation/develop) for 1280 x 800, and addons-server of Mozilla (ADDON_PREVIEW_SIZES in
// src/olympia/constants/base.py and check_upload) for the largest, and for 4:3 of 1000 x 750 at least, which it
// can be set to demand.

import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startChat } from "../../demo/server.mjs";
import { prepareExtension } from "./lib/extension.mjs";
import { opening, openOwn } from "./lib/own-pages.mjs";
import { PolicyPlace } from "./lib/policy.mjs";
import { stopEverything } from "./lib/process.mjs";
import { openSession } from "./lib/session.mjs";
import { open, speak } from "./lib/states.mjs";
import { TALK } from "./lib/talk.mjs";
import { until } from "./lib/wait.mjs";

const { values } = parseArgs({
  options: {
    language: { type: "string" },
    out: { type: "string", default: "target/store" },
    docs: { type: "boolean", default: false },
  },
});
const root = fileURLToPath(new URL("../../", import.meta.url));
const out = resolve(root, values.out);

/** The languages that the long texts are in; a chat of each stands in lib/talk.mjs. */
const LANGUAGES = ["en", "th"];

/** Which screenshots each store takes. */
const STORES = {
  "Chrome Web Store": ["1280x800", "640x400"],
  "Edge Add-ons": ["1280x800", "640x480"],
  "Firefox Add-ons": ["1280x800", "1280x960", "2400x1800"],
};

/**
 * The screenshots. A smaller one is drawn anew in a narrower window and a larger one with finer dots, so that
 * both stay readable.
 */
const SCREENS = [
  { width: 1280, height: 800, deviceScaleFactor: 1 },
  { width: 1024, height: 640, deviceScaleFactor: 0.625 },
  { width: 1024, height: 768, deviceScaleFactor: 0.625 },
  { width: 1280, height: 960, deviceScaleFactor: 1 },
  { width: 1200, height: 900, deviceScaleFactor: 2 },
];

/** What else the stores show: the mark, alone or beside a note. */
const TILES = [
  { name: "logo", width: 300, height: 300, mark: 300 },
  { name: "tile", width: 440, height: 280, mark: 170 },
  { name: "marquee", width: 1400, height: 560, mark: 260, note: 2 },
];

const SET_BY = {
  en: "Set up by Hill School. Questions: it@hill.example",
  th: "ตั้งค่าโดยโรงเรียนบ้านเนิน สอบถามได้ที่ it@hill.example",
};

/** What a school of the pictures has set. */
const SCHOOL = (language) => ({
  country: language === "th" ? "TH" : "GB",
  languages: [language],
  setBy: SET_BY[language],
});

/** What is said before the words that bring the note, invented; the last two stand in lib/talk.mjs. */
const BEFORE = {
  en: [
    ["other", "hey, how was school?"],
    ["me", "ok, just long"],
    ["other", "we could be more than friends you know"],
    ["me", "maybe, tell me more about you first"],
  ],
  th: [
    ["other", "หวัดดี วันนี้ที่โรงเรียนเป็นไงบ้าง"],
    ["me", "ก็ดี เหนื่อยนิดหน่อย"],
    ["other", "เมื่อคืนดูบอลไหม"],
    ["me", "ดูครึ่งเดียว ง่วงก่อน"],
  ],
};

const NAMES = { en: { me: "Sam", other: "Jess" }, th: { me: "ปลา", other: "นัท" } };

const size = ({ width, height, deviceScaleFactor = 1 }) =>
  `${Math.round(width * deviceScaleFactor)}x${Math.round(height * deviceScaleFactor)}`;

/** Takes a picture of a page, and demands that it has the size that the store wants. */
async function shoot(page, language, name, screen, options = {}) {
  const folder = join(out, language);
  await mkdir(folder, { recursive: true });
  const wanted = size(screen);
  const path = join(folder, `${name}-${wanted}.png`);
  const picture = Buffer.from(await page.screenshot({ path, ...options }));
  // The size stands at the beginning of a PNG.
  const is = `${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`;
  assert.equal(is, wanted, `${path} has another size than its store takes`);
}

/** Takes a page in every size of a screenshot. */
async function take(page, language, name, settle = () => {}) {
  for (const screen of SCREENS) {
    await page.setViewport(screen);
    await settle();
    await shoot(page, language, name, screen);
  }
}

/** The card over a chat, closed and open. */
async function overChat(session, chat, language) {
  chat.begin(NAMES[language]);
  const { request, threat } = TALK[language];
  const view = await session.open(`${chat.address}/`);
  await view.page.evaluate(() => {
    // The messages stand beside the note, not under it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("#messages { margin-inline: 0 auto; max-width: 38rem; }");
    document.adoptedStyleSheets = [sheet];
  });
  for (const [from, text] of BEFORE[language]) chat.say(from, text);
  for (const text of [request, threat]) chat.say("other", text);
  await view.shown();
  await speak(view, language);
  await take(view.page, language, "1-note", () => view.shown());
  await view.page.setViewport(SCREENS[0]);
  await open(view);
  await take(view.page, language, "2-help", () => view.shown());
  await view.page.setViewport(SCREENS[0]);
  await open(view, false);
  const { box } = await view.shown();
  const note = await view.page.screenshot({ clip: box, encoding: "base64" });
  const address = await view.ask("extension");
  return { view, note, address };
}

/** One of the extension's own pages. */
async function ownPage(session, language, address, take) {
  const tab = await session.tab();
  await tab.setViewport(SCREENS[0]);
  await tab.goto(address);
  await tab.waitForFunction(
    (language) =>
      document.documentElement.lang === language && document.querySelector("main")?.textContent,
    {},
    language,
  );
  await take(tab);
  await tab.close();
}

/** The mark on its own ground, with a note that was taken beside it. */
async function tiles(session, language, note) {
  const mark = await readFile(join(root, "extension/artwork/daymark.svg"), "utf8");
  const page = await session.tab();
  for (const tile of TILES) {
    await page.setViewport(tile);
    const width = tile.mark;
    const image = tile.note ? `<img src="data:image/png;base64,${note}">` : "";
    await page.setContent(`<style>
      html, body { margin: 0; block-size: 100%; background: ${tile.name === "logo" ? "transparent" : "#1b6a73"}; }
      body { display: flex; align-items: center; justify-content: center; gap: 90px; }
      svg { inline-size: ${width}px; flex: none; }
      img { zoom: ${tile.note ?? 1}; border-radius: 19px; max-block-size: 250px; }
    </style>${mark}${image}`);
    await shoot(page, language, tile.name, tile, { omitBackground: tile.name === "logo" });
  }
  await page.close();
}

/** Runs `look` on the set-up page of a browser that finds the policy of a school. */
async function withSchool(browser, language, look) {
  const name = "store-school";
  const extension = await prepareExtension(browser, name, opening);
  const place = new PolicyPlace(browser);
  place.write(extension, SCHOOL(language));
  const { executablePath } = place;
  const chat = await startChat(NAMES[language]);
  const session = await openSession(browser, { extension, executablePath });
  try {
    const view = await session.open(`${chat.address}/`);
    const known = async () => Object.keys(await view.ask("policy")).length > 0;
    await until("the policy to be known", known, { deadline: 30_000 });
    const page = await openOwn(session, view, "setup.html");
    await page.bringToFront();
    await look(page);
  } finally {
    await session.close();
    await chat.stop();
    place.clear();
  }
}

async function store(language) {
  const extension = await prepareExtension("chromium", "store");
  const chat = await startChat(NAMES[language]);
  const timeZone = language === "th" ? "Asia/Bangkok" : "Europe/London";
  const session = await openSession("chromium", { extension, timeZone });
  try {
    const { view, note, address } = await overChat(session, chat, language);
    await ownPage(session, language, `${address}help.html`, (page) =>
      take(page, language, "3-services"),
    );
    await tiles(session, language, note);
    await view.close();
  } finally {
    await session.close();
    await chat.stop();
  }
  await withSchool("chromium", language, (page) => take(page, language, "4-school"));
}

/** The set-up pages of schools as docs/deploy.md shows them: down to the end of the first choices. */
const DOCS = [
  { browser: "chromium", language: "en", file: "setup-locked.png" },
  { browser: "chromium", language: "th", file: "setup-locked-th.png" },
  { browser: "firefox", language: "en", file: "setup-locked-firefox.png" },
  { browser: "firefox", language: "th", file: "setup-locked-th-firefox.png" },
];

async function docs({ browser, language, file }) {
  const path = join(root, "docs/images", file);
  await withSchool(browser, language, async (page) => {
    await page.setViewport({ width: 760, height: 850 });
    await page.screenshot({ path });
  });
  console.log(`picture: ${relative(process.cwd(), path)}`);
}

/** Every size is one that a store takes, and every size that a store takes is made. */
const made = SCREENS.map(size);
assert.deepEqual(new Set(made), new Set(Object.values(STORES).flat()));

const spoken = LANGUAGES.filter((language) => language === (values.language ?? language));
if (spoken.length === 0) {
  console.error(`error: pictures for stores are made in ${LANGUAGES.join(" and ")}`);
  process.exit(1);
}
try {
  if (values.docs) for (const one of DOCS) await docs(one);
  else {
    for (const language of spoken) await store(language);
    console.log(`pictures: ${relative(process.cwd(), out)}`);
  }
} finally {
  await stopEverything();
}
