// The conversation that every library shows: two others by name and the reader, made up, on two
// days. It has what chats have: single words, a long paragraph on each side, line breaks, emoji, a
// link alone and one inside a sentence, the same words twice in a row, groups of two to four by one
// person, a clock time inside a question, a line that runs from right to left, a script without
// spaces.

/** Who wrote a message; `me` is the reader of the page. */
const ME = "me";
const MIRA = "mira";
const JONAS = "jonas";

const LONG =
  "I talked to the people at the boat house today. They said the path along the river is open again after the repair works, the small bridge too, and if we take the early train we have the whole place nearly to ourselves until noon, because the school groups only come later.";

const LONG_OWN =
  "Then I take the early train as well and wait for you at the last stop. If I am there first I buy the tickets for all of us, you can give me the money later, and if the weather turns we sit in the little museum beside the mill and play cards until it is dry again.";

const LINES = [
  [MIRA, "hi"],
  [MIRA, "does the trip on Saturday still stand?"],
  [ME, "yes"],
  [JONAS, LONG],
  [JONAS, "shall we meet at 10:30?"],
  [ME, "10:30 is fine for me"],
  [MIRA, "ok"],
  [MIRA, "ok"],
  [MIRA, "I can bring\nbread and cheese\nthe big blanket\na ball"],
  [ME, "great 😀 then I bring something to drink"],
  [ME, "🎉"],
  [JONAS, "https://example.org/river/map"],
  [JONAS, "this is the way, the parking place is on https://example.org/river too"],
  [MIRA, "صباح الخير، سأحضر كرسيا إضافيا"],
  [ME, "thank you"],
  [ME, LONG_OWN],
  [JONAS, "พรุ่งนี้อากาศน่าจะดีนะ"],
  [MIRA, "👍👍"],
  [MIRA, "my sister asks whether she may come along, she has a car"],
  [MIRA, "then nobody has to carry the drinks"],
  [MIRA, "she can also take us home in the evening"],
  [ME, "of course\nthe more the better"],
  [JONAS, "perfect"],
  [ME, "see you on Saturday"],
];

/** What comes in and what the reader writes while the page is open. */
const LATER = [
  [MIRA, "she says yes and is looking forward to it"],
  [ME, "wonderful, I tell the others"],
];

/** The first message's time; a new day begins after the thirteenth. */
const START = Date.UTC(2026, 2, 5, 17, 2);
const MINUTE = 60_000;
const NEXT_DAY = 13;

/**
 * @typedef {object} Message
 * @property {string} id
 * @property {string} from `me`, `mira` or `jonas`
 * @property {string} text
 * @property {Date} at
 */

/** The messages of a page; a library for two people gets all of the others' words from one. */
export function conversation({ people = 2 } = {}) {
  return made(LINES, 0, people);
}

/** The messages that are added after the first reading: one from mira, one from the reader. */
export function later() {
  return made(LATER, LINES.length, 2);
}

/** @returns {Message[]} */
function made(lines, first, people) {
  return lines.map(([from, text], index) => ({
    id: `a${first + index + 1}`,
    from: people === 1 && from === JONAS ? MIRA : from,
    text,
    at: timeOf(first + index),
  }));
}

/** Messages of one group stand close in time: some libraries make groups by that. */
function timeOf(index) {
  const day = index < NEXT_DAY ? 0 : 15 * 60 * MINUTE;
  return new Date(START + day + index * 2 * MINUTE);
}

/** A clock time as chats show it. */
export function clock(at) {
  return at.toISOString().slice(11, 16);
}
