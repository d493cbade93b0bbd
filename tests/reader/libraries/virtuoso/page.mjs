// react-virtuoso, on which many clients lay their messages: only what is near the window stands in
// the page. The rows are the page's own, as such clients write them: a name and an avatar at the
// start of a group, a time in each bubble, classes that a build makes up.

import { useState } from "react";
import { Virtuoso } from "react-virtuoso";
import { clock, conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";
import { face, mount, placesInGroups } from "../react.mjs";

const CSS = `
  .r1 { display: flex; gap: 8px; padding: 3px 12px; font: 15px sans-serif; }
  .r1.k7 { justify-content: flex-end; }
  .q2 { width: 32px; flex: none; }
  .b9 { max-width: 70%; background: #eef; border-radius: 12px; padding: 6px 10px; white-space: pre-wrap; }
  .n4 { font-weight: bold; font-size: 13px; }
  .t5 { font-size: 11px; color: #666; text-align: end; }
  .w3 { display: flex; padding: 8px; }
  .w3 textarea { flex: 1; }
`;

const begins = (place) => place === "first" || place === "only";

function Room({ messages, send }) {
  const [text, setText] = useState("");
  const places = placesInGroups(messages);
  return (
    <div style={{ height: "100vh", display: "flex", flexDirection: "column" }}>
      <style>{CSS}</style>
      <Virtuoso
        style={{ flex: 1 }}
        data={messages}
        computeItemKey={(_, { id }) => id}
        initialTopMostItemIndex={messages.length - 1}
        alignToBottom
        followOutput
        itemContent={(index, { from, text, at }) => {
          const isFirst = begins(places[index]);
          return (
            <div className={from === "me" ? "r1 k7" : "r1"}>
              {from !== "me" && (
                <div className="q2">{isFirst && <img src={face(from)} alt="" width="32" />}</div>
              )}
              <div className="b9">
                {from !== "me" && isFirst && <div className="n4">{from}</div>}
                <div>{text}</div>
                <div className="t5">{clock(at)}</div>
              </div>
            </div>
          );
        }}
      />
      <form
        className="w3"
        onSubmit={(event) => {
          event.preventDefault();
          send(text);
          setText("");
        }}
      >
        <textarea value={text} onChange={({ target }) => setText(target.value)} rows="1" />
        <button type="submit">Send</button>
      </form>
    </div>
  );
}

const messages = conversation();
const add = mount(Room, [...messages]);

/** Who stands with the messages that are in the page now; the start of the first group may not be. */
function drawn() {
  const places = placesInGroups(messages);
  const found = new Map();
  let name = "them";
  for (const { dataset } of document.querySelectorAll("[data-item-index]")) {
    const index = Number(dataset.itemIndex);
    const { id, from } = messages[index];
    if (begins(places[index])) name = from;
    found.set(id, from === "me" ? from : name);
  }
  return found;
}

offer({
  add: (message) => {
    messages.push(message);
    add(message);
  },
  drawn,
});
