// vue-advanced-chat, Vue in one web component: a list of rooms beside the open one, cards on sides,
// names over others' messages, a divider for each day, a time in each message.

import { register } from "vue-advanced-chat";
import { clock, conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";

register();

const users = ["me", "mira", "jonas"].map((name) => ({
  _id: name,
  username: name === "me" ? "robin" : name,
  avatar: "",
  status: { state: "online" },
}));

const messageOf = ({ id, from, text, at }) => ({
  _id: id,
  content: text,
  senderId: from,
  username: from === "me" ? "robin" : from,
  date: at.toDateString(),
  timestamp: clock(at),
  saved: true,
  distributed: true,
  seen: true,
});

let messages = conversation().map(messageOf);

const rooms = [
  { roomId: "1", roomName: "Saturday", avatar: "", users, lastMessage: messages.at(-1) },
  { roomId: "2", roomName: "Library", avatar: "", users, lastMessage: { content: "it is back" } },
];

const chat = document.createElement("vue-advanced-chat");
Object.assign(chat, {
  height: "100vh",
  currentUserId: "me",
  rooms,
  roomId: "1",
  roomsLoaded: true,
});
// The component asks for a room's messages when it opens it, and takes no answer at once.
chat.addEventListener("fetch-messages", async () => {
  await null;
  Object.assign(chat, { messages, messagesLoaded: true });
});
document.body.append(chat);

offer({
  add: (message) => {
    messages = [...messages, messageOf(message)];
    chat.messages = messages;
  },
});
