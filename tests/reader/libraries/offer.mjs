// What a library's page offers to the measure: `globalThis.page`. A page hands in how the library
// shows people and texts and how a message is added by the library's own means; what the reader
// should then read follows from the conversation.

import { conversation, later } from "./conversation.mjs";

/** A page that has not drawn a message by then will not draw it, in milliseconds. */
const PATIENCE = 15_000;

/**
 * @param {object} how
 * @param {1 | 2} [how.people] how many others the library can show
 * @param {Record<string, string | null | string[]>} [how.shows] who is to be read where the page gives
 *   no name: `them` for somebody else, null where nothing tells, a list where several are right; by
 *   the names of the conversation
 * @param {(text: string) => string} [how.draws] what the library makes of a text
 * @param {(message: import("./conversation.mjs").Message) => unknown} how.add
 * @param {() => Map<string, string>} [how.drawn] who stands with each message, by its id; for a
 *   virtual list, which leaves messages out
 */
export function offer({ people = 2, shows = {}, draws = (text) => text, add, drawn }) {
  const messages = conversation({ people });
  /** What stood in the page at any time stays known to who reads it. */
  const shown = new Map();
  const expected = () => {
    const now = drawn?.() ?? new Map(messages.map(({ id, from }) => [id, from]));
    for (const [id, from] of now) if (!shown.has(id)) shown.set(id, from);
    return messages
      .filter(({ id }) => shown.has(id))
      .map(({ id, text }) => {
        const from = shown.get(id);
        return [from in shows ? shows[from] : from, draws(text)];
      });
  };
  globalThis.page = {
    async ready() {
      await untilDrawn(messages.at(-1).text);
      if (drawn) await untilSettled(drawn);
      return expected();
    },
    async addLater() {
      for (const message of later()) {
        messages.push(message);
        await add(message);
        await untilDrawn(message.text);
      }
      if (drawn) await untilSettled(drawn);
      return expected();
    },
  };
}

async function untilDrawn(text) {
  const [line] = text.split("\n");
  const end = performance.now() + PATIENCE;
  while (!textIn(document.body).includes(line)) {
    if (performance.now() > end) throw new Error(`the page does not draw "${line}"`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** A virtual list draws, measures what it drew and draws more; it is done when it stops. */
async function untilSettled(drawn) {
  for (let before = "", alike = 0; alike < 10; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = [...drawn().keys()].join();
    alike = now === before ? alike + 1 : 0;
    before = now;
  }
}

/** All text below a node, that of open shadow roots too. */
function textIn(node) {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return "";
  const inner = [...node.childNodes].map(textIn).join("");
  return node instanceof Element && node.shadowRoot ? textIn(node.shadowRoot) + inner : inner;
}
