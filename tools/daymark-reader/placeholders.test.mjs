// The replacing of words alone, without a browser: node --test tools/daymark-reader/placeholders.test.mjs

import assert from "node:assert/strict";
import { test } from "node:test";
import { attribute, declarations, styleSheet } from "./attributes.mjs";
import { Placeholders, plain, timesOf } from "./placeholders.mjs";
import { firstDifference, isSame, shapeOf } from "./shape.mjs";
import { vocabularyOf } from "./vocabulary.mjs";

const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]m)?$/i;

function placeholders(more = {}) {
  return new Placeholders({
    names: ["Mira Berg", "jonas", "robin.r", "李"],
    spoken: ["weather", "mira", "berg", "message", "nice"],
    classes: ["scroller", "weather", "mira", "pane"],
    structure: ["message", "content", "chat", "item", "true"],
    isMoment: (text) => CLOCK.test(text),
    kept: [/messages with/i, /^you\s*:/i],
    around: [/^(?:u\/)?([\w-]+)/du, /^(.+)'s [Aa]vatar$/du],
    ...more,
  });
}

function page(values = []) {
  const timeAttributes = ["datetime", "data-time"];
  return { placeholders: placeholders(), times: timesOf(values), timeAttributes };
}

test("letters and digits go, the rest and the length stay", () => {
  for (const [text, replaced] of [
    ["Hello, it is 4 o'clock!", "xxxxx, xx xx 0 x'xxxxx!"],
    ["สวัสดี ครับ", "xxxxxx xxxx"],
    ["नमस्ते 😀 مرحبا", "xxxxxx 😀 xxxxx"],
    ["❤️ 👩‍👩‍👧 🇫🇷 1️⃣ ©", "❤️ 👩‍👩‍👧 🇫🇷 0️⃣ ©"],
    ["é e\u0301 𝒜 ½ ٣", "x xx xx 0 0"],
    [" a\n\tb\ud800 ", " x\n\tx\ud800 "],
  ]) {
    assert.equal(plain(text), replaced);
    assert.equal(plain(text).length, text.length);
  }
});

test("names are told apart and stay the same wherever they stand", () => {
  const one = placeholders();
  const mira = one.text("Mira");
  const jonas = one.text("jonas");
  assert.equal(mira.length, 4);
  assert.notEqual(one.text("Berg"), mira);
  assert.equal(one.text(`@mira and @jonas`), `@${mira} xxx @${jonas}`);
  assert.equal(one.id("user-mira-1"), `xxxb-${mira}-1`.replace("xxxb", one.id("user")));
  assert.equal(one.classes("chat--mira"), `chat--${mira}`);
  assert.equal(one.address("https://a.example/mira").endsWith(mira), true);
  assert.equal(one.text("robin.r"), one.text("Robin.r"));
});

test("a thousand names of one length are a thousand placeholders", () => {
  const names = Array.from({ length: 1000 }, (_, index) =>
    [...String(index).padStart(4, "0")].map((digit) => "abcdefghij"[digit]).join(""),
  );
  const one = placeholders({ names });
  const written = new Set(names.map((name) => one.text(name)));
  assert.equal(written.size, 1000);
  for (const name of written) assert.match(name, /^[^aeiouy]{4}$/);
});

test("a time that stands alone stays one", () => {
  assert.equal(placeholders().text(" 10:35 pm "), " 00:00 pm ");
  assert.equal(placeholders().text("at 10:35 pm"), "xx 00:00 xx");
});

test("ids keep the words of the structure only", () => {
  const one = placeholders();
  assert.equal(one.id("chat-messageContent_item12"), "chat-messageContent_item12");
  assert.equal(one.id("scroller"), "scroller", "a class of the page");
  assert.doesNotMatch(one.id("weather-mira2009-MiraBerg"), /weather|mira|berg|2009/i);
  assert.equal(one.id("secret").length, 6);
  assert.equal(one.id("secret"), one.id("secret"));
  assert.notEqual(one.id("secret"), one.id("hidden"));
});

test("phone numbers and long numbers go, alike for the same number; short ones stay", () => {
  const one = placeholders();
  const first = one.id("true_4915550101@c.us");
  assert.match(first, /^true_0{9}1@/);
  assert.equal(one.id("true_4915550101@c.us"), first);
  assert.notEqual(one.id("true_4915550102@c.us"), first);
  assert.doesNotMatch(one.id("+49 155 50101"), /49|155|50101/);
  assert.doesNotMatch(one.classes("chat-4915550101"), /4915550101/);
  assert.equal(one.id("item-12"), "item-12");
});

test("classes stay, but for what somebody is called or said", () => {
  const one = placeholders();
  assert.equal(one.classes("messageListItem__5126c pane"), "messageListItem__5126c pane");
  assert.doesNotMatch(one.classes("weather-box chatMira"), /weather|mira/i);
});

test("labels keep what tells whose a message is", () => {
  const one = placeholders();
  assert.equal(one.label("You: nice weather"), "You: xxxx xxxxxxx");
  assert.equal(one.label("Mira's Avatar"), `${one.text("Mira")}'s Avatar`);
  assert.equal(one.label("Mira's Avatar, nice").slice(4), "'x xxxxxx, xxxx");
  assert.equal(one.label("Messages with Mira"), `Messages with ${one.text("Mira")}`);
});

test("each attribute as what it holds", () => {
  const here = page(["2026-11-21T22:01:00Z"]);
  assert.equal(attribute("onclick", "alert(1)", here), null);
  assert.equal(attribute("srcdoc", "<p>hello", here), null);
  assert.equal(attribute("role", "listitem", here), "listitem");
  assert.equal(attribute("aria-label", "nice weather", here), "xxxx xxxxxxx");
  assert.equal(attribute("data-x", '{"who": "Mira"}', here).length, 15);
  assert.doesNotMatch(attribute("data-x", '{"who":"somebody"}', here), /who|somebody/);
  assert.doesNotMatch(attribute("data-x", "Ümit", here), /mit/);
  assert.equal(attribute("src", "data:image/png;base64,bWlyYQ==", here), "data:,");
  assert.match(
    attribute("href", "https://mira.example/?q=nice", here),
    /^https:\/\/.{24}$|^https:/,
  );
  assert.doesNotMatch(attribute("href", "https://mira.example/?q=nice", here), /mira|example|nice/);
  assert.equal(attribute("datetime", "2026-11-21T22:01:00Z", here), "2001-01-01T00:00:00.000Z");
});

test("times keep their order, not their hour", () => {
  const iso = timesOf(["2026-11-21T22:05:00Z", "2026-11-21T22:01:00Z", "no time"]);
  assert.ok(iso.get("2026-11-21T22:05:00Z") > iso.get("2026-11-21T22:01:00Z"));
  assert.equal(iso.get("no time"), "xx xxxx");
  const numbers = timesOf(["1795298460000", "1795298400000", "1795298400.123"]);
  assert.equal(numbers.get("1795298400000").length, 13);
  assert.ok(numbers.get("1795298460000") > numbers.get("1795298400000"));
  assert.ok(![...numbers.values()].some((value) => value.includes("17952")));
  assert.match(timesOf(["2026-11-21"]).get("2026-11-21"), /^2001-01-01$/);
});

test("style sheets still fit the page and say nothing", () => {
  const here = page();
  const mira = here.placeholders.text("mira");
  const sheet = `/* by Mira */ .pane > .chat-mira:hover, #user-mira, [data-from="mira"] { color: #fff; content: "nice weather"; }
    @media (width > 1px) { li[id^="message-content-"] { background: url("https://mira.example/nice.png"); --said: nice; font-family: "Nice" } }`;
  const replaced = styleSheet(sheet, here);
  assert.ok(replaced.includes(`.pane > .chat-${mira}:hover`), replaced);
  assert.ok(replaced.includes(`[data-from="${mira}"]`), replaced);
  assert.ok(replaced.includes(`#${here.placeholders.id("user-mira")}`), replaced);
  assert.ok(replaced.includes('li[id^="message-content-"]'), replaced);
  assert.ok(replaced.includes("color: #fff"), replaced);
  assert.ok(replaced.includes('font-family: "Nice"'), replaced);
  assert.doesNotMatch(replaced, /mira|weather|example|nice/);
  assert.equal(
    declarations('height: 500px; --who: "Mira"; overflow: auto', here),
    `height: 500px; --who: "${mira}"; overflow: auto`,
  );
});

test("site files give words of the structure and labels to keep", () => {
  const { structure, labels, around } = vocabularyOf([
    {
      container: "ol[data-list-id=chat-messages]:not([id^=oddWord])",
      own: "[aria-label='You sent']",
      author: { selector: "b[data-qa=rareword]", pattern: "^(.+)'s [Aa]vatar$" },
      me: { selector: "i", pattern: "^(.+?): .*$" },
    },
  ]);
  assert.deepEqual(around, ["^(.+)'s [Aa]vatar$"], "a pattern for any words keeps none");
  for (const word of ["chat", "messages", "odd", "word", "rareword"])
    assert.ok(structure.includes(word), word);
  assert.deepEqual(labels, ["You sent"]);
});

test("the shape of conversations, and where two part", () => {
  const said = (from, text) => ({ from, text });
  const shape = shapeOf([[said("me", "ok"), said("a", "yes"), said("b", "no"), said(null, "")]]);
  assert.deepEqual(shape, [
    [
      ["own", 2],
      ["other 1", 3],
      ["other 2", 2],
      ["unknown", 0],
    ],
  ]);
  assert.ok(isSame(shape, structuredClone(shape)));
  const other = structuredClone(shape);
  other[0][1] = ["own", 3];
  assert.match(firstDifference(shape, other), /message 2 .* own, 3 long instead of other 1, 3/);
  assert.match(firstDifference(shape, []), /0 conversations instead of 1/);
});
