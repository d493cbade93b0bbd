// The pages of the tests, on loopback: those of tests/browser/pages, each with the headers it is
// tested under, and Converse.js.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const TYPES = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
  wasm: "application/wasm",
};

/** Nothing may load and no text may become markup: the strictest a page can ask for. */
const STRICTEST = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Converse asks a site of its makers for pictures of sponsors; here it may not. */
const CONVERSE =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: http://127.0.0.1:*; connect-src 'self' http://127.0.0.1:* ws://127.0.0.1:*";

const PAGES = {
  "/chat": { file: "chat.html" },
  "/axe/chat": { file: "chat.html" },
  "/kept": { file: "chat.html", cache: "no-cache" },
  "/strict": { file: "chat.html", policy: STRICTEST },
  "/strict-dialog": { file: "dialog.html", policy: STRICTEST },
  "/frame": { file: "frame.html" },
  "/shadow": { file: "shadow.html" },
  "/closed": { file: "closed.html" },
  "/pictures": { file: "pictures.html" },
  "/axe/pictures": { file: "pictures.html" },
  "/own-structure": { file: "own-structure.html" },
  "/article": { file: "article.html" },
  "/converse": { file: "converse.html", policy: CONVERSE },
  "/converse.mjs": { file: "converse.mjs", type: "text/javascript" },
};

const CONVERSE_FILES = new URL("node_modules/converse.js/dist/", import.meta.url);

export async function startPages(at = "127.0.0.1") {
  const server = createServer((request, response) => {
    respond(new URL(request.url, "http://pages.invalid"), response).catch(() =>
      response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, at, resolve));
  const address = `http://${at}:${server.address().port}`;
  return {
    address,
    host: address.slice("http://".length),
    url: (path) => address + path,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function respond({ pathname }, response) {
  const page = PAGES[pathname];
  if (page) {
    const headers = {
      "content-type": page.type ?? TYPES.html,
      "cache-control": page.cache ?? "no-store",
    };
    if (page.policy) headers["content-security-policy"] = page.policy;
    const body = await readFile(new URL(`../pages/${page.file}`, import.meta.url));
    response.writeHead(200, headers).end(body);
    return;
  }
  const inside = /^\/converse-files\/([\w./-]+)$/.exec(pathname)?.[1];
  if (!inside || inside.includes("..")) throw new Error("no such page");
  const body = await readFile(new URL(inside, CONVERSE_FILES));
  const type = TYPES[inside.slice(inside.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type }).end(body);
}
