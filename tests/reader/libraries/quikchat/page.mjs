// QuikChat, plain JavaScript: rows on sides with the author's name over each, role=log.

import quikchat from "quikchat";
import "quikchat/dist/quikchat.css";
import { conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";

const place = document.createElement("div");
place.style.height = "100vh";
document.body.append(place);

const chat = new quikchat(place, (_, text) => chat.messageAddNew(text, "me", "right"), {
  theme: "quikchat-theme-light",
  titleArea: { title: "Saturday", align: "left", show: true },
  showTimestamps: true,
  sanitize: true,
});

function add({ from, text, at }) {
  chat.messageAddFull({
    content: text,
    userString: from,
    align: from === "me" ? "right" : "left",
    timestamp: at.toISOString(),
  });
}

conversation().forEach(add);
offer({ add });
