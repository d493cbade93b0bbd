// Deep Chat, a web component with everything in an open shadow root: bubbles on sides, names and
// avatars by role, Markdown.

import "deep-chat";
import { conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";

const chat = document.createElement("deep-chat");
const lineOf = ({ from, text }) => ({ role: from === "me" ? "user" : from, text });
chat.history = conversation().map(lineOf);
chat.names = {
  user: { text: "You" },
  mira: { text: "mira" },
  jonas: { text: "jonas" },
};
chat.remarkable = { breaks: true };
// Nothing answers: what is sent only appears.
chat.connect = { handler: (_body, signals) => signals.onResponse({ text: "" }) };
chat.style.cssText = "display: block; width: 100vw; height: 100vh";
document.body.append(chat);

offer({ add: (message) => chat.addMessage(lineOf(message)) });
