// Added to the extension's own pages in a copy: waits until the page has drawn itself, looks at it
// with axe, leaves what it found in the storage, and closes its tab. Firefox lets no test look into
// the pages of an extension from outside.

const main = document.querySelector("main");

async function drawn() {
  while (!main.textContent.trim()) {
    await new Promise((resolve) =>
      new MutationObserver(resolve).observe(main, { childList: true, subtree: true }),
    );
  }
}

await drawn();
for (const [id, value] of new URLSearchParams(location.hash.slice(1))) {
  const control = document.getElementById(id);
  control.value = value;
  const stored = new Promise((resolve) => chrome.storage.onChanged.addListener(resolve));
  control.dispatchEvent(new Event("change", { bubbles: true }));
  await stored;
  await drawn();
}
const { violations, passes } = await axe.run(document, { resultTypes: ["violations"] });
const report = {
  page: location.pathname.slice(1),
  language: document.documentElement.lang,
  text: main.innerText,
  links: [...document.querySelectorAll("a[href]")].map((link) => link.href),
  controls: [...document.querySelectorAll("button, select, input, a[href]")].length,
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
  badge: await chrome.action.getBadgeText({}),
  checked: passes.length,
  violations: violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact,
    help,
    targets: nodes.map(({ html }) => html),
  })),
};
await chrome.storage.local.set({ report });
const tab = await chrome.tabs.getCurrent();
await chrome.tabs.remove(tab.id);
