/** Times and days as people write them, and other marks beside a text: what stands alone is no message. */

import * as names from "daymark:moments";

/** "edited" as chats write it, in the languages of the engine. */
const EDITED =
  "edited|modified|แก้ไขแล้ว|editado|editada|modifié|bearbeitet|na-edit|diedit|đã chỉnh sửa|संपादित|تم التعديل|معدّلة|編集済み?|수정됨|已编辑|已編輯|modificato|bewerkt|edytowano|изменено|ред\\.|düzenlendi";

/** Over an answer: "You replied to mira", "mira replied", "replied to a thread: …", by what each says at least. */
const REPLIED: readonly (readonly [least: readonly string[], whole: string])[] = [
  [["repl"], "(?:.{1,40} )?(?:replied|replying)(?: to .{1,60})?"],
  [
    ["respond"],
    "(?:has respondido|respondiste|.{1,40} (?:te )?(?:ha respondido|respondió))(?: a .{1,40})?",
  ],
  [["respond"], "(?:você respondeu|respondeste|.{1,40} respondeu)(?: a .{1,40})?"],
  [
    ["répondu"],
    "(?:vous avez répondu|tu as répondu|.{1,40} (?:vous |t’|t')?a répondu)(?: à .{1,40})?",
  ],
  [["geantwortet"], "(?:du hast|.{1,40} hat)(?: (?:dir|auf|.{1,40}))? geantwortet"],
  [["risposto"], "(?:hai risposto|.{1,40} (?:ti )?ha risposto)(?: a .{1,40})?"],
  [
    ["geantwoord", "gereageerd"],
    "(?:je hebt|.{1,40} heeft)(?: .{1,40})? (?:geantwoord|gereageerd)",
  ],
  [["odpowied"], "(?:odpowiedziano|odpowiedziałe?[śa]ś?|.{1,40} odpowiedziała?)(?: .{1,40})?"],
  [["ответил", "отвечает"], "(?:вы ответили|.{1,40} отвечает|.{1,40} ответила?)(?: .{1,40})?"],
  [["yanıt"], "(?:.{1,40} )?(?:yanıtladın|yanıtladınız|yanıtladı|yanıt verdi(?:n|niz)?)"],
  [["membalas"], "(?:anda|.{1,40}) membalas(?: .{1,40})?"],
  [["nag-reply"], "nag-reply (?:ka|si .{1,40})(?: .{1,40})?"],
  [["trả lời"], "(?:bạn|.{1,40}) đã trả lời(?: .{1,40})?"],
  [["ตอบกลับ"], "(?:คุณ|.{1,40} )?ตอบกลับ.{0,40}"],
  [["に返信"], ".{1,40}に返信(?:しました|中)?"],
  [["에게 답장"], ".{0,40}님?에게 답장(?:했습니다|하는 중)?"],
  [["回复了", "回覆了"], "(?:你|.{1,40})?(?:回复了|回覆了).{0,40}"],
];

const CLOCK =
  "(?:[ap]\\.?m\\.?|오전|오후|午前|午後|上午|下午|ص|م)?\\s?\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\s?(?:[ap]\\.?m\\.?|น\\.|uhr|ص|م))?";

/** Between a day and a time: "Today at 10:30". */
const BETWEEN = "(?:[,()]|\\s|\\s(?:at|um|à|a las|às|pukul|lúc|को|klo|om|o)\\s)*";

/**
 * What stands for the name of a day and of a month. A pattern of all the hundreds of names takes the
 * browser 20 ms to make, and a MiB; in a text in small letters no capital stands but these.
 */
const NAMED_DAY = "D";
const NAMED_MONTH = "M";

const NUMBER = "\\d{1,4}(?:st|nd|rd|th|\\.|ª|º)?";
const PARTED = "[\\s,.]*(?:de\\s)?";

/** A day by its name, in digits, or by the name of a month and at least a number beside it. */
const DAY = `(?:${[
  NAMED_DAY,
  `${NUMBER}${PARTED}${NAMED_MONTH}\\.?(?:${PARTED}${NUMBER})?`,
  `${NAMED_MONTH}\\.?${PARTED}${NUMBER}(?:${PARTED}${NUMBER})?`,
  "\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}\\.?",
  "(?:\\d{2,4}\\s?[年년]\\s?)?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]",
].join("|")})`;

