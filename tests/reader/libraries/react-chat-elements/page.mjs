// react-chat-elements: boxes on sides by class, the name as a title over each text, a time below.

import { useRef } from "react";
import { Button, Input, MessageList } from "react-chat-elements";
import "react-chat-elements/dist/main.css";
import { clock, conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";
import { face, mount } from "../react.mjs";

function Room({ messages, send }) {
  const input = useRef(null);
  const submit = () => {
    send(input.current.value);
    input.current.value = "";
  };
  return (
    <div style={{ height: "100vh", display: "flex", flexDirection: "column" }}>
      <style>{".room { flex: 1; min-height: 0; display: flex; flex-direction: column; }"}</style>
      <MessageList
        className="room"
        lockable
        toBottomHeight="100%"
        dataSource={messages.map(({ id, from, text, at }) => ({
          id,
          type: "text",
          position: from === "me" ? "right" : "left",
          title: from === "me" ? "" : from,
          avatar: from === "me" ? "" : face(from),
          text,
          date: at,
          dateString: clock(at),
          status: from === "me" ? "read" : undefined,
        }))}
      />
      <Input
        referance={input}
        placeholder="Type here..."
        multiline
        rightButtons={<Button text="Send" onClick={submit} />}
      />
    </div>
  );
}

offer({
  add: mount(Room, conversation()),
  draws: (text) => text.replaceAll("\n", " "),
});
