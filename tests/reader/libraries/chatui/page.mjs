// ChatUI, React, made for phones: bubbles on sides, names over others' messages, avatars, the time
// as a line of its own between messages.

import Chat, { Bubble } from "@chatui/core";
import "@chatui/core/dist/index.css";
import { conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";
import { face, mount } from "../react.mjs";

function Room({ messages, send }) {
  return (
    <Chat
      locale="en-US"
      navbar={{ title: "Saturday" }}
      placeholder="Type here"
      messages={messages.map(({ id, from, text, at }, index) => ({
        _id: id,
        type: "text",
        content: { text },
        position: from === "me" ? "right" : "left",
        user: from === "me" ? undefined : { name: from, avatar: face(from) },
        createdAt: at.getTime(),
        hasTime: index % 8 === 0,
      }))}
      renderMessageContent={({ content }) => <Bubble content={content.text} />}
      onSend={(type, text) => type === "text" && send(text)}
    />
  );
}

offer({ add: mount(Room, conversation()) });
