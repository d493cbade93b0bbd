// How well what was read agrees with what is expected. Both are lists of [from, text]; who is
// expected may be several, where a page gives more than one right answer.

/**
 * @typedef {[string | null, string]} Line
 * @typedef {[string | null | (string | null)[], string]} Expected
 * @typedef {object} Score
 * @property {number} expected how many messages should be read
 * @property {number} read how many were
 * @property {number} text how many of those expected were read word for word
 * @property {number} speaker how many of these have the right speaker
 * @property {number} order how many of these stand in the right order
 * @property {number} extra rows that were read and are no message, nor stand for one
 * @property {string[]} misses what was not read as expected, and what was read in its place
 */

/**
 * @param {Expected[]} expected
 * @param {Line[][]} readings one list for each conversation that was found
 * @returns {Score}
 */
export function score(expected, readings) {
  const best = readings
    .map((read) => ({ read, common: commonOf(expected, read) }))
    .reduce((most, one) => (one.common.length > most.common.length ? one : most), {
      read: readings[0] ?? [],
      common: [],
    });
  const { read, common } = best;
  const missing = without(expected, new Set(common.map((pair) => pair.expected)));
  const left = without(read, new Set(common.map((pair) => pair.read)));
  const moved = pairUp(missing, left, (wanted, other) => expected[wanted][1] === read[other][1]);
  // A row in the place of a message that was not read is that message, read wrongly; the one that
  // has its words above all.
  const gap = gapsOf(common);
  const inPlace = (wanted, other) => gap("expected", wanted) === gap("read", other);
  const hasWords = (wanted, other) => read[other][1].includes(expected[wanted][1]);
  const wrong = [
    ...pairUp(missing, left, (wanted, other) => inPlace(wanted, other) && hasWords(wanted, other)),
    ...pairUp(missing, left, inPlace),
  ].sort((a, b) => a.expected - b.expected);
  const pairs = [...common, ...moved].sort((a, b) => a.expected - b.expected);
  const mistaken = pairs.filter((pair) => !isBy(expected[pair.expected], read[pair.read]));
  const elsewhere = readings.filter((one) => one !== read).flat();
  const say = ([from, text]) => `${[from].flat()[0] ?? "(nobody)"}: ${JSON.stringify(text)}`;
  return {
    expected: expected.length,
    read: readings.flat().length,
    text: pairs.length,
    speaker: pairs.length - mistaken.length,
    order: common.length,
    extra: left.length + elsewhere.length,
    misses: [
      ...wrong.map(
        (pair) => `text     ${say(expected[pair.expected])}\n    as   ${say(read[pair.read])}`,
      ),
      ...missing.map((wanted) => `missing  ${say(expected[wanted])}`),
      ...mistaken.map(
        (pair) =>
          `speaker  ${say(expected[pair.expected])}\n    as   ${read[pair.read][0] ?? "(nobody)"}`,
      ),
      ...moved.map((pair) => `order    ${say(expected[pair.expected])}`),
      ...left.map((other) => `extra    ${say(read[other])}`),
      ...elsewhere.map((line) => `extra    ${say(line)} in another list`),
    ],
  };
}

/** True when one conversation was read and agrees word for word, with the right speakers. */
export function agrees(expected, readings) {
  const [read] = readings;
  return (
    readings.length === 1 &&
    read.length === expected.length &&
    expected.every((line, place) => line[1] === read[place][1] && isBy(line, read[place]))
  );
}

function isBy([expected], [from]) {
  return [expected].flat().includes(from);
}

/** The longest common subsequence of the texts, as pairs of places. */
function commonOf(expected, read) {
  const most = Array.from({ length: expected.length + 1 }, () =>
    new Array(read.length + 1).fill(0),
  );
  for (let one = expected.length - 1; one >= 0; one--) {
    for (let other = read.length - 1; other >= 0; other--) {
      most[one][other] =
        expected[one][1] === read[other][1]
          ? most[one + 1][other + 1] + 1
          : Math.max(most[one + 1][other], most[one][other + 1]);
    }
  }
  const pairs = [];
  for (let one = 0, other = 0; one < expected.length && other < read.length; ) {
    if (expected[one][1] === read[other][1]) pairs.push({ expected: one++, read: other++ });
    else if (most[one + 1][other] >= most[one][other + 1]) one++;
    else other++;
  }
  return pairs;
}

function without(list, places) {
  return [...list.keys()].filter((place) => !places.has(place));
}

/** Takes out of both lists what belongs together. */
function pairUp(missing, left, belongs) {
  const pairs = [];
  for (const wanted of [...missing]) {
    const other = left.find((one) => belongs(wanted, one));
    if (other === undefined) continue;
    missing.splice(missing.indexOf(wanted), 1);
    left.splice(left.indexOf(other), 1);
    pairs.push({ expected: wanted, read: other });
  }
  return pairs;
}

/** Between which two common messages a place lies, on either side. */
function gapsOf(common) {
  return (side, place) => common.filter((pair) => pair[side] < place).length;
}
