// Bundles the scripts of the extension. Called by `cargo xtask build`:
// node xtask/bundle.mjs ROOT OUT development|release
// The tests of the guards bundle them with a guard taken out.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, transform } from "esbuild";
import { sitesPlugin } from "./sites.mjs";

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

// A style sheet that a script imports is its text, made small like the rest.
const sheets = {
  name: "style sheets",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { minify, target } = build.initialOptions;
      const options = { loader: "css", minify, target, legalComments: "none" };
      const { code } = await transform(await readFile(path, "utf8"), options);
      return { contents: code.trim(), loader: "text", watchFiles: [path] };
    });
  },
};

const entry = (file) => join("extension", file);

/** Writes every script to `out`; `plugins` come before those of the build. */
export async function bundle({ root, out, profile, plugins = [] }) {
  const shared = {
    absWorkingDir: root,
    outdir: out,
    bundle: true,
    minify: profile === "release",
    target: ["chrome120", "firefox128"],
    legalComments: "none",
    charset: "ascii",
    logLevel: "warning",
    metafile: true,
    plugins: [...plugins, glue, sheets, sitesPlugin()],
  };

  /** Each page has a script of its own. */
  const pages = {};
  for (const file of await readdir(join(root, entry("pages")))) {
    if (file.endsWith(".ts")) pages[file.slice(0, -3)] = entry(`pages/${file}`);
  }

  // The content script runs in pages that load no modules for it.
  const content = await build({
    ...shared,
    format: "iife",
    entryPoints: { content: entry("content/content.ts") },
  });
  const modules = await build({
    ...shared,
    format: "esm",
    entryPoints: {
      background: entry("background/background.ts"),
      ...pages,
    },
  });

  // Nothing from npm is shipped: the page of licences and the list of what is inside say so.
  for (const { metafile } of [content, modules]) {
    for (const file of Object.keys(metafile.inputs)) {
      if (file.includes("node_modules")) throw new Error(`${file} would be shipped`);
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [root, out, profile] = process.argv.slice(2);
  await bundle({ root, out, profile });
}
