// vue3-beautiful-chat, Vue without a shadow root: a small window over the page, bubbles on sides by
// class, others' names only in a tooltip of the avatar.

import { createApp, h, reactive, resolveComponent } from "vue";
import Chat from "vue3-beautiful-chat";
import "vue3-beautiful-chat/dist/vue3-beautiful-chat.css";
import { conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";
import { face } from "../react.mjs";

const messageOf = ({ id, from, text }) => ({ id, author: from, type: "text", data: { text } });

const state = reactive({ messages: conversation().map(messageOf) });

function add(message) {
  state.messages = [...state.messages, messageOf(message)];
}

const app = createApp({
  render: () =>
    h(resolveComponent("beautiful-chat"), {
      participants: ["mira", "jonas"].map((name) => ({ id: name, name, imageUrl: face(name) })),
      titleImageUrl: face("Saturday"),
      title: "Saturday",
      messageList: state.messages,
      onMessageWasSent: (message) => {
        state.messages = [...state.messages, message];
      },
      isOpen: true,
      open() {},
      close() {},
      alwaysScrollToBottom: true,
      colors: {
        header: { bg: "#4e8cff", text: "#ffffff" },
        launcher: { bg: "#4e8cff" },
        messageList: { bg: "#ffffff" },
        sentMessage: { bg: "#4e8cff", text: "#ffffff" },
        receivedMessage: { bg: "#eaeaea", text: "#222222" },
        userInput: { bg: "#f4f7f9", text: "#565867" },
      },
    }),
});
app.use(Chat);
const place = document.createElement("div");
document.body.append(place);
app.mount(place);

offer({
  add,
  shows: { mira: ["them", "mira"], jonas: ["them", "jonas"] },
  draws: (text) => text.replaceAll("https://", ""),
});
