/** Where a document stands. */

/** The parts of an address that tell sites and conversations apart. */
export type Address = Pick<URL, "origin" | "hostname" | "pathname" | "search" | "hash">;

/** The address of a document; a frame without one of its own stands where the page that made it does. */
export function addressOf(page: Document): Address {
  if (page.location.hostname !== "" || !URL.canParse(globalThis.origin)) return page.location;
  return new URL(globalThis.origin);
}

/** The host to which a document belongs: that of the page around it, where it has an origin of its own alone. */
export function hostOf(page: Document): string {
  const { hostname } = addressOf(page);
  if (hostname !== "") return hostname;
  const around = [...(page.location.ancestorOrigins ?? [])].find((origin) => URL.canParse(origin));
  return around === undefined ? "" : new URL(around).hostname;
}
