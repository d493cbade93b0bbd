/** The reader alone in a page of the tests: no extension, no engine, the same watch as in the product. */

import { sites } from "daymark:sites";
import { Reader, type Reading } from "../../extension/content/reader/reader.ts";
import { givenSites } from "../../extension/content/sites/given.ts";
import { Watch } from "../../extension/content/watch.ts";

/** What `run.mjs` reaches from outside. */
interface Harness {
  /** What the watch gave last, one list of `[from, text]` a conversation; null before the first. */
  latest: [string | null, string][][] | null;
  /** What tells those conversations apart. */
  keys: string[];
  /** How often it gave anything. */
  readings: number;
  /** Looks now, as thoroughly as the product ever does. */
  finds: () => boolean;
}

/** A page that stands for a site says under which address it would stand, and what a policy tells of it. */
const { address, policy } = globalThis as { address?: () => string; policy?: unknown };
const known = [...givenSites(policy, location.hostname), ...sites];
const read = (): Reader =>
  address ? new Reader(document, known, () => new URL(address())) : new Reader(document, known);

const harness: Harness = {
  latest: null,
  keys: [],
  readings: 0,
  finds: () => read().look(true),
};

new Watch(document, read(), (readings: Reading[]) => {
  harness.latest = readings.map((reading) =>
    reading.messages.map(({ from, text }): [string | null, string] => [from, text]),
  );
  harness.keys = readings.map(({ key }) => key);
  harness.readings += 1;
});

Object.assign(globalThis, { harness });
