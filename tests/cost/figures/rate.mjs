// f: how many messages a second the whole path sustains, page to answer: the rate rises until messages
// pass that nobody asked about, or until the page itself can draw no more. The watch waits on purpose,
// up to two seconds, so that a stream costs little: a lag says more about that than about what it can do.

import { median, openChat, sleep, start } from "../lib/bench.mjs";
import { daymark } from "../lib/configurations.mjs";

const RATES = [10, 50, 100, 200, 400, 800, 1600];
const SECONDS = 6;
const MOST_LAG = 1000;
const MOST_WAIT = 10_000;
const SETTLE = 5000;
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
  let prompt = 0;
  let complete = 0;
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
      if (late <= MOST_LAG && told.passed === 0) prompt = Math.max(prompt, reached);
      if (told.passed > 0 || late > MOST_WAIT) break;
      complete = Math.max(complete, reached);
      // The page itself cannot draw as many.
      if (reached < rate * 0.7) break;
    }
  } finally {
    await browser.close();
  }
  table.row(what, "sustained, none later than 1 s", prompt.toFixed(0));
  table.row(what, "sustained, every message read", complete.toFixed(0));
}
