// Bot Framework Web Chat, React, with a connection that only this page knows: a feed of articles in
// groups, what the speaker said written out for people who listen to the page, relative times. It
// knows one other side, and names it only by the initials of its avatar.

import WebChat from "botframework-webchat-component";
import { createRoot } from "react-dom/client";
import { conversation } from "../conversation.mjs";
import { offer } from "../offer.mjs";

/** As much of an observable as the component asks for; keeps what it said for those who come later. */
function stream(...said) {
  const observers = new Set();
  return {
    say(value) {
      said.push(value);
      for (const observer of observers) observer.next(value);
    },
    subscribe(observer) {
      observers.add(observer);
      for (const value of said) observer.next(value);
      return { unsubscribe: () => observers.delete(observer) };
    },
  };
}

const CONNECTED = 2;

const activities = stream();

const directLine = {
  activity$: activities,
  connectionStatus$: stream(CONNECTED),
  postActivity: () => stream(),
  end() {},
};

function add({ id, from, text, at }) {
  activities.say({
    id,
    type: "message",
    from: { id: from, name: from, role: from === "me" ? "user" : "bot" },
    text,
    textFormat: "plain",
    timestamp: at.toISOString(),
  });
}

const place = document.createElement("div");
place.style.height = "100vh";
document.body.append(place);
createRoot(place).render(
  <WebChat
    directLine={directLine}
    userID="me"
    styleOptions={{ botAvatarInitials: "mi", userAvatarInitials: "ro", rootHeight: "100vh" }}
  />,
);
conversation({ people: 1 }).forEach(add);

offer({ people: 1, shows: { mira: ["them", "mi"] }, add });
