// Starts one of the two browsers, with or without a window.

import puppeteer from "puppeteer-core";

const FILES = {
  chromium: process.env.DAYMARK_CHROMIUM ?? "/usr/bin/chromium",
  firefox: process.env.DAYMARK_FIREFOX ?? "/usr/bin/firefox-esr",
};

/** `more` is what else puppeteer takes, and `extension` a folder to load. */
export async function launch(name, { extension, headless = true, ...more } = {}) {
  const executablePath = FILES[name];
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
