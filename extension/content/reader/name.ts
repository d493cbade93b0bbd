/** Comparing names: as a page writes the same one in a list, a heading and a menu. */

/** A name in the form in which it is compared: "@Mira" is "mira". */
export function plainName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().replace(/^@/, "").toLowerCase();
}

/** True when both are one name. */
export function isSameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

/** Shorter names are found in other words by chance. */
const LEAST = 2;

/** Those of the names that stand in a text as whole words; of two that overlap, the longer. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const plain = plainName(text);
  const found = names.filter((name) => {
    const sought = plainName(name);
    return sought.length >= LEAST && holdsWhole(plain, sought);
  });
  return found.filter(
    (name) => !found.some((other) => other !== name && plainName(other).includes(plainName(name))),
  );
}

function holdsWhole(text: string, sought: string): boolean {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? "";
    const after = text.slice(at + sought.length);
    // "robin" is no part of "robin.r", but stands before the full stop of a sentence.
    if (!/[\p{L}\p{N}_]$/u.test(before) && !/^[._-]?[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
