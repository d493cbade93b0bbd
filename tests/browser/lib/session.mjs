// A browser with a copy of the extension in it, whose every request is recorded.

import { launch } from "../../../xtask/browser.mjs";
import { startRecorder } from "./network.mjs";
import { View } from "./view.mjs";
import { within } from "./wait.mjs";

/** With it Chromium neither installs nor updates an extension by itself. */
const NO_UPDATES = "--disable-background-networking";

const VIEWPORT = { width: 1000, height: 760 };

/** What the browsers ask for by themselves is switched off as far as they let us. */
export const QUIET_FIREFOX = {
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.prefetch-next": false,
  "services.settings.server": "data:,",
  "extensions.update.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "app.update.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "browser.region.network.url": "",
  "browser.search.update": false,
  "dom.push.connection.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "toolkit.telemetry.server": "data:,",
};

export const QUIET_CHROMIUM = [
  "--disable-component-update",
  "--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying",
  "--gaia-url=http://127.0.0.1:9",
  "--component-updater=url-source=http://127.0.0.1:9/",
];

/** What a reader may prefer, as each browser is told: a feature of media, or preferences. */
const PREFERENCES = {
  dark: {
    chromium: { name: "prefers-color-scheme", value: "dark" },
    firefox: { "layout.css.prefers-color-scheme.content-override": 0 },
  },
  "reduced-motion": {
    chromium: { name: "prefers-reduced-motion", value: "reduce" },
    firefox: { "ui.prefersReducedMotion": 1 },
  },
  "forced-colors": {
    chromium: { name: "forced-colors", value: "active" },
    firefox: { "browser.display.document_color_use": 2, "ui.useAccessibilityTheme": 1 },
  },
};

/** How long a browser may take to end by itself, in milliseconds. */
const ENDING = 10_000;

/** Ends a browser, also one that no longer answers. */
async function ended(browser) {
  const process = browser.process();
  await within("the browser to end", browser.close(), ENDING).catch(() => process?.kill("SIGKILL"));
}

/**
 * @param {"chromium" | "firefox"} name
 * @param {{ extension: string, languages?: string[], timeZone?: string, preferences?: Record<string, unknown>, prefers?: string[], without?: string[] }} options `prefers` names rows of PREFERENCES, `without` names arguments that puppeteer would add; `firstSteps` keeps the page that opens after the installation; `profile` is a folder that outlasts the browser, and a `recorder` is not stopped with it; without an `extension` the browser itself installs and updates what a policy says there
 */
export async function openSession(
  name,
  {
    extension,
    languages = ["en-GB", "en"],
    timeZone = "Europe/London",
    preferences = {},
    dark = false,
    prefers = dark ? ["dark"] : [],
    without = [],
    firstSteps = false,
    viewport = VIEWPORT,
    executablePath,
    profile,
    recorder: shared,
  },
) {
  const told = prefers.map((preference) => PREFERENCES[preference][name]);
  const installs = profile !== undefined && extension === undefined;
  const recorder = shared ?? (await startRecorder());
  const env = {
    ...process.env,
    TZ: timeZone,
    LANGUAGE: languages[0].replace("-", "_"),
    MOZ_REMOTE_SETTINGS_DEVTOOLS: "1",
  };
  const browser = await launch(name, {
    extension,
    firstSteps,
    env,
    ...(executablePath ? { executablePath } : {}),
    defaultViewport: viewport,
    ...(profile ? { userDataDir: profile } : {}),
    ignoreDefaultArgs: installs ? [...without, NO_UPDATES] : without,
    ...(installs ? { enableExtensions: true } : {}),
    ...(name === "firefox"
      ? {
          extraPrefsFirefox: {
            ...QUIET_FIREFOX,
            "intl.accept_languages": languages.join(","),
            "network.proxy.type": 1,
            "network.proxy.http": "127.0.0.1",
            "network.proxy.http_port": recorder.port,
            "network.proxy.ssl": "127.0.0.1",
            "network.proxy.ssl_port": recorder.port,
            "network.proxy.no_proxies_on": "",
            "network.proxy.allow_hijacking_localhost": true,
            "network.proxy.allow_bypass": false,
            "network.proxy.failover_direct": false,
            ...Object.assign({}, ...told),
            ...preferences,
          },
        }
      : {
          args: [
            `--accept-lang=${languages.join(",")}`,
            `--lang=${languages[0]}`,
            `--proxy-server=http://${recorder.address}`,
            "--proxy-bypass-list=<-loopback>",
            ...(installs ? [] : [NO_UPDATES]),
            ...QUIET_CHROMIUM,
          ],
        }),
  });
  async function tab(options) {
    const page = await browser.newPage(options);
    if (name === "chromium" && told.length > 0) {
      // Not through puppeteer, which does not know all of them.
      const client = await page.createCDPSession();
      await client.send("Emulation.setEmulatedMedia", { features: told });
    }
    return page;
  }

  return {
    name,
    browser,
    extension,
    recorder,
    tab,
    /** Lets the extension into private windows, as a person does on the browser's page of extensions. */
    async letIntoPrivateWindows() {
      if (name === "firefox") {
        await browser.connection.send("webExtension.install", {
          extensionData: { type: "path", path: extension },
          "moz:allowPrivateBrowsing": true,
        });
        return;
      }
      const devtools = await browser.target().createCDPSession();
      await devtools.send("Extensions.loadUnpacked", { path: extension, enableInIncognito: true });
      await devtools.detach();
    },
    /** Opens a page in a tab of its own, or as the options of puppeteer say. */
    async open(url, options) {
      const page = await tab(options);
      await page.goto(url);
      return new View(page);
    },
    async close() {
      await ended(browser);
      if (!shared) await recorder.stop();
    },
  };
}
