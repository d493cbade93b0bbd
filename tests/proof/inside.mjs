// Inside the sandbox: lays the link, records it, uses the browser until the time is up, and leaves a
// diary beside the recording: what belongs to the pages and to this driver, and what to look for.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stopEverything } from "../browser/lib/process.mjs";
import { bePatient } from "../browser/lib/wait.mjs";
import { answerNames, HERE, layLink, record } from "./link.mjs";
import { startPages } from "./pages.mjs";
import { Reader } from "./reader.mjs";
import { Marks } from "./talk.mjs";
import { useOver } from "./use.mjs";

const [browser, kind, minutes, folder, extension] = process.argv.slice(2);

/**
 * How many rounds at least, however short the time (through a restart and a policy; one is enough to be
 * caught in), and how many a browser lives: what it does of itself a while after its start is the more
 * certainly seen, the longer it lives.
 */
const ROUNDS = {
  product: { least: 3, aStart: 2 },
  control: { least: 3, aStart: 2 },
  longer: { least: 4, aStart: 4 },
  leaking: { least: 1, aStart: 2 },
};

// Four browsers side by side on two cores: what comes late is no fault, what never comes is one.
bePatient(3);
layLink();
const recording = await record(join(folder, "record"));
const names = await answerNames();
const [pages, marks] = [await startPages(), new Marks()];
const reader = new Reader({ browser, extension, folder, pages, marks });
const began = Date.now();
let fault = null;
let used = null;
try {
  used = await useOver(reader, { end: began + Number(minutes) * 60_000, ...ROUNDS[kind] });
} catch (error) {
  fault = String(error.stack ?? error);
} finally {
  await reader.close();
}
const seconds = Math.round((Date.now() - began) / 1000);
const recorder = await recording.stop();
const diary = {
  browser,
  kind,
  seconds,
  rounds: used?.whole ?? 0,
  stumbles: used?.stumbles ?? [],
  givenUp: used?.givenUp ?? true,
  fault,
  recorder,
  nameServer: HERE,
  pages: {
    port: pages.port,
    asked: pages.asked(),
    strangers: [...pages.strangers(), ...pages.oddities],
  },
  drivers: reader.drivers,
  done: reader.done,
  marks: marks.all,
};
writeFileSync(join(folder, "record", "diary.json"), JSON.stringify(diary, null, 1));
await pages.stop();
names.stop();
await stopEverything();
if (fault) console.error(`the use broke off after ${seconds} s: ${fault}`);
process.exit(fault ? 1 : 0);