const TIME = new RegExp(`^\\(?(?:${DAY}${BETWEEN})?${CLOCK}\\)?$`, "u");
const MOMENT = new RegExp(`^${DAY}(?:${BETWEEN}${DAY})?(?:${BETWEEN}${CLOCK})?\\)?$`, "u");

/** How both may begin, up to a name. */
const TO_NAME = new RegExp(
  `^\\(?(?:${DAY}${BETWEEN})?(?:${NAMED_DAY}|(?:${NUMBER}${PARTED})?${NAMED_MONTH})$`,
  "u",
);

/** The signs of which all consists that may stand before a name: with another one no name counts after it. */
const BESIDE_NAMES = /[\d\s.,()/\-ªº年년月월日일acdehklmnoprstuàúको]/;

const EDITED_MARK = new RegExp(`^\\(?(?:${EDITED})\\)?$`, "iu");

/** A name in small letters, and what stands for it. */
type Name = readonly [name: string, sign: string];

let known: Map<string, Name[]> | null = null;

const NONE: readonly Name[] = [];

/** The names by their first letter; made with the first text, for most pages hold no chat. */
function namesBy(letter: string): readonly Name[] {
  known ??= byLetter();
  return known.get(letter) ?? NONE;
}

function byLetter(): Map<string, Name[]> {
  const found = new Map<string, Name[]>();
  for (const one of [...named(names.days, NAMED_DAY), ...named(names.months, NAMED_MONTH)]) {
    const letter = one[0].charAt(0);
    const those = found.get(letter);
    if (those) those.push(one);
    else found.set(letter, [one]);
  }
  return found;
}

function named(all: string, sign: string): Name[] {
  return [...new Set(all.toLowerCase().split("|"))].map((name) => [name, sign]);
}

/**
 * True where a pattern fits a text in small letters, with names in it as they are or as their signs.
 * Every name is tried at every place, for one may begin like another: "mar" is a day and a month.
 */
function fits(pattern: RegExp, text: string, from = 0): boolean {
  if (pattern.test(text)) return true;
  // What begins with no digit and with no name that was found begins with a name.
  const first = text.startsWith("(") ? 1 : 0;
  const end = /[\dDM]/.test(text.charAt(first)) ? text.length : first + 1;
  for (let at = from; at < end; at++) {
    for (const [name, sign] of namesBy(text.charAt(at))) {
      if (!text.startsWith(name, at)) continue;
      const read = text.slice(0, at) + sign;
      if (!TO_NAME.test(read)) continue;
      if (fits(pattern, read + text.slice(at + name.length), read.length)) return true;
    }
    if (!BESIDE_NAMES.test(text.charAt(at))) break;
  }
  return false;
}

/** Longer than this, nothing is only a moment, in UTF-16 units. */
const MOST = 60;

/** True for a time of day, with its day or without: "10:30", "Today at 10:30 PM", "(22:01)". */
export function isTime(text: string): boolean {
  return text.length <= MOST && /\d/.test(text) && fits(TIME, text.toLowerCase());
}

/** True for a day, with its time or without, as it stands between messages: "Monday, 3 November". */
export function isMoment(text: string): boolean {
  return text.length <= MOST && text !== "" && fits(MOMENT, text.toLowerCase());
}

/** Those of the patterns above that a text had need of. */
const captions = new Map<string, RegExp>();

/** True for the words over an answer that tell that it is one. */
export function isReplyCaption(text: string): boolean {
  if (text.length > 2 * MOST) return false;
  const small = text.toLowerCase();
  return REPLIED.some(([least, whole]) => {
    if (!least.some((part) => small.includes(part))) return false;
    const pattern = captions.get(whole) ?? new RegExp(`^(?:${whole})$`, "iu");
    captions.set(whole, pattern);
    return pattern.test(text);
  });
}

/** A name without "replied" after it. */
export function withoutReplied(name: string): string {
  return name.replace(
    / (?:replied|hat geantwortet|respondió|respondeu|a répondu|ha risposto)\b.*$/iu,
    "",
  );
}

/** True for the word that tells that a message was changed. */
export function isEditedMark(text: string): boolean {
  return text.length <= MOST && text !== "" && EDITED_MARK.test(text);
}
