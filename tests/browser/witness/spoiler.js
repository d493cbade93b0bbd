// Added to the background in a copy, before the extension's own script: faults of the browser and of the
// device, each begun and ended by the witness while the background runs.

/** What is spoilt now: `get` of the storage as `reading` names it, its `set`, `clock` in milliseconds, `engine` its answers. */
globalThis.spoilt = {};

const { local, managed } = chrome.storage;
const [get, set, now] = [local.get.bind(local), local.set.bind(local), Date.now.bind(Date)];

function replace(object, name, value) {
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
}

const refuse = (what) => Promise.reject(new Error(what));

const reading = {
  refused: () => refuse("IO error: corruption of the storage"),
  silent: () => new Promise(() => {}),
};
replace(local, "get", (...given) => (reading[globalThis.spoilt.get] ?? get)(...given));
replace(local, "set", (...given) =>
  globalThis.spoilt.set ? refuse("the quota is exceeded") : set(...given),
);

/** The engine asks for a new date, the scripts for the milliseconds. */
class ShiftedDate extends Date {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(ShiftedDate.now());
  }

  static now() {
    return now() + (globalThis.spoilt.clock ?? 0);
  }
}
globalThis.Date = ShiftedDate;

// A policy that asks for all that no policy may have, in every wrong shape.
replace(managed, "get", () =>
  Promise.resolve({
    country: { toString: "TH" },
    language: ["th"],
    pausedSites: ["127.0.0.1"],
    pausedUntil: now() + 3_600_000,
    person: { name: "The office", number: "0123456" },
    report: "https://report.invalid/",
    addedSites: ["https://report.invalid"],
    enabled: false,
    nested: Array.from({ length: 5000 }, () => ({ a: [[[[[[1]]]]]] })),
  }),
);

chrome.runtime.onMessage.addListener((message, _sender, respond) => {
  if (!message?.spoil) return;
  globalThis.spoilt = message.spoil;
  respond(true);
});
