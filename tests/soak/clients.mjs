// The chats that a long run goes through: two real clients and a page of the tests. Each opens one
// conversation after the other and lets some people speak in it.

import { appears, until } from "../browser/lib/wait.mjs";
import { ircPerson } from "../browser/servers/irc.mjs";
import { openRoom, PERSON, signIn, startLounge, type } from "../browser/servers/lounge.mjs";
import { startNgircd } from "../browser/servers/ngircd.mjs";
import { startPages } from "../browser/servers/pages.mjs";
import { PASSWORD, startProsody } from "../browser/servers/prosody.mjs";

/** A client that is busy draws late. */
const PATIENCE = { deadline: 30_000 };

/** Waits until the newest message of a chat is the one that was said last. */
function drawn(page, selector, text) {
  return until(
    `“${text}” to be drawn`,
    () =>
      page.evaluate(
        (selector, text) =>
          [...document.querySelectorAll(selector)]
            .slice(-50)
            .some((row) => row.textContent.includes(text)),
        selector,
        text,
      ),
    PATIENCE,
  );
}

/** The Lounge on ngircd: three people speak in one room after the other. */
async function lounge() {
  const irc = await startNgircd();
  const server = await startLounge({ ircPort: irc.port });
  const people = [];
  for (const nick of ["bob", "carol", "dan"]) people.push(await ircPerson({ ...irc, nick }));
  return {
    names: people.map(({ nick }) => nick),
    async signIn(page) {
      await signIn(page, server);
    },
    async enter(page, number) {
      const room = `#room${number}`;
      await type(page, `/join ${room}`);
      await openRoom(page, room);
      for (const person of people) await person.join(room);
      // The channel stands there before the server has let anybody in.
      for (const name of [PERSON.name, ...people.map(({ nick }) => nick)]) {
        await appears(page, `#chat .userlist .user[data-name="${name}"]`);
      }
      return room;
    },
    say: (room, { from, text }) => people[from].say(room, text),
    drawn: (page, { text }) => drawn(page, "#chat .messages .msg .content", text),
    /** Clears the history of the room as a person does; all at once in the page, since it is done often. */
    tidy: (page) =>
      page.evaluate(async () => {
        const pressed = async (selector) => {
          while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
          document.querySelector(selector).click();
        };
        await pressed("#chat .header button.menu");
        await pressed(".context-menu-clear-history");
        await pressed("#confirm-dialog .btn-danger");
        while (document.querySelector("#chat .messages .msg[data-type=message]"))
          await new Promise(requestAnimationFrame);
      }),
    async leave(page, room) {
      for (const person of people) person.leave(room);
      // With a word: after a bare command Enter takes what The Lounge offers to complete.
      await type(page, "/part bye");
      await appears(page, `#sidebar .channel-list-item[data-name="${room}"]`, {
        hidden: true,
      });
    },
    async stop() {
      for (const person of people) person.stop();
      await server.stop();
      await irc.stop();
    },
  };
}

/**
 * After so many conversations Converse.js begins in a new tab: it keeps something of each message
 * for good, without Daymark as well, so that only the same points of its life can be compared.
 */
const LIFE = 20;

/**
 * So many people write in turn: more than the fifty conversations that a page remembers, so that each
 * is somebody new again when their turn comes.
 */
const PEOPLE = 60;

/** Converse.js on Prosody, which keeps no archive here: each conversation is with somebody else. */
async function converse() {
  const names = Array.from({ length: PEOPLE }, (_, number) => `person${number}`);
  const server = await startProsody(["alice", ...names], { archive: false });
  const pages = await startPages();
  const { xmppPerson } = await import("../browser/servers/xmpp.mjs");
  const wanted = new URLSearchParams({
    socket: server.socket,
    address: "alice@localhost/reader",
    password: PASSWORD,
    most: "50",
    // Each message would listen to its writer's card for good, and so stay in memory.
    without: "converse-vcard",
  });
  return {
    names: [null],
    life: LIFE,
    async signIn(page) {
      await page.goto(pages.url(`/converse?${wanted}`));
      await appears(page, "html[data-connected]", { timeout: 60_000 });
    },
    async enter(page, number) {
      const person = await xmppPerson({ port: server.port, name: names[number % PEOPLE] });
      await page.evaluate((address) => void globalThis.openChat(address), person.address);
      const chat = `converse-chat[jid="${person.address}"]`;
      await appears(page, `${chat} textarea`, { visible: true });
      return person;
    },
    say: (person, { text }) => person.say("alice", text),
    drawn: (page, { text }, person) =>
      drawn(page, `converse-chat[jid="${person.address}"] converse-chat-message-body`, text),
    async leave(page, person) {
      await person.stop();
      // Not closed: Converse.js never lets go of a chat's elements, and makes new ones for the next.
      await page.evaluate((address) => globalThis.clearChat(address), person.address);
    },
    async stop() {
      await pages.stop();
      await server.stop();
    },
  };
}

/** How many rows the page of the tests keeps, as clients do. */
const KEPT = 500;

/** A page of the tests: as fast as anything can be drawn. */
async function page() {
  const pages = await startPages();
  const names = ["Jess", "Kim", "Lou"];
  return {
    names,
    signIn: (page) => page.goto(pages.url("/chat")),
    async enter(page, number) {
      await page.evaluate((number) => {
        history.pushState(null, "", `/chat?with=${number}`);
        document.querySelector("#messages").replaceChildren();
      }, number);
      return page;
    },
    say(page, { from, text }) {
      return page.evaluate(
        (author, text, kept) => {
          const messages = document.querySelector("#messages");
          const row = document.createElement("p");
          row.className = "message";
          globalThis.said = (globalThis.said ?? 0) + 1;
          row.dataset.messageId = String(globalThis.said);
          for (const [tag, name, words] of [
            ["b", "author", author],
            ["span", "text", text],
          ]) {
            const part = document.createElement(tag);
            part.className = name;
            part.textContent = words;
            row.append(part, " ");
          }
          messages.append(row);
          if (messages.childElementCount > kept) messages.firstElementChild.remove();
        },
        names[from],
        text,
        KEPT,
      );
    },
    drawn: async () => true,
    leave: async () => {},
    stop: () => pages.stop(),
  };
}

/**
 * How each is begun; `share` is its part of all messages, by how fast each draws them. A client with a `life`
 * begins in a new tab after so many conversations.
 */
export const CLIENTS = {
  lounge: { name: "The Lounge", share: 5, begin: lounge },
  converse: { name: "Converse.js", share: 1, begin: converse },
  page: { name: "a page of the tests", share: 1, begin: page },
};
