// One side of the chat. The address tells which: `/` is the reader's side,
// `/other` the other person's.

const side = location.pathname === "/other" ? "other" : "me";
const list = document.querySelector("#messages");
const input = document.querySelector("#text");

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function show({ number, from, name, text, time }) {
  const item = document.createElement("li");
  item.id = `message-${number}`;
  item.className = from === side ? "message own" : "message";
  const author = element("span", "author", from === side ? "You" : name);
  const when = element("time", "", time);
  item.append(author, " ", when, element("p", "text", text));
  list.append(item);
  item.scrollIntoView({ block: "end" });
}

const events = new EventSource(`/events?side=${side}`);
events.addEventListener("names", (event) => {
  const names = JSON.parse(event.data);
  const title = `Chat with ${side === "me" ? names.other : names.me}`;
  document.title = title;
  document.querySelector("#title").textContent = title;
  list.replaceChildren();
});
events.addEventListener("message", (event) => show(JSON.parse(event.data)));

document.querySelector("#form").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = input.value.trim();
  if (!text) return;
  input.value = "";
  fetch(`/say?side=${side}`, { method: "POST", body: text });
});
