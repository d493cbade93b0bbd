// Inside the sandbox: the school's server, the devices one after the other, and a recording of every packet,
// with a diary beside it that tells whose the known ports are. `fleet.mjs` starts it.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { FILES } from "../../xtask/browser.mjs";
import { answerNames, HERE, layLink, record } from "../proof/link.mjs";
import { Fleet } from "./lib/fleet.mjs";
import { Server } from "./lib/install.mjs";
import { MAKER_NAMES } from "./lib/network.mjs";
import { stopEverything } from "./lib/process.mjs";

const [browser, profiles, folder, port, size] = process.argv.slice(2);

layLink();
const recording = await record(join(folder, "record"));
const names = await answerNames();
const server = new Server(join(folder, "packages"), Number(port));
await server.start();
const fleet = new Fleet({
  browser,
  count: Number(profiles),
  executablePath: FILES[browser],
  host: server.host,
});
const began = Date.now();
try {
  await fleet.run();
} finally {
  fleet.summary(server, Number(size));
}
const recorder = await recording.stop();
const diary = {
  browser,
  kind: "fleet",
  seconds: Math.round((Date.now() - began) / 1000),
  rounds: fleet.devices.length,
  stumbles: fleet.faults.map(String),
  givenUp: false,
  recorder,
  nameServer: HERE,
  pages: { port: Number(port), asked: server.seen.length, strangers: [] },
  drivers: fleet.ports,
  done: {},
  marks: [],
  makers: MAKER_NAMES[browser],
};
writeFileSync(join(folder, "record", "diary.json"), JSON.stringify(diary, null, 1));
await server.stop();
names.stop();
await stopEverything();
process.exit(fleet.isClean ? 0 : 1);
