// The chat of the demo: two people, one page each, on loopback. It keeps what
// was said only as long as it runs.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const TYPES = { css: "text/css", html: "text/html", js: "text/javascript" };

/** As strict as the strictest chat sites: a card must show under it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const LONGEST = 8000;

const files = { "/": "chat.html", "/other": "chat.html" };
for (const name of ["chat.css", "chat.js"]) files[`/${name}`] = name;

/** Starts a chat between `names.me` and `names.other`. */
export async function startChat(names) {
  const listeners = new Set();
  let messages = [];
  let people = names;

  const write = (response, event, data) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const greet = (response) => {
    write(response, "names", people);
    for (const message of messages) write(response, "message", message);
  };

  function say(from, text) {
    const time = new Date().toTimeString().slice(0, 5);
    const number = messages.length;
    const message = { number, from, name: people[from], text, time };
    messages.push(message);
    for (const response of listeners) write(response, "message", message);
    return number;
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://chat.invalid");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    if (request.method === "POST" && url.pathname === "/say") {
      let text = "";
      for await (const part of request.setEncoding("utf8")) {
        text += part;
        if (text.length > LONGEST) break;
      }
      const side = url.searchParams.get("side") === "other" ? "other" : "me";
      if (text) say(side, text.slice(0, LONGEST));
      response.writeHead(204).end();
    } else if (request.method === "GET" && url.pathname === "/events") {
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      greet(response);
    } else if (request.method === "GET" && files[url.pathname]) {
      const name = files[url.pathname];
      const type = TYPES[name.slice(name.lastIndexOf(".") + 1)];
      const body = await readFile(new URL(`page/${name}`, import.meta.url));
      response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(body);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });

  return {
    address: `http://127.0.0.1:${server.address().port}`,
    say,
    /** Empties the chat for other people. */
    begin(next) {
      people = next;
      messages = [];
      for (const response of listeners) greet(response);
    },
    stop() {
      for (const response of listeners) response.end();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
