// What a first attempt looks like: sixty expressions over all text of the page, at each change.

(() => {
  const verbs = "send|pay|transfer|give|buy|share".split("|");
  const things =
    "money|gift cards?|pictures?|photos?|videos?|codes?|passwords?|bitcoin|your address|your number".split(
      "|",
    );
  const list = verbs.flatMap((verb) =>
    things.map((thing) => new RegExp(`\\b${verb}\\b.{0,40}\\b${thing}\\b`, "i")),
  );
  const card = document.createElement("div");
  card.style.cssText = "position:fixed;inset:auto 12px 12px auto;padding:12px;background:#ffd";
  new MutationObserver(() => {
    const text = document.body.innerText;
    const found = list.filter((one) => one.test(text)).length;
    if (found === 0) return card.remove();
    card.textContent = "Somebody may be asking you for something.";
    if (!card.isConnected) document.documentElement.append(card);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
})();
