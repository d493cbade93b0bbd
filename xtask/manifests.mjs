// The manifests as they were looked at, key by key: what a build writes has to be that, with the version of
// the workspace and the hosts of the site files. A key, a permission or a source of the content policy that
// nobody wrote into manifests.json is a fault, whatever it is.

import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { readSites } from "./sites.mjs";

/** Both manifests without version and hosts. Whoever changes one says in the commit what it opens. */
const KEPT = JSON.parse(readFileSync(new URL("manifests.json", import.meta.url), "utf8"));

/** The match patterns of all hosts that a site file names. */
export async function hostPatterns() {
  const { sites, mistakes } = await readSites();
  if (mistakes.length > 0) throw new Error(`${mistakes[0].file}: cargo xtask site check`);
  const hosts = new Set(sites.flatMap(({ hosts }) => hosts ?? []));
  return [...hosts].sort().map((host) => `https://${host}/*`);
}

/** The keys of a built manifest that are not as they were looked at, each with what stands there. */
export function differences(browser, manifest, patterns, kept = KEPT) {
  const wanted = structuredClone(kept[browser] ?? {});
  wanted.host_permissions = patterns;
  for (const script of wanted.content_scripts ?? []) script.matches = patterns;
  const { version, ...built } = manifest;
  const keys = new Set([...Object.keys(built), ...Object.keys(wanted)]);
  const odd = [...keys].filter((key) => !isDeepStrictEqual(built[key], wanted[key]));
  const told = odd.map((key) => `${key}: ${JSON.stringify(built[key])?.slice(0, 200)}`);
  return /^\d+\.\d+\.\d+$/.test(version) ? told : [...told, `version: ${version}`];
}
