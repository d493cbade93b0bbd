// How sites follow what is stored, and which permissions are given back: node --test tests/parts/sites.test.mjs

import assert from "node:assert/strict";
import { test } from "node:test";
import { imported } from "./bundled.mjs";

const stored = {};
const given = [];
/** What the browser permits, and where the content script is registered. */
const granted = new Set();
let registered = [];
let looks = 0;
const listeners = [];
let policy = {};
const never = { addListener() {} };

globalThis.chrome = {
  storage: {
    local: {
      get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
      async set(values) {
        for (const [key, value] of Object.entries(values)) store(key, value);
      },
      remove: async (key) => store(key, undefined),
    },
    managed: { get: async () => policy },
    session: { get: async () => ({}), set: async () => {}, remove: async () => {} },
    onChanged: { addListener: (listener) => listeners.push(listener) },
  },
  permissions: {
    onAdded: never,
    onRemoved: never,
    async contains({ origins }) {
      if (origins.some((origin) => origin.includes("["))) throw new Error("Invalid match pattern");
      return origins.every((origin) => granted.has(origin));
    },
    async remove({ origins }) {
      given.push(...origins);
      return true;
    },
  },
  runtime: {
    onStartup: never,
    getManifest: () => ({ content_scripts: [{ matches: ["https://known.example/*"] }] }),
  },
  scripting: {
    async getRegisteredContentScripts() {
      looks += 1;
      return registered.map((id) => ({ id }));
    },
    async registerContentScripts(scripts) {
      registered.push(...scripts.map(({ id }) => id));
    },
    async unregisterContentScripts({ ids }) {
      registered = registered.filter((id) => !ids.includes(id));
    },
  },
  tabs: { query: async () => [] },
};

const parts = ["background/sites.ts", "background/policy.ts", "background/environment.ts"];
const { followPolicy, followSettings, followSites, readPolicy, syncSites } = await imported(
  ...parts,
);
followSettings();
followSites();
followPolicy(() => {});

function tell(changes, area) {
  for (const listener of listeners) listener(changes, area);
}

function store(key, newValue) {
  const oldValue = stored[key];
  if (newValue === undefined) delete stored[key];
  else stored[key] = newValue;
  tell({ [key]: { oldValue, newValue } }, "local");
}

/** What is given back by what `change` does. */
async function givenBack(change) {
  given.length = 0;
  change();
  await readPolicy();
  // Promises have their turn.
  await new Promise((resolve) => setImmediate(resolve));
  await syncSites();
  return given.splice(0);
}

const choose = (settings) => givenBack(() => store("settings", settings));

const set = (values) =>
  givenBack(() => {
    policy = values;
    tell({}, "managed");
  });

const SITE = "https://chat.example";
const PATTERN = "https://chat.example/*";

test("a site that the person takes out", async () => {
  await choose({ addedSites: [SITE, "https://other.example:8443"] });
  assert.deepEqual(await choose({ addedSites: [SITE] }), ["https://other.example/*"]);
  assert.deepEqual(await choose({}), [PATTERN]);
});

test("a site of a policy that goes", async () => {
  await set({ sites: [SITE, { address: "https://wall.example" }] });
  assert.deepEqual(await set({ sites: [SITE] }), ["https://wall.example/*"]);
  assert.deepEqual(await set({}), [PATTERN]);
});

test("what the other of the two still names is kept", async () => {
  await set({ sites: [SITE] });
  await choose({ addedSites: [SITE] });
  assert.deepEqual(await set({}), []);
  await set({ sites: [SITE] });
  assert.deepEqual(await choose({}), []);
  assert.deepEqual(await set({}), [PATTERN]);
});

test("a site that the extension knows by itself is neither registered nor given back", async () => {
  // Firefox gives back what the manifest names as well, and no chat there is read any more.
  const known = "https://known.example";
  granted.add(`${known}/*`).add(PATTERN);
  assert.deepEqual(await choose({ addedSites: [known, SITE] }), []);
  assert.deepEqual(registered, [PATTERN]);
  assert.deepEqual(await choose({}), [PATTERN]);
  assert.deepEqual(registered, []);
  await set({ sites: [{ address: known, container: "main" }] });
  assert.deepEqual(await set({}), []);
});

test("a site that the browser does not know as one keeps no other from being read", async () => {
  granted.add(PATTERN);
  await choose({ addedSites: ["http://[::1]", SITE] });
  assert.deepEqual(registered, [PATTERN]);
  await choose({});
});

test("many changes at once are looked at together, and the last of them counts", async () => {
  looks = 0;
  const given = await givenBack(() => {
    for (let at = 0; at < 300; at++) store("settings", { addedSites: at % 2 ? [] : [SITE] });
  });
  assert.ok(given.length > 0);
  assert.ok(looks > 0 && looks < 10, `looked ${looks} times`);
});
