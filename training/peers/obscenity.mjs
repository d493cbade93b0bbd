// What the npm package `obscenity` says of conversations, for
// `cargo xtask eval --peers`: its English preset, as its own documentation sets
// it up. Reads a conversation a line, an array of messages (null: the reader's
// own); writes a line for each, the place of the first message that it raises
// or null, and last an object that tells how long it took.

import { createInterface } from "node:readline";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";

const matcher = new RegExpMatcher({
  ...englishDataset.build(),
  ...englishRecommendedTransformers,
});

let milliseconds = 0;
let messages = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const texts = JSON.parse(line);
  const started = performance.now();
  const raised = texts.map((text) => text !== null && matcher.hasMatch(text));
  milliseconds += performance.now() - started;
  messages += texts.filter((text) => text !== null).length;
  const first = raised.indexOf(true);
  console.log(first < 0 ? "null" : first);
}
console.log(JSON.stringify({ milliseconds, messages }));
