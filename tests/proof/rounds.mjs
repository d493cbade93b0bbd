// Rounds of use, one after the other: one that breaks off is done again, since what was not done is not proved.

/** A round begins this long after the one before, if that is done: in between, timers may do what they do. */
const PACE = 30_000;

/** So many may break off, and one of each ten: on a busy machine a click misses. More is a fault of its own. */
const FEW = 2;

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Calls `round(number)` until the time `end` (milliseconds since 1970), for `least` rounds at least, with
 * `restart(number)` before each `aStart` of them and before one that is done again. Gives how many came to their
 * end, what broke others off, and whether it was given up because too many did.
 */
export async function repeat({ restart, round }, { end, least, aStart, pace = PACE }) {
  const stumbles = [];
  let whole = 0;
  let again = false;
  const givenUp = () => stumbles.length > FEW + whole / 10;
  while (!givenUp() && (whole < least || Date.now() < end)) {
    const next = Date.now() + pace;
    try {
      if (again || whole % aStart === 0) await restart(whole);
      await round(whole);
      whole += 1;
      again = false;
    } catch (error) {
      stumbles.push({ number: whole, fault: String(error.stack ?? error) });
      again = true;
    }
    // Also after the last: without the extension a round is short, and the browser shall live as long.
    await wait(Math.max(0, next - Date.now()));
  }
  return { whole, stumbles, givenUp: givenUp() };
}
