// Bundles the scripts of the extension. Called by `cargo xtask build`:
// node xtask/bundle.mjs ROOT OUT development|release

import { join } from "node:path";
import { build } from "esbuild";

const [root, out, profile] = process.argv.slice(2);

// The glue of the engine stays one file beside the scripts that load it: the
// background and the pages share it.
const glue = {
  name: "glue of the engine",
  setup(build) {
    // A query makes a second instance of the same file.
    build.onResolve({ filter: /\/daymark\.js(\?.*)?$/ }, ({ path }) => ({
      path: `./${path.slice(path.lastIndexOf("/") + 1)}`,
      external: true,
    }));
  },
};

const shared = {
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  minify: profile === "release",
  target: ["chrome120", "firefox128"],
  legalComments: "none",
  charset: "ascii",
  loader: { ".css": "text" },
  logLevel: "warning",
  plugins: [glue],
};

const entry = (file) => join("extension", file);

// The content script runs in pages that load no modules for it.
await build({ ...shared, format: "iife", entryPoints: { content: entry("content/content.ts") } });
await build({
  ...shared,
  format: "esm",
  entryPoints: {
    background: entry("background/background.ts"),
    popup: entry("pages/popup.ts"),
    setup: entry("pages/setup.ts"),
  },
});
