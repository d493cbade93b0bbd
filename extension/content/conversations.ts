/**
 * What the reader of the page did with the card, conversation by conversation, and which card stands
 * now. The engine decides whether there is one; this remembers, in the page's memory only, what was
 * hidden or called fine.
 */

import {
  type CardView,
  type ChatMessage,
  LEVELS,
  type Level,
  type PauseView,
  type Quieted,
  type ReadAnswer,
  type ReadMessage,
  type SignalView,
} from "../shared/protocol.ts";
import { ask } from "./ask.ts";
import type { Card } from "./card/card.ts";
import { keep } from "./keep.ts";
import { mark, unmark } from "./marks.ts";
import type { PicturePause } from "./pictures.ts";
import type { Reading } from "./reader/reader.ts";

/** How many conversations are remembered. */
const MOST = 50;

const MINUTE = 60_000;

/**
 * When what got no answer is asked about again, in milliseconds: soon, for a question may get lost, and
 * then when a fault of the engine is over.
 */
const RETRIES = [5000, 46_000, 46_000];

/** What the reader put away, and when by the page's clock. */
interface PutAway {
  level: Level;
  concerns: string[];
  at: number;
}

interface Conversation {
  /** The messages as they were last sent, to send nothing twice; null where they are to be sent again. */
  sent: readonly ChatMessage[] | null;
  reading: Reading;
  quieted: PutAway | null;
  fine: boolean;
  view: CardView | null;
  pause: PauseView | null;
  /** What was recognised, and in which reading. */
  signals: SignalView[];
  judged: Reading;
  /** Whether the engine stays quiet because it does not read the language. */
  unread: boolean;
  /** Counts what the reader did, so that an answer from before it is not shown. */
  turn: number;
}

/** The conversations of one page and their card. */
export class Conversations {
  readonly #all = new Map<string, Conversation>();
  readonly #card: Card;
  readonly #pictures: PicturePause;
  readonly #onOrphaned: () => void;
  readonly #onLeftOut: () => void;
  #open: string[] = [];
  #shown: string | null = null;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #retries = 0;

  constructor(
    card: Card,
    pictures: PicturePause,
    { onOrphaned, onLeftOut }: Record<"onOrphaned" | "onLeftOut", () => void>,
  ) {
    this.#card = card;
    this.#pictures = pictures;
    this.#onOrphaned = onOrphaned;
    this.#onLeftOut = onLeftOut;
  }

  /** Takes what the reader read and asks about what changed. */
  take(readings: readonly Reading[]): void {
    this.#open = readings.map((reading) => reading.key);
    for (const reading of readings) {
      const conversation = this.#conversation(reading);
      if (isSame(reading.messages, conversation.sent)) continue;
      conversation.sent = reading.messages;
      conversation.reading = reading;
      this.#ask(reading.key, conversation, false);
    }
    this.#draw();
  }

  /** Asks about everything again: the settings changed. */
  askAgain(): void {
    for (const [key, conversation] of this.#all) {
      if (this.#open.includes(key)) this.#ask(key, conversation, true);
      else {
        // Asked about when it is opened again.
        conversation.sent = null;
        conversation.view = null;
        conversation.pause = null;
      }
    }
  }

  /** Saves a record of the conversation whose card stands. */
  async keep(): Promise<boolean> {
    const conversation = this.#standing;
    return conversation !== undefined && keep(conversation.reading);
  }

  /** Marks the words that the card is about, or takes the marks away. */
  mark(marked: boolean): void {
    const conversation = this.#standing;
    if (marked && conversation) mark(conversation.judged, conversation.signals);
    else unmark();
  }

  /** Whether an open conversation is in a language that Daymark does not read. */
  get isUnread(): boolean {
    return this.#open.some((key) => this.#all.get(key)?.unread);
  }

  /** The reader hid the card; it comes back when the conversation escalates. */
  hide(): void {
    this.#quiet(false);
  }

  /** The reader says that this chat is fine. */
  fine(): void {
    this.#quiet(true);
  }

  get #standing(): Conversation | undefined {
    return this.#shown === null ? undefined : this.#all.get(this.#shown);
  }

  #quiet(fine: boolean): void {
    const conversation = this.#standing;
    const view = conversation?.view;
    if (conversation && view) {
      const { level, concerns } = view;
      conversation.quieted = { level, concerns, at: performance.now() };
      conversation.fine = fine;
      conversation.view = null;
      if (fine) conversation.pause = null;
      conversation.turn += 1;
    }
    this.#draw();
    if (fine && view && this.#shown === null) this.#card.leave(view);
  }

