// How Google Chat draws its messages, wherever their list stands: in its own page, or in Gmail.

import { clockOf, timeOf } from "./conversation.js";
import { element, html, rich } from "./page.js";

const ME = { name: "Robin Reyes", shown: "You", id: "user/human/900" };
const personOf = ({ from }) =>
  from === null ? ME : { name: from, shown: from, id: `user/human/${from.length}01` };

const text = (message) =>
  rich(message.text, {
    link: (address) =>
      html`<a href="${address}" class="oiBnkb jVh6Ac" rel="noreferrer noopener" target="_blank">${address}</a>`,
    mention: (name) =>
      html`<span class="rGyJLb" data-user-mention-type="1" role="button" tabindex="0"><span class="Ltqbxc">${name}</span></span>`,
    emoji: (sign) =>
      html`<img class="iiJ4W" alt="${sign}" aria-label="${sign}" data-emoji="${sign}" src="data:,">`,
    lineBreak: html`<br>`,
  });

const quote = (message, { messages }) => {
  const quoted = messages.find(({ id }) => id === message.reply);
  return (
    quoted &&
    html`<div class="w692Zc" jsname="KPV1vb" role="link" tabindex="0"><span class="nzVtF" data-member-id="${personOf(quoted).id}" data-name="${personOf(quoted).name}">${personOf(quoted).shown}</span><div class="Lphf0c">${quoted.text}</div></div>`
  );
};

const ids = (message, { key }) => `${key}.${message.id}`;

/** What a page gives to `draw` beside its address and its pane. */
export const googleChat = {
  insert: (list, rows) => {
    const start = element(
      html`<c-wiz data-topic-id="firstHistoryFurniture" data-is-user-topic="false"><div class="Zs2vDe">Messages with history on are saved</div></c-wiz>`,
    );
    const day = element(
      html`<div class="cFG6db" role="separator"><span class="mzaqkd" data-absolute-timestamp="1795298400000">Today</span></div>`,
    );
    list.replaceChildren(start, day, ...rows);
  },
  row: (message, before, conversation) => {
    const starts = !before || before.from !== message.from || message.reply !== undefined;
    const person = personOf(message);
    const id = ids(message, conversation);
    return element(html`<c-wiz jsname="JT2yOd" data-topic-id="${id}" data-local-topic-id="${id}" data-is-user-topic="true" data-creator-id="${person.id}" data-local-sort-time-msec="${timeOf(message)}"><div role="listitem" class="Bl2pUd">
      <div role="group" jsname="Ne3sFf" class="nF6pT yqoUIf ${starts ? "Fxfmxb" : ""}" data-id="${id}" data-user-id="${person.id}" aria-label="${person.shown}, ${clockOf(message)}">
        <div class="NxlBye" aria-hidden="true"><img class="P8Bfxf" src="data:," alt=""></div>
        <div class="QPe6Ge">
          ${starts && html`<span role="heading" aria-level="3" class="OVPYn" data-message-id="${id}"><span class="njhDLd O5OMdc" jsname="oU6v8b" data-member-id="${person.id}" data-hovercard-id="${person.id}" data-name="${person.name}">${person.shown}</span><span class="hidden-text">, External user not managed by admin</span></span><span class="FvYVyf" data-absolute-timestamp="${timeOf(message)}">${clockOf(message)} PM</span>`}
          ${message.edited && html`<span class="cPjwNc">Edited</span>`}
          ${quote(message, conversation)}
          <div class="kwI9i zX644e"><div jsname="bgckF" class="DTp27d QIJiHb Zc1Emd" jsaction="mouseenter:x">${text(message)}</div></div>
          ${message.reaction && html`<div class="OPTywb" jsname="OPTywb"><div role="button" class="ne2Ple" data-emoji="${message.reaction}" aria-label="1 reaction ${message.reaction}"><img class="iiJ4W" alt="${message.reaction}" src="data:,"><span class="b4xVsd">1</span></div></div>`}
        </div>
        <div role="toolbar" class="me23c" aria-label="Message actions"><div role="button" jsname="MLuah" aria-label="Add reaction">Add reaction</div><button>Quote in reply</button></div>
      </div></div></c-wiz>`);
  },
  holder: (row) => row.querySelector("[jsname=bgckF]"),
};

/** The list of a pane, and the place to write below it. */
export const conversation = (
  name,
) => html`<div class="SvOPqd" jsname="mUnMUb"><div jsname="yoHpJ"></div><div class="typing" role="status" aria-live="polite">${name} is typing…</div></div>
  <div class="Rj7Ehf"><div role="textbox" contenteditable="true" aria-label="History is on" g_editable="true" class="iN72re">my draft</div><button aria-label="Send message">Send</button></div>`;
