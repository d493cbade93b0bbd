// Draws the PNG icons from daymark.svg with Chromium: node extension/artwork/draw.mjs
// The PNGs are committed, so that a build needs no browser.

import { readFile, writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";

const SIZES = [16, 32, 48, 128];

const here = new URL(".", import.meta.url);
const source = await readFile(new URL("daymark.svg", here), "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.DAYMARK_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../icons/${size}.png`, here), png);
}
await browser.close();
