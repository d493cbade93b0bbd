// Draws the conversations of a page in the structure of one site and changes them in the ways in
// which such sites do. A page calls `draw` with what is its own:
//
//   draw({
//     address: (conversation) => "https://…"    where the page would stand
//     pane: (conversation) => ({ element, list }) the open conversation: header, list, place to write
//     row: (message, before, conversation) => element   one message; `before` is the one above it, or null
//     holder: (row) => element                   what holds the written text of a message
//     notice: (row) => …                         makes of a row what stands where a message was deleted; optional
//     speaker: (message, messages) => …          "me", a name or "them" as the page lets a reader know; optional
//     insert: (list, rows) => …                  how rows stand in the list; oldest first unless given
//     beside: a conversation                     what is opened beside the other; the first again unless given
//     prepare: (pane) => …                       what can only be done in the document: shadow roots; optional
//   })

import { conversations, older } from "./conversation.js";

const EMOJI = /\p{Extended_Pictographic}/u;

/** Text as it may stand in HTML. */
export const escaped = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign],
  );

/** HTML in which every value is escaped, unless it is HTML already or a list of such. */
export function html(strings, ...values) {
  const written = values.map((value) => {
    if (value === null || value === undefined || value === false) return "";
    if (Array.isArray(value)) return value.map((one) => one.html ?? escaped(one)).join("");
    return value.html ?? escaped(value);
  });
  return { html: String.raw({ raw: strings }, ...written) };
}

/** The element that some HTML stands for. */
export function element(markup) {
  const template = document.createElement("template");
  template.innerHTML = markup.html.trim();
  return template.content.firstElementChild;
}

/**
 * A written text with its links, mentions, emoji and line breaks as the site draws them: functions
 * from the words to HTML. What has none stays plain text.
 */
export function rich(text, { link, mention, emoji, lineBreak } = {}) {
  const parts = text.split(/(https:\/\/\S+|@\w+|\p{Extended_Pictographic}|\n)/u);
  return parts.map((part) => {
    if (part.startsWith("https://") && link) return link(part);
    if (part.startsWith("@") && mention) return mention(part);
    if (part === "\n" && lineBreak) return lineBreak;
    if (EMOJI.test(part) && emoji) return emoji(part);
    return html`${part}`;
  });
}

const plainSpeaker = ({ from }) => from ?? "me";

/** Draws the page and sets its `steps`, its `expected` and its `address`. */
export function draw(site) {
  const panes = [];
  let open = conversations.first;
  const speaker = site.speaker ?? plainSpeaker;
  const readings = () =>
    panes.map(({ known }) => known.map((one) => [speaker(one, known), one.text]));

  const rowsOf = (messages, conversation) =>
    messages.map((message, index) => {
      const row = site.row(message, messages[index - 1] ?? null, conversation);
      row.fixtureMessage = message;
      return row;
    });
  const insert = site.insert ?? ((list, rows) => list.replaceChildren(...rows));
  /** Shows messages; what a reader should know by then may be more. */
  const show = (pane, messages, known = messages) => {
    pane.shown = messages;
    pane.known = known;
    pane.rows = rowsOf(messages, pane.conversation);
    insert(pane.list, pane.rows);
  };
  const add = (conversation) => {
    const pane = { conversation, ...site.pane(conversation) };
    document.querySelector("#panes").append(pane.element);
    site.prepare?.(pane);
    panes.push(pane);
    show(pane, conversation.messages);
    return pane;
  };
  const change = (id, text, replace) => {
    const [pane] = panes;
    const index = pane.shown.findIndex((message) => message.id === id);
    const changed = { ...pane.shown[index], text };
    pane.shown = pane.shown.with(index, changed);
    pane.known = pane.shown;
    replace(pane, index, changed);
  };

  const steps = {
    "a new message": () => {
      const [pane] = panes;
      const fresh = { id: 13, from: "mira", text: "wait for me at the corner" };
      const messages = [...pane.shown, fresh];
      const row = site.row(fresh, pane.shown.at(-1), pane.conversation);
      pane.shown = messages;
      pane.known = messages;
      pane.rows = [...pane.rows, row];
      insert(pane.list, pane.rows);
    },
    "edited: its text node": () =>
      change(12, "deal, see you", (pane, index) => {
        const walk = document.createTreeWalker(site.holder(pane.rows[index]), NodeFilter.SHOW_TEXT);
        let node = walk.nextNode();
        while (node.data.trim() === "") node = walk.nextNode();
        node.data = "deal, see you";
      }),
    "edited: its children": () =>
      change(5, "okay then", (pane, index) => {
        const holder = site.holder(pane.rows[index]);
        const mended = site.row(
          pane.shown[index],
          pane.shown[index - 1] ?? null,
          pane.conversation,
        );
        holder.replaceChildren(...site.holder(mended).childNodes);
      }),
    "edited: its element": () =>
      change(9, "the place is near the park", (pane, index) => {
        const row = site.row(pane.shown[index], pane.shown[index - 1] ?? null, pane.conversation);
        pane.rows[index].replaceWith(row);
        pane.rows[index] = row;
      }),
    "a message is deleted": () => {
      const [pane] = panes;
      const index = pane.shown.findIndex(({ id }) => id === 6);
      pane.shown = pane.shown.toSpliced(index, 1);
      pane.known = pane.shown;
      pane.rows[index].remove();
      pane.rows = pane.rows.toSpliced(index, 1);
    },
    ...(site.notice && {
      "a message is deleted, its row tells of it": () => {
        const [pane] = panes;
        const index = pane.shown.findIndex(({ id }) => id === 8);
        site.notice(pane.rows[index]);
        pane.shown = pane.shown.toSpliced(index, 1);
        pane.known = pane.shown;
        pane.rows = pane.rows.toSpliced(index, 1);
      },
    }),
    "scrolled back, the newest rows pruned": () => {
      const [pane] = panes;
      show(pane, [...older, ...pane.known.slice(0, 6)], [...older, ...pane.known]);
    },
    "scrolled down again": () => {
      const [pane] = panes;
      const { known } = pane;
      show(pane, known.slice(-12), known);
    },
    "another conversation": () => {
      const [pane] = panes;
      open = conversations.second;
      panes.length = 0;
      pane.element.remove();
      add(open);
    },
    "a second conversation beside it": () => {
      const pane = add(site.beside ?? conversations.first);
      // Somebody opened it.
      pane.element.click();
    },
  };

  document.body.insertAdjacentHTML("beforeend", '<div id="panes"></div>');
  add(open);
  Object.assign(globalThis, {
    steps,
    expected: readings,
    address: () => site.address(open),
  });
}
