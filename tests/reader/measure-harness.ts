/** The reader without any site data in a page of the measure; else as in `harness.ts`. */

import { Reader, type Reading } from "../../extension/content/reader/reader.ts";
import { Watch } from "../../extension/content/watch.ts";

/** What `measure.mjs` reaches from outside. */
interface Harness {
  /** What the watch gave last, one list of `[from, text]` a conversation; null before the first. */
  latest: [string | null, string][][] | null;
  /** How often it gave anything. */
  readings: number;
}

const harness: Harness = { latest: null, readings: 0 };

new Watch(document, new Reader(document, []), (readings: Reading[]) => {
  harness.latest = readings.map((reading) =>
    reading.messages.map(({ from, text }): [string | null, string] => [from, text]),
  );
  harness.readings += 1;
});

Object.assign(globalThis, { harness });
