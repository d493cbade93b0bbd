/** The reader alone in a page of the tests: no extension, no engine, the same watch as in the product. */

import { sites } from "daymark:sites";
import { Reader, type Reading } from "../../extension/content/reader/reader.ts";
import { Watch } from "../../extension/content/watch.ts";

/** What `run.mjs` reaches from outside. */
interface Harness {
  /** What the watch gave last, one list of `[from, text]` a conversation; null before the first. */
  latest: [string | null, string][][] | null;
  /** How often it gave anything. */
  readings: number;
  /** Looks now, as thoroughly as the product ever does. */
  finds: () => boolean;
}

/** A page that stands for a site says under which address it would stand. */
const { address } = globalThis as { address?: () => string };
const read = (): Reader =>
  address ? new Reader(document, sites, () => new URL(address())) : new Reader(document, sites);

const harness: Harness = {
  latest: null,
  readings: 0,
  finds: () => read().look(true),
};

new Watch(document, read(), (readings: Reading[]) => {
  harness.latest = readings.map((reading) =>
    reading.messages.map(({ from, text }): [string | null, string] => [from, text]),
  );
  harness.readings += 1;
});

Object.assign(globalThis, { harness });
