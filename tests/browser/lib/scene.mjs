// What the tests of one run share: a browser with the extension, the pages, and the chat servers,
// each started when the first test asks for it.

import { startChat } from "../../../demo/server.mjs";
import { ircPerson } from "../servers/irc.mjs";
import { startLounge } from "../servers/lounge.mjs";
import { startNgircd } from "../servers/ngircd.mjs";
import { startPages } from "../servers/pages.mjs";
import { startProsody } from "../servers/prosody.mjs";
import { prepareExtension } from "./extension.mjs";
import { stopEverything } from "./process.mjs";
import { openSession } from "./session.mjs";

/** Accounts on the XMPP server: the reader, and one person a test, so that no chat has a past. */
const XMPP_PEOPLE = ["alice", "bob", "carol", "dan", "erin", "frank", "grace", "heidi", "ivan"];

export class Scene {
  #made = new Map();
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

  #once(name, make) {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name);
  }

  /** A server if a test has asked for it before, else null. */
  async started(name) {
    return (await this.#made.get(name)) ?? null;
  }

  /** The browser that most tests share. */
  session() {
    return this.#once("session", async () => {
      const extension = await this.#prepared("tested");
      return this.#kept(await openSession(this.browser, { extension }), "close");
    });
  }

  /** A browser of its own for one test: with other preferences, or with a spoilt extension. */
  async another({ name, change, ...options }) {
    const extension = await this.#prepared(name, change);
    return openSession(this.browser, { extension, ...options });
  }

  /** The same, for several tests that want the same copy; closed at the end of the run. */
  spoilt(options) {
    return this.#once(`session ${options.name}`, async () =>
      this.#kept(await this.another(options), "close"),
    );
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

  /** Something that several tests of one file share. */
  shared(name, make) {
    return this.#once(`shared ${name}`, make);
  }

  #kept(made, end = "stop") {
    this.#closing.push(() => made[end]());
    return made;
  }

  /** Ends everything, the last first, whatever fails on the way. */
  async end() {
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
