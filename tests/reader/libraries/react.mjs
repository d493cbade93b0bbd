// What the pages of React libraries share: the messages as state, groups, avatars.

import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";

/**
 * Mounts a component that gets the messages and how to send one.
 * @returns {(message: import("./conversation.mjs").Message) => void} adds a message
 */
export function mount(Room, messages) {
  let shown = messages;
  const listeners = new Set();
  const add = (message) => {
    shown = [...shown, message];
    for (const listener of listeners) listener();
  };
  const listen = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const send = (text) => {
    add({ id: `a${shown.length + 1}`, from: "me", text, at: new Date() });
  };
  function Page() {
    return <Room messages={useSyncExternalStore(listen, () => shown)} send={send} />;
  }
  const place = document.createElement("div");
  place.style.height = "100vh";
  document.body.append(place);
  createRoot(place).render(<Page />);
  return add;
}

/** For each message, where it stands among those that one person wrote in a row. */
export function placesInGroups(messages) {
  return messages.map(({ from }, index) => {
    const begins = messages[index - 1]?.from !== from;
    const ends = messages[index + 1]?.from !== from;
    if (begins) return ends ? "only" : "first";
    return ends ? "last" : "middle";
  });
}

/** An avatar without a file: the first letter on a disc. */
export function face(name) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="#678"/><text x="20" y="27" font-size="20" text-anchor="middle" fill="#fff">${name[0]}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
