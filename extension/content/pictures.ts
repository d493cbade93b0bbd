/**
 * A short pause before a picture goes into a chat in which one was asked for. The reader's picking,
 * pasting or dropping is held back, the reader decides, and it goes on as if nothing had been there.
 * No picture is opened, and none is ever kept from being sent.
 */

import type { PauseView } from "../shared/protocol.ts";
import { askToPause } from "./card/pause.ts";

/** What a page listens to when files come. */
const EVENTS = ["input", "change", "paste", "drop"] as const;

/** After the reader went on, that chat is left alone for so long, in milliseconds. */
const LEFT_ALONE = 60_000;

/** An open chat in which a picture was asked for. */
export interface Asked {
  /** Tells it apart from the others of the page. */
  chat: string;
  view: PauseView;
}

/** Watches for pictures while there is a reason to. */
export class PicturePause {
  #asked: Asked | null = null;
  #standing: Standing | null = null;
  /** Where the reader went on last, and until when nothing is asked there. */
  #leftAlone = { chat: "", until: 0 };

  /**
   * Begins or ends the watch; null where no picture was asked for in an open chat. `open` are all that are:
   * a picture that waits for a chat which is open no longer is taken back, for it was not meant for another.
   */
  follow(asked: Asked | null, open: readonly string[]): void {
    if (this.#standing && !open.includes(this.#standing.chat)) this.#standing.decide(false);
    const begins = asked !== null && this.#asked === null;
    const ends = asked === null && this.#asked !== null;
    this.#asked = asked;
    for (const type of EVENTS) {
      if (begins) window.addEventListener(type, this.#onEvent, true);
      if (ends) window.removeEventListener(type, this.#onEvent, true);
    }
  }

  /** Ends the watch; what is held back goes on. */
  end(): void {
    const standing = this.#standing;
    this.follow(null, standing ? [standing.chat] : []);
    standing?.decide(true);
  }

  readonly #onEvent = (event: Event): void => {
    // What a page makes up by itself is not the reader's doing.
    if (!event.isTrusted || !this.#asked) return;
    const target = event.composedPath()[0];
    if (!target) return;
    const standing = this.#standing;
    // One pick is told by two events.
    if (standing?.fields.has(target)) {
      event.stopImmediatePropagation();
      return;
    }
    // While the pause stands it has the focus: what is pasted once more is meant for where the first was.
    const held = hold(event, standing && event.type === "paste" ? standing.target : target);
    if (!held || this.#isLeftAlone(this.#asked.chat)) return;
    event.stopImmediatePropagation();
    const isPicked = event.type === "input" || event.type === "change";
    if (!isPicked) event.preventDefault();
    if (standing) standing.held.push(held);
    else void this.#ask(this.#asked, held, target);
    if (isPicked) this.#standing?.fields.add(target);
  };

  #isLeftAlone(chat: string): boolean {
    return chat === this.#leftAlone.chat && performance.now() < this.#leftAlone.until;
  }

  async #ask({ chat, view }: Asked, first: Held, target: EventTarget): Promise<void> {
    const { decided, decide } = askToPause(view);
    const standing = { chat, target, held: [first], fields: new Set<EventTarget>(), decide };
    this.#standing = standing;
    const goesOn = await decided;
    this.#standing = null;
    if (goesOn) this.#leftAlone = { chat, until: performance.now() + LEFT_ALONE };
    for (const held of standing.held) {
      if (goesOn) held.goOn();
      else held.takeBack();
    }
  }
}

/** A pause that stands: all that is held back until the reader decides. */
interface Standing {
  chat: string;
  /** Where the first was brought to. */
  target: EventTarget;
  held: Held[];
  /** The fields in which files were picked. */
  fields: Set<EventTarget>;
  decide: (goesOn: boolean) => void;
}

/** What was held back, and the two ways on. */
interface Held {
  goOn: () => void;
  takeBack: () => void;
}

/** What an event brings that has a picture in it; null for every other event. */
function hold(event: Event, target: EventTarget): Held | null {
  if (event instanceof ClipboardEvent) {
    const files = picturesIn(event.clipboardData);
    return files && { goOn: () => paste(target, files), takeBack: () => undefined };
  }
  if (event instanceof DragEvent) {
    const files = picturesIn(event.dataTransfer);
    const { clientX, clientY } = event;
    return (
      files && {
        goOn: () => drop(target, files, clientX, clientY),
        // What a page laid over itself for what is dropped is to go.
        takeBack: () => dispatchDrag("dragleave", target, clientX, clientY),
      }
    );
  }
  if (!(target instanceof HTMLInputElement) || target.type !== "file") return null;
  if (![...(target.files ?? [])].some(isPicture)) return null;
  return {
    goOn: () => {
      for (const type of ["input", "change"]) {
        target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    },
    takeBack: () => {
      target.value = "";
    },
  };
}

/** By its kind alone: nothing of it is read. */
function isPicture(file: File): boolean {
  return file.type.startsWith("image/") || file.type.startsWith("video/");
}

/** All that is dropped or pasted, kept beyond its event, where there is a picture in it. */
function picturesIn(data: DataTransfer | null): DataTransfer | null {
  const files = [...(data?.files ?? [])];
  if (!data || !files.some(isPicture)) return null;
  const kept = new DataTransfer();
  fill(kept, data);
  return kept;
}

/** Puts everything of one into the other. */
function fill(into: DataTransfer, data: DataTransfer): void {
  for (const file of data.files) into.items.add(file);
  for (const type of data.types) {
    if (type !== "Files") into.setData(type, data.getData(type));
  }
}

function paste(target: EventTarget, clipboardData: DataTransfer): void {
  const event = new ClipboardEvent("paste", {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
  // Firefox makes such an event with a clipboard of its own, which is empty.
  const carried = event.clipboardData;
  if (carried && carried.items.length === 0) fill(carried, clipboardData);
  place(target, document.activeElement).dispatchEvent(event);
}

function drop(target: EventTarget, dataTransfer: DataTransfer, x: number, y: number): void {
  dispatchDrag("drop", place(target, document.elementFromPoint(x, y)), x, y, dataTransfer);
}

function dispatchDrag(
  type: "drop" | "dragleave",
  target: EventTarget,
  clientX: number,
  clientY: number,
  dataTransfer: DataTransfer | null = null,
): void {
  const where = { bubbles: true, cancelable: true, composed: true, clientX, clientY };
  target.dispatchEvent(new DragEvent(type, { ...where, dataTransfer }));
}

/** Where something was meant to go, or what stands there now: a page may have drawn itself anew. */
function place(target: EventTarget, instead: Element | null): EventTarget {
  return target instanceof Node && !target.isConnected ? (instead ?? document.body) : target;
}
