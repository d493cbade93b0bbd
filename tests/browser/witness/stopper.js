// Added to the background in a copy, before the extension's own script: it stands still at one of its own
// questions to the browser, as if it had been stopped there, and the test then stops it. Which one is told
// beforehand (`stopAt`) and counts from there on, through a start as well; a policy is there to be kept.

const { session, local, managed } = chrome.storage;
const AREAS = [
  [local, ["get", "set", "remove"]],
  [session, ["get", "set", "remove"]],
  [managed, ["get"]],
  [chrome.permissions, ["contains"]],
  [chrome.scripting, ["getRegisteredContentScripts"]],
  [chrome.action, ["setBadgeText"]],
];

const [get, set] = [session.get.bind(session), session.set.bind(session)];
const remove = session.remove.bind(session);
let count = 0;

/** For the test to see: whether it stands still, and whether it is still to do so. */
globalThis.standsStill = false;
globalThis.isToStand = async () => (await get("stopAt")).stopAt !== undefined;

/** Never ends where it is to stand still. */
async function pass() {
  const { stopAt } = await get("stopAt");
  count += 1;
  if (stopAt === undefined || count < stopAt) return undefined;
  // The next start goes on.
  await remove("stopAt");
  globalThis.standsStill = true;
  return new Promise(() => {});
}

const policy = { setBy: "Hill School", country: "TH" };
Object.defineProperty(managed, "get", { value: async () => policy, configurable: true });

for (const [area, names] of AREAS) {
  for (const name of names) {
    const real = area[name].bind(area);
    const value = (...given) => pass().then(() => real(...given));
    Object.defineProperty(area, name, { value, configurable: true });
  }
}

chrome.runtime.onMessage.addListener((message, _sender, respond) => {
  if (typeof message?.stopAt !== "number") return false;
  count = 0;
  void set({ stopAt: message.stopAt }).then(() => respond(true));
  return true;
});
