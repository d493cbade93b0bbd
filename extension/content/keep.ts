/** Keeps a record of a chat: only when the reader asks for it, and only where the browser saves files. */

import type { RecordEntry } from "../shared/protocol.ts";
import { send } from "./ask.ts";
import { elementsOf } from "./reader/dom.ts";
import { isTime } from "./reader/moment.ts";
import type { Reading } from "./reader/reader.ts";

/** The most elements of one message in which its time is looked for. */
const MOST_ELEMENTS = 200;

/** How long the file stands ready for the browser to save it, in milliseconds. */
const READY = 60_000;

/** Saves what a conversation shows as a file; false where that did not work. */
export async function keep(reading: Reading): Promise<boolean> {
  const now = new Date();
  const page = await send({
    kind: "record",
    entries: entriesOf(reading),
    address: location.href,
    time: now.toLocaleString(undefined, { dateStyle: "full", timeStyle: "long" }),
  });
  if (page === undefined) return false;
  return save(page, `record-${now.toISOString().slice(0, 16).replace(":", "")}.html`);
}

function entriesOf({ messages, rows }: Reading): RecordEntry[] {
  return messages.map(({ from, text }, index) => {
    const row = rows[index]?.deref();
    return { from, text, time: row ? timeIn(row) : "" };
  });
}

/** The time beside a message as the page shows it, or nothing. */
function timeIn(row: Element): string {
  let left = MOST_ELEMENTS;
  const look = (element: Element): string => {
    if (--left < 0) return "";
    const text = element.childElementCount === 0 ? (element.textContent ?? "").trim() : "";
    if (text !== "" && (element.localName === "time" || isTime(text))) return text;
    for (const child of elementsOf(element)) {
      const found = look(child);
      if (found !== "") return found;
    }
    return "";
  };
  return look(row);
}

/** Hands a file to the browser as a page does it, without a permission of its own; false where the page forbids it. */
function save(page: string, name: string): boolean {
  const address = URL.createObjectURL(new Blob([page], { type: "text/html" }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  let goes = !("navigation" in globalThis);
  // Heard after all listeners of the page: one that keeps this from being heard may have forbidden it too.
  const listen = (event: Event): void => {
    goes = !event.defaultPrevented;
  };
  if (!goes) navigation.addEventListener("navigate", listen);
  anchor.click();
  if ("navigation" in globalThis) navigation.removeEventListener("navigate", listen);
  setTimeout(() => URL.revokeObjectURL(address), READY);
  return goes;
}
