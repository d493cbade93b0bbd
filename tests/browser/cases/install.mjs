// An administrator of a school installs, updates and removes Daymark by the browser's policy, from a
// server of the school. The packages and the policy are those that the tasks of the project write.

import assert from "node:assert/strict";
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openedPage } from "../../../xtask/browser.mjs";
import { say } from "../lib/chat-page.mjs";
import { prepareExtension } from "../lib/extension.mjs";
import { FOR_A_TEST, School } from "../lib/install.mjs";
import { opening, openOwn, textOf } from "../lib/own-pages.mjs";
import { hosts, isWitnessed, listenForFaults } from "../lib/page.mjs";
import { temporaryFolder } from "../lib/process.mjs";
import { openSession } from "../lib/session.mjs";
import { TALK } from "../lib/talk.mjs";
import { until } from "../lib/wait.mjs";
import { strangers } from "./privacy.mjs";

const { threat } = TALK.en;

const OLD = "1.0";
const NEW = "1.1";

/** What the school writes below `[settings]` in school.toml. */
const SETTINGS = `
country = "TH"
languages = ["th"]
setBy = "Hill School, room 4"

[[settings.contacts]]
name = "Nurse"
phone = "020 1234"
`;

/** The same as the extension gets it: with the numbers as they are dialled. */
const RECEIVED = {
  country: "TH",
  languages: ["th"],
  setBy: "Hill School, room 4",
  contacts: [{ name: "Nurse", phone: "0201234" }],
};

const PREFERENCES = {
  // Puppeteer lets unsigned packages in: here a policy has to.
  "xpinstall.signatures.required": true,
  // Lists of updates come over https, except from loopback in a test.
  "extensions.checkUpdateSecurity": false,
  // Firefox looks for newer versions as it does every day, only as soon as it can: ten seconds after its start.
  "extensions.update.enabled": true,
  "extensions.update.interval": 1,
  "app.update.timerFirstInterval": 10_000,
};

/** What is said in the chat and stands in no file of the copy. */
const SAID = "the old mill at four, behind the second gate";

/** What a person chose on this device, to be found in the profile, or not. */
const CHOICE = { kept: "what this person chose" };

/** A version of the copy that the tests install, as a folder. */
function built(browser, version) {
  return prepareExtension(browser, `install-${version}`, (copy) => {
    opening(copy);
    copy.manifest((manifest) => {
      manifest.version = version;
    });
  });
}

/** A school that serves the first version; its policy is not laid down yet. */
function atSchool(run) {
  return async (scene) => {
    const { browser } = scene;
    const school = new School(browser);
    const pages = await scene.pages();
    const profile = temporaryFolder("profile");
    let session = null;
    const device = {
      profile,
      /** Starts the browser of the device, always with the same profile. */
      async start({ executablePath = school.executablePath, preferences = {} } = {}) {
        session = await openSession(browser, {
          profile,
          executablePath,
          preferences: { ...PREFERENCES, ...preferences },
        });
        return session;
      },
      /** Ends it; whatever it asked for was asked of the school or of the page. */
      async leave() {
        const ended = session;
        session = null;
        await ended.close();
        const asked = await strangers(scene, ended);
        assert.deepEqual(
          asked.filter(({ host }) => host !== school.server.host),
          [],
        );
      },
      open: () => session.open(pages.url("/chat")),
    };
    try {
      await school.start();
      await school.publish(await built(browser, OLD));
      await run(school, device, scene);
      if (session) await device.leave();
    } finally {
      await session?.close();
      await school.close();
    }
  };
}

/** Waits until the browser has installed it, and closes the first steps, which open then. */
async function installed({ browser }) {
  const page = await openedPage(browser, (address) => address.endsWith("/welcome.html"));
  await page.close();
}

/** Starts a browser on the policy of the school; gives a chat with a card over it. */
async function guarded(school, device) {
  await school.order(SETTINGS, FOR_A_TEST[school.browser]);
  const session = await device.start();
  await installed(session);
  const view = await device.open();
  const faults = listenForFaults(view.page);
  await say(view, threat);
  // The first card may come before the browser has read the policy.
  await until("the card in Thai", async () => (await view.card())?.language === "th", {
    deadline: 30_000,
  });
  return { session, view, faults, card: await view.shown() };
}

/** Has the browser look for newer versions now, as a person does on its page of extensions. */
async function lookForUpdates(session) {
  // Firefox lets no test go there; it looks by itself: PREFERENCES.
  if (session.name === "firefox") return;
  const page = await session.tab();
  await page.goto("chrome://extensions");
  await page.evaluate(() => chrome.developerPrivate.autoUpdate());
  await page.close();
}

/** The files below a folder: each path and what is in it. */
function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    yield [file, readFileSync(file)];
  }
}

/** The files of a profile that hold something of this, or have it in their names. */
function filesOf(profile, { named, holding }) {
  const found = [];
  for (const [file, bytes] of filesBelow(profile)) {
    const name = file.slice(profile.length);
    if ((named && name.includes(named)) || (holding && bytes.includes(holding))) found.push(name);
  }
  return found;
}

