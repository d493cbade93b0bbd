// Looks at the card as a person would: what can be seen and clicked. The card
// lies in a closed shadow root, which a page cannot open; the protocols that
// drive the browsers can.

/** Runs in the page, on the shadow root of the card. */
function look(root) {
  const seen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const box = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const lines = [];
  const headings = [];
  const buttons = [];
  for (const element of root.querySelectorAll("*")) {
    if (element.localName === "style" || !seen(element)) continue;
    const text = element.textContent.replace(/\s+/g, " ").trim();
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.data.trim(),
    );
    if (own) lines.push(text);
    if (/^h[1-6]$/.test(element.localName)) headings.push(text);
    if (element.localName === "button") {
      const name = element.getAttribute("aria-label") ?? text;
      buttons.push({ name, expanded: element.getAttribute("aria-expanded"), ...box(element) });
    }
  }
  const first = root.querySelector("[lang]");
  // One that has not begun yet has no progress.
  const moves = ({ playState, effect }) =>
    playState === "running" && effect.getComputedTiming().progress !== null;
  return {
    settled: ![...root.getAnimations(), ...root.host.getAnimations()].some(moves),
    shown: root.host.matches(":popover-open") && seen(root.host),
    language: root.host.lang || first?.lang || "",
    lines,
    headings,
    buttons,
  };
}

const LOOK = look.toString();

/** The card that is shown in the page, or null. */
export async function readCard(page) {
  const card =
    page.browser().protocol === "webDriverBiDi" ? await overBidi(page) : await overCdp(page);
  return card?.shown && card.lines.length > 0 ? card : null;
}

async function overCdp(page) {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const found = closedRoot(root);
    if (!found) return null;
    const { object } = await session.send("DOM.resolveNode", {
      backendNodeId: found.backendNodeId,
    });
    const { result } = await session.send("Runtime.callFunctionOn", {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${LOOK})(this); }`,
      returnByValue: true,
    });
    return result.value ?? null;
  } finally {
    await session.detach();
  }
}

function closedRoot(node) {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === "closed") return root;
  }
  for (const child of node.children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return null;
}

async function overBidi(page) {
  const context = page.mainFrame().browsingContext;
  const { session } = context.userContext.browser;
  const target = { context: context.id };
  const answer = await session.send("script.evaluate", {
    expression: "[...document.querySelectorAll('[popover]')]",
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: "all" },
  });
  const hosts = answer.result.result.value ?? [];
  const found = hosts
    .map((host) => host.value?.shadowRoot)
    .find((root) => root?.value?.mode === "closed");
  if (!found) return null;
  const told = await session.send("script.callFunction", {
    functionDeclaration: `(root) => JSON.stringify((${LOOK})(root))`,
    arguments: [{ sharedId: found.sharedId }],
    target,
    awaitPromise: false,
  });
  const { value } = told.result.result;
  return value ? JSON.parse(value) : null;
}

/** Clicks where the button of the card lies, as a hand would. */
export async function click(page, button) {
  await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
}
