// What holds on hostile and unusual pages: the guards of cases/pages.mjs.

import { ANY_NOTE, AT_ONCE, CARD, CONTENT, OUT_OF_DIALOGS, READER } from "./edits.mjs";

export const GUARDS = [
  {
    test: "default-src 'none' and Trusted Types",
    guard: "the shadow root is closed",
    edits: [[`${CARD}/host.ts`, 'mode: "closed"', 'mode: "open"']],
    says: /strictly equal:[\s\S]*null/,
  },
  {
    test: "a modal dialog opens:",
    guard: "the card stands inside what is modal",
    edits: OUT_OF_DIALOGS,
    says: /in vain for the card to stand in the dialog/,
  },
  {
    test: "a modal dialog opens and closes",
    guard: "what opens or closes is seen, not met by a reading alone",
    edits: [[`${CARD}/host.ts`, '["open", "popover"]', '["popover"]']],
    says: /in vain for the card to stand in (dialog|html)/,
  },
  {
    test: "a modal dialog stands open",
    guard: "the card stands inside what is modal",
    edits: OUT_OF_DIALOGS,
    says: /'html'[\s\S]*'dialog'/,
  },
  {
    test: "a modal dialog opens inside a shadow root",
    guard: "the focus is followed into shadow roots",
    edits: [[`${READER}/dom.ts`, "focused && shadowOf(focused)?.activeElement", "focused && null"]],
    says: /in vain for the card to stand in the dialog \(open\)/,
  },
  {
    test: "a modal dialog opens inside a shadow root",
    guard: "changes are seen inside the root that the card stands in",
    edits: [
      [`${CARD}/host.ts`, "if (root !== document) this.#observer.observe(root, CHANGES);", ""],
    ],
    says: /in vain for the card to stand in (dialog|html) \(open\)/,
  },
  {
    test: "the page deletes the card's host",
    guard: "a card that was taken away comes back",
    edits: [[`${CARD}/host.ts`, "const MOST_RETURNS = 8;", "const MOST_RETURNS = 0;"]],
    says: /in vain for the card after remove/,
  },
  {
    test: "the page deletes the card's host",
    guard: "a card that was shut comes back",
    edits: [
      [`${CARD}/host.ts`, 'this.#host.addEventListener("toggle", () => this.#return());', ""],
    ],
    says: /in vain for the card after hidePopover/,
  },
  {
    test: "the page deletes the host each time",
    guard: "the page is left alone for a moment each time",
    edits: AT_ONCE,
    says: /a contest: /,
  },
  {
    test: "the page deletes the host each time",
    guard: "after some returns the card comes back with a reading alone",
    edits: [[`${CARD}/host.ts`, "const MOST_RETURNS = 8;", "const MOST_RETURNS = 1e9;"]],
    says: /in vain for a slower return/,
  },
  {
    test: "a chat in a frame",
    guard: "the script runs in frames as well",
    manifest: (manifest) => {
      for (const script of manifest.content_scripts) {
        if (script.js.includes("content.js")) script.all_frames = false;
      }
    },
    says: /in vain for the background to answer/,
  },
  {
    test: "a chat inside open shadow roots",
    guard: "shadow roots are followed",
    edits: [
      [
        `${READER}/dom.ts`,
        "const mayHave = HOSTS.has(localName);",
        "if (element) return null;\n  const mayHave = HOSTS.has(localName);",
      ],
    ],
    says: /in vain for the background to answer/,
  },
  {
    test: "a chat inside closed shadow roots",
    guard: "the browser opens closed roots to the script",
    edits: [
      [
        `${READER}/dom.ts`,
        "return dom?.openOrClosedShadowRoot(element) ?? (element as Opened).openOrClosedShadowRoot ?? null;",
        "return element.shadowRoot;",
      ],
    ],
    says: /in vain for the background to answer/,
  },
  {
    test: "no conversation: nothing is asked",
    guard: "only what says that it is a chat, or stands over a place to write, is read",
    edits: [
      [
        `${READER}/find.ts`,
        "generic.push(...byComposer(roots));",
        'generic.push(...queryAll(roots, "article"));',
      ],
      [
        `${READER}/find.ts`,
        "return marks.some((mark) => page.querySelector(mark) !== null);",
        "return true;",
      ],
    ],
    says: /the article was sent/,
  },
  {
    test: "an innocent message is edited into a threat",
    guard: "a text that changes in its place is followed",
    edits: [[`${CONTENT}/watch.ts`, "characterData: true, ", ""]],
    says: /in vain for the card after an edit \(same text node\)/,
  },
  {
    test: "a threat that is edited away",
    guard: "a note that stands stays",
    edits: ANY_NOTE,
    says: /take the help away/,
  },
  {
    test: "a redrawn list",
    guard: "the engine is told what was hidden",
    edits: [
      [
        `${CONTENT}/conversations.ts`,
        "quieted: sinceThen(conversation.quieted),",
        "quieted: null,",
      ],
    ],
    says: /a card was drawn/,
  },
  {
    test: "a threat chopped into short messages",
    guard: "the engine is asked about the conversation, not about its newest message",
    edits: [
      [
        `${CONTENT}/conversations.ts`,
        "messages: reading.messages,",
        "messages: reading.messages.slice(-1),",
      ],
    ],
    says: /in vain for the card\n/,
  },
  {
    test: "a request for a picture",
    guard: "a graver note takes the place of a calm one",
    edits: [
      [
        `${CONTENT}/conversations.ts`,
        "return rank(next.level) >= rank(standing.level) ? next : standing;",
        "return standing;",
      ],
    ],
    says: /in vain for the card to change/,
  },
];
