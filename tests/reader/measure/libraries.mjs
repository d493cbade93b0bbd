// The pages of tests/reader/libraries: each folder's page.mjs is bundled when it is asked for, and
// says itself what is to be read (`offer.mjs`).

import { readdir } from "node:fs/promises";
import { build } from "esbuild";

const HERE = new URL("../libraries/", import.meta.url);

/** Whatever a library would fetch from elsewhere, it does not get. */
const POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";

const FONTS_AND_PICTURES = ["woff", "woff2", "ttf", "eot", "svg", "png", "gif", "jpg", "mp3"];

const HTML = (name) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<link rel="stylesheet" href="page.css">
<style>html, body { height: 100%; margin: 0; }</style>
<body></body>
<script type="module" src="page.js"></script>
</html>`;

/** Asked for by packages that also run elsewhere, never in a page. */
const BUILT_INTO_NODE = ["crypto", "fs", "path"];

/** @type {import("../measure.mjs").PageSet} */
export const libraries = {
  name: "libraries",
  binding: true,

  async pages() {
    const entries = await readdir(HERE, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
      .map(({ name }) => name);
  },

  async files(name) {
    const { outputFiles } = await build({
      entryPoints: { page: new URL(`${name}/page.mjs`, HERE).pathname },
      outdir: "/",
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      external: BUILT_INTO_NODE,
      write: false,
      logLevel: "error",
      jsx: "automatic",
      mainFields: ["module", "browser", "main"],
      define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
      loader: {
        ".mjs": "jsx",
        ...Object.fromEntries(FONTS_AND_PICTURES.map((ending) => [`.${ending}`, "dataurl"])),
      },
    });
    const built = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
    return {
      headers: { "content-security-policy": POLICY },
      "": { type: "text/html", body: HTML(name) },
      "page.js": { type: "text/javascript", body: built(".js") },
      "page.css": { type: "text/css", body: built(".css") },
    };
  },

  stages(name) {
    return [
      { name, act: (tab) => ask(tab, "ready") },
      { name: `${name}, two more`, act: (tab) => ask(tab, "addLater") },
    ];
  },
};

/** As text: the two browsers do not hand over the same values alike. */
async function ask(tab, what) {
  const answer = await tab.evaluate(
    async (what) => JSON.stringify(await globalThis.page[what]()),
    what,
  );
  return JSON.parse(answer);
}
