// The browsers in which the reader is tested and measured.

/** What puppeteer takes to start each of them. */
export const LAUNCH = {
  chromium: {
    browser: "chrome",
    executablePath: process.env.DAYMARK_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless=new", "--no-sandbox"],
    pipe: true,
  },
  firefox: {
    browser: "firefox",
    executablePath: process.env.DAYMARK_FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
  },
};
