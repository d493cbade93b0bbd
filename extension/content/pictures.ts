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
  #standing: (() => void) | null = null;
  /** Where the reader went on last, and until when nothing is asked there. */
  #leftAlone = { chat: "", until: 0 };
  /** The field whose files the reader is asked about: one pick is told by two events. */
  #asking: EventTarget | null = null;

  /** Begins or ends the watch; null where no picture was asked for in an open chat. */
  follow(asked: Asked | null): void {
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
    this.follow(null);
    this.#standing?.();
  }

  readonly #onEvent = (event: Event): void => {
    // What a page makes up by itself is not the reader's doing.
    if (!event.isTrusted || !this.#asked) return;
    const target = event.composedPath()[0];
    if (!target) return;
    if (target === this.#asking) {
      event.stopImmediatePropagation();
      return;
    }
    const held = hold(event, target);
    if (!held || this.#isLeftAlone(this.#asked.chat)) return;
    event.stopImmediatePropagation();
    if (event.type === "paste" || event.type === "drop") event.preventDefault();
    void this.#ask(
      this.#asked,
      held,
      event.type === "paste" || event.type === "drop" ? null : target,
    );
  };

  #isLeftAlone(chat: string): boolean {
    return chat === this.#leftAlone.chat && performance.now() < this.#leftAlone.until;
  }

  async #ask({ chat, view }: Asked, held: Held, field: EventTarget | null): Promise<void> {
    this.#standing?.();
    this.#asking = field;
    const { decided, end } = askToPause(view);
    this.#standing = end;
    const goesOn = await decided;
    if (this.#standing === end) this.#standing = null;
    if (this.#asking === field) this.#asking = null;
    if (goesOn) {
      this.#leftAlone = { chat, until: performance.now() + LEFT_ALONE };
      held.goOn();
    } else held.takeBack();
  }
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
      files && { goOn: () => drop(target, files, clientX, clientY), takeBack: () => undefined }
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
  for (const file of files) kept.items.add(file);
  for (const type of data.types) {
    if (type !== "Files") kept.setData(type, data.getData(type));
  }
  return kept;
}

function paste(target: EventTarget, clipboardData: DataTransfer): void {
  target.dispatchEvent(
    new ClipboardEvent("paste", {
      bubbles: true,
      cancelable: true,
      composed: true,
      clipboardData,
    }),
  );
}

function drop(
  target: EventTarget,
  dataTransfer: DataTransfer,
  clientX: number,
  clientY: number,
): void {
  const where = { bubbles: true, cancelable: true, composed: true, clientX, clientY };
  target.dispatchEvent(new DragEvent("drop", { ...where, dataTransfer }));
}
