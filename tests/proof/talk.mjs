// What is said in the proof. Every line carries words that stand nowhere else in the world: what is found
// on the disk afterwards can only come from here.

import { randomInt } from "node:crypto";

/** A threat and a request in ordinary words, invented, in languages and scripts that are stored differently. */
export const LANGUAGES = {
  en: {
    said: "did you finish the homework for monday",
    threat: "send me 200 in gift cards or that video goes to all your friends",
    request: "send me a private picture, just for me, nobody will know",
  },
  th: {
    said: "วันนี้ที่โรงเรียนเป็นไงบ้าง",
    threat: "ถ้าไม่โอน 3000 คืนนี้ เราจะปล่อยรูปของเธอให้เพื่อนทุกคนดู",
    request: "ส่งรูปส่วนตัวมาให้ดูหน่อย อย่าบอกใครนะ",
  },
  es: {
    said: "qué tal el partido de ayer, señor",
    threat: "tengo tu video, mándame 200 o lo subo y lo ven todos tus amigos",
    request: "mándame una foto íntima, solo para mí, nadie lo sabrá",
  },
  de: {
    said: "wie war es heute in der schule, müde?",
    threat: "schick mir 200 euro oder ich schicke dein video an alle deine freunde",
    request: "schick mir ein intimes foto, nur für mich, niemand erfährt es",
  },
  ja: {
    said: "今日の学校はどうだった？",
    threat: "今夜までに3万円払わないと、あの動画を友達全員に送る",
    request: "内緒で裸の写真を送って、誰にも言わないで",
  },
  ar: {
    said: "كيف كان يومك في المدرسة؟",
    threat: "حول لي 200 دولار وإلا سأنشر الفيديو وأرسله إلى كل أصدقائك",
    request: "أرسلي لي صورة خاصة، لي وحدي، لن يعرف أحد",
  },
};

const CONSONANTS = "bdfgklmnprstvz";
const VOWELS = "aeiou";

/** What the marks stand in: what was said, who is called so, the address, what was typed and where. */
export const KINDS = ["line", "name", "address", "typed", "tried"];

/** A word that nobody has written: ten letters that can be spoken, one of some 10^9. */
function word() {
  const pick = (letters) => letters[randomInt(letters.length)];
  return Array.from({ length: 5 }, () => pick(CONSONANTS) + pick(VOWELS)).join("");
}

/** All that was marked, and so is looked for afterwards. */
export class Marks {
  all = [];

  constructor() {
    for (const lines of Object.values(LANGUAGES)) {
      // Without its marks too, and each half of it: whoever keeps a part of a line keeps a line.
      for (const text of Object.values(lines)) {
        const letters = [...text];
        const middle = Math.floor(letters.length / 2);
        for (const part of [letters, letters.slice(0, middle), letters.slice(middle)]) {
          this.all.push({ kind: "line", text: part.join("").trim() });
        }
      }
    }
  }

  word(kind) {
    const text = word();
    this.all.push({ kind, text });
    return text;
  }

  /** A line between two marks. */
  line(text, kind = "line") {
    return `${this.word(kind)} ${text} ${this.word(kind)}`;
  }

  /** A name, as people write one. */
  name() {
    const text = this.word("name");
    return text[0].toUpperCase() + text.slice(1);
  }
}
