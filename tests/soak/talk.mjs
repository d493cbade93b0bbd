// Everyday talk without end, the same for the same seed: sentences in many languages with people, places,
// things and times put in, and threats at places that are known beforehand.

import { TALK } from "../browser/lib/talk.mjs";

/** Sentences of each language with what changes in them; `{n}` is a small number. */
const SENTENCES = {
  en: [
    "did you see the {thing} at the {place} on {day}?",
    "we had {thing} practice at the {place}, it was great",
    "bring the {thing} on {day} please",
    "{person} is {n} minutes late again",
    "my {pet} slept on my homework",
    "the bus to the {place} was full, so we walked",
  ],
  th: ["วัน{day}ไป{place}กันไหม", "{person}ทำการบ้านข้อ {n} เสร็จหรือยัง", "{pet}ของเรานอนทั้งวันเลย"],
  es: ["el {day} vamos a {place} con {person}", "mi {pet} duerme mucho", "hoy llueve y hace frío"],
  fr: ["on va à {place} {day} avec {person}", "mon {pet} dort encore", "il reste {n} exercices"],
  de: [
    "am {day} gehen wir mit {person} zu {place}",
    "mein {pet} schläft schon wieder",
    "noch {n} Aufgaben, dann bin ich fertig",
  ],
  pt: [
    "no {day} vamos a {place} com {person}",
    "o meu {pet} dorme muito",
    "hoje choveu e ficámos em casa",
  ],
  ja: ["{day}は{person}と{place}に行くよ", "うちの{pet}はよく寝るね", "宿題はあと{n}ページだよ"],
  ko: ["{day}에 {person}랑 {place}에 가요", "우리 {pet}는 잠을 많이 자요", "숙제가 {n}쪽 남았어요"],
  id: ["hari {day} kita ke {place} sama {person} ya", "aku masih ada {n} soal latihan"],
  vi: ["{day} mình đi {place} với {person} nhé", "mình còn {n} bài tập về nhà"],
  zh: ["{day}我们和{person}去{place}吧", "我还有{n}页书要看"],
};

const LANGUAGES = Object.keys(SENTENCES);

/** How much of a conversation is in its own language; the rest is English, as among the young everywhere. */
const OWN = 0.8;

const WORDS = {
  en: {
    thing: ["football", "piano", "chess set", "math book", "guitar"],
    place: ["library", "park", "station", "gym", "bakery"],
    day: ["monday", "tuesday", "saturday"],
    pet: ["cat", "dog", "rabbit"],
  },
  th: { place: ["ห้องสมุด", "สวน", "ตลาด"], day: ["จันทร์", "เสาร์"], pet: ["แมว", "หมา"] },
  es: { place: ["la biblioteca", "la playa"], day: ["lunes", "sábado"], pet: ["gato", "perro"] },
  fr: { place: ["la piscine", "la gare"], day: ["lundi", "samedi"], pet: ["chat", "chien"] },
  de: { place: ["Oma", "Jonas", "Lena"], day: ["Montag", "Samstag"], pet: ["Hund", "Hase"] },
  pt: { place: ["praia", "escola"], day: ["domingo", "sábado"], pet: ["gato", "cão"] },
  ja: { place: ["図書館", "公園"], day: ["月曜日", "土曜日"], pet: ["猫", "犬"] },
  ko: { place: ["도서관", "공원"], day: ["월요일", "토요일"], pet: ["고양이", "강아지"] },
  id: { place: ["perpustakaan", "pasar"], day: ["senin", "sabtu"] },
  vi: { place: ["thư viện", "công viên"], day: ["thứ hai", "thứ bảy"] },
  zh: { place: ["图书馆", "公园"], day: ["星期一", "星期六"] },
};

const PEOPLE = ["Mai", "Tom", "Ana", "Lena", "Ken", "Noor", "Linh", "Sam"];

/** Numbers from a seed, below one (mulberry32). */
export function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (random, from) => from[Math.floor(random() * from.length)];

/** An everyday sentence of a language. */
export function sentence(random, language) {
  return pick(random, SENTENCES[language]).replace(/\{(\w+)\}/g, (_, what) => {
    if (what === "n") return String(2 + Math.floor(random() * 40));
    if (what === "person") return pick(random, PEOPLE);
    return pick(random, WORDS[language][what]);
  });
}

/**
 * One conversation: so many messages, each with who writes it (a number below `speakers`), most of them
 * in its own language, a few in English. Every second one is English or Thai and holds a threat, somewhere
 * after the first message; `threat` is its place, or null.
 */
export function conversation(number, { length, speakers, seed = 1 }) {
  const random = numbers(seed * 1_000_003 + number);
  const threatened = number % 2 === 0;
  const own = threatened
    ? number % 4 === 0
      ? "en"
      : "th"
    : LANGUAGES[(number >> 1) % LANGUAGES.length];
  const messages = Array.from({ length }, () => ({
    from: Math.floor(random() * speakers),
    text: sentence(random, random() < OWN ? own : "en"),
  }));
  if (!threatened) return { messages, threat: null };
  const threat = 1 + Math.floor(random() * (length - 1));
  messages[threat].text = TALK[own].threat;
  return { messages, threat };
}
