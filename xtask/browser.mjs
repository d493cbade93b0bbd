// Starts one of the two browsers, with or without a window.

import { existsSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

export const FILES = {
  chromium: process.env.DAYMARK_CHROMIUM ?? "/usr/bin/chromium",
  firefox: process.env.DAYMARK_FIREFOX ?? "/usr/bin/firefox-esr",
};

/** How long a page of the extension may take to open, in milliseconds. */
const PATIENCE = 20_000;

/** How often a browser with an extension is started before that counts as a fault. */
const STARTS = 2;

/**
 * `options` is what else puppeteer takes, and `extension` a folder to load. The first steps of Daymark,
 * which open after the extension was installed, are closed again, unless `firstSteps` keeps them.
 */
export async function launch(name, { firstSteps = false, ...options } = {}) {
  const { extension, userDataDir } = options;
  // A profile that outlasts its browser has them once only.
  for (let left = userDataDir ? 1 : STARTS; ; left--) {
    const browser = await start(name, options);
    if (!extension || firstSteps) return browser;
    try {
      await closeFirstSteps(browser, extension);
      return browser;
    } catch (error) {
      await browser.close();
      if (left <= 1) throw error;
      console.log(`SHAKY: ${name} is started once more: ${error.message}`);
    }
  }
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
  let seen = [];
  while (performance.now() < end) {
    const pages = await browser.pages();
    // Side by side: a tab that never answers must not take the time of the others.
    seen = await Promise.all(pages.map(addressOf));
    const found = pages[seen.findIndex(fits)];
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const tabs = seen.map((address) => address || "(no answer)").join(", ");
  throw new Error(`the page of the extension did not open; the tabs are: ${tabs}`);
}

/** Where a page is; "" for one that is just coming or going, which may answer late, or never. */
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
