// Starts one of the two browsers, with or without a window.

import { existsSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

export const FILES = {
  chromium: process.env.DAYMARK_CHROMIUM ?? "/usr/bin/chromium",
  firefox: process.env.DAYMARK_FIREFOX ?? "/usr/bin/firefox-esr",
};

/** How long the first steps may take to open, in milliseconds. */
const PATIENCE = 20_000;

/**
 * `options` is what else puppeteer takes, and `extension` a folder to load. The first steps of Daymark,
 * which open after the extension was installed, are closed again, unless `firstSteps` keeps them.
 */
export async function launch(name, { firstSteps = false, ...options } = {}) {
  const browser = await start(name, options);
  const { extension } = options;
  if (extension && !firstSteps) await closeFirstSteps(browser, extension);
  return browser;
}

/** Waits for the tab of the first steps and closes it: it would stand before the page of a test. */
export async function closeFirstSteps(browser, extension) {
  if (!existsSync(join(extension, "welcome.html"))) return;
  const page = await openedPage(browser, (address) => address.endsWith("/welcome.html"));
  await page.close();
}

/**
 * A page of an extension that the extension itself opened. Firefox lets nobody go to such a page, nor
 * tells its address from outside; the page itself does.
 */
export async function openedPage(browser, fits) {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    for (const page of await browser.pages()) {
      if (fits(await addressOf(page))) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("the page of the extension did not open");
}

/** A page that is just coming or going may answer late, or never. */
function addressOf(page) {
  return Promise.race([
    page.evaluate(() => location.href).catch(() => ""),
    new Promise((resolve) => setTimeout(resolve, 1000, "")),
  ]);
}

async function start(name, { extension, headless = true, executablePath = FILES[name], ...more }) {
  if (!executablePath) throw new Error(`there is no browser ${name} here`);
  if (name === "firefox") {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath,
      headless,
      ...more,
    });
    if (extension) await browser.installExtension(extension);
    return browser;
  }
  // The sandbox of Chromium refuses to run as root.
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    ...(extension ? { enableExtensions: [extension] } : {}),
    ...more,
    args: [...root, "--disable-dev-shm-usage", ...(more.args ?? [])],
  });
}
