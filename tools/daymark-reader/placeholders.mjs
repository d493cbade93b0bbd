// Words of a page replaced by placeholders of the same length, so that its structure can be shown to
// others without what was said there. Pure: strings in, strings out; tests beside it.
//
// Letters become x, digits 0; other signs, emoji and white space stay. Names and whatever tells
// things apart (ids, numbers) become placeholders of their own, the same for the same word wherever
// it stands, so that a reader of the page still sees who is who.

/** Letters of placeholders: no vowels, so that no word comes out. The first one stands for nothing. */
const LETTERS = "xbcdfghjklmnpqrstvwz";
const DIGITS = "0123456789";

/** Digits in a row from here on may be a phone number, an account or a time. */
const LONG_NUMBER = 5;

/** Digits of a phone number may be parted; with fewer than this it is none. */
const PHONE = /\+?\d[\d ().-]{5,}\d/g;
const PHONE_DIGITS = 7;

/** Part of an emoji, though Unicode counts them as marks or letters. */
const EMOJI = "[\\p{Extended_Pictographic}\\uFE00-\\uFE0F\\u20E3\\u200D]";
const LETTER = `(?!${EMOJI})[\\p{L}\\p{M}\\p{Alphabetic}]`;
const DIGIT = `(?!${EMOJI})\\p{N}`;

const RUNS = new RegExp(`(?:${LETTER}|${DIGIT})+`, "gu");
const SIGNS = new RegExp(`(?<letter>${LETTER})|(?:${DIGIT})`, "gu");
const HUMPS = /(?<=\p{Ll})(?=\p{Lu})/u;
const HUMPS_AND_NUMBERS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{N})(?=\P{N})|(?<=\P{N})(?=\p{N})/u;
const ONLY_DIGITS = /^\p{N}+$/u;
const HAS_DIGITS = /\p{N}/u;

/** The words of a text, in lower case. */
export function wordsOf(text) {
  return (text.match(RUNS) ?? []).map((word) => word.toLowerCase());
}

/** The words of an id or a class, in lower case: those of `chatList_a1` are chat, list, a1. */
export function partsOf(token) {
  return (token.match(RUNS) ?? []).flatMap((run) =>
    run.split(HUMPS).map((word) => word.toLowerCase()),
  );
}

/** A single letter or a short number in a name tells nobody from another. */
function tellsSomebody(word) {
  return ONLY_DIGITS.test(word) ? word.length > 3 : word.length > 1 || word > "\x7f";
}

/** Letters as x and digits as 0, sign by sign. */
export function plain(text) {
  return text.replace(SIGNS, (sign, letter) => (letter ? "x" : "0").repeat(sign.length));
}

export class Placeholders {
  #names;
  #spoken;
  #classes;
  #structure;
  #isMoment;
  #kept;
  #around;
  #codes = new Map();
  #counts = new Map();

  /**
   * @param {object} page what is known of the page
   * @param {Iterable<string>} page.names names of people as the page writes them
   * @param {Iterable<string>} page.spoken words of its texts
   * @param {Iterable<string>} page.classes words of its classes
   * @param {Iterable<string>} page.structure words that name parts of a page, and nobody
   * @param {(text: string) => boolean} page.isMoment tells days and times that stand alone
   * @param {RegExp[]} page.kept what a label says of the structure: "you sent"
   * @param {RegExp[]} page.around the same around a name, which is the first group; with indices
   */
  constructor({ names, spoken, classes, structure, isMoment, kept, around }) {
    this.#names = new Set([...names].flatMap(wordsOf).filter(tellsSomebody));
    this.#spoken = new Set([...spoken].filter((word) => word.length > 2));
    this.#classes = new Set(classes);
    this.#structure = new Set(structure);
    this.#isMoment = isMoment;
    this.#kept = kept;
    this.#around = around;
  }

