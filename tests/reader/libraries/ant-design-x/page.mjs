// Ant Design X, React with styles in script: bubbles on sides in a column-reverse list, the name
// over others' groups, avatars, dividers for days.

import { Bubble, Sender } from "@ant-design/x";
import { useState } from "react";
import { clock, conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";
import { face, mount, placesInGroups } from "../react.mjs";

const ROLES = { others: { placement: "start" }, own: { placement: "end" } };

function Room({ messages, send }) {
  const [text, setText] = useState("");
  const places = placesInGroups(messages);
  const items = messages.flatMap(({ id, from, text, at }, index) => {
    const begins = ["first", "only"].includes(places[index]);
    const bubble = {
      key: id,
      role: from === "me" ? "own" : "others",
      content: text,
      header: from !== "me" && begins ? from : undefined,
      footer: ["last", "only"].includes(places[index]) ? clock(at) : undefined,
      avatar: from === "me" ? undefined : <img src={face(from)} alt={from} width="32" />,
    };
    const isNewDay = at.getUTCDate() !== messages[index - 1]?.at.getUTCDate();
    return isNewDay
      ? [{ key: `${id}-day`, role: "divider", content: at.toDateString() }, bubble]
      : [bubble];
  });
  return (
    <div style={{ height: "100vh", display: "flex", flexDirection: "column" }}>
      <Bubble.List items={items} role={ROLES} autoScroll style={{ flex: 1, minHeight: 0 }} />
      <Sender
        value={text}
        onChange={setText}
        onSubmit={(sent) => {
          send(sent);
          setText("");
        }}
      />
    </div>
  );
}

offer({ add: mount(Room, conversation()) });
