/**
 * The open conversations of a page as ordered messages. Looks only when asked to; who asks, and when,
 * is the watch's business.
 */

import type { ChatMessage } from "../../shared/protocol.ts";
import type { Site } from "../sites/site.ts";
import { type Address, addressOf } from "./address.ts";
import { closest, forgetDrawn, holds, queryAll } from "./dom.ts";
import { type Found, find, mayHoldConversation } from "./find.ts";
import { IDENTITY_ATTRIBUTES } from "./hints.ts";
import { areCaptions, type Label, labelOf, labelOver, namesAmong, namesOver } from "./label.ts";
import { bytesOf, Memory, type Seen } from "./memory.ts";
import { isMoment } from "./moment.ts";
import { OwnNames } from "./own-name.ts";
import { nearest, partOf, within } from "./part.ts";
import { type Blocks, endOf, lookInto, MOST_ROWS, rowsIn } from "./rows.ts";
import { forgetShapes } from "./shape.ts";
import { asWritten, speakersOf, type Told, toldBy, unmarkedAmong } from "./speaker.ts";
import { Standing } from "./standing.ts";
import { takenBackIn } from "./taken-back.ts";
import { textOf } from "./text.ts";
import { parentElement, parentNode } from "./tree.ts";

/** What one conversation says now. */
export interface Reading {
  /** Tells conversations apart within this page; never leaves it. */
  key: string;
  messages: ChatMessage[];
  /** Where each message stands, as long as the page keeps it. */
  rows: WeakRef<Element>[];
}

/** How long messages are read at a stretch, in milliseconds; the page has the time between. */
const SLICE = 4;

/** So many of the newest messages are read where more come than can be read. */
const BRIEF = 60;

/** With more changes at once than this, everything is read again. */
const MOST_RECORDS = 2000;

/** After so many messages what was read of the older ones is forgotten. */
const MOST_KEPT = 500;

/** How a page is read. */
export interface Pace {
  /** Whether the newest messages alone are read. */
  isBrief: boolean;
  /** Whether somebody waits: what is due without a change is left for later. */
  isUrgent: boolean;
  /** Resolves when there is time for more. */
  rest: () => Promise<void>;
  /** Takes the roots in which changes have to be watched. */
  observe: (roots: readonly (Document | ShadowRoot)[]) => void;
}

/** What some changes are to the open conversations. */
export interface Followed {
  /** Whether any is inside one. */
  isInside: boolean;
  /** How many nodes they added. */
  added: number;
  /** How many messages they made or changed; each change that is in none counts as one. */
  messages: number;
}

/** Work that is done a part at a time. */
class Slice {
  #until = performance.now() + SLICE;
  readonly #rest: () => Promise<void>;

  constructor(rest: () => Promise<void>) {
    this.#rest = rest;
  }

  /** Resolves when the next part may be done: mostly at once. */
  next(): Promise<void> | null {
    return performance.now() > this.#until ? this.#again() : null;
  }

  async #again(): Promise<void> {
    await this.#rest();
    this.#until = performance.now() + SLICE;
  }
}

interface Row {
  identity: string | null;
  told: Told;
  /** The first line, once it was asked for. */
  label?: Label | null;
  /** The line over the group of messages in which it stands. */
  over: string | null;
  /** What was read, with the first line and without it. */
  text?: string;
  textBelow?: string;
  /** Whether that is a day or a time alone. */
  moment?: { text: string; isOne: boolean };
  /** As it was seen last: the same message is the same object as long as nothing of it changes. */
  seen?: Seen;
}

/** Reads the conversations of one document. */
export class Reader {
  readonly #page: Document;
  readonly #sites: readonly Site[];
  readonly #address: () => Address;
  #found: Found[] = [];
  #rows = new WeakMap<Element, Row>();
  #blocks: Blocks = new WeakMap();
  /** How many messages were read since the older ones were forgotten. */
  #kept = 0;
  #standing = new WeakMap<Element, Standing>();
  #owes = false;
  readonly #memory = new Memory();
  readonly #ownNames: OwnNames;

  constructor(page: Document, sites: readonly Site[], address = () => addressOf(page)) {
    this.#page = page;
    this.#sites = sites;
    this.#address = address;
    this.#ownNames = new OwnNames(page);
  }

