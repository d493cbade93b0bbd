// What the tests of one run share: a browser with the extension, the pages, and the chat servers,
// each started when the first test asks for it.

import { startChat } from "../../../demo/server.mjs";
import { ircPerson } from "../servers/irc.mjs";
import { startLounge } from "../servers/lounge.mjs";
import { startNgircd } from "../servers/ngircd.mjs";
import { startPages } from "../servers/pages.mjs";
import { startProsody } from "../servers/prosody.mjs";
import { prepareExtension } from "./extension.mjs";
import { startRecorder } from "./network.mjs";
import { stopEverything } from "./process.mjs";
import { openSession } from "./session.mjs";

/** Accounts on the XMPP server: the reader, and one person a test, so that no chat has a past. */
const XMPP_PEOPLE = ["alice", "bob", "carol", "dan", "erin", "frank", "grace", "heidi", "ivan"];

export class Scene {
  #made = new Map();
  /** The browsers that tests share, and what stands in them. */
  #browsers = new Map();
  #views = new Map();
  #closing = [];

  /**
   * @param {"chromium" | "firefox"} browser
   * @param {{ quick?: boolean, spoil?: (copy: object) => void }} [options] `quick` asks for fewer of what
   * is alike; `spoil` changes every copy of the extension before a test does
   */
  constructor(browser, { quick = false, spoil = () => {} } = {}) {
    this.browser = browser;
    this.quick = quick;
    this.spoil = spoil;
  }

  #prepared(name, change = () => {}) {
    return prepareExtension(this.browser, name, (copy) => {
      this.spoil(copy);
      change(copy);
    });
  }

  #once(name, make, made = this.#made) {
    if (!made.has(name)) made.set(name, make());
    return made.get(name);
  }

  /** A server if a test has asked for it before, else null. */
  async started(name) {
    return (await this.#made.get(name)) ?? null;
  }

  /** The browser that most tests share. */
  session() {
    const start = async () => {
      const extension = await this.#prepared("tested");
      // What was asked for before a fault counts too.
      const recorder = await this.#once("recorder", async () => this.#kept(await startRecorder()));
      return openSession(this.browser, { extension, recorder });
    };
    return this.#once("tested", start, this.#browsers);
  }

  /** A browser of its own for one test: with other preferences, or with a spoilt extension. */
  async another({ name, change, ...options }) {
    const extension = await this.#prepared(name, change);
    return openSession(this.browser, { extension, ...options });
  }

  /** The same, for several tests that want the same copy. */
  spoilt(options) {
    return this.#once(options.name, () => this.another(options), this.#browsers);
  }

  /** Ends the browsers that tests share: after a fault nobody knows how they are, and the next test starts anew. */
  async renew() {
    const browsers = await Promise.allSettled(this.#browsers.values());
    this.#browsers.clear();
    this.#views.clear();
    for (const { value: session } of browsers) {
      await session?.close().catch((error) => console.error(`a browser ends: ${error.message}`));
    }
  }

  pages() {
    return this.#once("pages", async () => this.#kept(await startPages()));
  }

  /** The chat of the demo. */
  demo() {
    return this.#once("demo", async () =>
      this.#kept(await startChat({ me: "Sam", other: "Jess" })),
    );
  }

  irc() {
    return this.#once("irc", () => startNgircd());
  }

  lounge() {
    return this.#once("lounge", async () => startLounge({ ircPort: (await this.irc()).port }));
  }

  async ircPerson(nick) {
    const { port } = await this.irc();
    return this.#once(`irc ${nick}`, async () => this.#kept(await ircPerson({ port, nick })));
  }

  xmpp() {
    return this.#once("xmpp", () => startProsody(XMPP_PEOPLE));
  }

  async xmppPerson(name) {
    const { port } = await this.xmpp();
    return this.#once(`xmpp ${name}`, async () => {
      // Only the tests with this server need its client library.
      const { xmppPerson } = await import("../servers/xmpp.mjs");
      return this.#kept(await xmppPerson({ port, name }));
    });
  }

  /** A page in the shared browser that several tests of one file use. */
  view(name, make) {
    return this.#once(name, make, this.#views);
  }

  #kept(made) {
    this.#closing.push(() => made.stop());
    return made;
  }

  /** Ends everything, the last first, whatever fails on the way. */
  async end() {
    await this.renew();
    for (const close of this.#closing.reverse()) {
      try {
        await close();
      } catch (error) {
        console.error(`at the end: ${error.message}`);
      }
    }
    await stopEverything();
  }
}
