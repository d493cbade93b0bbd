// An XMPP server of its own for one test run: Prosody on loopback, with an archive and group rooms.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, startServer, temporaryFolder } from "../lib/process.mjs";

export const DOMAIN = "localhost";
export const PASSWORD = "a pass phrase for loopback";

/**
 * @param {string[]} people names of the accounts
 * @param {{ archive?: boolean }} options whether messages are kept for those who sign in later
 */
export async function startProsody(people, { archive = true } = {}) {
  const [client, web] = [await freePort(), await freePort()];
  const folder = temporaryFolder("prosody");
  const data = join(folder, "data");
  const accounts = join(data, DOMAIN, "accounts");
  mkdirSync(accounts, { recursive: true });
  for (const person of people) {
    writeFileSync(
      join(accounts, `${person}.dat`),
      `return { ["password"] = ${JSON.stringify(PASSWORD)}; };\n`,
    );
  }
  const config = join(folder, "prosody.cfg.lua");
  // Without "smacks": the client library counts stanzas differently and drops the stream.
  // Without "limits": Debian's default slows many messages down.
  writeFileSync(
    config,
    `data_path = ${JSON.stringify(data)}
pidfile = ${JSON.stringify(join(folder, "prosody.pid"))}
run_as_root = true
log = { warn = "*console" }
modules_enabled = { "roster", "saslauth", "disco", "carbons", ${archive ? '"mam", ' : ""}"websocket", "pep", "vcard_legacy", "blocklist", "ping" }
modules_disabled = { "s2s", "limits", "smacks" }
interfaces = { "127.0.0.1" }
c2s_ports = { ${client} }
c2s_direct_tls_ports = {}
s2s_ports = {}
http_ports = { ${web} }
http_interfaces = { "127.0.0.1" }
https_ports = {}
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
authentication = "internal_plain"
consider_websocket_secure = true
http_cors_override = { websocket = { enabled = true; credentials = true } }
archive_expires_after = "never"
default_archive_policy = true
VirtualHost "${DOMAIN}"
disco_items = { { "upload.${DOMAIN}" } }
Component "upload.${DOMAIN}" "http_file_share"
http_host = "127.0.0.1"
http_external_url = "http://127.0.0.1:${web}/"
`,
  );
  const server = await startServer("prosody", ["-F", "--config", config], { port: web });
  return { port: client, socket: `ws://127.0.0.1:${web}/xmpp-websocket`, stop: server.stop };
}
