// What is said in the tests: threats in ordinary words, and look-alikes that must stay quiet.

/** Everyday Greek, a language that Daymark does not read. */
export const UNREAD = [
  "γεια, πώς ήταν σήμερα στο σχολείο;",
  "είδες τον αγώνα χθες το βράδυ; χάσαμε πάλι",
  "αύριο το απόγευμα συναντιόμαστε στη βιβλιοθήκη",
  "η μαμά φτιάχνει μπισκότα, θα σου φέρω μερικά",
  "τα λέμε αύριο, καληνύχτα και όνειρα γλυκά",
];

export const TALK = {
  en: {
    harmless: ["hey, how was school?", "did you see the match last night?"],
    /** Alone they are reason for a card. */
    threat: "send me 200 in gift cards or that video goes to all your friends",
    edited: "send me 200 in gift cards or I post your private pictures",
    /** Less than a threat: reason for the lowest card only. */
    request: "send me a private picture, just for me, nobody will know",
    lookalikes: [
      "send me the pics from yesterday pls 🏖️",
      "pay me back the 300 or I tell everyone you never pay lol",
      "you have 1 hour to clean your room or no phone",
      "don't tell anyone, it is mum's surprise party",
    ],
  },
  th: {
    harmless: ["หวัดดี วันนี้ที่โรงเรียนเป็นไงบ้าง", "เมื่อคืนดูบอลไหม"],
    threat: "ถ้าไม่โอน 3000 คืนนี้ เราจะปล่อยรูปของเธอให้เพื่อนทุกคนดู",
    edited: "โอนมา 3000 ไม่งั้นจะปล่อยรูปลับของเธอ",
    request: "ส่งรูปส่วนตัวมาให้ดูหน่อย อย่าบอกใครนะ",
    lookalikes: [
      "ส่งรูปกิจกรรมเมื่อวานมาหน่อย",
      "โอนก่อน 5 โมงนะคะ ถ้าไม่โอนร้านยกเลิกออเดอร์",
      "ใครยังไม่โอนค่าเสื้อ พรุ่งนี้จะประกาศชื่อหน้าห้อง 555",
      "แลกรูปกันไหม มีการ์ดจีมินซ้ำ",
    ],
  },
};
