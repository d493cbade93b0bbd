// Stands before the extension's own script in its world and counts what wakes it: timers, frames, idle
// time, observers, events, and messages that it sends. Asked and answered through events with text.

(() => {
  const CONTROL = 60_000;
  let begun = 0;
  let woken = [];
  let earlier = 0;
  let control = 0;
  const wake = (what) => woken.push([what, Math.round(performance.now() - begun)]);
  const listen = document.addEventListener.bind(document);
  // Proof that the hour passed in this world too.
  setInterval(() => {
    control += 1;
  }, CONTROL);

  for (const name of [
    "setTimeout",
    "setInterval",
    "requestIdleCallback",
    "requestAnimationFrame",
    "queueMicrotask",
  ]) {
    const real = globalThis[name].bind(globalThis);
    globalThis[name] = (callback, ...rest) =>
      real(
        (...given) => {
          wake(name);
          callback(...given);
        },
        ...rest,
      );
  }
  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"]) {
    const Real = globalThis[name];
    globalThis[name] = class extends Real {
      constructor(callback, ...rest) {
        super(
          (...given) => {
            wake(name);
            callback(...given);
          },
          ...rest,
        );
      }
    };
  }
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, callback, options) {
    const counted =
      typeof callback === "function"
        ? function (...given) {
            wake(`event ${type}`);
            return callback.apply(this, given);
          }
        : callback;
    return add.call(this, type, counted, options);
  };
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  Object.defineProperty(chrome.runtime, "sendMessage", {
    configurable: true,
    value: (...given) => {
      wake("message to the background");
      return send(...given);
    },
  });

  listen("cost-begin", () => {
    begun = performance.now();
    earlier = woken.length;
    woken = [];
    control = 0;
  });
  listen("cost-ask", () => {
    const detail = JSON.stringify({ woken, earlier, minutes: control });
    document.dispatchEvent(new CustomEvent("cost-answer", { detail }));
  });
})();
