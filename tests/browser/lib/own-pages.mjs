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

/** Makes a copy whose background opens pages, where the browser lets no test do so. */
export function opening(copy) {
  copyFileSync(new URL("../witness/opener.js", import.meta.url), join(copy.folder, "opener.js"));
  copy.manifest(({ background }) => background.scripts?.push("opener.js"));
}

/** Opens a page of the extension and gives its report; `view` is any page with the witness. */
export async function reportOf(session, view, page) {
  await view.ask("store", { report: null });
  const address = (await view.ask("extension")) + page;
  if (session.name === "firefox") await view.ask("open", address);
  else await (await session.tab()).goto(address);
  return until(`the report of ${page}`, async () => {
    const { report } = (await view.ask("storage")).local;
    return report?.page === page ? report : null;
  });
}
