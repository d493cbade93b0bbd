/**
 * The sites that the person or a policy adds to those of the manifest: the content script is registered where
 * the browser granted the permission, and removed again with the site.
 */

import { POLICY_KEY, SETTINGS_KEY } from "../shared/protocol.ts";
import { addedSites, wantedSites } from "../shared/settings.ts";
import { currentSettings } from "./environment.ts";
import { currentPolicy } from "./policy.ts";

const CONTENT_SCRIPT = "content.js";

let last: Promise<void> = Promise.resolve();
let next: Promise<void> | null = null;

/**
 * Makes what is registered agree with the settings and the permissions; one run at a time, and one for
 * all who call while another is under way.
 */
export function syncSites(): Promise<void> {
  if (next) return next;
  const run = () => {
    next = null;
    return sync();
  };
  last = next = last.then(run, run);
  return next;
}

async function sync(): Promise<void> {
  const wanted = new Set<string>();
  for (const site of wantedSites(await currentSettings(), await currentPolicy())) {
    const pattern = patternOf(site);
    if (pattern && (await isPermitted(pattern))) wanted.add(pattern);
  }
  const registered = await chrome.scripting.getRegisteredContentScripts();
  const gone = registered.filter((script) => !wanted.has(script.id)).map((script) => script.id);
  if (gone.length > 0) await chrome.scripting.unregisterContentScripts({ ids: gone });
  for (const script of registered) wanted.delete(script.id);
  if (wanted.size === 0) return;
  await chrome.scripting.registerContentScripts(
    [...wanted].map((pattern) => ({
      id: pattern,
      matches: [pattern],
      js: [CONTENT_SCRIPT],
      runAt: "document_idle" as const,
      allFrames: true,
      matchOriginAsFallback: true,
    })),
  );
  await startInOpenTabs([...wanted]);
}

/** A pattern that the browser does not take is not permitted either: it must not keep others from being so. */
async function isPermitted(pattern: string): Promise<boolean> {
  try {
    return await chrome.permissions.contains({ origins: [pattern] });
  } catch {
    return false;
  }
}

/** Runs the content script in tabs that were open before the site was added. */
export async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  for (const tab of await chrome.tabs.query({ url: patterns, discarded: false })) {
    if (tab.id === undefined) continue;
    await chrome.scripting
      .executeScript({
        target: { tabId: tab.id, allFrames: true },
        files: [CONTENT_SCRIPT],
      })
      .catch(() => undefined); // The tab closed or moved on meanwhile.
  }
}

/** What is stored of one kind, before and after; undefined where that did not change. */
type Change = chrome.storage.StorageChange | undefined;

/** Gives back the permission for each site that the person or the policy no longer names. */
async function forgetRemovedSites(settings: Change, policy: Change): Promise<void> {
  const [ownNow, setNow] = [
    settings ? settings.newValue : await currentSettings(),
    policy ? policy.newValue : await currentPolicy(),
  ];
  const [ownBefore, setBefore] = [
    settings ? settings.oldValue : ownNow,
    policy ? policy.oldValue : setNow,
  ];
  const kept = patterns(ownNow, setNow);
  for (const pattern of patterns(ownBefore, setBefore)) {
    if (kept.has(pattern)) continue;
    // What a policy of the browser permits cannot be given back; the browser says so and nothing changes.
    await chrome.permissions.remove({ origins: [pattern] }).catch(() => false);
  }
}

/** The patterns of all sites that are named; what a policy keeps the person from using stays theirs. */
function patterns(settings: unknown, policy: unknown): Set<string> {
  const sites = [...wantedSites(settings, policy), ...addedSites(settings)];
  return new Set(sites.flatMap((site) => patternOf(site) ?? []));
}

/** Follows the settings, the policy and the permissions; to be called once, while the worker starts. */
export function followSites(): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    const [settings, policy] = [changes[SETTINGS_KEY], changes[POLICY_KEY]];
    if (area !== "local" || (!settings && !policy)) return;
    // A storage that is silent about the other of the two keeps no site from being read.
    void forgetRemovedSites(settings, policy).then(syncSites, syncSites);
  });
  chrome.permissions.onAdded.addListener(() => void syncSites());
  chrome.permissions.onRemoved.addListener(() => void syncSites());
  chrome.runtime.onStartup.addListener(() => void syncSites());
}

/**
 * Where a site is, beside those that the manifest has read: of these the browser takes care, and Firefox
 * would give them back like any other. Match patterns know no port in every browser: one stands for all of
 * the host.
 */
function patternOf(site: string): string | null {
  if (!URL.canParse(site)) return null;
  const { protocol, hostname } = new URL(site);
  if ((protocol !== "https:" && protocol !== "http:") || !hostname) return null;
  const pattern = `${protocol}//${hostname}/*`;
  const scripts = chrome.runtime.getManifest().content_scripts ?? [];
  return scripts.some(({ matches }) => matches?.includes(pattern)) ? null : pattern;
}
