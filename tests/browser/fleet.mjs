// Many devices of one school, one after the other, each with a fresh profile and the policy of the school:
// node tests/browser/fleet.mjs [--profiles COUNT] [--browser chromium|firefox]
// Called by `cargo xtask fleet`. What they install is what lies in dist, byte by byte.

import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openedPage } from "../../xtask/browser.mjs";
import { FOR_A_TEST, School } from "./lib/install.mjs";
import { MAKERS } from "./lib/network.mjs";
import { stopEverything, temporaryFolder } from "./lib/process.mjs";
import { openSession } from "./lib/session.mjs";
import { until } from "./lib/wait.mjs";

const { values } = parseArgs({
  options: {
    profiles: { type: "string", default: "200" },
    browser: { type: "string", default: "chromium" },
  },
});
const { browser } = values;
const count = Number(values.profiles);

/** By this the settings are known to have arrived. */
const SET_BY = "Hill School, room 4";
const SETTINGS = `country = "TH"\nlanguages = ["th", "en"]\nsetBy = "${SET_BY}"\n`;

/** As a browser of a school has them, where puppeteer has others. */
const PREFERENCES = {
  "xpinstall.signatures.required": true,
  "extensions.checkUpdateSecurity": false,
  "extensions.update.enabled": true,
};

/** Who a request was made to, in the words of the summary. */
function asked(school, { method, host, path }) {
  if (host === school.server.host) {
    const name = path.replace(/\?.*$/, "");
    if (/^\/updates\.(xml|json)$/.test(name)) return "the school's list of updates";
    if (/^\/daymark-[\w.-]+\.(crx|xpi)$/.test(name)) return "the school's package";
  }
  if (method === "CONNECT" && MAKERS[browser].test(host)) return `the browser's maker, ${host}`;
  return `SOMEBODY ELSE, ${host}${path}`;
}

/** Starts one device and ends it; gives the seconds until the settings were there, and whom it asked. */
async function device(school) {
  const profile = temporaryFolder("fleet");
  const { executablePath } = school;
  const started = performance.now();
  let seconds = 0;
  const session = await openSession(browser, { profile, executablePath, preferences: PREFERENCES });
  try {
    // The extension opens its first steps itself, once it is installed and knows its policy.
    const page = await openedPage(session.browser, (address) => address.endsWith("/welcome.html"));
    await until("the settings of the school", () =>
      page.evaluate(async (setBy) => {
        const settings = await globalThis.chrome.storage.managed.get(null).catch(() => ({}));
        return settings.setBy === setBy;
      }, SET_BY),
    );
    seconds = (performance.now() - started) / 1000;
  } finally {
    await session.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { seconds, asked: session.recorder.seen.map((request) => asked(school, request)) };
}

const devices = [];
const faults = [];

/** The value that this share of all is not above. */
function share(sorted, part) {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

function summary(school, size) {
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`\n${devices.length} of ${count} profiles in ${browser}, ${faults.length} failed`);
  if (devices.length === 0) return;
  const times = devices.map(({ seconds }) => seconds).sort((one, other) => one - other);
  const [median, most, longest] = [0.5, 0.95, 1].map((part) => share(times, part).toFixed(2));
  console.log(
    `from the start to the settings: median ${median} s, 95 of 100 ${most} s, longest ${longest} s`,
  );
  const counts = new Map();
  for (const who of devices.flatMap(({ asked }) => asked)) {
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  for (const [who, times] of [...counts].sort()) console.log(`asked ${times} times: ${who}`);
  const sent = school.server.seen.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`the package is ${megabytes(size)}; the school's server sent ${megabytes(sent)}`);
}

const school = new School(browser);
let size = 0;
// Also where it is broken off.
process.once("exit", () => {
  school.withdraw();
  summary(school, size);
});
try {
  await school.start();
  size = await school.publish(fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url)));
  await school.order(SETTINGS, FOR_A_TEST[browser]);
  for (let number = 1; number <= count; number += 1) {
    try {
      const made = await device(school);
      devices.push(made);
      const { seconds, asked } = made;
      console.log(`${number} of ${count}: ${seconds.toFixed(2)} s, ${asked.length} requests`);
    } catch (error) {
      faults.push(error);
      console.log(`${number} of ${count}: FAILED, ${error.message}`);
    }
  }
} finally {
  await school.close();
  await stopEverything();
}
const strange = devices.some(({ asked }) => asked.some((who) => who.startsWith("SOMEBODY")));
process.exit(faults.length > 0 || strange ? 1 : 0);
