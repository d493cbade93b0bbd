// The chats of the proof, on loopback. Each request is written down: a page is asked for as often as it
// is visited, and nothing else is asked for.

import { createServer } from "node:http";

const PORT_OF_ANY = 0;

const row = (name, line, number) =>
  `<p data-message-id="${number}" class="message"><b class="author">${name}</b> <span class="text">${line}</span></p>`;

/** A chat in which two lines were said before. */
const CHAT = ({ name, lines, pictures }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <main>
      <h1>Chat with ${name}</h1>
      <div id="messages" role="log" aria-label="Chat with ${name}">
        ${lines.map((line, number) => row(name, line, number)).join("\n        ")}
      </div>
    </main>
    <form><label>Message <textarea name="message" rows="2" cols="40"></textarea></label></form>
    ${pictures ? '<input id="file" type="file" aria-label="File">' : ""}
  </body>
</html>
`;

export async function startPages() {
  const chats = new Map();
  const requests = new Map();
  /** What is no request for a page: broken ones, and those that would become something else. */
  const oddities = [];
  const server = createServer((request, response) => {
    const asked = `${request.method} ${request.url}`;
    requests.set(asked, (requests.get(asked) ?? 0) + 1);
    const chat = request.method === "GET" && chats.get(request.url);
    if (!chat) {
      response.writeHead(404).end();
      return;
    }
    // Kept by the browser as any page is: what it keeps of pages is to be seen.
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(CHAT(chat));
  });
  server.on("clientError", (error, socket) => {
    // A connection that is closed without a word is no request.
    if (error.code !== "ECONNRESET") oddities.push(`broken request: ${error.code}`);
    socket.destroy();
  });
  server.on("upgrade", (request, socket) => {
    oddities.push(`upgrade: ${request.url}`);
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(PORT_OF_ANY, "127.0.0.1", resolve));
  const { port } = server.address();
  const visits = new Map();
  return {
    port,
    oddities,
    /** A chat with somebody; gives its path. */
    chat(mark, chat) {
      const path = `/chat/${mark}`;
      chats.set(path, chat);
      return path;
    },
    address: (path) => `http://127.0.0.1:${port}${path}`,
    /** A page is about to be visited. */
    visit(path) {
      const asked = `GET ${path}`;
      visits.set(asked, (visits.get(asked) ?? 0) + 1);
    },
    /** What was asked for more often than it was visited. */
    strangers() {
      const more = [...requests].filter(([asked, times]) => times > (visits.get(asked) ?? 0));
      return more.map(([asked, times]) => `${asked}: ${times} times`);
    },
    asked: () => [...requests.values()].reduce((sum, times) => sum + times, 0),
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
