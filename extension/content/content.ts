/** The content script: reads the open chat, asks the engine, draws the card. */

import { sites } from "daymark:sites";
import { LONGEST_READING, withLimit } from "../shared/limit.ts";
import {
  type Choice,
  type CommandMessage,
  type LanguageMessage,
  POLICY_KEY,
  SETTINGS_KEY,
} from "../shared/protocol.ts";
import { pausedSites, pausedUntil } from "../shared/settings.ts";
import { isAttached, send } from "./ask.ts";
import { Card } from "./card/card.ts";
import { removeLeftCards } from "./card/host.ts";
import { Conversations } from "./conversations.ts";
import { PicturePause } from "./pictures.ts";
import { hostOf } from "./reader/address.ts";
import { Reader } from "./reader/reader.ts";
import { givenSites } from "./sites/given.ts";
import type { Site } from "./sites/site.ts";
import { Watch } from "./watch.ts";

/** Where a script that starts finds the one before it in the same frame; the page cannot see it. */
const STANDING = Symbol.for("daymark");

/** The longest pause; what lies further ahead comes from a clock that was wrong. */
const DAY = 24 * 60 * 60 * 1000;

/** What lies in the storage, by its key. */
type Stored = Record<string, unknown>;

type Standing = typeof globalThis & { [STANDING]?: () => void };

class Script {
  readonly #card = new Card({
    onHide: () => this.#hide(),
    onFine: () => this.#conversations.fine(),
    onRecord: () => this.#conversations.keep(),
    onWhy: (open) => this.#conversations.mark(open),
    onPause: (what) => void this.#choose({ what }),
    onLanguage: (language) => void this.#choose({ what: "language", language }),
  });
  readonly #pictures = new PicturePause();
  readonly #conversations = new Conversations(this.#card, this.#pictures, {
    onOrphaned: () => this.end(),
    onLeftOut: () => this.#pause(),
  });
  #watch: Watch | null = null;
  /** What a policy tells of this site. */
  #given: readonly Site[] = [];
  /** Stands while a pause does that ends by itself. */
  #resume: ReturnType<typeof setTimeout> | null = null;
  #ended = false;

  start(): void {
    chrome.runtime.onMessage.addListener(this.#onMessage);
    chrome.storage.onChanged.addListener(this.#onStored);
    document.addEventListener("visibilitychange", this.#onVisibility);
    void this.#startUnlessPaused();
  }

  /** Leaves the page as if nothing had been here. */
  end = (): void => {
    this.#ended = true;
    document.removeEventListener("visibilitychange", this.#onVisibility);
    this.#pause();
    if (!isAttached()) return;
    chrome.runtime.onMessage.removeListener(this.#onMessage);
    chrome.storage.onChanged.removeListener(this.#onStored);
  };

  async #startUnlessPaused(): Promise<void> {
    const reading: Promise<Stored> = chrome.storage.local
      .get([SETTINGS_KEY, POLICY_KEY])
      .catch(() => ({}));
    const soon = await withLimit(reading, LONGEST_READING);
    this.#obey(soon ?? {});
    // What comes late holds all the same.
    if (!soon) this.#obey(await reading);
  }

  #obey(stored: Stored): void {
    this.#take(givenSites(stored[POLICY_KEY], hostOf(document)));
    this.#follow(stored[SETTINGS_KEY]);
  }

  /** Takes what a policy tells of this site: where that is new, all is read anew. */
  #take(given: readonly Site[]): void {
    if (JSON.stringify(given) === JSON.stringify(this.#given)) return;
    this.#given = given;
    this.#pause();
  }

  #follow(settings: unknown): void {
    if (this.#ended) return;
    this.#endWait();
    const rest = pausedUntil(settings) - Date.now();
    if (rest > 0 && rest <= DAY) {
      this.#pause();
      this.#resume = setTimeout(() => void this.#startUnlessPaused(), rest);
    } else if (pausedSites(settings).includes(hostOf(document))) this.#pause();
    else if (this.#watch) this.#conversations.askAgain();
    else {
      const reader = new Reader(document, [...this.#given, ...sites]);
      this.#watch = new Watch(document, reader, (readings) => this.#show(readings));
    }
  }

  #show(readings: Parameters<Conversations["take"]>[0]): void {
    if (isAttached()) this.#conversations.take(readings);
    else this.end();
  }

  #hide(): void {
    this.#conversations.hide();
  }

  /** What is chosen on the card is kept; the settings then tell every tab. */
  async #choose(choice: Choice): Promise<void> {
    try {
      await send({ kind: "choose", choice });
    } catch {
      this.end();
    }
  }

  #endWait(): void {
    if (this.#resume !== null) clearTimeout(this.#resume);
    this.#resume = null;
  }

  #pause(): void {
    this.#endWait();
    this.#watch?.end();
    this.#watch = null;
    this.#pictures.end();
    this.#conversations.take([]);
  }

  readonly #onMessage = (
    message: CommandMessage | LanguageMessage,
    _sender: chrome.runtime.MessageSender,
    respond: (unread: true) => void,
  ): undefined => {
    if (message?.kind === "hide") this.#hide();
    if (message?.kind === "focus") this.#card.focus();
    // The first answer of all frames counts: a frame without such a chat leaves it to the others.
    if (message?.kind === "language" && this.#conversations.isUnread) respond(true);
  };

  /** A timer stands still while the device sleeps, and knows nothing of a clock that was set. */
  readonly #onVisibility = (): void => {
    if (!document.hidden && this.#resume !== null) void this.#startUnlessPaused();
  };

  readonly #onStored = (
    changes: Record<string, chrome.storage.StorageChange>,
    area: string,
  ): void => {
    if (area !== "local") return;
    const change = changes[SETTINGS_KEY];
    if (changes[POLICY_KEY]) void this.#startUnlessPaused();
    else if (change) this.#follow(change.newValue);
  };
}

const standing = globalThis as Standing;
standing[STANDING]?.();
removeLeftCards();
const script = new Script();
standing[STANDING] = script.end;
script.start();
