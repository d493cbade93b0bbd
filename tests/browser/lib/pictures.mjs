// Pictures that a reader picks, pastes or drops into a chat.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./wait.mjs";

/** The smallest there is. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** Runs with a picture and a text to pick, in a folder that goes afterwards. */
export async function withFiles(run) {
  const folder = await mkdtemp(join(tmpdir(), "daymark-pictures-"));
  try {
    const [picture, text] = [join(folder, "beach.png"), join(folder, "notes.txt")];
    await writeFile(picture, PNG);
    await writeFile(text, "homework");
    await run({ picture, text });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A test that one browser alone can run. */
export function onlyIn(browser, run) {
  return Object.assign(run, { only: browser });
}

/** Waits for the pause before a picture; gives it as the card is given. */
export function paused(view) {
  return until("the pause", async () => {
    const card = await view.card();
    return card?.settled && card.text.includes("You decide.") ? card : null;
  });
}

/**
 * Where a picture was asked for: `bring` brings one twice. Not now keeps it, and nothing has it before
 * the reader sends it; `untouched` demands that, and `arrived` tells when the client has it.
 */
export async function heldBack(view, { bring, untouched, arrived }) {
  await view.shown();
  await view.click("hide");
  await view.gone();
  await bring();
  await paused(view);
  await view.click("not-now");
  await view.gone("the pause to be gone");
  await untouched();
  await bring();
  await paused(view);
  await untouched();
  await view.click("send");
  await until("the picture to arrive", arrived);
}

/** Picks files in a field of the page. */
export async function pick(view, field, ...files) {
  await (await view.page.$(field)).uploadFile(...files);
}

/** Copies a picture, as a click on a page may, and pastes it into a field. */
export async function paste(view, field) {
  await view.page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = new ClipboardItem({ "image/png": new Blob([bytes], { type: "image/png" }) });
    const copy = () => {
      globalThis.copied = navigator.clipboard.write([picture]);
    };
    document.addEventListener("click", copy, { once: true, capture: true });
  }, PNG.toString("base64"));
  await view.page.click(field);
  await view.page.evaluate(() => globalThis.copied);
  await view.page.focus(field);
  await view.page.keyboard.down("Control");
  await view.page.keyboard.press("v");
  await view.page.keyboard.up("Control");
}

/**
 * Drops a file from outside the browser on a field. Like a hand it stays above the page for a while: where a
 * page lays something over itself as soon as files are above it, a drop at once would be refused.
 */
export async function drop(view, field, path) {
  const client = await view.page.createCDPSession();
  const { x, y, width, height } = await (await view.page.$(field)).boundingBox();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const at = { x: x + width / 2, y: y + height / 2, data };
  const send = (type) => client.send("Input.dispatchDragEvent", { type, ...at });
  await view.page.evaluate(() => {
    globalThis.above = { target: null, times: 0 };
    globalThis.onAbove = ({ target }) => {
      globalThis.above = { target, times: target === above.target ? above.times + 1 : 1 };
    };
    window.addEventListener("dragover", globalThis.onAbove);
  });
  await send("dragEnter");
  await until("the file to stay above the same thing", async () => {
    await send("dragOver");
    return view.page.evaluate(() => above.times >= 3);
  });
  await send("drop");
  await view.page.evaluate(() => window.removeEventListener("dragover", globalThis.onAbove));
  await client.detach();
}
