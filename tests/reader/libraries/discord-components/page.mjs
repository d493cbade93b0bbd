// discord-components, Lit: one web component with a shadow root of its own for each message, its
// text in the light DOM; a flat list in which the reader's own messages look like all others. The
// library shows messages only: the place to write is the page's.

import "@skyra/discord-components-core";
import { clock, conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";
import { face } from "../react.mjs";

const scroller = document.createElement("div");
scroller.style.cssText = "height: 640px; overflow-y: auto";
const list = document.createElement("discord-messages");
scroller.append(list);
const composer = document.createElement("textarea");
composer.style.cssText = "width: 960px; height: 36px; margin: 8px";
composer.placeholder = "Message #saturday";
document.body.append(scroller, composer);

const NAMES = { me: "robin", mira: "mira", jonas: "jonas" };
let previous = null;

function add({ id, from, text, at }) {
  const message = document.createElement("discord-message");
  message.id = id;
  message.setAttribute("author", NAMES[from]);
  message.setAttribute("avatar", face(NAMES[from]));
  message.setAttribute("timestamp", clock(at));
  if (from === previous) message.toggleAttribute("message-body-only", true);
  previous = from;
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) message.append(document.createElement("br"));
    message.append(line);
  }
  list.append(message);
}

conversation().forEach(add);
// Nothing in the page says which of the three the reader is.
offer({ add, shows: { me: NAMES.me } });
