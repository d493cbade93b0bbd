// c: an hour in which nothing happens. Every wake-up of the extension's script is counted; the hour is
// the browser's virtual time, and a timer of the bench in the same world proves that it passed.

import { openChat, sleep, start } from "../lib/bench.mjs";
import { daymark } from "../lib/configurations.mjs";

const THREAT = "send me 200 in gift cards or that video goes to all your friends";
const HOUR = 3_600_000;
const REAL = 60_000;
/** The page was read and looked at by then. */
const SETTLE = 8000;
const PATIENCE = 180_000;

/** Gives the hour; what is left is waited for in real time, and counted as it is. */
async function passHour(page) {
  const client = await page.createCDPSession();
  const passed = new Promise((resolve) => {
    client.once("Emulation.virtualTimeBudgetExpired", () => resolve(true));
    setTimeout(() => resolve(false), PATIENCE).unref();
  });
  await client.send("Emulation.setVirtualTimePolicy", { policy: "advance", budget: HOUR });
  return passed;
}

const asked = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener("cost-answer", ({ detail }) => resolve(JSON.parse(detail)), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent("cost-ask"));
      }),
  );

const begin = (page) => page.evaluate(() => document.dispatchEvent(new CustomEvent("cost-begin")));

async function hour(browser, address, prepare) {
  const page = await openChat(browser, address);
  await prepare(page);
  await sleep(SETTLE);
  await begin(page);
  if (!(await passHour(page))) throw new Error("the virtual hour did not pass");
  const told = await asked(page);
  // A counter that counts nothing while the page is looked at would prove nothing.
  if (told.earlier === 0) throw new Error("the counter does not see the script");
  await page.close();
  return told;
}

/** The same in real time, to see that virtual time hides nothing. */
async function minute(browser, address) {
  const page = await openChat(browser, address);
  await sleep(SETTLE);
  await begin(page);
  await sleep(REAL);
  const { woken } = await asked(page);
  await page.close();
  return woken;
}

function named(woken) {
  const counts = new Map();
  for (const [what] of woken) counts.set(what, (counts.get(what) ?? 0) + 1);
  const list = [...counts].map(([what, count]) => `${what} ${count}`).join(", ");
  const last = Math.max(...woken.map(([, at]) => at));
  return woken.length === 0
    ? "0"
    : `${woken.length} (${list}), the last after ${(last / 1000).toFixed(0)} s`;
}

export async function measure({ server, dist, variants }, table) {
  const browser = await start("chromium", [await daymark(dist, "chromium", "counter")]);
  const nothing = async () => {};
  const card = async (page) => {
    const { daymark } = await page.evaluate((line) => chat.wait(line, ["daymark"], 10_000), THREAT);
    if (daymark === undefined) throw new Error("no card: Daymark did not read this chat");
  };
  const what = "one hour idle";
  try {
    for (const [name, address, prepare] of [
      ...variants.map((variant) => [`open conversation, ${variant}`, variant, nothing]),
      ["page without a conversation", "none", nothing],
      ["card standing", variants[0], card],
    ]) {
      const { woken, minutes } = await hour(browser, server.url(address), prepare);
      const isTarget = prepare === nothing;
      table.row(
        what,
        `wake-ups, ${name}`,
        `${named(woken)}; ${minutes} minutes counted`,
        isTarget ? { within: woken.length === 0, target: "0" } : {},
      );
    }
    const woken = await minute(browser, server.url(variants[0]));
    table.row("one real minute idle", "wake-ups, open conversation", named(woken), {
      within: woken.length === 0,
      target: "0",
    });
  } finally {
    await browser.close();
  }
}
