// Waiting on a condition with a deadline. The tests never sleep: a wait that
// runs out says what it waited for and what was seen last.

const PAUSE = 15;

/** How much longer than its deadline a wait may take: more where nothing is measured and much goes on beside. */
let patience = 1;

/** Makes every wait from now on last so many times as long. */
export function bePatient(times) {
  patience = times;
}

/**
 * Asks `condition` again and again until it gives something truthy, and gives that.
 * @template T
 * @param {string} what what is waited for, in words for the report
 * @param {() => T | Promise<T>} condition
 * @param {{ deadline?: number, seen?: () => unknown }} [options] milliseconds; `seen` adds to the report
 * @returns {Promise<T>}
 */
export async function until(what, condition, { deadline = 10_000, seen } = {}) {
  const longest = deadline * patience;
  const end = performance.now() + longest;
  let fault;
  for (;;) {
    try {
      const value = await condition();
      if (value) {
        return value;
      }
      fault = undefined;
    } catch (error) {
      fault = error;
    }
    if (performance.now() > end) {
      const last = seen ? `\n  seen: ${JSON.stringify(await seen(), null, 1)}` : "";
      const cause = fault ? `\n  last fault: ${fault.message}` : "";
      throw new Error(`waited ${longest} ms in vain for ${what}${cause}${last}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Fails when `promise` has not settled in time. */
export function within(what, promise, deadline = 10_000) {
  const longest = deadline * patience;
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not done in ${longest} ms`)), longest);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Runs `run`, and `tidy` after it whatever happened; of two faults the first is told. */
export async function tidied(run, tidy) {
  try {
    await run();
  } catch (fault) {
    await tidy().catch(() => {});
    throw fault;
  }
  await tidy();
}

/**
 * Waits until an element stands in a page, or with `hidden` until none does; the options are puppeteer's.
 * Unlike puppeteer's own wait it keeps no hold on the element, which would keep all that it ever stood in.
 */
export async function appears(page, selector, { timeout = 30_000, ...options } = {}) {
  const element = await page.waitForSelector(selector, {
    timeout: timeout * patience,
    ...options,
  });
  await element?.dispose();
}
