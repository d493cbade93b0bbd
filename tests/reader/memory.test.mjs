// Which conversation a list shows, where the page calls several the same:
// node --test tests/reader/memory.test.mjs

import assert from "node:assert/strict";
import { test } from "node:test";
import { imported } from "../parts/bundled.mjs";

const { Memory } = await imported("content/reader/memory.ts");

const message = (text, from = "them") => ({
  from,
  text,
  bytes: text.length,
  identity: null,
  row: new WeakRef({}),
});
const messages = (texts, from) => texts.map((text) => message(text, from));
const numbered = (from, to) =>
  messages(Array.from({ length: to - from }, (_, at) => `line ${from + at}`));

const PLACE = "https://chat.example\n/";
const MIRA = ["hey there", "are you at the lake", "bring the boat"];
const ROBIN = ["new here?", "send me 200 or all your friends see it", "you have an hour"];

/** A page that calls every conversation the same, with one list in it. */
function page(isOwnPlace = false) {
  const memory = new Memory();
  const list = {};
  return (now, { at = list, taken = [], place = PLACE } = {}) =>
    memory.join({ place, isOwnPlace, list: at, now }, new Set(taken));
}

test("another conversation in the same list is another one, and the first is known again", () => {
  const shows = page();
  const mira = shows(messages(MIRA));
  const robin = shows(messages(ROBIN));
  assert.notEqual(robin.key, mira.key);
  assert.deepEqual(
    robin.messages.map(({ text }) => text),
    ROBIN,
  );
  assert.equal(shows(messages([...MIRA, "see you"])).key, mira.key);
  assert.equal(shows(messages([...ROBIN, "well?"])).key, robin.key);
});

test("a list that loses its older messages, or shows only older ones, stays one conversation", () => {
  const shows = page();
  const { key } = shows(numbered(0, 60));
  const later = shows(numbered(30, 90));
  assert.equal(later.key, key);
  assert.equal(later.messages.length, 90, "what was pruned is known");
  const back = shows(numbered(10, 50));
  assert.equal(back.key, key);
  assert.equal(back.messages.length, 90);
});

test("two lists that the page calls the same keep apart, whoever is read first", () => {
  const shows = page();
  const [left, right] = [{}, {}];
  const mira = shows(messages(MIRA), { at: left }).key;
  const robin = shows(messages(ROBIN), { at: right, taken: [mira] }).key;
  assert.notEqual(mira, robin);
  for (let time = 0; time < 3; time++) {
    assert.equal(shows(messages([...ROBIN, `x${time}`]), { at: right }).key, robin);
    assert.equal(shows(messages([...MIRA, `y${time}`]), { at: left, taken: [robin] }).key, mira);
  }
});

test("two lists with the very same words are two", () => {
  const shows = page();
  const first = shows(messages(MIRA), { at: {} }).key;
  assert.notEqual(shows(messages(MIRA), { at: {}, taken: [first] }).key, first);
});

test("a list that is empty for a moment is the same, and shows nothing meanwhile", () => {
  const shows = page();
  const { key } = shows(messages(MIRA));
  assert.deepEqual(shows([]), { key, messages: [] });
  assert.equal(shows(messages(MIRA)).key, key);
  // What was cleared does not come back.
  shows([]);
  const again = shows(messages(["bring the boat", "now"]));
  assert.deepEqual(
    again.messages.map(({ text }) => text),
    ["bring the boat", "now"],
  );
});

test("after an empty moment another conversation is another one", () => {
  const shows = page();
  const { key } = shows(messages(MIRA));
  shows([]);
  assert.notEqual(shows(messages(ROBIN)).key, key);
});

test("far back in the past it is the same where the same people write", () => {
  const shows = page();
  const { key } = shows(messages(["one", "two"], "Mira"));
  assert.equal(shows(messages(["long ago", "even before"], "Mira")).key, key);
  assert.notEqual(shows(messages(["hello", "you there"], "Robin")).key, key);
});

test("an address that changes while the same messages stand is no other conversation", () => {
  for (const isOwnPlace of [false, true]) {
    const shows = page(isOwnPlace);
    const shown = messages(ROBIN);
    const { key } = shows(shown);
    const thread = `${PLACE}/thread`;
    assert.equal(shows(shown, { place: thread }).key, key);
    const more = [...shown, message("well?")];
    assert.equal(shows(more, { place: thread }).key, key);
    assert.equal(shows(more).key, key);
  }
});

test("a list that is drawn a moment after its address gives no message to the next conversation", () => {
  for (const isOwnPlace of [false, true]) {
    const shows = page(isOwnPlace);
    const robin = messages(ROBIN);
    const { key } = shows(robin);
    const other = `${PLACE}/mira`;
    assert.equal(shows(robin, { place: other }).key, key);
    const mira = shows(messages(MIRA), { place: other });
    assert.notEqual(mira.key, key);
    assert.deepEqual(
      mira.messages.map(({ text }) => text),
      MIRA,
    );
    assert.equal(shows(messages(ROBIN)).key, key);
  }
});

test("rows that are used again for another conversation are no sign of the same one", () => {
  const shows = page();
  const shown = messages(ROBIN);
  const { key } = shows(shown);
  const used = shown.map((row, at) => ({ ...row, text: MIRA[at] }));
  assert.notEqual(shows(used, { place: `${PLACE}/mira` }).key, key);
});

test("where the page names each conversation the name decides", () => {
  const shows = page(true);
  const { key } = shows(messages(MIRA), { place: "mira" });
  assert.equal(shows(messages(["from long ago"]), { place: "mira" }).key, key);
  assert.notEqual(shows(messages(MIRA), { place: "robin" }).key, key);
});

test("no more is given than the engine reads", () => {
  const shows = page();
  assert.equal(shows(numbered(0, 430)).messages.length, 400);
  assert.equal(shows(numbered(400, 830)).messages.at(-1).text, "line 829");
  assert.equal(shows(numbered(400, 830)).messages.length, 400);
});
