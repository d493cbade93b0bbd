// What a test does with a page: asks the witness in it, waits for what was read, looks at the card
// and clicks on it where it stands.

import assert from "node:assert/strict";
import { until } from "./wait.mjs";

let asked = 0;

/** A read for a report: its last messages. */
function short(read) {
  return { ...read, texts: read.texts.slice(-3), from: read.from.slice(-3) };
}

export class View {
  #since = 0;

  /** A page, and the frame of it that holds the chat. */
  constructor(page, frame = page.mainFrame()) {
    this.page = page;
    this.frame = frame;
  }

  /** The same page, looked at inside another frame. */
  in(frame) {
    return new View(this.page, frame);
  }

  async ask(question, detail) {
    asked += 1;
    const answer = await this.frame.evaluate(
      (number, question, detail) =>
        new Promise((resolve) => {
          const timer = setTimeout(() => resolve(null), 10_000);
          document.addEventListener("daymark-test-answer", function listen(event) {
            const answer = JSON.parse(event.detail);
            if (answer.number !== number) return;
            document.removeEventListener("daymark-test-answer", listen);
            clearTimeout(timer);
            resolve(answer);
          });
          const asking = JSON.stringify({ number, question, detail });
          document.dispatchEvent(new CustomEvent("daymark-test-ask", { detail: asking }));
        }),
      asked,
      question,
      detail ?? null,
    );
    if (!answer) throw new Error(`no witness answers "${question}" on ${this.frame.url()}`);
    if (answer.fault) throw new Error(`the witness fails at "${question}": ${answer.fault}`);
    return answer.value;
  }

  /** Every question that was put to the background since the chat was entered, with its answer. */
  async reads() {
    return (await this.ask("reads")).slice(this.#since);
  }

  /** Another chat of the same page begins: what was read before does not count. */
  async enter() {
    this.#since = (await this.ask("reads")).length;
  }

  /** The card as a person sees it, or null. */
  card() {
    return this.ask("card");
  }

  /** Waits until the background has answered about a conversation that holds this text; gives that read. */
  read(text) {
    const last = async () => (await this.reads()).slice(-2).map(short);
    return until(
      `the background to answer about "${text}"`,
      async () =>
        (await this.reads()).findLast(
          (read) => read.answered && read.texts.some((written) => written.includes(text)),
        ),
      { seen: last },
    );
  }

  /** Waits for the card, at rest, with its words. */
  shown(what = "the card") {
    return until(
      what,
      async () => {
        const card = await this.card();
        return card?.settled && card.status !== "" ? card : null;
      },
      {
        seen: async () => ({
          card: await this.card(),
          read: (await this.reads()).slice(-1).map(short),
        }),
      },
    );
  }

  /** Waits until no card is to be seen. */
  gone(what = "the card to be gone") {
    return until(what, async () => (await this.card()) === null);
  }

  /** Waits until this text was read, and demands that it brought no card. */
  async quiet(text) {
    const read = await this.read(text);
    assert.equal(read.fault, false, "the engine failed");
    assert.equal(
      read.card,
      false,
      `a card was drawn for ${JSON.stringify(read.texts)}: ${read.level}, ${read.concerns}`,
    );
    assert.equal(await this.card(), null, "a card stands in the page");
    return read;
  }

  /** What has just come, or come back, takes no press yet. */
  #rest() {
    return until("the card at rest", async () => (await this.card())?.settled);
  }

  /** Clicks a button of the card with the mouse, where it stands. */
  async click(button) {
    await this.#rest();
    await this.ask("reveal", button);
    const card = await this.card();
    const place = card?.buttons[button];
    assert.ok(place, `the card has no button "${button}" to be seen`);
    const offset = await this.#offset();
    await this.page.mouse.click(
      offset.x + place.x + place.width / 2,
      offset.y + place.y + place.height / 2,
    );
  }

  /** Clicks an element of the card by its selector, and by its words where several are alike. */
  async clickOn(selector, words) {
    await this.#rest();
    const place = await until(`${selector} ${words ?? ""} to be seen`, () =>
      this.ask("place", [selector, words ?? ""]),
    );
    const offset = await this.#offset();
    await this.page.mouse.click(
      offset.x + place.x + place.width / 2,
      offset.y + place.y + place.height / 2,
    );
    return place.text;
  }

  async #offset() {
    let [x, y] = [0, 0];
    for (let frame = this.frame; frame.parentFrame(); frame = frame.parentFrame()) {
      const element = await frame.frameElement();
      const box = await element.boundingBox();
      x += box.x;
      y += box.y;
    }
    return { x, y };
  }

  close() {
    return this.page.close();
  }
}
