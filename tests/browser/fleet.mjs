// Many devices of one school, one after the other, each with a fresh profile and the policy of the school:
// node tests/browser/fleet.mjs [--profiles COUNT] [--browser chromium|firefox] [--recorded FOLDER]
// Called by `cargo xtask fleet`. What they install is what lies in dist, byte by byte. With `--recorded`
// they run in a network of their own (../proof/sandbox.mjs), in which every packet is recorded to FOLDER.

import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { FILES } from "../../xtask/browser.mjs";
import { Sandbox } from "../proof/sandbox.mjs";
import { Fleet, SETTINGS } from "./lib/fleet.mjs";
import { FOR_A_TEST, School, Server } from "./lib/install.mjs";
import { options } from "./lib/options.mjs";
import { PLACES } from "./lib/policy.mjs";
import { stopEverything } from "./lib/process.mjs";

/** The school's port in a network where nobody else has one. */
const PORT = 8410;

const values = options({
  profiles: { type: "string", default: "200" },
  recorded: { type: "string" },
});
const { browser, profiles } = values;
const extension = fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));

/** Where the sandbox shows its browser the policy. */
class PlaceInSandbox {
  executablePath = FILES[browser];

  constructor(folder) {
    this.file = join(folder, "policies", PLACES[browser].file);
  }

  lay(policy) {
    writeFileSync(this.file, JSON.stringify(policy));
  }

  clear() {}
}

async function recorded() {
  const sandbox = new Sandbox(resolve(values.recorded), browser);
  sandbox.demand();
  const folder = realpathSync(values.recorded);
  const packages = join(folder, "packages");
  mkdirSync(packages);
  const server = new Server(packages, PORT);
  const school = new School(browser, { place: new PlaceInSandbox(folder), server });
  const size = await school.publish(extension);
  await school.order(SETTINGS, FOR_A_TEST[browser]);
  const script = fileURLToPath(new URL("fleet-inside.mjs", import.meta.url));
  return sandbox.run(script, [browser, profiles, folder, String(PORT), String(size)]);
}

async function unrecorded() {
  const school = new School(browser);
  let [size, fleet] = [0, null];
  // Also where it is broken off.
  process.once("exit", () => {
    school.withdraw();
    fleet?.summary(school.server, size);
  });
  try {
    await school.start();
    size = await school.publish(extension);
    await school.order(SETTINGS, FOR_A_TEST[browser]);
    const { executablePath } = school;
    const { host } = school.server;
    fleet = new Fleet({ browser, count: Number(profiles), executablePath, host });
    await fleet.run();
  } finally {
    await school.close();
  }
  return fleet.isClean ? 0 : 1;
}

const code = await (values.recorded ? recorded() : unrecorded());
await stopEverything();
process.exit(code);
