// A person who speaks XMPP.

import { client, xml } from "@xmpp/client";
import { within } from "../lib/wait.mjs";
import { DOMAIN, PASSWORD } from "./prosody.mjs";

export async function xmppPerson({ port, name }) {
  const session = client({
    service: `xmpp://127.0.0.1:${port}`,
    domain: DOMAIN,
    username: name,
    password: PASSWORD,
    resource: "tests",
  });
  session.on("error", () => {});
  await within(`${name} to sign in`, session.start());
  await session.send(xml("presence"));
  let sent = 0;

  async function send(to, text, ...more) {
    sent += 1;
    const id = `${name}-${sent}`;
    const address = `${to}@${DOMAIN}`;
    await session.send(
      xml("message", { to: address, type: "chat", id }, xml("body", {}, text), ...more),
    );
    return id;
  }

  return {
    name,
    address: `${name}@${DOMAIN}`,
    /** Says one message; gives its id. */
    say: (to, text) => send(to, text),
    /** Replaces an earlier message by other words (XEP-0308). */
    correct: (to, id, text) =>
      send(to, text, xml("replace", { id, xmlns: "urn:xmpp:message-correct:0" })),
    stop: () => within(`${name} to sign out`, session.stop()).catch(() => {}),
  };
}
