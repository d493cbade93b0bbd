// A person who speaks IRC: just the few lines of the protocol (RFC 2812) that the tests need.

import { connect } from "node:net";
import { until } from "../lib/wait.mjs";

export async function ircPerson({ port, nick }) {
  const socket = connect(port, "127.0.0.1");
  socket.setEncoding("utf8");
  const lines = [];
  let rest = "";
  socket.on("data", (chunk) => {
    const parts = (rest + chunk).split("\r\n");
    rest = parts.pop();
    for (const line of parts) {
      if (line.startsWith("PING")) {
        send(`PONG${line.slice(4)}`);
      } else {
        lines.push(line);
      }
    }
  });
  socket.on("error", () => {});

  function send(line) {
    socket.write(`${line}\r\n`);
  }
  const heard = (what, test) =>
    until(`${nick} to hear ${what}`, () => lines.some(test), { seen: () => lines.slice(-10) });

  send(`NICK ${nick}`);
  send(`USER ${nick} 0 * :${nick}`);
  await heard("the welcome", (line) => / 001 /.test(line));
  return {
    nick,
    async join(channel) {
      send(`JOIN ${channel}`);
      await heard(
        `the names of ${channel}`,
        (line) => line.includes(` 366 `) && line.includes(channel),
      );
    },
    /** Says one message in a channel or to one person. */
    say(to, text) {
      send(`PRIVMSG ${to} :${text}`);
    },
    leave(channel) {
      send(`PART ${channel}`);
    },
    stop() {
      socket.end("QUIT\r\n");
      socket.destroy();
    },
  };
}
