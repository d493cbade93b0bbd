// Looks into the extension's own pages, the popup and the set-up page, by a report that a script in
// a copy leaves behind.

import { copyFileSync } from "node:fs";
import { join } from "node:path";
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
