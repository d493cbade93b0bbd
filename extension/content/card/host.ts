/**
 * What holds a card on the page: a closed shadow root in the top layer. The page can neither read
 * nor style it; it may remove the element, which then comes back: a bounded number of times at once,
 * and after that only with a reading of the chat, a slow pace that leaves the page alone.
 */

import tokens from "../../pages/tokens.css";
import { closest, focusedElement } from "../reader/dom.ts";
import style from "./card.css";
import { cardName, isCard } from "./name.ts";
import rightToLeftStyle from "./right-to-left.css";

/** How often a card comes back after the page took it away. */
const MOST_RETURNS = 8;

/** After so long without one the count begins anew, in milliseconds: pages open popovers of their own. */
const PEACE = 60_000;

/** How long the page is left alone before a card comes back, in milliseconds. */
const RETURN_AFTER = 120;

/**
 * A script that loses its extension may stop without another word (Firefox), and the buttons of its
 * card are dead then. So the card fades by itself unless the script keeps it, well within the pace
 * that browsers leave to the timers of hidden tabs.
 */
const LEASE = 90_000;
const RENEW = 20_000;

const DRAWS_NOTHING_INSIDE = "audio,canvas,embed,iframe,img,input,object,select,textarea,video";

/** Events inside the card are none of the page's business. */
const KEPT_EVENTS = [
  "click",
  "auxclick",
  "dblclick",
  "contextmenu",
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "touchstart",
  "touchend",
  "keydown",
  "keyup",
  "keypress",
  "focusin",
  "focusout",
  "wheel",
];

/** What of the page may take the card away or make it dead. */
const CHANGES = { childList: true, subtree: true, attributeFilter: ["open", "popover"] };

/** One element in the page and what it shows. */
export class Host {
  readonly #host = document.createElement(cardName());
  readonly #root = this.#host.attachShadow({ mode: "closed" });
  readonly #direction = new CSSStyleSheet();
  readonly #sheets: CSSStyleSheet[];
  readonly #observer = new MutationObserver((records) => this.#onChange(records));
  readonly #lease: Animation;
  #parent: Element | null = null;
  #ended = false;
  #returns = 0;
  #returned = 0;
  /** Another popover was opened since, and may lie over it. */
  #isCovered = false;
  /** The page forbids popovers: it stands without being one. */
  #isPlain = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #renewal = setInterval(() => this.#renew(), RENEW);
  #before: HTMLElement | null = null;