export const tests = {
  "a policy installs it from the school's server; its settings are there and locked": atSchool(
    async (school, device) => {
      const { session, view } = await guarded(school, device);
      assert.equal(await view.ask("version"), OLD);
      assert.deepEqual(await view.ask("policy"), RECEIVED);
      await view.click("open");
      const { links } = await view.shown("the opened card");
      assert.ok(links.includes("tel:0201234"), String(links));
      const page = await openOwn(session, view, "setup.html");
      assert.match(await textOf(page, "#policy"), /Hill School, room 4/);
      const locked = (id) => page.$eval(`#${id}`, ({ disabled }) => disabled);
      assert.equal(await locked("country"), true);
      assert.equal(await locked("language"), true);
      assert.equal(await locked("sensitivity"), false);
    },
  ),

  "a newer version on the server takes over under an open chat, and what was chosen stays":
    atSchool(async (school, device, scene) => {
      const newer = await built(scene.browser, NEW);
      const { session, view, faults, card } = await guarded(school, device);
      await view.ask("store", CHOICE);
      assert.deepEqual(await hosts(view.page), [card.tag]);
      await school.publish(newer);
      await lookForUpdates(session);
      await until(
        "the card of the new script alone",
        async () => {
          const all = await hosts(view.page);
          return all.length === 1 && all[0] !== card.tag;
        },
        // Firefox that just missed it looks again after half a minute.
        { deadline: 45_000, seen: () => school.server.seen },
      );
      assert.deepEqual(faults, []);
      await view.page.reload();
      assert.equal(await view.ask("version"), NEW);
      assert.deepEqual(await view.ask("policy"), RECEIVED);
      const { local } = await view.ask("storage");
      assert.deepEqual(local, { ...CHOICE, policy: RECEIVED });
      await say(view, threat);
      assert.equal((await view.shown()).language, "th");
    }),

  "the policy goes: it leaves the open page, and nothing of it lies in the profile": Object.assign(
    atSchool(async (school, device) => {
      const { view, faults } = await guarded(school, device);
      await say(view, SAID);
      await view.read(SAID);
      await view.ask("store", CHOICE);
      const stored = () => filesOf(device.profile, { holding: CHOICE.kept });
      await until("the choice to be stored", () => stored().length > 0);
      assert.deepEqual(filesOf(device.profile, { holding: SAID }), [], "chat text is stored");
      school.withdraw();
      await until("the card to go", async () => {
        await say(view, "and then?");
        return (await hosts(view.page)).length === 0;
      });
      assert.deepEqual(faults, []);
      await view.page.reload();
      assert.equal(await isWitnessed(view.page), false);
      await device.leave();
      assert.deepEqual(stored(), []);
      assert.deepEqual(filesOf(device.profile, { named: school.id }), []);
    }),
    { only: "chromium" },
  ),

  "a policy removes it from under an open page, and nothing of it lies in the profile":
    Object.assign(
      atSchool(async (school, device) => {
        const { view, faults } = await guarded(school, device);
        await view.ask("store", CHOICE);
        const stored = () => filesOf(device.profile, { holding: CHOICE.kept });
        await until("the choice to be stored", () => stored().length > 0);
        await school.order(SETTINGS, FOR_A_TEST.chromium, "remove");
        await until("the card to go", async () => {
          await say(view, "and then?");
          return (await hosts(view.page)).length === 0;
        });
        assert.deepEqual(faults, []);
        await device.leave();
        assert.deepEqual(stored(), []);
        const named = () => filesOf(device.profile, { named: school.id });
        assert.deepEqual(named(), []);
        // It is still to be gone after a start, and nobody can bring it back.
        const asked = school.server.seen.length;
        await device.start();
        const gone = await device.open();
        assert.equal(await isWitnessed(gone.page), false);
        assert.equal(school.server.seen.length, asked);
        await device.leave();
        assert.deepEqual(named(), []);
      }),
      { only: "chromium" },
    ),

  "Firefox keeps it without its settings when the policy goes, and removes it when one says so":
    Object.assign(
      atSchool(async (school, device) => {
        const { view } = await guarded(school, device);
        await say(view, SAID);
        await view.read(SAID);
        await view.ask("store", CHOICE);
        await device.leave();
        const stored = () => filesOf(device.profile, { holding: CHOICE.kept });
        assert.notDeepEqual(stored(), []);
        assert.deepEqual(filesOf(device.profile, { holding: SAID }), [], "chat text is stored");
        school.withdraw();
        await device.start();
        const without = await device.open();
        assert.deepEqual(await without.ask("policy"), {});
        await say(without, threat);
        assert.equal((await without.shown()).language, "en");
        await device.leave();
        await school.order(SETTINGS, FOR_A_TEST.firefox, "remove");
        await device.start();
        const named = () => filesOf(device.profile, { named: school.id });
        await until("the package to be gone", () => named().length === 0);
        const gone = await device.open();
        assert.equal(await isWitnessed(gone.page), false);
        await device.leave();
        assert.deepEqual(stored(), []);
        assert.deepEqual(named(), []);
      }),
      { only: "firefox" },
    ),

  "Firefox refuses a package that nobody signed, where no policy lets it in": Object.assign(
    atSchool(async (school, device) => {
      await school.order(SETTINGS);
      const said = join(device.profile, "said.txt");
      const executablePath = join(device.profile, "firefox.sh");
      writeFileSync(executablePath, `#!/bin/sh\nexec "${school.executablePath}" "$@" >"${said}"\n`);
      chmodSync(executablePath, 0o755);
      const preferences = { "devtools.console.stdout.chrome": true };
      await device.start({ executablePath, preferences });
      await until("Firefox to say so", () =>
        /ERROR_SIGNEDSTATE_REQUIRED/.test(readFileSync(said, "utf8")),
      );
      const view = await device.open();
      assert.equal(await isWitnessed(view.page), false);
    }),
    { only: "firefox" },
  ),
};
