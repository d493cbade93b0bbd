// What is left of conversations without their words: who wrote, and how much. Pure.

/** Each conversation as a list of `[speaker, length]`: "own", "other 1", "unknown". */
export function shapeOf(conversations) {
  return conversations.map((messages) => {
    const others = new Map();
    return messages.map(({ from, text }) => [speaker(from, others), text.length]);
  });
}

function speaker(from, others) {
  if (from === null) return "unknown";
  if (from === "me") return "own";
  if (!others.has(from)) others.set(from, `other ${others.size + 1}`);
  return others.get(from);
}

/** True when two shapes are the same. */
export function isSame(before, after) {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** Where two shapes part, in words. */
export function firstDifference(before, after) {
  if (before.length !== after.length)
    return `${after.length} conversations instead of ${before.length}`;
  const index = before.findIndex((messages, place) => !isSame(messages, after[place]));
  const [wanted, got] = [before[index], after[index]];
  if (wanted.length !== got.length)
    return `conversation ${index + 1} has ${got.length} messages instead of ${wanted.length}`;
  const place = wanted.findIndex((message, at) => !isSame(message, got[at]));
  const told = ([from, length]) => `${from}, ${length} long`;
  return `message ${place + 1} of conversation ${index + 1} is ${told(got[place])} instead of ${told(wanted[place])}`;
}