  /** `content` is what it shows, an element of the class `card`. */
  constructor(content: HTMLElement) {
    this.#root.append(content);
    const sheet = new CSSStyleSheet();
    // A page may register the name of a custom property, and so decide what it holds: names by chance.
    sheet.replaceSync(`${tokens}\n${style}`.replaceAll("--", `--${cardName()}-`));
    this.#sheets = [sheet, this.#direction];
    this.#host.popover = "manual";
    this.#host.addEventListener("toggle", () => this.#return());
    for (const type of KEPT_EVENTS) {
      this.#root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    this.#root.addEventListener("focusin", (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (from instanceof HTMLElement && !this.#root.contains(from)) this.#before = from;
    });
    this.#lease = content.animate([{ visibility: "visible" }, { visibility: "hidden" }], {
      delay: LEASE,
      duration: 1,
      fill: "forwards",
    });
    this.#observer.observe(document, CHANGES);
    this.#observer.observe(this.#host, { attributes: true });
    // What fills the screen later stands over the card.
    document.addEventListener("fullscreenchange", this.#raise);
    document.addEventListener("toggle", this.#onToggle, true);
  }

  /** The element inside it that has the focus. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Brings it to where the reader sees it, in the direction of its words. */
  show(direction: "ltr" | "rtl"): void {
    this.#direction.replaceSync(direction === "rtl" ? rightToLeftStyle : "");
    this.#place();
  }

  /** Takes it away for good; the keyboard goes back to where it came from. */
  end(): void {
    const focused = this.#root.activeElement !== null;
    this.#ended = true;
    clearTimeout(this.#timer);
    clearInterval(this.#renewal);
    this.#observer.disconnect();
    document.removeEventListener("fullscreenchange", this.#raise);
    document.removeEventListener("toggle", this.#onToggle, true);
    this.#host.remove();
    this.#root.replaceChildren();
    if (focused && this.#before?.isConnected) this.#before.focus({ preventScroll: true });
  }

  #renew(): void {
    this.#lease.currentTime = 0;
  }

  #onChange(records: readonly MutationRecord[]): void {
    if (!this.#isShown()) this.#return();
    else if (records.some(({ type, target }) => type === "attributes" && target !== this.#host)) {
      this.#place();
    }
  }

  /** The page took the card away: give it a moment, then come back. */
  #return(): void {
    if (this.#ended || (this.#isShown() && !this.#isCovered)) return;
    const now = performance.now();
    if (now > this.#returned + PEACE) this.#returns = 0;
    if (this.#timer !== undefined || this.#returns >= MOST_RETURNS) return;
    this.#returned = now;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#returns += 1;
      this.#place();
    }, RETURN_AFTER);
  }

  #isShown(): boolean {
    const { isConnected, parentNode } = this.#host;
    if (!isConnected || parentNode !== this.#parent || this.#strange().length > 0) return false;
    return this.#isPlain || this.#host.matches(":popover-open");
  }

  /** What the page wrote on the host: `inert` alone makes the buttons dead. */
  #strange(): string[] {
    return this.#host.getAttributeNames().filter((name) => name !== "popover");
  }

  /** What the page opens over the card could be meant to have its buttons pressed unseen. */
  readonly #onToggle = ({ target }: Event): void => {
    if (target === this.#host || !(target instanceof Element)) return;
    if (!target.matches(":popover-open")) return;
    this.#isCovered = true;
    this.#return();
  };

  readonly #raise = (): void => {
    const focused = this.#root.activeElement;
    this.#isCovered = false;
    if (this.#host.matches(":popover-open")) this.#host.hidePopover();
    this.#place();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };

  /** What is modal or fills the screen makes all else dead: the card stands inside it as long as it is. */
  #place(): void {
    if (this.#isCovered) {
      this.#raise();
      return;
    }
    this.#parent = modalDialog() ?? fullScreen() ?? document.documentElement;
    if (this.#host.parentNode !== this.#parent) this.#parent.append(this.#host);
    const root = this.#parent.getRootNode();
    if (root !== document) this.#observer.observe(root, CHANGES);
    if (this.#host.popover !== "manual") this.#host.popover = "manual";
    for (const name of this.#strange()) this.#host.removeAttribute(name);
    // Another document, where the page had moved it, takes them away.
    if (this.#root.adoptedStyleSheets.length === 0) this.#root.adoptedStyleSheets = this.#sheets;
    if (this.#isShown()) return;
    this.#host.showPopover();
    if (this.#host.matches(":popover-open")) return;
    this.#isPlain = true;
    this.#root.adoptedStyleSheets = [...this.#sheets, plain()];
  }
}

/** Over all that the page lays out, if not over what else it opens. */
function plain(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":host(:not(:popover-open)) { display: flex !important; }");
  return sheet;
}

/** The dialog that has the focus, also where a shadow root hides it, or the last of the page's own. */
function modalDialog(): Element | null {
  const focused = focusedElement();
  const around = focused && closest(focused, "dialog:modal");
  return around ?? [...document.querySelectorAll("dialog:modal")].at(-1) ?? null;
}

/** The element that fills the screen, unless it does not draw what is put inside it. */
function fullScreen(): Element | null {
  const element = document.fullscreenElement;
  return element?.matches(DRAWS_NOTHING_INSIDE) || element?.shadowRoot ? null : element;
}

/** Takes away what a script before this one left when it lost its extension. */
export function removeLeftCards(): void {
  for (const left of document.querySelectorAll("[popover=manual]:empty")) {
    if (isCard(left)) left.remove();
  }
}
