// e: from a message in the page to the card in a drawn frame. Daymark and a script with one expression
// stand in the same page and answer the same message.

import { until } from "../../browser/lib/wait.mjs";
import { median, noCard, openChat, sleep, start, workerOf } from "../lib/bench.mjs";
import { daymark, script } from "../lib/configurations.mjs";

const THREAT = "send me 200 in gift cards or that video goes to all your friends";
const ASLEEP = 7;
const STANDING = 300;
/** The page was read, and the shortest pause between two readings is over. */
const SETTLE = 3500;
const PATIENCE = 15_000;
const MOST_TIMES = 2;
const ms = (time) => `${time.toFixed(0)} ms`;

function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const workerTarget = (browser) =>
  browser
    .targets()
    .find((one) => one.type() === "service_worker" && one.url().endsWith("/background.js"));

async function stopWorker(browser) {
  const worker = await workerOf(browser);
  // Its session ends with it, perhaps before the answer.
  await worker.close().catch(() => {});
  await until("the worker to be gone", () => !workerTarget(browser));
}

async function once(browser, address, before) {
  const page = await openChat(browser, address, STANDING);
  await sleep(SETTLE + Math.random() * 200);
  await noCard(page);
  await before();
  const told = await page.evaluate(
    (line, patience) => chat.wait(line, ["plain", "daymark"], patience),
    THREAT,
    PATIENCE,
  );
  await page.close();
  return told;
}

export async function measure({ server, dist, variants, times }, table) {
  const browser = await start("chromium", [await daymark(dist), await script("plain")]);
  const address = server.url(variants[0]);
  try {
    const warm = [];
    for (let time = 0; time < times; time += 1) {
      warm.push(await once(browser, address, async () => {}));
    }
    const asleep = [];
    for (let time = 0; time < ASLEEP; time += 1) {
      asleep.push(await once(browser, address, () => stopWorker(browser)));
    }
    tell(warm, "warm", table, true);
    tell(asleep, "worker stopped before", table, false);
  } finally {
    await browser.close();
  }
}

function tell(all, state, table, judged) {
  const what = `from the message to the card, ${state}`;
  const cards = all.map(({ daymark }) => daymark).filter((time) => time !== undefined);
  const plain = all.map(({ plain }) => plain).filter((time) => time !== undefined);
  table.row(what, "cards that came", `${cards.length} of ${all.length}`, {
    within: cards.length === all.length,
    target: "all",
  });
  if (cards.length === 0 || plain.length === 0) return;
  const spread = (times) => `${ms(median(times))} (nine of ten within ${ms(quantile(times, 0.9))})`;
  table.row(what, "script with one expression", spread(plain));
  const times = median(cards) / median(plain);
  table.row(
    what,
    "Daymark",
    `${spread(cards)}, ${times.toFixed(1)} times`,
    judged ? { within: times <= MOST_TIMES, target: `${MOST_TIMES} times` } : {},
  );
}
