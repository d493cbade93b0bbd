/** Times and days as people write them, and other marks beside a text: what stands alone is no message. */

import * as names from "daymark:moments";

/** "edited" as chats write it, in the languages of the engine. */
const EDITED =
  "edited|modified|แก้ไขแล้ว|editado|editada|modifié|bearbeitet|na-edit|diedit|đã chỉnh sửa|संपादित|تم التعديل|معدّلة|編集済み?|수정됨|已编辑|已編輯|modificato|bewerkt|edytowano|изменено|ред\\.|düzenlendi";

/** Over an answer: "You replied to mira", "mira replied", "replied to a thread: …". */
const REPLIED = [
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
].join("|");

const CLOCK =
  "(?:[ap]\\.?m\\.?|오전|오후|午前|午後|上午|下午|ص|م)?\\s?\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\s?(?:[ap]\\.?m\\.?|น\\.|uhr|ص|م))?";

/** Between a day and a time: "Today at 10:30". */
const BETWEEN = "(?:[,()]|\\s|\\s(?:at|um|à|a las|às|pukul|lúc|को|klo|om|o)\\s)*";

/** A date in digits, or with the name of a month and at least a number beside it. */
function dates(months: string): string {
  const number = "\\d{1,4}(?:st|nd|rd|th|\\.|ª|º)?";
  const month = `(?:${months})\\.?`;
  const parted = "[\\s,.]*(?:de\\s)?";
  return [
    `${number}${parted}${month}(?:${parted}${number})?`,
    `${month}${parted}${number}(?:${parted}${number})?`,
    "\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}\\.?",
    "(?:\\d{2,4}\\s?[年년]\\s?)?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]",
  ].join("|");
}

interface Patterns {
  time: RegExp;
  moment: RegExp;
  edited: RegExp;
}

let known: Patterns | null = null;

/** Built when the first message is read: a page without a chat pays nothing for it. */
function patterns(): Patterns {
  if (known) return known;
  const day = `(?:${escaped(names.days)}|${dates(escaped(names.months))})`;
  known = {
    time: new RegExp(`^\\(?(?:${day}${BETWEEN})?${CLOCK}\\)?$`, "iu"),
    moment: new RegExp(`^${day}(?:${BETWEEN}${day})?(?:${BETWEEN}${CLOCK})?\\)?$`, "iu"),
    edited: new RegExp(`^\\(?(?:${EDITED})\\)?$`, "iu"),
  };
  return known;
}

function escaped(alternation: string): string {
  return alternation.replace(/[.*+?^${}()[\]\\]/g, "\\$&");
}

/** Longer than this, nothing is only a moment, in UTF-16 units. */
const MOST = 60;

/** True for a time of day, with its day or without: "10:30", "Today at 10:30 PM", "(22:01)". */
export function isTime(text: string): boolean {
  return text.length <= MOST && /\d/.test(text) && patterns().time.test(text);
}

/** True for a day, with its time or without, as it stands between messages: "Monday, 3 November". */
export function isMoment(text: string): boolean {
  return text.length <= MOST && text !== "" && patterns().moment.test(text);
}

const REPLY_CAPTION = new RegExp(`^(?:${REPLIED})$`, "iu");

/** True for the words over an answer that tell that it is one. */
export function isReplyCaption(text: string): boolean {
  return text.length <= 2 * MOST && REPLY_CAPTION.test(text);
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
  return text.length <= MOST && text !== "" && patterns().edited.test(text);
}
