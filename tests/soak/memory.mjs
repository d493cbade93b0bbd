// What a page and the background take, after a collection: the heap of scripts and what the
// browser keeps of elements for them.

const MIB = 1024 * 1024;

/** How a target of the browser is asked for what it takes, in MiB. */
export async function gauge(target) {
  const client = await target.createCDPSession();
  await client.send("HeapProfiler.enable").catch(() => {});
  return async () => {
    await client.send("HeapProfiler.collectGarbage");
    const usage = await client.send("Runtime.getHeapUsage");
    return {
      heap: usage.usedSize / MIB,
      elements: (usage.embedderHeapUsedSize ?? 0) / MIB,
    };
  };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** How many samples at either end make a figure. */
const ENDS = 3;

/**
 * What some samples of one thing say: the first stable point and the end, each the median of a few
 * samples. The first `skipped` samples are those in which lists and caches fill.
 */
export function growth(samples, what, skipped) {
  const stable = samples.slice(skipped);
  if (stable.length < 2 * ENDS) return null;
  const from = median(stable.slice(0, ENDS).map((sample) => sample[what]));
  const to = median(stable.slice(-ENDS).map((sample) => sample[what]));
  return { from, to, grown: to - from };
}
