// f: how many messages a second the whole path sustains, page to answer: the rate rises until answers
// lag more than a second behind, or until messages pass that nobody asked about.

import { median, openChat, sleep, start } from "../lib/bench.mjs";
import { daymark } from "../lib/configurations.mjs";

const RATES = [10, 25, 50, 100, 200, 400, 800, 1600, 3200];
const SECONDS = 6;
const MOST_LAG = 1000;
const SETTLE = 3500;
const STANDING = 500;

/** How long each message of a stream waited for an answer, and how many were never asked about. */
async function stream(browser, address, rate) {
  const page = await openChat(browser, address, STANDING);
  await sleep(SETTLE);
  const told = await page.evaluate(
    async (rate, seconds, settle) => {
      const first = chat.sent.length;
      const { sent, took } = await chat.stream(rate, seconds);
      await new Promise((resolve) => setTimeout(resolve, settle));
      const answers = await new Promise((resolve) => {
        const listen = ({ detail }) => resolve(JSON.parse(detail));
        document.addEventListener("cost-answer", listen, { once: true });
        document.dispatchEvent(new CustomEvent("cost-ask"));
      });
      const lags = new Map();
      for (const { numbers, at } of answers) {
        for (const number of numbers) {
          if (number >= first && !lags.has(number)) lags.set(number, at - chat.sent[number]);
        }
      }
      const waits = [...lags.values()].sort((a, b) => a - b);
      return { sent, took, waits, answers: answers.length, passed: sent - waits.length };
    },
    rate,
    SECONDS,
    SETTLE,
  );
  await page.close();
  return told;
}

export async function measure({ server, dist, variants }, table) {
  const browser = await start("chromium", [await daymark(dist, "chromium", "probe")]);
  const what = "messages a second, page to answer";
  let sustained = 0;
  let failed = false;
  try {
    for (const rate of RATES) {
      const told = await stream(browser, server.url(`${variants[0]}&numbered`), rate);
      const late = told.waits.at(-1) ?? Number.POSITIVE_INFINITY;
      const reached = told.sent / told.took;
      table.row(
        what,
        `${rate}`,
        `${reached.toFixed(0)} came; half answered after ${(median(told.waits) ?? 0).toFixed(0)} ms, ` +
          `all after ${late.toFixed(0)} ms; ${told.passed} never asked about`,
      );
      if (!failed && late <= MOST_LAG && told.passed === 0) sustained = reached;
      else failed = true;
      if (late > MOST_LAG * 3 || told.passed > told.sent / 2) break;
      // The page itself cannot draw as many.
      if (reached < rate * 0.7) break;
    }
  } finally {
    await browser.close();
  }
  table.row(what, "sustained, none later than 1 s", sustained.toFixed(0));
}
