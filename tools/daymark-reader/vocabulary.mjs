// Words that name parts of a page: in ids and attributes they stay, so that whoever gets the
// placeholders sees what could be selected.

import { parse } from "css-what";
import { partsOf } from "./placeholders.mjs";

/** What pages call their parts; words that people say to each other every day are left out. */
const PARTS = `
  about accessories account action actions active actor aria article attachment attachments audio author avatar badge banner body
  bottom bubble bubbles button buttons canvas card cell center chat chats checkbox cluster column component composer
  container content contents context conversation conversations cursor data date delivered detail details dialog direct
  divider dom draft dropdown edit edited editor element emoji entry error feed field file flex footer form fragment
  from grid group groups guild header heading hidden history href icon icons image images inbox incoming indicator
  info inline inner input item items key label layer layout link list listbox listitem log main media member members
  mention menu menuitem message messages meta modal msg msgs name nav navigation node notice notification option
  outer outgoing own page pages pane panel picker placeholder popover popup portal post posts presence preview
  profile quote react reaction reactions read receipt receipts recipient region reply replies role room rooms root row rows
  scroll scroller scrollbar search section select self send sender separator sent server settings sidebar slate slot
  snippet span spoiler stack state status sticker svg tab table tabs tag template text textarea textbox thread threads
  thumbnail time timeline timestamp title toast toolbar tooltip top typing unread url user username users value video
  view viewer viewport virtual widget window wrapper
  aria class css div html id img px ref src style test type ui uid uuid
  button true false null none on off auto left right start end up down in out me them
  http https www mailto tel
`;

const LABELS = new Set(["aria-label", "title", "alt", "placeholder", "aria-roledescription"]);

/** The words of the site files' selectors, those above, what labels of theirs are kept, and what around names. */
export function vocabularyOf(sites) {
  const structure = new Set(PARTS.split(/\s+/).filter((word) => word !== ""));
  const labels = new Set();
  for (const selector of sites.flatMap(selectorsOf)) {
    for (const { name, value } of attributesIn(parse(selector))) {
      if (LABELS.has(name)) labels.add(value);
      else for (const word of partsOf(value)) structure.add(word);
    }
  }
  labels.delete("");
  // The longest first: a shorter one may be its beginning.
  const kept = [...labels].sort((a, b) => b.length - a.length);
  const patterns = patternsOf(sites);
  // A group of plain letters is no name but what the page calls the reader: "You".
  const names = patterns.filter((pattern) => !/\(\p{L}+\)/u.test(pattern));
  const own = patterns.filter((pattern) => !names.includes(pattern));
  return { structure: [...structure], labels: kept, own, around: names };
}

/** The patterns of the sites that hold nothing but fixed words around what is meant. */
function patternsOf(sites) {
  const parts = sites.flatMap(({ author, me, conversation }) => [author, me, conversation]);
  const patterns = parts.flatMap((part) => part?.pattern ?? []);
  // What stands for any words could let a message through.
  const open = /\.[*+{]|\[\^|\\[SDWwPp]/;
  return patterns.filter((pattern) => !open.test(pattern.replace(/\((?!\?)[^)]*\)/, "")));
}

/** Every selector of a site file. */
function selectorsOf({ container, message, own, other, text, notText, composer, ...rest }) {
  const parts = [rest.author, rest.me, rest.conversation].map((part) => part?.selector);
  return [container, message, own, other, text, notText, composer, ...parts].filter(Boolean);
}

/** The attributes that a selector wants, inside `:not()` and the like too. */
function attributesIn(groups) {
  return groups.flat().flatMap((token) => {
    if (token.type === "attribute") return [token];
    return Array.isArray(token.data) ? attributesIn(token.data) : [];
  });
}
