// The witness: a content script that only the tests add, to a copy of the extension. It runs before
// the extension's own script in the same world, so it sees each question to the background and its
// answer, and can open the closed shadow root of the card. The product has no handle for tests.
//
// A test asks through an event on the document and gets the answer through another one; both carry
// text only.

(() => {
  const reads = [];
  let stopped = false;
  /** How many of the next questions get lost, as when the background goes at that moment. */
  let lost = 0;
  const runtime = chrome.runtime;
  const send = runtime.sendMessage.bind(runtime);

  function witnessed(message, ...rest) {
    const read = {
      texts: message.messages?.map(({ text }) => text) ?? [],
      from: message.messages?.map(({ from }) => from) ?? [],
      answered: false,
    };
    reads.push(read);
    const answer = lost > 0 ? Promise.reject(new Error("the port closed")) : send(message, ...rest);
    lost -= 1;
    answer.then(
      (told) => {
        read.answered = told !== undefined;
        read.fault = told?.fault === true;
        read.level = told?.assessment?.level ?? null;
        read.concerns = told?.assessment?.concerns ?? [];
        read.card = told?.card != null;
        read.unread = told?.assessment?.unreadLanguage ?? null;
        read.leftOut = told?.leftOut ?? null;
      },
      (error) => {
        read.failed = String(error);
      },
    );
    return answer;
  }
  Object.defineProperty(runtime, "sendMessage", {
    value: witnessed,
    configurable: true,
    writable: true,
  });

  const open = (element) =>
    chrome.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? null;

  const isHost = (element) => element.localName.startsWith("note-") && open(element) !== null;

  /** The element that holds the card, wherever it stands. */
  function host() {
    const inDialogs = [...document.querySelectorAll("page-dialog")].flatMap((element) => [
      ...open(element).querySelectorAll("[popover]"),
    ]);
    return [...document.querySelectorAll("[popover]"), ...inDialogs].find(isHost) ?? null;
  }

  const seen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  function card() {
    const found = host();
    if (!found) return null;
    const root = open(found);
    const inside = root.firstElementChild;
    if (!inside || !seen(inside)) return null;
    const place = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const moving = root.getAnimations();
    const pace = (animation) => animation.effect?.getComputedTiming().delay ?? 0;
    return {
      tag: found.localName,
      parent: found.parentElement.localName,
      language: inside.lang,
      direction: inside.dir,
      name: inside.getAttribute("aria-label"),
      status: root.querySelector("[role=status]")?.innerText ?? "",
      text: inside.innerText,
      sections: [...root.querySelectorAll("[data-id]")]
        .filter(seen)
        .map((section) => section.dataset.id),
      links: [...root.querySelectorAll("a")].filter(seen).map((link) => link.href),
      focus: root.activeElement?.className ?? null,
      // An animation that waits with a long delay only takes the card away from a page without its script.
      settled: moving.every(
        (animation) => animation.playState !== "running" || pace(animation) > 10_000,
      ),
      box: place(inside),
      buttons: Object.fromEntries(
        [...root.querySelectorAll("button")].filter(seen).map((button) => [
          button.className,
          {
            name: button.textContent,
            expanded: button.getAttribute("aria-expanded"),
            ...place(button),
          },
        ]),
      ),
    };
  }

  /**
   * axe on the card with all that folds unfolded. It reads open shadow roots: for it alone, and in this
   * world alone, the card's root is open.
   */
  async function runAxe() {
    const found = host();
    if (found && !found.shadowRoot) {
      const root = open(found);
      Object.defineProperty(found, "shadowRoot", { get: () => root, configurable: true });
    }
    const fold = found ? globalThis.daymarkUnfold(open(found)) : () => {};
    const { violations, passes } = await axe.run(found ?? document, {
      resultTypes: ["violations"],
    });
    fold();
    delete found?.shadowRoot;
    return {
      checked: passes.length,
      violations: violations.map(({ id, impact, help, nodes }) => ({
        id,
        impact,
        help,
        targets: nodes.map(({ target }) => target.flat().join(" ")),
      })),
    };
  }

  /** What the live region of the first view was told since `attendWords`. */
  let told = 0;
  /** The element that was spoilt, and what stood in it. */
  let spoilt = null;

  const answers = {
    here: () => true,
    reads: () => reads,
    card,
    /** Faults of the card as it is laid out: survey.js. */
    survey: () => {
      const inside = host() && open(host()).firstElementChild;
      return inside ? globalThis.daymarkSurvey(inside) : null;
    },
    /** Waits until what changed is laid out. */
    drawn: () =>
      new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => go(true)))),
    /** Counts what is said aloud from now on: changes of a live region. */
    attendWords: () => {
      told = 0;
      const region = open(host()).querySelector("[role=status]");
      const watch = new MutationObserver((changes) => {
        told += changes.length;
      });
      watch.observe(region, { childList: true, characterData: true, subtree: true });
      return open(host()).querySelectorAll("[role=status], [role=alert]").length;
    },
    told: () => told,
    /** Spoils an element of the card, to see that the survey looks at it. */
    spoil: ([selector, text, style]) => {
      const element = open(host()).querySelector(selector);
      spoilt = [element, [...element.childNodes]];
      if (element.childElementCount === 0) element.textContent = text;
      element.style.cssText = style;
      return true;
    },
    mend: () => {
      const [element, content] = spoilt;
      element.replaceChildren(...content);
      element.removeAttribute("style");
      return true;
    },
    reveal: (button) => {
      const found = host();
      open(found)?.querySelector(`button.${button}`)?.scrollIntoView({ block: "nearest" });
      return true;
    },
    /** Where an element of the card stands, once it is in sight; by its words where several are alike. */
    place: ([selector, words]) => {
      const all = [...open(host()).querySelectorAll(selector)];
      const found = all.find((element) => !words || element.textContent.includes(words));
      found?.scrollIntoView({ block: "nearest" });
      if (!found || !seen(found)) return null;
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x, y, width, height, text: found.textContent };
    },
    /** What a pointer meets there: a link itself, or the place of one. */
    met: ([x, y]) => {
      const found = open(host()).elementFromPoint(x, y);
      return { link: Boolean(found?.closest("a")), place: Boolean(found?.querySelector("a")) };
    },
    /** Moves the focus to an element of the card. */
    focus: (selector) => {
      open(host()).querySelector(selector).focus();
      return true;
    },
    /** How a part of the card looks. */
    look: ([selector, property]) =>
      getComputedStyle(open(host()).querySelector(selector))[property],
    lose: (count) => {
      lost = count;
      return true;
    },
    /** An event that no hand made, on an element of the card; a value is chosen first. */
    forge: ([selector, type, value]) => {
      const element = open(host()).querySelector(selector);
      if (value !== undefined) element.value = value;
      element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      return true;
    },
    /** What the background answers to a message of any shape; null where it does not. */
    raw: async (message) => (await send(message).catch(() => null)) ?? null,
    /** Two questions, of `count` messages with `length` letters each and a threat as the last. */
    flood: async ([count, length]) => {
      const threat = "send me 200 in gift cards or that video goes to all your friends";
      const messages = Array.from({ length: count }, () => ({
        from: "x",
        text: "x".repeat(length),
      }));
      messages.push({ from: "x".repeat(length * 1000), text: threat });
      const asked = async (messages) => {
        const began = performance.now();
        const answer = await send({ kind: "read", messages, quieted: null, fine: false });
        return { level: answer?.assessment?.level, took: performance.now() - began };
      };
      return [await asked(messages), await asked(messages.slice(-1))];
    },
    /** The clock of the device, as the extension's script in this page sees it, jumps. */
    clock: (milliseconds) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + milliseconds;
      return true;
    },
    /** A click that no hand made, on a button of the card. */
    press: (button) => {
      open(host()).querySelector(`button.${button}`).click();
      return true;
    },
    /** Takes the names from the buttons, to see that axe looks at them. */
    unname: () => {
      for (const button of open(host()).querySelectorAll("button")) button.textContent = "";
      return true;
    },
    /** Learns from a port when the background stops. */
    attend: () => {
      stopped = false;
      runtime.connect().onDisconnect.addListener(() => {
        stopped = true;
      });
      return true;
    },
    stopped: () => stopped,
    // Nobody answers these: the background acts.
    open: (address) => {
      send({ open: address }).catch(() => {});
      return true;
    },
    openBehind: (address) => {
      send({ open: address, behind: true }).catch(() => {});
      return true;
    },
    command: (command) => {
      send({ command }).catch(() => {});
      return true;
    },
    storage: async () => ({
      local: await chrome.storage.local.get(null),
      session: (await chrome.storage.session?.get?.(null).catch(() => null)) ?? null,
    }),
    policy: async () => (await chrome.storage.managed.get(null).catch(() => null)) ?? {},
    store: (values) => chrome.storage.local.set(values).then(() => true),
    /** The same, of JSON: for what a test cannot hand over otherwise. */
    storeJson: (json) => chrome.storage.local.set(JSON.parse(json)).then(() => true),
    /** Fills the storage until not one letter more goes in. */
    fill: async () => {
      const { local } = chrome.storage;
      const key = "filler";
      const quotes = 2;
      const left = local.QUOTA_BYTES - (await local.getBytesInUse()) - key.length - quotes;
      await local.set({ [key]: "x".repeat(left) });
      const refused = await local.set({ a: 1 }).then(
        () => false,
        () => true,
      );
      if (!refused) throw new Error("there is room left");
      return left;
    },
    forget: () => chrome.storage.local.clear().then(() => true),
    axe: runAxe,
    extension: () => runtime.getURL(""),
    version: () => runtime.getManifest().version,
  };

  document.addEventListener("daymark-test-ask", async (event) => {
    const { number, question, detail } = JSON.parse(event.detail);
    let answer;
    try {
      answer = { value: await answers[question](detail) };
    } catch (error) {
      answer = { fault: String(error?.stack ?? error) };
    }
    document.dispatchEvent(
      new CustomEvent("daymark-test-answer", { detail: JSON.stringify({ number, ...answer }) }),
    );
  });
})();
