/**
 * When the reader looks. A page without a conversation costs one query and a slow wait; an open one
 * is read in idle time, at most every 150 ms, less often the more it costs, and never while the tab
 * is hidden.
 */

import type { Reader, Reading } from "./reader/reader.ts";

/** The shortest time between two readings, in milliseconds. */
const BATCH = 150;

/** The shortest time between two looks for a conversation; grows while none is found. */
const LOOK = 500;
const SLOWEST_LOOK = 2000;

/** As above for looks into shadow roots, which walk the whole page. */
const SLOWEST_DEEP_LOOK = 8000;

/** How soon changes beside an open conversation are looked at: perhaps another one was opened. */
const LOOK_BESIDE = 5000;

/** After so long without a reading a message is read at once, without waiting for idle time. */
const QUIET = 1000;

/** So few messages at a time are read at once; more are read in idle time. */
const FEW = 20;

/** After many messages at a time more are waited for: until none came for so long. */
const CALM = 250;

/** What has changed waits no longer than this for it. */
const LONGEST_UNREAD = 2000;

/** With more new elements than this a reading waits no longer than so: a window holds only so many. */
const MANY = 150;
const SHORT_PAUSE = 500;

/** More new elements than this since the last reading, and still more to come, are a page that loads. */
const FLOOD = 400;

/** After so long it is a stream, and everything in it is read. */
const LONGEST_FLOOD = 10_000;

/** How long changes are followed while no conversation is found; the next click or focus begins anew. */
const WATCHFUL = 30_000;

/** Idle time is waited for at most so long; a page that is never idle is still read. */
const PATIENCE = 100;

/** A stream of messages is read so seldom that reading takes at most this share of the time. */
const SHARE = 0.004;

/** However much a reading costs, the next one waits no longer than this. */
const LONGEST_PAUSE = 1000;

/** A watch over one document. */
export class Watch {
  readonly #reader: Reader;
  readonly #onReadings: (readings: Reading[]) => void;
  readonly #page: Document;
  readonly #observer = new MutationObserver((records) => this.#queue(records));
  #observed = new WeakSet<Node>();
  readonly #stop = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;
  /** When the page is to be looked at anew; never while nothing changed. */
  #lookDue = 0;
  #pace = LOOK;
  #deepPace = LOOK;
  #lastLook = Number.NEGATIVE_INFINITY;
  #lastDeepLook = Number.NEGATIVE_INFINITY;
  #lastRead = Number.NEGATIVE_INFINITY;
  /** What the last two readings took of the page's own thread, in milliseconds. */
  #costs: [number, number] = [0, 0];
  #watchfulUntil = 0;
  /** Whether what waits is a message into a quiet chat. */
  #isFirst = false;
  /** Since when changes wait to be read, how many elements they added, and when many came last. */
  #unreadSince = Number.POSITIVE_INFINITY;
  #arrived = 0;
  #crowdedAt = Number.NEGATIVE_INFINITY;
  /** Since when the newest messages alone are read. */
  #floodSince = Number.POSITIVE_INFINITY;
  #open = false;
  #busy = false;

