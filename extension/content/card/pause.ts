/** The pause before a picture: two lines and two buttons, in the same place as the card. */

import type { PauseView } from "../../shared/protocol.ts";
import { Host } from "./host.ts";
import { button, icon, MARK, make } from "./make.ts";

/** Shows the pause and resolves with what is decided, true for going on: by the reader or by `decide`. */
export function askToPause(view: PauseView): {
  decided: Promise<boolean>;
  decide: (goesOn: boolean) => void;
} {
  const card = make("section", "card here");
  card.lang = view.language;
  card.dir = view.direction;
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-label", view.name);
  const words = make("div", "words");
  const sentence = make("p", "sentence");
  sentence.id = "sentence";
  sentence.textContent = view.sentence;
  card.setAttribute("aria-describedby", sentence.id);
  const hint = make("p", "now");
  hint.textContent = view.hint;
  words.append(sentence, hint);
  const head = make("div", "head");
  head.append(icon("mark", MARK), words);
  const buttons = make("div", "buttons");
  let decide: (goesOn: boolean) => void = () => undefined;
  const decided = new Promise<boolean>((resolve) => {
    decide = (goesOn): void => {
      host.end();
      resolve(goesOn);
    };
  });
  const notNow = button("not-now", () => decide(false));
  notNow.textContent = view.notNow;
  const send = button("send", () => decide(true));
  send.textContent = view.send;
  buttons.append(send, notNow);
  card.append(head, buttons);
  const host = new Host(card);
  host.show(view.direction);
  notNow.focus();
  return { decided, decide };
}
