/** The name of the element that holds the card: plain, and letters by chance, so that no page can look for it. */

const PREFIX = "note-";
const NAME = /^note-[a-z]{8}$/;

/** A new name. */
export function cardName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return PREFIX + Array.from(letters, (letter) => String.fromCharCode(97 + (letter % 26))).join("");
}

/** True for an element that a script of this extension may have made to hold a card. */
export function isCard(element: Element): boolean {
  return NAME.test(element.localName);
}
