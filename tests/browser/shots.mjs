// Pictures of every state of the card in every language, for a person to look at:
// node tests/browser/shots.mjs [--language XX] [--state NAME] [--out DIR]
// Called by `cargo xtask shots`. Shows what lies in dist/chromium; a folder a language, a file a state,
// and index.html, which shows all that lies in the folder.

import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { prepareExtension } from "./lib/extension.mjs";
import { stopEverything } from "./lib/process.mjs";
import { openSession } from "./lib/session.mjs";
import { SITUATIONS } from "./lib/situations.mjs";
import {
  BRANCHES,
  choose,
  farewell,
  languages,
  open,
  situated,
  speak,
  withPauses,
} from "./lib/states.mjs";
import { startPages } from "./servers/pages.mjs";

const { values } = parseArgs({
  options: {
    language: { type: "string" },
    state: { type: "string" },
    out: { type: "string", default: "target/shots" },
  },
});
const root = fileURLToPath(new URL("../../", import.meta.url));
const out = resolve(root, values.out);

/** High enough that nothing on the card scrolls: a picture shows all of it. */
const TALL = { width: 1000, height: 6000 };
const NARROW = { width: 320, height: 6000 };

/** What of the page is seen around the card. */
const MARGIN = 12;

/** The width of the window of the toolbar button, and of a page in a tab. */
const POPUP = { width: 380, height: 600 };
const PAGE = { width: 900, height: 700 };

/** Every picture of a card: a name, the situation, and what to do before and between. */
const CARDS = [
  { state: "folded", situation: "money" },
  { state: "opened", situation: "money", isOpen: true },
  ...BRANCHES.map((branch) => ({
    state: `branch-${branch.replaceAll("_", "-")}`,
    situation: "money",
    isOpen: true,
    branch,
  })),
  { state: "dark-folded", situation: "money", prefers: "dark" },
  { state: "dark", situation: "money", prefers: "dark", isOpen: true },
  { state: "narrow-folded", situation: "money", size: NARROW },
  { state: "narrow", situation: "money", size: NARROW, isOpen: true },
  { state: "forced-colors", situation: "money", prefers: "forced-colors", isOpen: true },
  ...Object.keys(SITUATIONS).map((situation) => ({
    state: `situation-${situation.replaceAll("_", "-")}`,
    situation,
  })),
  { state: "opened-self-harm", situation: "self_harm", isOpen: true },
  { state: "opened-request", situation: "request", isOpen: true },
];

/** Other states, drawn in ways of their own below. */
const OTHERS = ["pause", "farewell"];

const built = join(root, "dist/chromium");
const pageNames = (await readdir(built).catch(() => []))
  // The licences are what others wrote, in their language.
  .filter((name) => name.endsWith(".html") && name !== "licences.html")
  .map((name) => name.replace(/\.html$/, ""))
  .sort();
const states = [...CARDS.map(({ state }) => state), ...OTHERS, ...pageNames.map(page)];

function page(name) {
  return `page-${name}`;
}

function fail(words) {
  console.error(`error: ${words}`);
  process.exit(1);
}

const spoken = (await languages()).filter(({ code }) => code === (values.language ?? code));
if (spoken.length === 0) fail(`there is no extension/locales/${values.language}.ftl`);
if (values.state && !states.includes(values.state)) {
  fail(`there is no state ${values.state}; there are: ${states.join(", ")}`);
}
const wanted = states.filter((state) => state === (values.state ?? state));

/** Keeps a picture of the card that stands. */
async function keep(view, state, { code }) {
  await view.ask("survey");
  const { box } = await view.card();
  const clip = {
    x: Math.max(0, box.x - MARGIN),
    y: Math.max(0, box.y - MARGIN),
    width: box.width + 2 * MARGIN,
    height: box.height + 2 * MARGIN,
  };
  await view.page.screenshot({ path: join(out, code, `${state}.png`), clip });
}