  /** Words for people. */
  text(text) {
    // A time is known by its form; "am" and "pm" are part of it.
    if (this.#isMoment(text.trim())) return text.replace(/\p{Nd}/gu, "0");
    return text.replace(RUNS, (run) =>
      this.#names.has(run.toLowerCase()) ? this.#code(run) : plain(run),
    );
  }

  /** Words for people who listen to the page; some of them tell whose a message is. */
  label(text) {
    const [framed] = this.#around
      .map((pattern) => pattern.exec(text)?.indices ?? [])
      .filter(([, name]) => name)
      .map(([whole, name]) => ({ whole, name, fixed: whole[1] - whole[0] - name[1] + name[0] }))
      .sort((a, b) => b.fixed - a.fixed);
    if (framed && framed.fixed > 0) {
      const { whole, name } = framed;
      const before = this.label(text.slice(0, whole[0])) + text.slice(whole[0], name[0]);
      const after = text.slice(name[1], whole[1]) + this.label(text.slice(whole[1]));
      return before + this.text(text.slice(...name)) + after;
    }
    for (const pattern of this.#kept) {
      const found = pattern.exec(text);
      if (!found || found[0] === "") continue;
      const end = found.index + found[0].length;
      return this.label(text.slice(0, found.index)) + found[0] + this.label(text.slice(end));
    }
    return this.text(text);
  }

  /** An id and whatever else one program writes for another: only words of the structure stay. */
  id(value) {
    return this.#tokens(value, LONG_NUMBER, (word) => this.#isStructure(word));
  }

  /** Classes: they name parts of the page, unless somebody's name or a word of a text stands there. */
  classes(value) {
    return this.#tokens(value, PHONE_DIGITS, (word) => !this.#isSaid(word));
  }

  /** An address: its scheme and the words of the structure stay. */
  address(value) {
    const [scheme] = /^(?:https?:|mailto:|tel:|blob:|javascript:)?/i.exec(value);
    if (/^data:/i.test(value)) return "data:,";
    return scheme + this.id(value.slice(scheme.length));
  }

  #isStructure(word) {
    return this.#structure.has(word) || (this.#classes.has(word) && !this.#isSaid(word));
  }

  #isSaid(word) {
    return !this.#structure.has(word) && (this.#spoken.has(word) || this.#names.has(word));
  }

  #tokens(value, long, stays) {
    const phones = value.replace(PHONE, (found) => {
      const digits = found.replace(/\D/g, "").length;
      return digits < PHONE_DIGITS ? found : found.replace(/\d+/g, (run) => this.#code(run));
    });
    return phones.replace(RUNS, (run, at) => {
      // A phone number has its placeholder already.
      if (run !== value.slice(at, at + run.length)) return run;
      if (ONLY_DIGITS.test(run)) return run.length < long ? run : this.#code(run);
      const words = run.split(HUMPS_AND_NUMBERS).filter((part) => part !== "");
      if (HAS_DIGITS.test(run)) {
        // `item12` is a part of the structure, `mira2009` is somebody.
        const isPart = words.every((part) =>
          ONLY_DIGITS.test(part) ? part.length < long : stays(part.toLowerCase()),
        );
        return isPart && !this.#isSaid(run.toLowerCase()) ? run : this.#code(run);
      }
      if (words.length > 1 && this.#isSaid(run.toLowerCase())) return this.#code(run);
      return words.map((part) => (stays(part.toLowerCase()) ? part : this.#code(part))).join("");
    });
  }

  /** The placeholder of one word: the same for the same word, another for another while there are any. */
  #code(run) {
    const key = run.toLowerCase();
    const known = this.#codes.get(key);
    if (known !== undefined && known.length === run.length) return known;
    const shape = plain(run);
    const count = (this.#counts.get(shape) ?? 0) + 1;
    this.#counts.set(shape, count);
    const code = numbered(shape, count);
    this.#codes.set(key, code);
    return code;
  }
}

/** A number written into the letters and digits of a shape, from its end. */
function numbered(shape, number) {
  let left = number;
  const signs = [...shape].reverse().map((sign) => {
    const alphabet = sign === "x" ? LETTERS : DIGITS;
    const written = alphabet[left % alphabet.length];
    left = Math.floor(left / alphabet.length);
    return written;
  });
  return signs.reverse().join("");
}

/**
 * Machine-readable times in their order, a minute apart (a day, where only days are told) and long
 * ago: pages are read by the order of times, and nobody has to know when something was written.
 */
export function timesOf(values) {
  const known = [...new Set(values)].map((value) => [value, timeOf(value)]);
  const ranks = new Map();
  const times = known.filter(([, time]) => !Number.isNaN(time));
  for (const time of times.map(([, time]) => time).sort((a, b) => a - b)) {
    if (!ranks.has(time)) ranks.set(time, ranks.size);
  }
  return new Map(
    known.map(([value, time]) => [
      value,
      ranks.has(time) ? written(value, ranks.get(time)) : plain(value),
    ]),
  );
}

function timeOf(value) {
  return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Date.parse(value);
}

function written(value, rank) {
  if (/^\d+(?:\.\d+)?$/.test(value)) {
    const [whole, part] = value.split(".");
    // Seconds and milliseconds of one page keep their lengths, so they keep their order.
    const first = String(10 ** (whole.length - 1) + rank);
    return part === undefined ? first : `${first}.${"0".repeat(part.length)}`;
  }
  const day = /^\d{4}-\d\d-\d\d$/.test(value);
  const start = Date.UTC(2001, 0, 1);
  const time = new Date(start + rank * (day ? 86_400_000 : 60_000)).toISOString();
  return day ? time.slice(0, 10) : time;
}
