// Added to the background and to the set-up page of a copy in Chromium: its question whether a site is
// permitted stands outside the page, where no test can press. Here the site counts as permitted once it was
// asked for in answer to a press; until then nobody may hear otherwise. What is permitted in truth is more.

const GRANTED = "granted";

const { permissions, storage } = chrome;
const { onAdded } = permissions;
const contains = permissions.contains.bind(permissions);
const isAsked = ({ origins }) => origins.includes("http://127.0.0.1/*");

const listeners = [];
Object.defineProperty(onAdded, "addListener", { value: (listener) => listeners.push(listener) });
storage.session.onChanged.addListener((changes) => {
  if (changes[GRANTED]) for (const listener of listeners) listener({});
});

Object.defineProperties(permissions, {
  contains: {
    value: async (wanted) =>
      isAsked(wanted) ? Boolean((await storage.session.get(GRANTED))[GRANTED]) : contains(wanted),
  },
  request: {
    value: async (wanted) => {
      if (!navigator.userActivation.isActive) throw new Error("not in answer to a press");
      if (!isAsked(wanted)) return false;
      await storage.session.set({ [GRANTED]: true });
      return true;
    },
  },
});
