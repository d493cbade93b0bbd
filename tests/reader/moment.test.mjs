// Whether the reader knows the times, days and captions that one pattern of all names knows, and no
// others: node --test tests/reader/moment.test.mjs
// Such a pattern is what the reader had at first; a browser takes 40 ms and 2 MiB to make it in each page.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { momentNames } from "../../xtask/moments.mjs";
import { imported } from "../parts/bundled.mjs";

const PLAIN = new URL("../plain/", import.meta.url);

/** How many texts are made of parts by chance, and of how many parts at most. */
const MADE = 60_000;
const MOST_PARTS = 7;

const { isMoment, isReplyCaption, isTime } = await imported("content/reader/moment.ts");

const { days, months } = momentNames();

const CLOCK =
  "(?:[ap]\\.?m\\.?|오전|오후|午前|午後|上午|下午|ص|م)?\\s?\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\s?(?:[ap]\\.?m\\.?|น\\.|uhr|ص|م))?";
const BETWEEN = "(?:[,()]|\\s|\\s(?:at|um|à|a las|às|pukul|lúc|को|klo|om|o)\\s)*";
const NUMBER = "\\d{1,4}(?:st|nd|rd|th|\\.|ª|º)?";
const PARTED = "[\\s,.]*(?:de\\s)?";
const anyOf = (all) => `(?:${all.map((name) => name.replace(/[.]/g, "\\.")).join("|")})`;
const MONTH = `${anyOf(months)}\\.?`;
const DAY = `(?:${[
  anyOf(days),
  `${NUMBER}${PARTED}${MONTH}(?:${PARTED}${NUMBER})?`,
  `${MONTH}${PARTED}${NUMBER}(?:${PARTED}${NUMBER})?`,
  "\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}\\.?",
  "(?:\\d{2,4}\\s?[年년]\\s?)?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]",
].join("|")})`;

const TIME = new RegExp(`^\\(?(?:${DAY}${BETWEEN})?${CLOCK}\\)?$`, "iu");
const MOMENT = new RegExp(`^${DAY}(?:${BETWEEN}${DAY})?(?:${BETWEEN}${CLOCK})?\\)?$`, "iu");

const CAPTION = new RegExp(
  `^(?:${[
    "(?:.{1,40} )?(?:replied|replying)(?: to .{1,60})?",
    "(?:has respondido|respondiste|.{1,40} (?:te )?(?:ha respondido|respondió))(?: a .{1,40})?",
    "(?:você respondeu|respondeste|.{1,40} respondeu)(?: a .{1,40})?",
    "(?:vous avez répondu|tu as répondu|.{1,40} (?:vous |t’|t')?a répondu)(?: à .{1,40})?",
    "(?:du hast|.{1,40} hat)(?: (?:dir|auf|.{1,40}))? geantwortet",
    "(?:hai risposto|.{1,40} (?:ti )?ha risposto)(?: a .{1,40})?",
    "(?:je hebt|.{1,40} heeft)(?: .{1,40})? (?:geantwoord|gereageerd)",
    "(?:odpowiedziano|odpowiedziałe?[śa]ś?|.{1,40} odpowiedziała?)(?: .{1,40})?",
    "(?:вы ответили|.{1,40} отвечает|.{1,40} ответила?)(?: .{1,40})?",
    "(?:.{1,40} )?(?:yanıtladın|yanıtladınız|yanıtladı|yanıt verdi(?:n|niz)?)",
    "(?:anda|.{1,40}) membalas(?: .{1,40})?|nag-reply (?:ka|si .{1,40})(?: .{1,40})?",
    "(?:bạn|.{1,40}) đã trả lời(?: .{1,40})?|(?:คุณ|.{1,40} )?ตอบกลับ.{0,40}",
    ".{1,40}に返信(?:しました|中)?|.{0,40}님?에게 답장(?:했습니다|하는 중)?|(?:你|.{1,40})?(?:回复了|回覆了).{0,40}",
  ].join("|")})$`,
  "iu",
);

