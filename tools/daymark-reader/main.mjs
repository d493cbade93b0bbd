#!/usr/bin/env node
// What Daymark reads of a page that was saved from the browser, and the page without its words:
//
//   npx daymark-reader page.html [--address https://…] [--browser chromium|firefox] [--text] [--out FILE]
//
// Prints who wrote each message, as far as the page tells, and how long it is; the text only with
// --text. Writes page.placeholders.html, the same structure with placeholders instead of words and
// names, to be sent with a report; look at it before you send it. Nothing is loaded from anywhere
// and no script of the page runs. Exit code 1 where the placeholders read otherwise than the page.

import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { BROWSERS, open } from "./session.mjs";
import { firstDifference, isSame, shapeOf } from "./shape.mjs";

const USAGE = `daymark-reader PAGE.html [OPTIONS]

What Daymark reads of a page that was saved from the browser: who wrote each
message and how long it is. Writes the page without its words and names beside
it, for a report: look at it before you send it.

  --address URL     where the page stood, as https://…: site data goes by it
  --browser NAME    ${BROWSERS.join(" or ")}
  --text            print the text of the messages too
  --out FILE        where the page with placeholders goes`;

/** Ends with a fault of the caller. */
function refuse(fault) {
  console.error(`error: ${fault}\n\n${USAGE}`);
  process.exit(2);
}

const given = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        address: { type: "string" },
        browser: { type: "string", default: BROWSERS[0] },
        text: { type: "boolean", default: false },
        out: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    return refuse(error.message);
  }
})();
const { address, browser, text, help } = given.values;
if (help) {
  console.log(USAGE);
  process.exit(0);
}
const [page, ...more] = given.positionals;
if (page === undefined || more.length > 0) refuse("name one page");
if (!BROWSERS.includes(browser)) refuse(`--browser takes ${BROWSERS.join(" or ")}`);
if (
  address !== undefined &&
  !/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : "")
)
  refuse(`\`${address}\` is no address: write it whole, as https://chat.example/room/1`);

const file = resolve(page);
const out = resolve(given.values.out ?? `${file.replace(/\.x?html?$/i, "")}.placeholders.html`);
if (out === file) refuse("--out is the page itself");
const html = await readFile(file, "utf8").catch((error) => refuse(error.message));

const where = address === undefined ? {} : { address };
const session = await open(browser);
try {
  const read = await session.read(html, { ...where, file });
  tell(read);
  await writeFile(out, read.placeholders);
  const again = await session.read(await readFile(out, "utf8"), where);
  console.log(`\nwrote ${out}`);
  compare(shapeOf(read.conversations), shapeOf(again.conversations));
} finally {
  await session.close();
}

/** What was read. */
function tell({ conversations, frames }) {
  if (conversations.length === 0) console.log("No conversation was read.");
  if (conversations.length === 0 && frames > 0)
    console.log(`The page has ${frames} frames: open the chat's frame by itself and save that.`);
  for (const [index, messages] of conversations.entries()) {
    console.log(`conversation ${index + 1}: ${messages.length} messages`);
    const shape = shapeOf([messages])[0];
    for (const [place, [speaker, length]] of shape.entries()) {
      const number = String(place + 1).padStart(5);
      const said = text ? `  ${JSON.stringify(messages[place].text)}` : "";
      console.log(`${number}  ${speaker.padEnd(9)} ${String(length).padStart(5)}${said}`);
    }
  }
}

/** Whether the page with placeholders would show the same fault. */
function compare(before, after) {
  if (isSame(before, after)) {
    console.log("It reads the same: as many messages, by the same people, of the same lengths.");
    return;
  }
  console.log(
    `It does not read the same: ${firstDifference(before, after)}. Say so in the report.`,
  );
  process.exitCode = 1;
}