  constructor(page: Document, reader: Reader, onReadings: (readings: Reading[]) => void) {
    this.#page = page;
    this.#reader = reader;
    this.#onReadings = onReadings;
    const options = { capture: true, passive: true, signal: this.#stop.signal };
    page.addEventListener("visibilitychange", () => this.#onVisibility(), options);
    // A click or the focus may open a conversation by a class alone, which no observer reports.
    page.addEventListener("click", () => this.lookSoon(), options);
    page.addEventListener("focusin", () => this.lookSoon(), options);
    this.#follow();
    this.#planLook(0);
  }

  /** Looks anew at what is open. */
  lookSoon(): void {
    this.#pace = LOOK;
    this.#deepPace = LOOK;
    this.#follow();
    this.#planLook(performance.now() + BATCH);
  }

  /** Ends the watch; nothing of it is left. */
  end(): void {
    this.#stop.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #onVisibility(): void {
    if (this.#page.hidden) this.#rest();
    else this.lookSoon();
  }

  /** Follows the changes of the page. */
  #follow(): void {
    this.#watchfulUntil = performance.now() + WATCHFUL;
    this.#observe([this.#page]);
  }

  /** Follows nothing any more, until the page is shown, clicked or focused. */
  #rest(): void {
    // What changes from here on nobody sees.
    this.#reader.changedAll();
    this.#observer.disconnect();
    this.#observed = new WeakSet();
    clearTimeout(this.#timer);
    this.#due = Number.POSITIVE_INFINITY;
    this.#lookDue = Number.POSITIVE_INFINITY;
  }

  #observe(roots: readonly Node[]): void {
    for (const root of roots) {
      if (this.#observed.has(root)) continue;
      this.#observed.add(root);
      this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
  }

  #queue(records: readonly MutationRecord[]): void {
    if (!this.#open) {
      this.#planLook(this.#lastLook + this.#pace);
      return;
    }
    const { isInside, added, messages } = this.#reader.follow(records);
    if (!isInside) {
      this.#planLook(this.#lastLook + (this.#reader.isAttached ? LOOK_BESIDE : LOOK));
      return;
    }
    const now = performance.now();
    const isCrowd = messages > FEW;
    this.#isFirst = !isCrowd && now > this.#lastRead + QUIET;
    this.#unreadSince = Math.min(this.#unreadSince, now);
    this.#arrived += added;
    if (isCrowd) this.#crowdedAt = now;
    this.#plan(now);
  }

  /** Until when more is waited for, so that a page that loads is not read again and again. */
  get #calm(): number {
    return Math.min(this.#crowdedAt + CALM, this.#unreadSince + LONGEST_UNREAD);
  }

  #planLook(due: number): void {
    this.#lookDue = Math.min(this.#lookDue, due);
    this.#plan(due);
  }

  #plan(wanted: number): void {
    if (this.#page.hidden || this.#stop.signal.aborted) return;
    const due = Math.max(wanted, this.#lastRead + this.#pause);
    if (due >= this.#due) return;
    this.#due = due;
    if (this.#busy) return;
    clearTimeout(this.#timer);
    const wait = due - performance.now();
    if (wait <= 0) void this.#run();
    else this.#timer = setTimeout(() => void this.#run(), wait);
  }

  /** The shortest time to the next reading; one costly reading alone, as after loading, is no stream. */
  get #pause(): number {
    const cost = Math.min(...this.#costs);
    const longest = this.#arrived > MANY ? SHORT_PAUSE : LONGEST_PAUSE;
    return Math.min(Math.max(BATCH, cost / SHARE), longest);
  }

  async #run(): Promise<void> {
    this.#due = Number.POSITIVE_INFINITY;
    if (performance.now() < this.#calm) {
      this.#plan(this.#calm);
      return;
    }
    this.#busy = true;
    try {
      await (this.#isFirst ? nextTask() : this.#idle());
      if (!this.#page.hidden && !this.#stop.signal.aborted) await this.#work();
    } catch {
      // A page can be stranger than the reader knows; the next change is read anew.
      this.#reader.changedAll();
    } finally {
      this.#busy = false;
      const due = Math.min(this.#due, this.#lookDue);
      this.#due = Number.POSITIVE_INFINITY;
      if (due < Number.POSITIVE_INFINITY) this.#plan(due);
    }
  }

  async #work(): Promise<void> {
    if (performance.now() >= this.#lookDue || !this.#reader.stands) {
      const wasOpen = this.#open;
      this.#look();
      // A list that is drawn anew is gone for a moment; it is missed only the second time.
      if (wasOpen && !this.#open) return this.#planLook(this.#lastLook + LOOK);
    } else if (!this.#open) return;
    let since = performance.now();
    let cost = 0;
    const isUrgent = this.#isFirst;
    const isBrief = this.#beginReading(since);
    const readings = await this.#reader.read({
      isBrief,
      isUrgent,
      rest: async () => {
        cost += performance.now() - since;
        await (isUrgent ? nextTask() : this.#idle());
        since = performance.now();
      },
      observe: (roots) => this.#observe(roots),
    });
    if (!this.#stop.signal.aborted) this.#onReadings(readings);
    this.#costs = [this.#costs[1], cost + performance.now() - since];
    // What is owed is read in idle time, or when the page is calm.
    if (this.#reader.owes) this.#plan(performance.now());
  }

  /** Notes that all changes so far are read; true when the newest messages alone are. */
  #beginReading(now: number): boolean {
    const isFlood = this.#arrived > FLOOD && now < this.#crowdedAt + CALM;
    this.#floodSince = isFlood ? Math.min(this.#floodSince, now) : Number.POSITIVE_INFINITY;
    const isBrief = isFlood && now < this.#floodSince + LONGEST_FLOOD;
    this.#lastRead = now;
    this.#isFirst = false;
    this.#arrived = 0;
    this.#unreadSince = isBrief ? now : Number.POSITIVE_INFINITY;
    return isBrief;
  }

  #look(): void {
    const now = performance.now();
    this.#lookDue = Number.POSITIVE_INFINITY;
    this.#lastLook = now;
    const wasOpen = this.#open;
    this.#open = this.#reader.look(false);
    // What only a deep look finds is looked for deeply as long as it was there.
    if (!this.#open && (wasOpen || now >= this.#lastDeepLook + this.#deepPace)) {
      this.#lastDeepLook = now;
      this.#open = this.#reader.look(true);
      this.#deepPace = this.#open ? LOOK : Math.min(this.#deepPace * 2, SLOWEST_DEEP_LOOK);
    }
    this.#pace = this.#open ? LOOK : Math.min(this.#pace * 2, SLOWEST_LOOK);
    // A chat that has just gone may come back, however long nothing was looked for.
    if (this.#open || wasOpen) this.#watchfulUntil = now + WATCHFUL;
    else if (now > this.#watchfulUntil) {
      this.#rest();
      return;
    }
    // What opened too early for a deep look is looked for once more when its time has come.
    if (!this.#open && this.#lastDeepLook !== now) {
      this.#planLook(this.#lastDeepLook + this.#deepPace);
    }
  }

  #idle(): Promise<void> {
    return new Promise((resolve) => {
      requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    });
  }
}

/** Resolves in a task of its own, when the page's script has ended. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
