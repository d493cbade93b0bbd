// A browser that finds a policy where an administrator would have laid it, without one being laid there:
// the browser alone sees another folder in that place (bubblewrap).

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FILES } from "../../../xtask/browser.mjs";

const FOLDER = fileURLToPath(new URL("../../../target/browser-tests/policy/", import.meta.url));

/** Where each browser of Debian looks for its policy, and the name of the file that tests lay there. */
export const PLACES = {
  chromium: {
    hidden: "/etc/chromium",
    folder: "/etc/chromium/policies/managed",
    file: "daymark-tests.json",
  },
  firefox: { hidden: "/etc/firefox", folder: "/etc/firefox/policies", file: "policies.json" },
};

/** The name by which Firefox knows the extension, as its manifest says. */
const FIREFOX_ID = "daymark@daymark.invalid";

/** The policy that gives settings to an extension that is loaded from a folder. */
export function policyOf(browser, extension, settings) {
  return browser === "chromium"
    ? { "3rdparty": { extensions: { [idOf(extension)]: folded(settings) } } }
    : { policies: { "3rdparty": { Extensions: { [FIREFOX_ID]: settings } } } };
}

/** A place for a policy that one browser sees; to be cleared afterwards. */
export class PolicyPlace {
  #browser;
  #file;

  constructor(browser) {
    this.#browser = browser;
    const { hidden, folder, file: name } = PLACES[browser];
    const place = join(FOLDER, browser);
    rmSync(place, { recursive: true, force: true });
    const own = join(place, "policies");
    mkdirSync(own, { recursive: true });
    this.executablePath = FILES[browser];
    this.#file = join(folder, name);
    if (canHide()) {
      this.#file = join(own, name);
      this.executablePath = join(place, browser);
      const bind = `--dev-bind / / --tmpfs ${hidden} --bind "${own}" ${folder}`;
      const words = `#!/bin/sh\nexec bwrap ${bind} -- "${FILES[browser]}" "$@"\n`;
      writeFileSync(this.executablePath, words);
      chmodSync(this.executablePath, 0o755);
    } else if (existsSync(this.#file)) {
      throw new Error(`a policy stands in ${this.#file}, and bwrap cannot hide it: ${MEND}`);
    } else mkdirSync(folder, { recursive: true });
  }

  /** Lays down the settings for an extension that is loaded from a folder. */
  write(extension, settings) {
    this.lay(policyOf(this.#browser, extension, settings));
  }

  /** Lays down a whole policy, in the place of the one before. */
  lay(policy) {
    writeFileSync(this.#file, JSON.stringify(policy));
  }

  clear() {
    rmSync(this.#file, { force: true });
  }
}

/** As `cargo xtask policy` writes it: Chromium's schema has one kind of item for a list. */
function folded({ sites, ...settings }) {
  const text = (site) => (typeof site === "object" ? JSON.stringify(site) : site);
  return sites ? { ...settings, sites: sites.map(text) } : settings;
}

const MEND = "run these tests as root in a container of their own, or where bubblewrap works";

/** Some containers allow no namespace: a policy is laid in its real place there, as root may. */
function canHide() {
  try {
    execFileSync("bwrap", ["--dev-bind", "/", "/", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Chromium names an extension that is loaded from a folder by the path of the folder. */
function idOf(folder) {
  const digits = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}
