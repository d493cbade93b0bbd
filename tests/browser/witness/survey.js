// Looks at a card as it is laid out, for faults that a person would see: text that does not fit, is
// clipped, lies outside the window or over other text, is empty or was never filled in. Read by the
// witness; runs in the same world.

/** Unfolds all that folds, one inside another as well; gives what folds it again. */
globalThis.daymarkUnfold = (root) => {
  const opened = [...root.querySelectorAll("details:not([open])")];
  for (const details of opened) details.open = true;
  return () => {
    for (const details of opened) details.open = false;
  };
};

globalThis.daymarkSurvey = (() => {
  /** Layout is counted in fractions of a pixel. */
  const NEAR = 1;

  /** What the engine or a translator would leave behind: a placeholder, or the key of a missing text. */
  const UNFILLED = /[{}$]|^[a-z]+(-[a-z]+)+$/;

  /** Elements that are there for their words. */
  const WORDED =
    "p:not(.told), h2, li, button, .label, .detail, .quote, option, summary, .language span";

  /** WCAG 2.2, 2.5.8, for all; what the reader is meant to press is larger. */
  const SMALLEST = 24;
  const LARGE = 44;

  const drawn = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));

  const seen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  function named(element) {
    const text = element.textContent.replace(/\s+/g, " ").trim().slice(0, 60);
    return `${element.localName}.${element.className} "${text}"`;
  }

  function words(card) {
    const faults = [];
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim();
      if (UNFILLED.test(text)) faults.push(`not filled in: "${text}"`);
    }
    for (const element of card.querySelectorAll(WORDED)) {
      if (element.textContent.trim() === "") faults.push(`empty: ${named(element)}`);
    }
    for (const element of [card, ...card.querySelectorAll("*")]) {
      const label = element.getAttribute("aria-label")?.trim();
      if (label === undefined) continue;
      if (label === "" || UNFILLED.test(label)) faults.push(`no name: ${named(element)}`);
    }
    return faults;
  }

  /** Whether a word or an element sticks out: what cannot be seen at the end of a line is no fault. */
  function isOverfull(element) {
    const frame = element.getBoundingClientRect();
    const sticksOut = ({ left, right, width }) =>
      width > 0 && (left < frame.left - NEAR || right > frame.right + NEAR);
    if ([...element.querySelectorAll("*")].some((one) => sticksOut(one.getBoundingClientRect()))) {
      return true;
    }
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      for (const { index, 0: word } of walker.currentNode.data.matchAll(/\S+/gu)) {
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        if ([...range.getClientRects()].some(sticksOut)) return true;
      }
    }
    return false;
  }

  function layout(card) {
    const faults = [];
    const frame = card.getBoundingClientRect();
    const outside =
      frame.left < 0 || frame.top < 0 || frame.right > innerWidth || frame.bottom > innerHeight;
    if (outside) faults.push(`outside the window: ${JSON.stringify(frame)}`);
    for (const element of [card, ...card.querySelectorAll("*")]) {
      if (element instanceof SVGElement || element.clientWidth === 0 || !seen(element)) continue;
      if (element.scrollWidth > element.clientWidth + NEAR && isOverfull(element)) {
        faults.push(`wide: ${named(element)}`);
      }
      const { overflowY, display } = getComputedStyle(element);
      const clips = ["hidden", "clip"].includes(overflowY) || ["BUTTON"].includes(element.tagName);
      if (display !== "inline" && clips && element.scrollHeight > element.clientHeight + NEAR) {
        faults.push(`clipped: ${named(element)}`);
      }
    }
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode;
      if (!seen(parentElement) || parentElement.closest("select")) continue;
      range.selectNodeContents(walker.currentNode);
      for (const line of range.getClientRects()) {
        if (line.left < frame.left - NEAR || line.right > frame.right + NEAR) {
          faults.push(`sticks out: ${named(parentElement)}`);
        }
      }
    }
    return faults;
  }

  function targets(card) {
    const faults = [];
    const all = [...card.querySelectorAll("button, a, select, summary")].filter(seen);
    const boxes = all.map((element) => element.getBoundingClientRect());
    all.forEach((element, index) => {
      const { width, height, left, right, top, bottom } = boxes[index];
      const least = element.matches(".small") ? SMALLEST : LARGE;
      if (height < least - 0.01 || width < SMALLEST) {
        faults.push(`small to press, ${width} × ${height}: ${named(element)}`);
      }
      boxes.slice(index + 1).forEach((other, after) => {
        const apart =
          other.left >= right - NEAR ||
          other.right <= left + NEAR ||
          other.top >= bottom - NEAR ||
          other.bottom <= top + NEAR;
        // What is scrolled out of sight lies anywhere.
        const together = element.closest(".more") === all[index + 1 + after].closest(".more");
        if (!apart && together) faults.push(`one over the other: ${named(element)}`);
      });
    });
    return faults;
  }

  /** Every fault of a card, with all that folds unfolded, and how it looked before that. */
  return async (card) => {
    await drawn();
    const look = {
      language: card.lang,
      direction: getComputedStyle(card).direction,
      text: card.innerText,
      status: card.querySelector("[role=status]")?.innerText ?? "",
      height: card.querySelector(".more:not([hidden])")?.scrollHeight ?? 0,
    };
    const fold = globalThis.daymarkUnfold(card);
    await drawn();
    const faults = [...words(card), ...layout(card), ...targets(card)];
    fold();
    await drawn();
    return { ...look, faults: [...new Set(faults)] };
  };
})();
