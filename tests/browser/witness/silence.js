// Added to the background in a copy, before the extension's own script: the browser is silent about its
// policy for as long as the witness stores `silent`, as Chromium is after each start; the clock of the
// device goes `ahead` by so many milliseconds.

const { local, managed, onChanged } = chrome.storage;
const [get, now] = [managed.get.bind(managed), Date.now.bind(Date)];
const listen = onChanged.addListener.bind(onChanged);
let ahead = 0;

async function isSilent() {
  const stored = await local.get(["silent", "ahead"]);
  ahead = stored.ahead ?? 0;
  return stored.silent === true;
}

Object.defineProperty(managed, "get", {
  value: async (...given) => ((await isSilent()) ? {} : get(...given)),
});

// What the real browser says meanwhile is not heard either.
Object.defineProperty(onChanged, "addListener", {
  value: (listener) =>
    listen((changes, area) => {
      if (area !== "managed") listener(changes, area);
      else void isSilent().then((silent) => silent || listener(changes, area));
    }),
});

Date.now = () => now() + ahead;
