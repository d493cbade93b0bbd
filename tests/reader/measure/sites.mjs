// The pages of tests/sites, read without what is known of their sites: what remains when a site has
// changed since its file was written.

import { readdir, readFile } from "node:fs/promises";

const HERE = new URL("../../sites/", import.meta.url);

const read = (path) => readFile(new URL(path, HERE), "utf8");

/** @type {import("../measure.mjs").PageSet} */
export const sites = {
  name: "sites",
  binding: false,

  async pages() {
    return (await readdir(HERE)).filter((name) => name !== "lib");
  },

  async files(name) {
    return {
      "": { type: "text/html", body: await read(`${name}/page.html`) },
      "page.css": { type: "text/css", body: await read("lib/page.css") },
      "page.js": { type: "text/javascript", body: await read("lib/page.js") },
      "conversation.js": { type: "text/javascript", body: await read("lib/conversation.js") },
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
