// Waiting on a condition with a deadline. The tests never sleep: a wait that
// runs out says what it waited for and what was seen last.

const PAUSE = 15;

/**
 * Asks `condition` again and again until it gives something truthy, and gives that.
 * @template T
 * @param {string} what what is waited for, in words for the report
 * @param {() => T | Promise<T>} condition
 * @param {{ deadline?: number, seen?: () => unknown }} [options] milliseconds; `seen` adds to the report
 * @returns {Promise<T>}
 */
export async function until(what, condition, { deadline = 10_000, seen } = {}) {
  const end = performance.now() + deadline;
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
      throw new Error(`waited ${deadline} ms in vain for ${what}${cause}${last}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Fails when `promise` has not settled in time. */
export function within(what, promise, deadline = 10_000) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not done in ${deadline} ms`)), deadline);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
