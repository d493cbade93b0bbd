// Who uses the browser: one profile on the disk, opened again and again, with the extension or without.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "../../xtask/browser.mjs";
import { PLACES, policyOf } from "../browser/lib/policy.mjs";
import { QUIET_CHROMIUM, QUIET_FIREFOX } from "../browser/lib/session.mjs";
import { View } from "../browser/lib/view.mjs";

/** An extension that is loaded for a while only is forgotten by Firefox at its end: here all of it stays. */
const LASTING_FIREFOX = {
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
};

export class Reader {
  #browser = null;

  constructor({ browser, extension, folder, pages, marks }) {
    Object.assign(this, { name: browser, extension, folder, pages, marks });
    /** How often each thing was done. */
    this.done = {};
    /** The ports by which this program drives Firefox. */
    this.drivers = [];
    this.downloads = join(folder, "browser", "home", "Downloads");
    mkdirSync(this.downloads, { recursive: true });
  }

  did(what) {
    this.done[what] = (this.done[what] ?? 0) + 1;
  }

  get browser() {
    return this.#browser;
  }

  /** As the helpers of the browser tests want it. */
  get session() {
    return { name: this.name, browser: this.#browser, tab: () => this.tab() };
  }

  /** Lays down what an administrator would, or takes it away; holds from the next start. */
  setPolicy(settings) {
    const file = join(this.folder, "policies", PLACES[this.name].file);
    if (settings)
      writeFileSync(file, JSON.stringify(policyOf(this.name, this.extension, settings)));
    else rmSync(file, { force: true });
  }

  async start() {
    const { extension, downloads } = this;
    // The first steps open once; to be closed, they would be waited for.
    const welcomed = "browser started" in this.done;
    const shared = {
      ...(extension ? { extension, firstSteps: welcomed } : {}),
      userDataDir: join(this.folder, "browser", "profile"),
      env: { ...process.env, LANGUAGE: "en_GB", TZ: "Europe/London" },
      defaultViewport: { width: 1000, height: 760 },
    };
    if (this.name === "firefox") {
      this.#browser = await launch("firefox", {
        ...shared,
        extraPrefsFirefox: {
          ...QUIET_FIREFOX,
          ...LASTING_FIREFOX,
          // Nobody is there to answer when a site is added.
          "extensions.webextOptionalPermissionPrompts": false,
          "extensions.background.idle.timeout": 400,
          "browser.download.folderList": 2,
          "browser.download.dir": downloads,
          "browser.download.always_ask_before_handling_new_types": false,
          "browser.download.useDownloadDir": true,
        },
      });
      this.drivers.push(Number(new URL(this.#browser.wsEndpoint()).port));
    } else {
      this.#browser = await launch("chromium", {
        ...shared,
        args: ["--lang=en-GB", ...QUIET_CHROMIUM],
      });
      const client = await this.#browser.target().createCDPSession();
      await client.send("Browser.setDownloadBehavior", {
        behavior: "allow",
        downloadPath: downloads,
      });
    }
    this.did("browser started");
  }

  tab() {
    return this.#browser.newPage();
  }

  /** Opens a chat. */
  async open(path) {
    const page = await this.tab();
    this.pages.visit(path);
    await page.goto(this.pages.address(path));
    return new View(page);
  }

  async reload(view, path) {
    this.pages.visit(path);
    await view.page.reload();
  }

  async close() {
    const browser = this.#browser;
    // What does not close is not closed again: its processes end with the sandbox.
    this.#browser = null;
    await browser?.close();
  }
}
