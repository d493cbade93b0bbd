// An IRC server of its own for one test run: ngircd on loopback, with no look-ups and no waiting times.

import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, startServer, temporaryFolder } from "../lib/process.mjs";

export async function startNgircd() {
  const port = await freePort();
  const folder = temporaryFolder("ngircd");
  chmodSync(folder, 0o755);
  const config = join(folder, "ngircd.conf");
  writeFileSync(
    config,
    `[Global]
Name = irc.daymark.test
Info = loopback only
Listen = 127.0.0.1
Ports = ${port}

[Limits]
MaxConnections = 0
MaxConnectionsIP = 0
MaxJoins = 0
MaxNickLength = 20
MaxPenaltyTime = 0

[Options]
DNS = no
Ident = no
PAM = no
IncludeDir = ${folder}
`,
  );
  // Debian keeps system servers out of the PATH of ordinary people.
  const path = `${process.env.PATH}:/usr/sbin:/sbin`;
  const server = await startServer("ngircd", ["--nodaemon", "--config", config], {
    port,
    env: { PATH: path },
  });
  return { port, stop: server.stop };
}
