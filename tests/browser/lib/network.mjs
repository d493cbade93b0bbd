// Everything that a browser sends goes through this proxy, loopback included, and is written down.
// Only servers of the run are reached; all else is refused, and so seen.

import { createServer, request as forward } from "node:http";
import { connect } from "node:net";

/**
 * What the browsers ask their makers for by themselves and cannot all be switched off: Chromium, say,
 * whether the password that was typed into The Lounge is known to have leaked.
 */
export const MAKER_NAMES = {
  chromium: ["googleapis.com", "google.com", "gvt1.com"],
  firefox: ["mozilla.com", "mozilla.net", "mozilla.org", "firefox.com"],
};

/** The same as they ask the recorder for a connection. */
export const MAKERS = Object.fromEntries(
  Object.entries(MAKER_NAMES).map(([browser, names]) => {
    const any = names.map((name) => name.replace(".", "\\.")).join("|");
    return [browser, new RegExp(`\\.(${any}):443$`)];
  }),
);

export async function startRecorder() {
  const seen = [];
  const sockets = new Set();

  const isLoopback = (host) => host.startsWith("127.0.0.") || host === "localhost";

  const server = createServer((incoming, outgoing) => {
    const url = URL.canParse(incoming.url) ? new URL(incoming.url) : null;
    seen.push({
      method: incoming.method,
      host: url?.host ?? "?",
      path: `${url?.pathname}${url?.search}`,
    });
    if (url?.protocol !== "http:" || !isLoopback(url.hostname)) {
      outgoing.writeHead(502).end();
      return;
    }
    const onward = forward(
      url,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode, answer.rawHeaders);
        answer.pipe(outgoing);
      },
    );
    onward.on("error", () =>
      outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end(),
    );
    outgoing.on("close", () => onward.destroy());
    incoming.pipe(onward);
  });

  server.on("connect", (incoming, socket, head) => {
    seen.push({ method: "CONNECT", host: incoming.url, path: "" });
    const [host, port] = incoming.url.split(":");
    socket.on("error", () => socket.destroy());
    if (!isLoopback(host)) {
      socket.end("HTTP/1.1 502 Refused\r\n\r\n");
      return;
    }
    const onward = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.write(head);
      onward.pipe(socket);
      socket.pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("close", () => onward.destroy());
  });

  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    address: `127.0.0.1:${server.address().port}`,
    port: server.address().port,
    /** All requests so far: method, host with port, path. */
    seen,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
