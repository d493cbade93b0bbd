// The pages of tests/sites, read without what is known of their sites: what remains when a site has
// changed since its file was written.

import { readdir, readFile } from "node:fs/promises";

const HERE = new URL("../../sites/", import.meta.url);

const read = (path) => readFile(new URL(path, HERE), "utf8");

/** @type {import("../measure.mjs").PageSet} */
export const sites = {
  name: "sites",
  binding: true,

  async pages() {
    return (await readdir(HERE)).filter((name) => name !== "lib");
  },

  async files(name) {
    const shared = await Promise.all(
      (await readdir(new URL("lib/", HERE))).map(async (file) => {
        const type = file.endsWith(".css") ? "text/css" : "text/javascript";
        return [file, { type, body: await read(`lib/${file}`) }];
      }),
    );
    return {
      "": { type: "text/html", body: await read(`${name}/page.html`) },
      ...Object.fromEntries(shared),
    };
  },

  stages(name) {
    return [{ name, act: (tab) => tab.evaluate(named) }];
  },
};

/** Where only the site's data tells whose name stands in the header, "them" is right as well. */
function named() {
  const [conversation] = globalThis.expected();
  return conversation.map(([from, text]) => [from === "me" ? from : [from, "them"], text]);
}
