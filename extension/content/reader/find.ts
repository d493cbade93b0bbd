/** Finds the lists of messages that stand open in the page. */

import type { Site } from "../sites/site.ts";
import type { Address } from "./address.ts";
import { COMPOSERS, composersIn, isOnlyField, staysIn, toldComposersIn } from "./composer.ts";
import {
  elementsOf,
  holds,
  isDrawn,
  isRoomy,
  parentOf,
  queryAll,
  type Root,
  shadowOf,
  shadowRootsIn,
} from "./dom.ts";
import { hasWord, MESSAGE_MARKS, PRIVATE_MARKS, PRIVATE_WORDS } from "./hints.ts";
import { within } from "./part.ts";
import { rowsOf } from "./rows.ts";
import { isForListeners } from "./shape.ts";
import { toldBy } from "./speaker.ts";
import { firstElementChild } from "./tree.ts";

/** A list of messages, and the site data that fits it. */
export interface Found {
  container: Element;
  site: Site | null;
}

/** The most conversations of one page that are read at a time. */
const MOST_FOUND = 4;

/** The most elements that a site's mark may meet: what meets more is no mark of a list. */
const MOST_CONTAINERS = 50;

/** How many places to write are looked at. */
const MOST_COMPOSERS = 8;

/** How many elements that may be marked as private are looked at. */
const MOST_MARKED = 200;

/** How many blocks around the place to write are searched, and how many elements in them. */
const MOST_UP = 12;
const MOST_ELEMENTS = 4000;

/** The smallest list of messages, in CSS pixels. */
const WIDTH = 100;
const HEIGHT = 40;

/** Places that hold lists of other things: navigation, lists of conversations, articles with comments. */
const ELSEWHERE =
  "nav,[role=navigation],[role=tablist],[role=menu],[role=tree],[role=listbox],[role=search]";

const INTERACTIVE =
  "a[href],button,[role=button],[role=link],[role=option],[role=tab],[role=treeitem]";

const BOXES = "input[type=checkbox],input[type=radio],[role=checkbox],[role=radio]";

const COLUMN_HEADS = "th,[role=columnheader]";
const TABLES = "table,[role=table],[role=grid],[role=treegrid]";

/** How many heads of columns are looked at. */
const MOST_HEADS = 20;

/** The open conversations; `deep` follows shadow roots too, which costs a walk over the page. */
export function find(
  page: Document,
  address: Address,
  sites: readonly Site[],
  deep: boolean,
): Found[] {
  const roots: Root[] = deep ? [page, ...shadowRootsIn(page)] : [page];
  const here = sites.filter((site) => isOf(site, address));
  const found = bySites(roots, here);
  if (found.length === 0 && mayChat(here, address)) {
    found.push(...byToldComposer(roots, here));
  }
  if (found.length === 0 && mayChat(here, address)) {
    const generic = byLog(roots);
    if (generic.length === 0) generic.push(...byComposer(roots));
    if (generic.length === 0) generic.push(...byPrivacy(roots));
    // A site whose list has another shape by now may still mark its messages as before.
    found.push(...generic.map((container) => ({ container, site: siteIn(container, here) })));
  }
  return outermost(found).slice(0, MOST_FOUND);
}

/** True when a page has anything that a conversation could stand beside; costs one query. */
export function mayHoldConversation(
  page: Document,
  address: Address,
  sites: readonly Site[],
): boolean {
  const here = sites.filter((site) => isOf(site, address));
  const marks = here.flatMap((site) => site.container ?? []);
  if (mayChat(here, address)) {
    marks.push("[role=log]", COMPOSERS, ...here.flatMap((site) => site.composer ?? []));
  }
  return marks.some((mark) => page.querySelector(mark) !== null);
}

/** True for the sites of this host, and for those that are told by their marks alone. */
function isOf(site: Site, { hostname }: Address): boolean {
  return site.hosts?.includes(hostname) ?? true;
}

/** False where the data of this host says that no chats stand under this path. */
function mayChat(here: readonly Site[], { pathname }: Address): boolean {
  const hosted = here.filter((site) => site.hosts);
  if (hosted.length === 0) return true;
  return hosted.some(
    (site) => site.paths?.some((beginning) => pathname.startsWith(beginning)) ?? true,
  );
}

function bySites(roots: readonly Root[], here: readonly Site[]): Found[] {
  const found: Found[] = [];
  for (const site of here) {
    if (!site.container) continue;
    for (const container of queryAll(roots, site.container).slice(0, MOST_CONTAINERS)) {
      if (isRoomy(container, WIDTH, HEIGHT)) found.push({ container, site });
    }
  }
  return found;
}

function siteIn(container: Element, here: readonly Site[]): Site | null {
  const fits = ({ hosts, message }: Site): boolean =>
    hosts !== undefined && (message === undefined || within(container, message).length > 0);
  return here.find(fits) ?? null;
}

/** The list over a place to write of which the site's data tells, whatever it is made of and stands in. */
function byToldComposer(roots: readonly Root[], here: readonly Site[]): Found[] {
  return here.flatMap((site) => {
    if (!site.hosts || !site.composer) return [];
    const composers = toldComposersIn(roots, site.composer);
    return listsAbove(composers, () => true).map((container) => ({ container, site }));
  });
}

/** A list that says itself that it is one: chats are what the role was made for. */
function byLog(roots: readonly Root[]): Element[] {
  return queryAll(roots, "[role=log]").filter(
    (log) => firstElementChild(log) !== null && isRoomy(log, WIDTH, HEIGHT),
  );
}

