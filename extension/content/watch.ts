/**
 * When the reader looks. A page without a conversation costs one query and a slow wait; an open one
 * is read in idle time, at most every 150 ms, and never while the tab is hidden.
 */

import type { Reader, Reading } from "./reader/reader.ts";

/** The shortest time between two readings, in milliseconds. */
const BATCH = 150;

/** The shortest time between two looks for a conversation; grows while none is found. */
const LOOK = 500;
const SLOWEST_LOOK = 8000;

/** Idle time is waited for at most so long; a page that is never idle is still read. */
const PATIENCE = 400;

/** With more changes at once than this, everything is read again. */
const MOST_RECORDS = 2000;

/** A watch over one document. */
export class Watch {
  readonly #reader: Reader;
  readonly #onReadings: (readings: Reading[]) => void;
  readonly #page: Document;
  readonly #observer = new MutationObserver((records) => this.#queue(records));
  readonly #observed = new WeakSet<Node>();
  readonly #stop = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;
  #pace = LOOK;
  #lastLook = Number.NEGATIVE_INFINITY;
  #lastRead = Number.NEGATIVE_INFINITY;
  #mustLook = true;
  #open = false;
  #busy = false;

  constructor(page: Document, reader: Reader, onReadings: (readings: Reading[]) => void) {
    this.#page = page;
    this.#reader = reader;
    this.#onReadings = onReadings;
    const options = { capture: true, passive: true, signal: this.#stop.signal };
    page.addEventListener("visibilitychange", () => this.lookSoon(), options);
    // A click or the focus may open a conversation by a class alone, which no observer reports.
    page.addEventListener("click", () => this.lookSoon(), options);
    page.addEventListener("focusin", () => this.lookSoon(), options);
    this.#observe([page]);
    this.#plan(0);
  }

  /** Looks anew at what is open. */
  lookSoon(): void {
    this.#mustLook = true;
    this.#pace = LOOK;
    this.#plan(BATCH);
  }

  /** Ends the watch; nothing of it is left. */
  end(): void {
    this.#stop.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #observe(roots: readonly Node[]): void {
    for (const root of roots) {
      if (this.#observed.has(root)) continue;
      this.#observed.add(root);
      this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
  }

  #queue(records: readonly MutationRecord[]): void {
    if (this.#page.hidden) return;
    if (!this.#open) {
      this.#mustLook = true;
      this.#plan(this.#pace);
      return;
    }
    let inside = records.length > MOST_RECORDS;
    for (const record of records.slice(0, MOST_RECORDS)) {
      if (!this.#reader.concerns(record.target)) continue;
      inside = true;
      this.#reader.changed(record.target);
    }
    if (inside) this.#plan(0);
    else if (!this.#reader.stands || performance.now() - this.#lastLook > LOOK) {
      // Something changed elsewhere: perhaps another conversation was opened.
      this.#mustLook = true;
      this.#plan(LOOK);
    }
  }

  #plan(delay: number): void {
    if (this.#page.hidden) return;
    const due = Math.max(performance.now() + delay, this.#lastRead + BATCH);
    if (this.#busy || due >= this.#due) {
      this.#due = Math.min(this.#due, due);
      return;
    }
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), due - performance.now());
  }

  async #run(): Promise<void> {
    this.#due = Number.POSITIVE_INFINITY;
    this.#busy = true;
    try {
      await this.#idle();
      if (!this.#page.hidden && !this.#stop.signal.aborted) await this.#work();
    } finally {
      this.#busy = false;
      const due = this.#due;
      this.#due = Number.POSITIVE_INFINITY;
      if (due < Number.POSITIVE_INFINITY && !this.#stop.signal.aborted) {
        this.#plan(Math.max(0, due - performance.now()));
      }
    }
  }

  async #work(): Promise<void> {
    if (this.#mustLook || !this.#reader.stands) this.#look();
    this.#lastRead = performance.now();
    if (!this.#open) return;
    this.#observe(this.#reader.roots);
    const readings = await this.#reader.read(() => this.#idle());
    if (!this.#stop.signal.aborted) this.#onReadings(readings);
  }

  #look(): void {
    this.#mustLook = false;
    this.#lastLook = performance.now();
    this.#open = this.#reader.look(false) || this.#reader.look(true);
    this.#pace = this.#open ? LOOK : Math.min(this.#pace * 2, SLOWEST_LOOK);
  }

  #idle(): Promise<void> {
    return new Promise((resolve) => {
      requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    });
  }
}