async function card(session, pages, { state, situation, isOpen, branch, size = TALL }) {
  const view = await situated(session, pages, situation);
  await view.page.setViewport(size);
  if (isOpen) await open(view);
  if (branch) await choose(view, branch);
  for (const language of spoken) {
    await speak(view, language.code);
    await keep(view, state, language);
  }
  await view.ask("forget");
  await view.close();
}

async function ownPage(session, pages, name) {
  const view = await session.open(pages.url("/chat"));
  const address = await view.ask("extension");
  const tab = await session.tab();
  await tab.setViewport(name === "popup" ? POPUP : PAGE);
  for (const { code } of spoken) {
    await view.ask("store", { settings: { language: code } });
    await tab.goto(`${address}${name}.html`);
    await tab.waitForFunction(
      (code) =>
        document.documentElement.lang === code && document.querySelector("main")?.textContent,
      {},
      code,
    );
    await tab.screenshot({ path: join(out, code, `${page(name)}.png`), fullPage: true });
  }
  await tab.close();
  await view.ask("forget");
  await view.close();
}

async function draw(state, sessionFor, pages) {
  const asked = CARDS.find((card) => card.state === state);
  const session = await sessionFor(asked?.prefers);
  if (asked) await card(session, pages, asked);
  else if (state === "pause") {
    await withPauses(session, pages, spoken, (view, language) => keep(view, state, language));
  } else if (state === "farewell") {
    for (const language of spoken) {
      const view = await farewell(session, pages, language.code);
      await keep(view, state, language);
      await view.ask("forget");
      await view.close();
    }
  } else await ownPage(session, pages, state.slice(page("").length));
}

/** One row a state, one column a language, of all pictures that lie there. */
async function sheet() {
  const folders = (await readdir(out, { withFileTypes: true })).filter((it) => it.isDirectory());
  const known = (await languages()).map(({ code }) => code);
  const columns = known.filter((code) => folders.some(({ name }) => name === code));
  const files = new Set();
  for (const code of columns) {
    for (const name of await readdir(join(out, code))) files.add(`${code}/${name}`);
  }
  const cell = (state, code) => {
    const file = `${code}/${state}.png`;
    const name = `${state}, ${code}`;
    return files.has(file)
      ? `<td><a href="${file}"><img loading="lazy" src="${file}" alt="${name}"></a></td>`
      : "<td></td>";
  };
  const rows = states.map(
    (state) =>
      `<tr><th scope="row">${state}</th>${columns.map((code) => cell(state, code)).join("")}</tr>`,
  );
  const heads = columns.map((code) => `<th scope="col">${code}</th>`).join("");
  await writeFile(
    join(out, "index.html"),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Daymark: every state in every language</title>
<style>
  body { margin: 0; font: 14px system-ui, sans-serif; }
  th { position: sticky; inset-block-start: 0; padding: 8px; background: Canvas; text-align: start; vertical-align: top; }
  th[scope="row"] { inset-inline-start: 0; inset-block-start: 32px; }
  td { padding: 4px; vertical-align: top; }
  img { display: block; width: 260px; }
</style>
<table>
<thead><tr><th></th>${heads}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</html>
`,
  );
}

for (const { code } of spoken) await mkdir(join(out, code), { recursive: true });
const sessions = new Map();
const pages = await startPages();
try {
  const sessionFor = async (preference = "") => {
    if (!sessions.has(preference)) {
      const extension = await prepareExtension("chromium", `shots-${preference}`);
      const prefers = preference ? [preference] : [];
      sessions.set(preference, await openSession("chromium", { extension, prefers }));
    }
    return sessions.get(preference);
  };
  for (const [index, state] of wanted.entries()) {
    const started = performance.now();
    await draw(state, sessionFor, pages);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${String(index + 1).padStart(3)} of ${wanted.length}  ${state}: ${spoken.length} pictures, ${seconds} s`,
    );
  }
  await sheet();
  console.log(`pictures: ${relative(process.cwd(), join(out, "index.html"))}`);
} finally {
  for (const session of sessions.values()) await session.close();
  await pages.stop();
  await stopEverything();
}
