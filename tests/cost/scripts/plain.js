// The least that can be done: one expression over what was added, and a card of one line.

(() => {
  const threat = /(send|pay|transfer)\b.{0,60}\b(or|otherwise)\b/i;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!threat.test(node.textContent ?? "")) continue;
        if (document.querySelector("#plain-card")) return;
        const card = document.createElement("div");
        card.id = "plain-card";
        card.popover = "manual";
        card.textContent = "Somebody may be pressing you.";
        document.documentElement.append(card);
        card.showPopover();
        return;
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
})();
