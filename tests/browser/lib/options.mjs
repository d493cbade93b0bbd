// What the commands that drive one browser take: which one, and options of their own.

import { parseArgs } from "node:util";

const BROWSERS = ["chromium", "firefox"];

/** The options of this command; `more` names those of its own, as `parseArgs` takes them. */
export function options(more) {
  const browser = { type: "string", default: "chromium" };
  const { values } = parseArgs({ options: { browser, ...more } });
  if (!BROWSERS.includes(values.browser)) {
    console.error(`--browser takes ${BROWSERS.join(" or ")}`);
    process.exit(1);
  }
  return values;
}
