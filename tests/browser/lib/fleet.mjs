// Devices of a school, one after the other, each with a fresh profile; what each took and whom it asked.

import { rmSync } from "node:fs";
import { openedPage } from "../../../xtask/browser.mjs";
import { MAKERS } from "./network.mjs";
import { temporaryFolder } from "./process.mjs";
import { openSession } from "./session.mjs";
import { until } from "./wait.mjs";

/** By this the settings are known to have arrived. */
const SET_BY = "Hill School, room 4";

/** What stands below `[settings]` in the school's file. */
export const SETTINGS = `country = "TH"\nlanguages = ["th", "en"]\nsetBy = "${SET_BY}"\n`;

/** As a browser of a school has them, where puppeteer has others. */
const PREFERENCES = {
  "xpinstall.signatures.required": true,
  "extensions.checkUpdateSecurity": false,
  "extensions.update.enabled": true,
};

/** Who is no school and no maker of a browser. */
const STRANGE = "SOMEBODY ELSE";

export class Fleet {
  devices = [];
  faults = [];
  /** The ports by which the devices were driven, and those of the recorders that they sent through. */
  ports = [];

  /** `host` is that of the school's server. */
  constructor({ browser, count, executablePath, host }) {
    Object.assign(this, { browser, count, executablePath, host });
  }

  /** Starts every device, one after the other. */
  async run() {
    for (let number = 1; number <= this.count; number += 1) {
      try {
        const made = await this.#device();
        this.devices.push(made);
        const { seconds, asked } = made;
        console.log(
          `${number} of ${this.count}: ${seconds.toFixed(2)} s, ${asked.length} requests`,
        );
      } catch (error) {
        this.faults.push(error);
        console.log(`${number} of ${this.count}: FAILED, ${error.message}`);
      }
    }
  }

  /** Whether each device has its settings, and none asked somebody else. */
  get isClean() {
    const asked = this.devices.flatMap(({ asked }) => asked);
    return this.faults.length === 0 && !asked.some((who) => who.startsWith(STRANGE));
  }

  /** Who a request was made to, in the words of the summary. */
  #asked({ method, host, path }) {
    if (host === this.host) {
      const name = path.replace(/\?.*$/, "");
      if (/^\/updates\.(xml|json)$/.test(name)) return "the school's list of updates";
      if (/^\/daymark-[\w.-]+\.(crx|xpi)$/.test(name)) return "the school's package";
    }
    if (method === "CONNECT" && MAKERS[this.browser].test(host)) {
      return `the browser's maker, ${host}`;
    }
    return `${STRANGE}, ${host}${path}`;
  }

  /** Starts one device and ends it; gives the seconds until the settings were there, and whom it asked. */
  async #device() {
    const { browser, executablePath } = this;
    const profile = temporaryFolder("fleet");
    const started = performance.now();
    let seconds = 0;
    const session = await openSession(browser, {
      profile,
      executablePath,
      preferences: PREFERENCES,
    });
    this.ports.push(session.recorder.port);
    const driven = session.browser.wsEndpoint();
    if (driven) this.ports.push(Number(new URL(driven).port));
    try {
      // The extension opens its first steps itself, once it is installed and knows its policy.
      const page = await openedPage(session.browser, (address) =>
        address.endsWith("/welcome.html"),
      );
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
    return { seconds, asked: session.recorder.seen.map((request) => this.#asked(request)) };
  }

  /** Tells how it went; `server` is that of the school, `size` that of its package in bytes. */
  summary(server, size) {
    const { devices, faults, count, browser } = this;
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
    const sent = server.seen.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`the package is ${megabytes(size)}; the school's server sent ${megabytes(sent)}`);
  }
}

/** The value that this share of all is not above. */
function share(sorted, part) {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}