  /** Looks for open conversations; true when there are any. */
  look(deep: boolean): boolean {
    forgetShapes();
    const address = this.#address();
    if (!deep && !mayHoldConversation(this.#page, address, this.#sites)) this.#found = [];
    else this.#found = find(this.#page, address, this.#sites, deep);
    return this.#found.length > 0;
  }

  /** The lists of messages that were found. */
  get containers(): Element[] {
    return this.#found.map((found) => found.container);
  }

  /** True when every list that was found is still part of the page. */
  get isAttached(): boolean {
    return this.#found.every(({ container }) => container.isConnected);
  }

  /** True when every list that was found still stands in the page as drawn. */
  get stands(): boolean {
    return this.isAttached && this.#found.every(({ container }) => container.checkVisibility());
  }

  /** True when the last reading left something for later. */
  get owes(): boolean {
    return this.#owes;
  }

  /** Takes note of changes in the page. */
  follow(records: readonly MutationRecord[]): Followed {
    if (records.length > MOST_RECORDS) {
      this.changedAll();
      return { isInside: true, added: records.length, messages: records.length };
    }
    let isInside = false;
    let added = 0;
    let elsewhere = 0;
    const messages = new Set<Node>();
    let target: Node | null = null;
    let container: Element | null = null;
    let message: Element | null = null;
    for (const record of records) {
      // Most changes come in a row at one place.
      if (record.target !== target) {
        target = record.target;
        container = this.#containerOf(target);
        message = container && this.#changed(target, container, messages);
      }
      if (!container) continue;
      isInside = true;
      added += record.addedNodes.length;
      this.#standingOf(container).note(record.addedNodes);
      if (message) messages.add(message);
      else if (this.#isBeside(record, messages))
        for (const node of record.addedNodes) messages.add(node);
      else elsewhere += Math.max(record.addedNodes.length, 1);
    }
    return { isInside, added, messages: messages.size + elsewhere };
  }

  /** True for what is added next to a message: one more, however many changes it is made of. */
  #isBeside({ addedNodes, previousSibling }: MutationRecord, messages: ReadonlySet<Node>): boolean {
    if (addedNodes.length === 0 || !(previousSibling instanceof Element)) return false;
    return this.#rows.has(previousSibling) || messages.has(previousSibling);
  }

  #containerOf(node: Node): Element | null {
    return this.#found.find(({ container }) => holds(container, node))?.container ?? null;
  }

  /** Forgets what was read of the message around a node that changed; that message, where it is known. */
  #changed(node: Node, container: Element, messages: ReadonlySet<Node>): Element | null {
    let message: Element | null = null;
    for (let here: Node | null = node; here; ) {
      if (here instanceof Element) {
        if (this.#rows.delete(here) || messages.has(here)) message = here;
        this.#blocks.delete(here);
      }
      if (here === container) break;
      here = here instanceof ShadowRoot ? here.host : parentNode(here);
    }
    return message;
  }

  /** Forgets what was read of every message: nobody watched for a while. */
  changedAll(): void {
    this.#rows = new WeakMap();
    this.#blocks = new WeakMap();
    this.#standing = new WeakMap();
  }

  #standingOf(container: Element): Standing {
    const known = this.#standing.get(container);
    if (known) return known;
    const fresh = new Standing();
    this.#standing.set(container, fresh);
    return fresh;
  }

