/**
 * Marks words of the chat while the reader looks at the reasons: by a highlight of the browser, which
 * changes nothing in the page.
 */

import type { SignalView } from "../shared/protocol.ts";
import style from "./card/marks.css";
import type { Reading } from "./reader/reader.ts";

/** The name of the highlight; `marks.css` says how it looks. */
const NAME = "note";

/** The most words marked at a time, and the most pieces of text looked at in one message. */
const MOST_MARKS = 60;
const MOST_PIECES = 200;

/** What stands now: the words, and how they look. A page that looks finds neither at any other time. */
let standing: { words: Highlight; sheet: CSSStyleSheet } | null = null;

/** Marks what was recognised in a conversation; nothing where the browser knows no highlights. */
export function mark(reading: Reading, signals: readonly SignalView[]): void {
  if (!("highlights" in CSS)) return;
  const ranges = signals.slice(0, MOST_MARKS).flatMap(({ message, start, end }) => {
    const row = reading.rows[message]?.deref();
    const words = reading.messages[message]?.text.slice(start, end) ?? "";
    return row?.isConnected ? [rangeOf(row, words) ?? whole(row)] : [];
  });
  unmark();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  standing = { words: new Highlight(...ranges), sheet };
  CSS.highlights.set(NAME, standing.words);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Takes every mark away; a highlight of the page under the same name stays. */
export function unmark(): void {
  if (!standing) return;
  const { words, sheet } = standing;
  standing = null;
  if (CSS.highlights.get(NAME) === words) CSS.highlights.delete(NAME);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
}

function whole(row: Element): Range {
  const range = new Range();
  range.selectNodeContents(row);
  return range;
}

/** Where words stand in a message, whatever spaces and elements are between their letters. */
function rangeOf(row: Element, words: string): Range | null {
  const wanted = words.replaceAll(/\s/g, "");
  if (wanted === "") return null;
  const letters: { node: Text; offset: number }[] = [];
  let text = "";
  for (const node of piecesOf(row)) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const letter = node.data.charAt(offset);
      if (/\s/.test(letter)) continue;
      letters.push({ node, offset });
      text += letter;
    }
  }
  const at = text.indexOf(wanted);
  const [first, last] = [letters[at], letters[at + wanted.length - 1]];
  if (at < 0 || !first || !last) return null;
  const range = new Range();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function piecesOf(row: Element): Text[] {
  const pieces: Text[] = [];
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  while (pieces.length < MOST_PIECES && walker.nextNode()) pieces.push(walker.currentNode as Text);
  return pieces;
}
