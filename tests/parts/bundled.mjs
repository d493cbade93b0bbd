// A part of the extension alone, for the tests beside it: bundled for Node, or for a page of a browser.

import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";
import { sitesPlugin } from "../../xtask/sites.mjs";
import { LAUNCH } from "../reader/launch.mjs";

/** Where the parts are. */
const EXTENSION = fileURLToPath(new URL("../../extension/", import.meta.url));

const ENGINE = "export default async () => {}; export const policy = (values) => values;";

/** Instead of the engine: it takes every policy as it is. */
const withoutEngine = {
  name: "without the engine",
  setup({ onLoad, onResolve }) {
    const namespace = "engine";
    onResolve({ filter: /\/daymark\.js(\?.*)?$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /./, namespace }, () => ({ contents: ENGINE }));
  },
};

/** Parts bundled in the way that `options` of esbuild say, with the sites' files or with none. */
async function bundled(parts, { sites = false, ...options }) {
  const { outputFiles } = await build({
    stdin: {
      contents: parts.map((part) => `export * from "./${part}";`).join("\n"),
      resolveDir: EXTENSION,
    },
    define: { "import.meta.url": '"https://extension.invalid/"' },
    bundle: true,
    write: false,
    logLevel: "error",
    loader: { ".css": "text" },
    plugins: [sitesPlugin({ none: !sites }), withoutEngine],
    ...options,
  });
  return outputFiles[0];
}

/** What parts that need no page export together: `content/reader/memory.ts`, say. */
export async function imported(...parts) {
  const { contents } = await bundled(parts, { format: "esm", sites: true });
  return import(`data:text/javascript;base64,${Buffer.from(contents).toString("base64")}`);
}

/**
 * For the tests of one file: a browser, from the first page to after the last test, with a part of the
 * extension in each page. What it gives opens the next page, in which `prepare` runs first, with what
 * the part exports as `globalThis.part`. The variable DAYMARK_BROWSER picks the browser, chromium unless told.
 */
export function startedWith(part) {
  let begun;
  let page;
  const begin = () =>
    Promise.all([
      puppeteer.launch(LAUNCH[process.env.DAYMARK_BROWSER ?? "chromium"]),
      bundled([part], { format: "iife", globalName: "part" }),
    ]);
  after(async () => (await begun)?.[0].close());
  return async (prepare = () => {}) => {
    begun ??= begin();
    const [browser, { text }] = await begun;
    await page?.close();
    page = await browser.newPage();
    await page.bringToFront();
    await page.evaluate(prepare);
    await page.evaluate(text);
    return page;
  };
}