  /** Reads every open conversation, as `pace` tells. */
  async read(pace: Pace): Promise<Reading[]> {
    forgetShapes();
    this.#owes = pace.isBrief;
    const readings: Reading[] = [];
    const taken = new Set<string>();
    for (const found of this.#found) {
      if (!found.container.isConnected) continue;
      const reading = await this.#readOne(found, pace, taken);
      taken.add(reading.key);
      readings.push(reading);
    }
    for (const place of this.#memory.forget()) this.#ownNames.forget(place);
    forgetShapes();
    forgetDrawn();
    if (this.#kept > MOST_KEPT) this.#drop();
    return readings;
  }

  /** Forgets what was read of messages that are too old by now: a list may keep all of them. */
  #drop(): void {
    const rows = new WeakMap<Element, Row>();
    for (const { container } of this.#found) {
      for (const row of this.#standingOf(container).rows) {
        const read = this.#rows.get(row);
        if (read) rows.set(row, read);
      }
    }
    this.#rows = rows;
    this.#blocks = new WeakMap();
    this.#kept = 0;
  }

  /** The messages of a list, looked for a part at a time. */
  async #rowsOf(
    { container, site }: Found,
    { isBrief, isUrgent, rest, observe }: Pace,
  ): Promise<Element[]> {
    const standing = this.#standingOf(container);
    const isEnough = !isBrief && (isUrgent || !standing.isDue);
    const renewed = isEnough ? standing.renewed(container, site, this.#blocks, observe) : null;
    if (renewed) {
      this.#owes ||= standing.isDue;
      return renewed;
    }
    const most = isBrief ? BRIEF : MOST_ROWS;
    const slice = new Slice(rest);
    for (const part of endOf(container, most)) {
      const pause = slice.next();
      if (pause) await pause;
      observe(lookInto(part, container, site, this.#blocks));
    }
    if (!isBrief) return standing.found(container, site, this.#blocks);
    standing.forget();
    return rowsIn(endOf(container, most), container, site, this.#blocks, most);
  }

  async #readOne(found: Found, pace: Pace, taken: ReadonlySet<string>): Promise<Reading> {
    const { container, site } = found;
    pace.observe([this.#page, ...rootsAround(container)]);
    const rows = await this.#rowsOf(found, pace);
    const slice = new Slice(pace.rest);
    const read: Row[] = [];
    for (const row of rows) {
      const pause = this.#rows.has(row) ? null : slice.next();
      if (pause) await pause;
      read.push(this.#row(row, container, site));
    }
    const labelAt = (index: number): Label | null => labelIn(read[index], rows[index]);
    const isNamed = site?.author !== undefined || read.some(({ told }) => told.author !== null);
    const names = isNamed ? [] : namesAmong(read.map((_, index) => labelAt(index)));
    const over = names.some((name) => name !== null) ? [] : namesOver(read.map(({ over }) => over));
    const { place, isOwnPlace } = this.#placeOf(container, site);
    const named = asWritten(
      read.map((row, index): Told => {
        const name = names[index]?.name ?? over[index] ?? null;
        return name === null ? row.told : { ...row.told, author: name };
      }),
    );
    const told = this.#withOwn(named, place, found);
    const speakers = speakersOf(told, container);
    // What the data calls text is no caption.
    const isCaptioned = !site?.text && areCaptions(speakers, labelAt);
    const now: Seen[] = [];
    const earlier = new Set<string>();
    const people = new Set(told.map(({ author }) => author));
    for (const [index, one] of read.entries()) {
      const pause = slice.next();
      if (pause) await pause;
      const row = rows[index];
      const by = told[index];
      if (!row || !by) continue;
      const whole = textIn(row, one, site, isCaptioned || names[index] != null);
      const text = withoutQuote(whole, earlier, people);
      earlier.add(text);
      if (text === "" || (!site?.message && isBetween(by, one, text))) continue;
      now.push(seenAs(one, row, speakers[index] ?? null, text));
    }
    const { key, messages } = this.#memory.join({ place, isOwnPlace, list: container, now }, taken);
    return {
      key,
      messages: messages.map(({ from, text }) => ({ from, text })),
      rows: messages.map(({ row }) => row),
    };
  }

  /** Where no message is marked as the reader's, the reader's own name may stand elsewhere in the page. */
  #withOwn(told: readonly Told[], place: string, { container, site }: Found): readonly Told[] {
    if (told.some(({ own }) => own === true)) return told;
    const me = site?.me ? partOf(this.#page.documentElement, site.me) : null;
    const writers = told.flatMap(({ author }) => author ?? []);
    const name =
      me ??
      unmarkedAmong(told) ??
      this.#ownNames.among(place, writers, container, site?.composer ?? null);
    if (name === null) return told;
    return told.map((one) =>
      one.author === null || one.own !== null ? one : { ...one, own: one.author === name },
    );
  }

  #row(row: Element, container: Element, site: Site | null): Row {
    const known = this.#rows.get(row);
    if (known) return known;
    forgetDrawn();
    const told = toldBy(row, container, site);
    const isNameless = !site?.author && told.author === null;
    const fresh: Row = {
      identity: identityOf(row, site),
      told,
      over: isNameless ? labelOver(row, container) : null,
    };
    if (isNameless) fresh.label = labelOf(row);
    this.#rows.set(row, fresh);
    this.#kept += 1;
    return fresh;
  }

  /** What the page calls a conversation, and whether it calls each otherwise. */
  #placeOf(container: Element, site: Site | null): { place: string; isOwnPlace: boolean } {
    const { origin, pathname, search, hash } = this.#address();
    const own = site?.conversation
      ? (partOf(container, site.conversation) ??
        partOf(this.#page.documentElement, site.conversation))
      : null;
    const name =
      own ??
      [closest(container, "[aria-label]")?.getAttribute("aria-label"), headingOver(container)].join(
        "\n",
      );
    return { place: [origin, pathname, search, hash, name].join("\n"), isOwnPlace: own !== null };
  }
}

/** The most lines of a quoted message. */
const MOST_QUOTED = 12;

/**
 * Many chats draw a quoted message over the answer to it. Where its words are those of an older
 * message, perhaps under the name of somebody here, they were read when they were written.
 */
function withoutQuote(
  text: string,
  earlier: ReadonlySet<string>,
  people: ReadonlySet<string | null>,
): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n");
  const from = people.has(lines[0] ?? "") ? 1 : 0;
  const most = Math.min(lines.length - 1, from + MOST_QUOTED);
  for (let to = from + 1; to <= most; to++) {
    if (earlier.has(lines.slice(from, to).join("\n"))) return lines.slice(to).join("\n");
  }
  return text;
}

function labelIn(read: Row | undefined, row: Element | undefined): Label | null {
  if (!read || !row) return null;
  if (read.label === undefined) {
    forgetDrawn();
    read.label = labelOf(row);
  }
  return read.label;
}

/** The text of a message, without its first line where that is a name or the page's own. */
function textIn(row: Element, read: Row, site: Site | null, isLabelled: boolean): string {
  const { told, label } = read;
  if (isLabelled && label) {
    read.textBelow ??= textWithout(row, told, site, [label.element]);
    return read.textBelow;
  }
  read.text ??= textWithout(row, told, site, []);
  return read.text;
}

function textWithout(
  row: Element,
  told: Told,
  site: Site | null,
  leave: readonly Element[],
): string {
  const parts = site?.text ? within(row, site.text) : [];
  const text = textOf(parts.length > 0 ? parts : [row], {
    elements: new Set([...told.named, ...leave]),
    selector: site?.notText ?? null,
    takenBack: takenBackIn(row),
    bubble: told.chain.at(-1) ?? row,
  });
  // "mira: hello" keeps its colon when the name is taken out.
  return told.named.length > 0 && leave.length === 0 ? text.replace(/^[:：]\s+/, "") : text;
}

function seenAs(read: Row, row: Element, from: string | null, text: string): Seen {
  const { seen, identity } = read;
  if (seen && seen.from === from && seen.text === text) return seen;
  read.seen = { from, text, bytes: bytesOf(text), identity, row: seen?.row ?? new WeakRef(row) };
  return read.seen;
}

/** A day alone, by nobody, stands between messages. */
function isBetween(told: Told, read: Row, text: string): boolean {
  if (told.own !== null || told.author !== null) return false;
  if (read.moment?.text !== text) read.moment = { text, isOne: isMoment(text) };
  return read.moment.isOne;
}

function rootsAround(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (
    let root = element.getRootNode();
    root instanceof ShadowRoot;
    root = root.host.getRootNode()
  ) {
    roots.push(root);
  }
  return roots;
}

/** The headings over lists, so that a long list is not searched at each reading. */
const headings = new WeakMap<Element, Element>();

/** The name of the other side commonly stands as a heading over the list. */
function headingOver(container: Element): string {
  const known = headings.get(container);
  const heading = known?.isConnected ? known : findHeading(container);
  if (heading) headings.set(container, heading);
  return (heading?.textContent ?? "").trim().slice(0, 80);
}

function findHeading(container: Element): Element | null {
  let around: Element | null = parentElement(container);
  for (let up = 0; around && up < 4; up++, around = parentElement(around)) {
    const heading = queryAll([around], "h1,h2,h3,[role=heading]").find(
      (one) => !container.contains(one),
    );
    if (heading) return heading;
  }
  return null;
}

function identityOf(row: Element, site: Site | null): string | null {
  for (const attribute of site?.identity ? [site.identity] : IDENTITY_ATTRIBUTES) {
    const holder = site?.identity ? nearest(row, `[${attribute}]`) : row;
    const value = holder?.getAttribute(attribute);
    if (value) return `${attribute}=${value}`;
  }
  return null;
}