const CASES = [
  { what: "a time", knows: isTime, meant: (text) => /\d/.test(text) && TIME.test(text), most: 60 },
  { what: "a day", knows: isMoment, meant: (text) => MOMENT.test(text), most: 60 },
  { what: "a caption", knows: isReplyCaption, meant: (text) => CAPTION.test(text), most: 120 },
];

/** What stands beside names in a moment, and what does not. */
const PARTS =
  " |, |,|.|. |-|/|:|(|)| at | um | à las |a las | de |de |of | o | om |1|3|7|12|2025|25|1st|2nd|3.|10:30|9h05|22.01:33|10:30 PM|p.m. 3:07|น.| Uhr|오전 |م|年|月|日|월|일|so|hello|İ|ß|D|M| to mira|mira|你|그는".split(
    "|",
  );

const CAPTIONS =
  "You |mira |replied|Replying| to |repl|has respondido|te ha respondido|respondió|respondeu|você |vous |t’|a répondu|RÉPONDU| à |du hast| hat dir| geantwortet|hai risposto| ti ha risposto|je hebt | heeft | gereageerd|odpowiedziałaś|odpowiedział |вы Ответили| отвечает|Yanıtladı|yanıt verdin|anda membalas| membalas|nag-reply ka|nag-reply si |bạn đã trả lời|đã Trả Lời| ตอบกลับ|คุณ|に返信|に返信しました|님에게 답장|하는 중|你回复了| 回覆了|\n".split(
    "|",
  );

/** The same numbers in every run. */
function chance() {
  let seed = 20251103;
  return (most) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * most);
  };
}

function* made() {
  const below = chance();
  const one = (all) => all[below(all.length)];
  const part = () =>
    one([() => one(days), () => one(months), () => one(PARTS), () => one(PARTS)])();
  for (let turn = 0; turn < MADE; turn++) {
    const source = turn % 3 === 0 ? () => one(CAPTIONS) : part;
    const text = Array.from({ length: 1 + below(MOST_PARTS) }, source).join("");
    yield turn % 5 === 0 ? text.toUpperCase() : text;
  }
}

/** Every day and month as chats write them. */
function* written() {
  for (const day of days) {
    yield* [day, `${day} 10:30`, `${day}, 3/11/2025`, `(${day} at 10:30 PM)`, `2025-11-03 ${day}`];
    for (const next of [days[0], days.at(-1)]) yield* [`${day} ${next}`, `${day}${next} 9:05`];
  }
  for (const month of months) {
    yield* [month, `3 ${month}`, `${month} 3, 2025`, `3. ${month} 2025, 22:01`, `3 de ${month}.`];
    for (const day of [days[3], days.at(-3)])
      yield* [`${day}, 3 ${month} 2025`, `${day} ${month} 3`];
  }
}

async function* said() {
  for (const file of await readdir(PLAIN)) {
    for (const line of (await readFile(new URL(file, PLAIN), "utf8")).trimEnd().split("\n")) {
      yield* textsIn(JSON.parse(line));
    }
  }
}

function* textsIn(value) {
  if (typeof value === "string") yield value;
  else if (value !== null && typeof value === "object")
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

test("names tried one by one are known as in one pattern of all of them", async () => {
  const found = new Map(CASES.map(({ what }) => [what, 0]));
  for (const texts of [written(), made(), said()]) {
    for await (const text of texts) {
      for (const { what, knows, meant, most } of CASES) {
        const is = text.length <= most && meant(text);
        assert.equal(knows(text), is, `${is ? "" : "no "}${what}: ${JSON.stringify(text)}`);
        if (is) found.set(what, found.get(what) + 1);
      }
    }
  }
  // What never says yes would agree as well.
  for (const [what, count] of found) assert.ok(count > 500, `${what} was met ${count} times`);
});

test("a text of nothing but names is no work", () => {
  const names = ["marmarmarmar", "土日月木", "Mon ", "1 mar ", "3 mai "];
  for (const name of names) {
    const text = name.repeat(60).slice(0, 60);
    const begun = process.cpuUsage();
    for (let turn = 0; turn < 100; turn++) assert.equal(isMoment(`${text.slice(0, 59)}x`), false);
    const { user } = process.cpuUsage(begun);
    assert.ok(user < 500_000, `${name}: ${user} µs for a hundred`);
  }
});
