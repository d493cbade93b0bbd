// What a school lays ready so that browsers install Daymark by themselves: packages on a server of its
// own, and the policy that names it. Both are made as an administrator makes them, by tasks of the project.

import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PolicyPlace } from "./policy.mjs";
import { temporaryFolder } from "./process.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** What the file that a server gives is said to be. */
const KINDS = {
  crx: "application/x-chrome-extension",
  xpi: "application/x-xpinstall",
  xml: "text/xml",
  json: "application/json",
};

/** The target of `cargo xtask policy` that each browser reads on Linux, and its file. */
const TARGETS = {
  chromium: { target: "chrome-linux", file: "daymark.json" },
  firefox: { target: "firefox", file: "policies.json" },
};

/** What a test needs of a policy beside what installs Daymark. */
export const FOR_A_TEST = {
  // Chromium lets nobody look into what a policy installed, a test neither, unless it is told to.
  chromium: { DeveloperToolsAvailability: 1 },
  // Nobody signs the packages of a test. Firefox ESR takes this of a policy, other releases do not.
  firefox: { Preferences: { "xpinstall.signatures.required": { Value: false, Status: "locked" } } },
};

/** Serves the files of one folder. */
export class Server {
  /** Every request so far: path, query, and how many bytes were answered. */
  seen = [];
  #server;

  /** Without a `port` it takes one that is free when it starts. */
  constructor(folder, port = 0) {
    this.folder = folder;
    this.#stand(port);
    this.#server = createServer((incoming, outgoing) => {
      const { pathname, search } = new URL(incoming.url, "http://school.invalid");
      const name = readdirSync(folder).find((name) => pathname === `/${name}`);
      const body = name ? readFileSync(join(folder, name)) : Buffer.alloc(0);
      this.seen.push({ path: pathname, search, bytes: body.length });
      const kind = KINDS[name?.split(".").at(-1)] ?? "text/plain";
      outgoing.writeHead(name ? 200 : 404, { "content-type": kind }).end(body);
    });
  }

  async start() {
    await new Promise((resolve) => this.#server.listen(this.port, "127.0.0.1", resolve));
    this.#stand(this.#server.address().port);
  }

  #stand(port) {
    this.port = port;
    this.host = `127.0.0.1:${port}`;
    this.address = `http://${this.host}`;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A school: its server, its key and its policy. */
export class School {
  #place;
  #folder = temporaryFolder("school");
  #key = join(this.#folder, "key.pem");
  #package = "";
  /** The id of the extension, once it was published. */
  id = "";

  /** `place` is where its browser finds the policy; @param {"chromium" | "firefox"} browser */
  constructor(
    browser,
    { place = new PolicyPlace(browser), server = new Server(temporaryFolder("packages")) } = {},
  ) {
    this.browser = browser;
    this.#place = place;
    this.server = server;
    const { privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    writeFileSync(this.#key, privateKey, { mode: 0o600 });
  }

  start() {
    return this.server.start();
  }

  /** The browser that finds the policy of this school. */
  get executablePath() {
    return this.#place.executablePath;
  }

  /** Packs a built folder and serves it as the newest version; gives the size of the package in bytes. */
  async publish(extension) {
    const told = await xtask("pack", extension, {
      "--key": this.#key,
      "--update-url": this.server.address,
      "--out": this.server.folder,
    });
    const [file, , id] = told.trim().split("\n");
    this.id = id;
    this.#package = `${this.server.address}/${basename(file)}`;
    return statSync(file).size;
  }

  /**
   * Lays down the policy that installs what was published, or takes it away. `settings` is what stands below
   * `[settings]` in school.toml, `mode` what is to be done; `more` are policies beside those for Daymark.
   */
  async order(settings, more = {}, mode = "force") {
    const install =
      this.browser === "chromium"
        ? `id = "${this.id}"\nupdate_url = "${this.server.address}/updates.xml"`
        : `firefox_url = "${this.#package}"`;
    const config = join(this.#folder, "school.toml");
    writeFileSync(config, `[install]\n${install}\nmode = "${mode}"\n\n[settings]\n${settings}`);
    const { target, file } = TARGETS[this.browser];
    await xtask("policy", null, { "--config": config, "--for": target, "--out": this.#folder });
    const policy = JSON.parse(readFileSync(join(this.#folder, target, file), "utf8"));
    Object.assign(policy.policies ?? policy, more);
    this.lay(policy);
  }

  /** Lays down a policy in the place of the one before. */
  lay(policy) {
    this.#place.lay(policy);
  }

  /** Takes the policy away. */
  withdraw() {
    this.#place.clear();
  }

  async close() {
    this.withdraw();
    await this.server.stop();
  }
}

/** Runs a task of the project and gives what it prints. */
async function xtask(task, word, options) {
  const words = [task, ...(word ? [word] : []), ...Object.entries(options).flat()];
  // A task that runs the tests names itself; by hand, cargo finds it.
  const program = process.env.DAYMARK_XTASK;
  const [command, args] = program ? [program, words] : ["cargo", ["xtask", ...words]];
  const { stdout } = await promisify(execFile)(command, args, { cwd: ROOT });
  return stdout;
}
