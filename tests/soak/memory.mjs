// What a page and the background take, after a collection: the heap of scripts and what the
// browser keeps of elements for them.

const MIB = 1024 * 1024;

/** What is let go of by itself has gone after so long, in milliseconds. */
const REST = 500;

/** How a target of the browser is asked for what it takes, in MiB. */
export async function gauge(target) {
  const client = await target.createCDPSession();
  await client.send("HeapProfiler.enable").catch(() => {});
  return async () => {
    await client.send("HeapProfiler.collectGarbage");
    await new Promise((resolve) => setTimeout(resolve, REST));
    await client.send("HeapProfiler.collectGarbage");
    const usage = await client.send("Runtime.getHeapUsage");
    return {
      heap: usage.usedSize / MIB,
      elements: (usage.embedderHeapUsedSize ?? 0) / MIB,
    };
  };
}

/** The fewest samples of either end that make a figure. */
const FEWEST = 8;

/**
 * How much of one thing grew, in MiB: from the first stable point to the end. Lists and caches fill in the
 * first `filling` conversations. A client keeps now more and now less for a while, so the lowest sample of the
 * first third and that of the last are compared; what grows evenly has grown half as much again by the end.
 * Null where there are too few samples.
 */
export function growth(samples, what, filling) {
  const stable = samples.filter(({ number }) => number >= filling);
  const third = Math.floor(stable.length / 3);
  if (third < FEWEST) return null;
  const lowest = (some) => Math.min(...some.map((sample) => sample[what]));
  const [from, to] = [lowest(stable.slice(0, third)), lowest(stable.slice(-third))];
  return { from, to, grown: (to - from) * 1.5 };
}
