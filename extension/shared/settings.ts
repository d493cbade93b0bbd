/**
 * The fields of the settings and of the policy that the extension's own scripts need before the engine
 * is asked: where not to work, until when, and where else to work. Both are untrusted and bounded here;
 * every other field is the engine's business.
 */

const MOST_SITES = 500;

/** Host names on which the reader paused the extension. */
export function pausedSites(settings: unknown): string[] {
  return strings(settings, "pausedSites");
}

/** Origins that the person added to the sites of the manifest. */
export function addedSites(settings: unknown): string[] {
  return strings(settings, "addedSites");
}

/**
 * The sites beside those of the manifest: what the policy names, and what the person added unless the
 * policy keeps them from it.
 */
export function wantedSites(settings: unknown, policy: unknown): string[] {
  const own = strings(policy, "locked").includes("sites") ? [] : addedSites(settings);
  const set = items(policy, "sites").map((site) => fieldOf(site, "address") ?? site);
  return [...set.filter((address) => typeof address === "string"), ...own];
}

/** The sites of a policy of which it tells more than the address. */
export function describedSites(policy: unknown): object[] {
  return items(policy, "sites").filter((site) => typeof site === "object" && site !== null);
}

/** Whether the policy lets the first steps open. */
export function showsFirstSteps(policy: unknown): boolean {
  return fieldOf(policy, "firstSteps") !== false;
}

/** Until when the extension is paused everywhere, in milliseconds since 1970; 0 where it is not. */
export function pausedUntil(settings: unknown): number {
  const value = fieldOf(settings, "pausedUntil");
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

/** Whether the first steps were gone through or skipped. */
export function wasWelcomed(settings: unknown): boolean {
  return fieldOf(settings, "welcomed") === 1;
}

function fieldOf(settings: unknown, field: string): unknown {
  if (typeof settings !== "object" || settings === null) return undefined;
  return (settings as Record<string, unknown>)[field];
}

function strings(settings: unknown, field: string): string[] {
  return items(settings, field).filter((entry) => typeof entry === "string");
}

function items(settings: unknown, field: string): unknown[] {
  const value = fieldOf(settings, field);
  return Array.isArray(value) ? value.slice(0, MOST_SITES) : [];
}