/** A scrolling list with a place to write right below it. */
function byComposer(roots: readonly Root[]): Element[] {
  return listsAbove(composersIn(roots), isOfChat);
}

/** Whether a place to write belongs to the list; `path` is the block with it that stands beside or in the list. */
type Belongs = (composer: Element, path: Element, list: Element) => boolean;

const isOfChat: Belongs = (composer, path, list) =>
  isOnlyField(composer, path) && (!holds(list, composer) || staysIn(list, composer));

function listsAbove(composers: readonly Element[], belongs: Belongs): Element[] {
  return composers
    .slice(0, MOST_COMPOSERS)
    .flatMap((composer) => listAbove(composer, belongs) ?? []);
}

/**
 * A scrolling list of messages that the page itself calls private, each by somebody: it needs no place
 * to write below it. Elsewhere in the page there has to be one.
 */
function byPrivacy(roots: readonly Root[]): Element[] {
  const isPrivate = (element: Element): boolean => hasWord(element, PRIVATE_WORDS);
  const marked = queryAll(roots, PRIVATE_MARKS).slice(0, MOST_MARKED).filter(isPrivate);
  if (marked.length === 0 || composersIn(roots).length === 0) return [];
  const lists = new Set(marked.flatMap((mark) => scrollerAround(mark) ?? []));
  return [...lists].slice(0, MOST_FOUND).filter((list) => {
    if (!isRoomy(list, WIDTH, 2 * HEIGHT) || list.closest(ELSEWHERE)) return false;
    const rows = rowsOf(list, null, new WeakMap());
    const told = rows.filter((row) => {
      const isSaid = toldBy(row, list, null).author !== null;
      return isSaid && [row, ...within(row, PRIVATE_MARKS)].some(isPrivate);
    });
    return told.length > 1 && told.length > rows.length / 2;
  });
}

function scrollerAround(element: Element): Element | null {
  let around = parentOf(element);
  while (around && !isScroller(around)) around = parentOf(around);
  return around;
}

function listAbove(composer: Element, belongs: Belongs): Element | null {
  let budget = MOST_ELEMENTS;
  let path: Element = composer;
  for (let up = 0; up < MOST_UP; up++) {
    const around = parentOf(path);
    if (!around) return null;
    for (const beside of elementsOf(around)) {
      if (beside === path) continue;
      const queue = [beside];
      for (const element of queue) {
        if (--budget < 0) return null;
        if (isList(element, composer)) return belongs(composer, path, element) ? element : null;
        queue.push(...elementsOf(element));
      }
    }
    // Some lists hold the place to write themselves, fixed to their lower end.
    if (isScroller(around) && isRoomy(around, WIDTH, 2 * HEIGHT) && hasMessages(around))
      return belongs(composer, path, around) ? around : null;
    path = around;
  }
  return null;
}

/** True for what scrolls, by itself or, with more inside than it shows, by a script of the page. */
function isScroller(element: Element): boolean {
  const { overflowY } = getComputedStyle(element);
  if (overflowY === "auto" || overflowY === "scroll") return true;
  return overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
}

function isList(element: Element, composer: Element): boolean {
  if (!firstElementChild(element) && !shadowOf(element)) return false;
  if (!isScroller(element)) return false;
  if (!isRoomy(element, WIDTH, 2 * HEIGHT) || !standsOver(element, composer)) return false;
  if (element.closest(ELSEWHERE) || holds(element, composer)) return false;
  return hasMessages(element);
}

function hasMessages(element: Element): boolean {
  const rows = rowsOf(element, null, new WeakMap());
  if (rows.length === 0) return false;
  const marked = rows.some((row) => row.matches(MESSAGE_MARKS));
  return (marked || rows.length > 1) && !isChoice(rows) && !isTable(element, rows);
}

/** A box that only those get who listen to the page is the means to choose a message among others. */
function hasBox(row: Element): boolean {
  return within(row, BOXES).some((box) => isDrawn(box) && !isForListeners(box));
}

/** A list with a head over each of its columns is a table; one inside a message makes none of the list. */
function isTable(list: Element, rows: readonly Element[]): boolean {
  const heads = within(list, COLUMN_HEADS).slice(0, MOST_HEADS);
  return heads.some((head) => {
    const table = head.closest(TABLES);
    return table !== null && !rows.some((row) => row.contains(table));
  });
}

function standsOver(list: Element, composer: Element): boolean {
  const upper = list.getBoundingClientRect();
  const lower = composer.getBoundingClientRect();
  const shared = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
  return lower.top > upper.top + upper.height / 2 && shared > lower.width / 2;
}

/** Rows that are one link or button each, or have a box to tick, are something to choose from, not messages. */
function isChoice(rows: readonly Element[]): boolean {
  const choices = rows.filter((row) => {
    if (row.closest(INTERACTIVE) || hasBox(row)) return true;
    const total = (row.textContent ?? "").trim().length;
    let linked = 0;
    for (const link of row.querySelectorAll(INTERACTIVE))
      linked += (link.textContent ?? "").trim().length;
    return total > 0 && linked > total * 0.8;
  });
  return choices.length > rows.length / 2;
}

function outermost(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    const inside = found.some(
      (other) => other.container !== one.container && holds(other.container, one.container),
    );
    const again = kept.some((other) => other.container === one.container);
    if (!inside && !again) kept.push(one);
  }
  return kept;
}