  #conversation(reading: Reading): Conversation {
    const known = this.#all.get(reading.key);
    if (known) {
      this.#all.delete(reading.key);
      this.#all.set(reading.key, known);
      return known;
    }
    const fresh: Conversation = {
      sent: [],
      reading,
      quieted: null,
      fine: false,
      view: null,
      pause: null,
      signals: [],
      judged: reading,
      unread: false,
      turn: 0,
    };
    this.#all.set(reading.key, fresh);
    const [oldest] = this.#all.keys();
    if (this.#all.size > MOST && oldest !== undefined) this.#all.delete(oldest);
    return fresh;
  }

  #ask(key: string, conversation: Conversation, replace: boolean): void {
    let { turn, reading } = conversation;
    const make = (): ReadMessage => {
      ({ turn, reading } = conversation);
      // A card that stands is drawn anew of what it is about, even if that was taken back since.
      if (replace && conversation.view) reading = conversation.judged;
      return {
        kind: "read",
        messages: reading.messages,
        quieted: sinceThen(conversation.quieted),
        fine: conversation.fine,
      };
    };
    const onAnswer = (answer: ReadAnswer | null): void => {
      if (answer === null) {
        // Nothing was learnt: the next change asks again, and so does a while without one.
        conversation.sent = null;
        this.#askLater();
        return;
      }
      this.#retries = 0;
      if (answer.leftOut) {
        // Asked about when the site is no longer left out.
        conversation.sent = null;
        this.#onLeftOut();
        return;
      }
      conversation.unread = answer.assessment.unreadLanguage;
      // Answered before the reader put the card away: what is new in it must not be lost.
      if (turn !== conversation.turn) {
        this.#ask(key, conversation, replace);
        return;
      }
      conversation.pause = answer.pause;
      const view = replace ? answer.card : stronger(conversation.view, answer.card);
      if (view === answer.card) {
        conversation.view = view;
        conversation.signals = answer.assessment.signals;
        conversation.judged = reading;
      }
      this.#draw();
    };
    ask(key, make, onAnswer, this.#onOrphaned);
  }

  /** Asks again about what got no answer, once for all that is open by then. */
  #askLater(): void {
    const wait = RETRIES[this.#retries];
    if (this.#retry !== null || wait === undefined) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      this.#retries += 1;
      for (const key of this.#open) {
        const conversation = this.#all.get(key);
        if (conversation?.sent !== null) continue;
        conversation.sent = conversation.reading.messages;
        this.#ask(key, conversation, false);
      }
    }, wait);
  }

  /** Draws the strongest card among the open conversations, or none. */
  #draw(): void {
    let shown: { key: string; view: CardView } | null = null;
    for (const key of this.#open) {
      const view = this.#all.get(key)?.view;
      if (view && (!shown || rank(view.level) > rank(shown.view.level))) shown = { key, view };
    }
    const changed = this.#shown !== (shown?.key ?? null);
    this.#shown = shown?.key ?? null;
    if (shown) this.#card.show(shown.view, changed);
    else this.#card.remove();
    const asked = this.#open.flatMap((chat) => {
      const view = this.#all.get(chat)?.pause;
      return view ? [{ chat, view }] : [];
    });
    this.#pictures.follow(asked[0] ?? null, this.#open);
  }
}

function isSame(messages: readonly ChatMessage[], sent: readonly ChatMessage[] | null): boolean {
  if (sent?.length !== messages.length) return false;
  return messages.every(
    ({ from, text }, index) => from === sent[index]?.from && text === sent[index]?.text,
  );
}

function sinceThen(putAway: PutAway | null): Quieted | null {
  if (!putAway) return null;
  const { level, concerns, at } = putAway;
  return { level, concerns, minutes: Math.floor((performance.now() - at) / MINUTE) };
}

/**
 * Help that is already on the screen stays: a message that scrolls out of the list or is taken back
 * by its sender must not take the card away.
 */
function stronger(standing: CardView | null, next: CardView | null): CardView | null {
  if (!standing || !next) return next ?? standing;
  return rank(next.level) >= rank(standing.level) ? next : standing;
}

function rank(level: Level): number {
  return LEVELS.indexOf(level);
}
