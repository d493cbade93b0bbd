// The extension is permitted on chat sites by name, and a chat on loopback is
// none of them: a copy of the built folder gets loopback added to its
// manifest. Every other byte is the same.

import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export const LOOPBACK = ["http://127.0.0.1/*", "http://localhost/*"];

/** Copies the folder `built` to `copy` and permits loopback there. */
export async function permitLoopback(built, copy) {
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  await cp(built, copy, { recursive: true });
  const file = join(copy, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8"));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...LOOPBACK];
  for (const script of manifest.content_scripts ?? []) script.matches.push(...LOOPBACK);
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
  return copy;
}
