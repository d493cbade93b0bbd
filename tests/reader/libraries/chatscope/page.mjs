// chatscope, React: own and other bubbles in groups, a name and a time in each message's header,
// avatars, separators between days, a contenteditable composer.

import {
  Avatar,
  ChatContainer,
  ConversationHeader,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
} from "@chatscope/chat-ui-kit-react";
import "@chatscope/chat-ui-kit-styles/dist/default/styles.min.css";
import { clock, conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";
import { face, mount, placesInGroups } from "../react.mjs";

const POSITIONS = { first: "first", middle: "normal", last: "last", only: "single" };

function Room({ messages, send }) {
  const places = placesInGroups(messages);
  return (
    <MainContainer style={{ height: "100vh" }}>
      <ChatContainer>
        <ConversationHeader>
          <ConversationHeader.Content userName="Saturday" info="mira, jonas" />
        </ConversationHeader>
        <MessageList>
          {messages.map(({ id, from, text, at }, index) => [
            at.getUTCDate() !== messages[index - 1]?.at.getUTCDate() && (
              <MessageSeparator key={`${id}-day`} content={at.toDateString()} />
            ),
            <Message
              key={id}
              model={{
                message: text,
                sender: from,
                sentTime: clock(at),
                direction: from === "me" ? "outgoing" : "incoming",
                position: POSITIONS[places[index]],
                type: "text",
              }}
              avatarSpacer={from !== "me" && !["last", "only"].includes(places[index])}
            >
              {from !== "me" && ["first", "only"].includes(places[index]) && (
                <Message.Header sender={from} sentTime={clock(at)} />
              )}
              {from !== "me" && ["last", "only"].includes(places[index]) && (
                <Avatar src={face(from)} name={from} />
              )}
            </Message>,
          ])}
        </MessageList>
        <MessageInput placeholder="Type message here" onSend={send} />
      </ChatContainer>
    </MainContainer>
  );
}

offer({ add: mount(Room, conversation()) });
