// Looks into the extension's own pages, the popup and the set-up page, by a report that a script in
// a copy leaves behind.

import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openedPage } from "../../../xtask/browser.mjs";
import { until } from "./wait.mjs";

const PAGES = ["popup.html", "setup.html"];

/** Makes a copy whose pages report. */
export function reporting(copy) {
  for (const page of PAGES) {
    copy.replace(
      page,
      "</body>",
      '<script src="axe.js"></script><script type="module" src="report.js"></script></body>',
    );
  }
  copyFileSync(new URL("../witness/report.js", import.meta.url), join(copy.folder, "report.js"));
  opening(copy);
}

/** Makes a copy whose background acts for the witness. */
export function opening(copy) {
  copyFileSync(new URL("../witness/opener.js", import.meta.url), join(copy.folder, "opener.js"));
  copy.create("start.js", 'import "./opener.js";\nimport "./background.js";\n');
  copy.manifest(({ background }) => {
    if (background.scripts) background.scripts = ["start.js"];
    else background.service_worker = "start.js";
  });
}

/**
 * Opens a page of the extension and gives its report; `view` is any page with the witness. `choose`
 * names controls of the page, by their ids, and the values that are chosen there first. `behind`
 * leaves the tab of `view` in front, as the window of the toolbar button does.
 */
export async function reportOf(session, view, page, choose = {}, { behind = false } = {}) {
  await view.ask("store", { report: null });
  const chosen = new URLSearchParams(choose);
  const address = `${await view.ask("extension")}${page}#${chosen}`;
  if (behind) await view.ask("openBehind", address);
  else if (session.name === "firefox") await view.ask("open", address);
  else await (await session.tab()).goto(address);
  return until(`the report of ${page}`, async () => {
    const { report } = (await view.ask("storage")).local;
    return report?.page === page ? report : null;
  });
}

const AXE = readFileSync(
  new URL("../../../node_modules/axe-core/axe.min.js", import.meta.url),
  "utf8",
);

/**
 * Opens a page of the extension in a tab, drawn, to be worked in as a person does; `view` is any page
 * with the witness. The copy is one that `opening` made. `behind` leaves the tab of `view` in front, as
 * the window of the toolbar button does.
 */
export async function openOwn(session, view, page, { behind = false } = {}) {
  const address = `${await view.ask("extension")}${page}`;
  let opened;
  if (behind || session.name === "firefox") {
    await view.ask(behind ? "openBehind" : "open", address);
    opened = await openedPage(session.browser, (found) => found === address);
  } else {
    opened = await session.tab();
    await opened.goto(address);
  }
  await until(`${page} to be drawn`, () => textOf(opened));
  return opened;
}

/** What is to be seen of the page, or of what matches. */
export function textOf(page, selector = "main") {
  return page.evaluate((selector) => document.querySelector(selector)?.innerText ?? "", selector);
}

/** What axe finds on a page. */
export async function axeOn(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations, passes } = await globalThis.axe.run(document, {
      resultTypes: ["violations"],
    });
    return {
      checked: passes.length,
      violations: violations.map(({ id, nodes }) => ({
        id,
        targets: nodes.map(({ html }) => html),
      })),
    };
  });
}
