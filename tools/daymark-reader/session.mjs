// A saved page opened in a browser, away from every network, and what the reader reads of it.

import { readFile, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";
import { LAUNCH } from "../../tests/reader/launch.mjs";
import { readSites, sitesPlugin } from "../../xtask/sites.mjs";
import { vocabularyOf } from "./vocabulary.mjs";

/** Where a page stands whose address nobody tells. */
const NOWHERE = "https://saved-page.invalid/";

/** No script of the page runs, and nothing is loaded but the style sheets saved with it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline' 'self'; img-src data:";

/** Should anything get past the interception, it finds no way out. */
const OFFLINE = {
  chromium: { args: ["--host-resolver-rules=MAP * ~NOTFOUND", "--dns-prefetch-disable"] },
  firefox: {
    extraPrefsFirefox: {
      "network.dns.disablePrefetch": true,
      "network.dns.disablePrefetchFromHTTPS": true,
      "network.http.speculative-parallel-limit": 0,
      "network.predictor.enabled": false,
      "network.prefetch-next": false,
      "network.proxy.type": 1,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": 9,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": 9,
    },
  },
};

export const BROWSERS = Object.keys(LAUNCH);

/** Opens a browser; `read` is one page in it, `close` the end. */
export async function open(name) {
  const launch = LAUNCH[name];
  const { args = [], ...offline } = OFFLINE[name];
  // The browser last: nobody would close it where the others fail.
  const [bundle, { sites }] = await Promise.all([bundled(), readSites()]);
  const started = { ...launch, ...offline, args: [...(launch.args ?? []), ...args] };
  const browser = await puppeteer.launch(started);
  const vocabulary = vocabularyOf(sites);
  return {
    read: (html, where) => read(browser, { html, bundle, vocabulary, ...where }),
    close: () => browser.close(),
  };
}

async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page.mjs", import.meta.url))],
    bundle: true,
    format: "iife",
    write: false,
    logLevel: "error",
    plugins: [sitesPlugin()],
  });
  return outputFiles[0].text;
}

/**
 * What is read of a page: `conversations`, and the page with `placeholders`. `file` is where it was
 * saved, beside its style sheets; without one it has none.
 */
async function read(browser, { html, bundle, vocabulary, file = null, address = NOWHERE }) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.setRequestInterception(true);
    const page = withoutRefresh(html);
    // What the policy refused first is gone before it is answered.
    const gone = () => {};
    tab.on("request", (request) => answer(request, { html: page, file, address }).catch(gone));
    await tab.goto(address, { waitUntil: "load" });
    await tab.bringToFront();
    await tab.evaluate(bundle);
    const conversations = await tab.evaluate(() => globalThis.daymarkReader.read());
    const placeholders = await tab.evaluate(
      (vocabulary) => globalThis.daymarkReader.withPlaceholders(vocabulary),
      vocabulary,
    );
    const frames = await tab.evaluate(() => document.querySelectorAll("iframe, frame").length);
    return { conversations, placeholders, frames };
  } finally {
    await tab.close();
  }
}

async function answer(request, { html, file, address }) {
  const [asked] = request.url().split("#");
  if (request.isNavigationRequest() && asked === new URL(address).href.split("#")[0]) {
    const headers = { "content-security-policy": POLICY };
    const body = Buffer.from(html);
    return request.respond({ contentType: "text/html; charset=utf-8", headers, body });
  }
  const body = file ? await styleSheetOf(asked, { file, address }) : null;
  if (body === null) return request.abort();
  return request.respond({ contentType: "text/css", body });
}

/** A style sheet that was saved with the page, in its folder or below; null for anything else. */
async function styleSheetOf(asked, { file, address }) {
  const base = new URL(".", address).href;
  if (!asked.startsWith(base) || !new URL(asked).pathname.endsWith(".css")) return null;
  try {
    const folder = await realpath(dirname(file));
    const path = decodeURIComponent(new URL(asked).pathname.slice(new URL(base).pathname.length));
    const found = await realpath(join(folder, path));
    return found.startsWith(folder + sep) ? await readFile(found) : null;
  } catch {
    return null;
  }
}

/** A page that another address follows by itself would leave its own. */
function withoutRefresh(html) {
  return html.replace(/<meta\b[^>]*http-equiv\s*=\s*["']?refresh[^>]*>/gi, "");
}
