// A module of WebAssembly in which one function does nothing but trap, as a fault in its code would.

import { readFileSync, writeFileSync } from "node:fs";

const IMPORT = 2;
const EXPORT = 7;
const CODE = 10;

const [UNREACHABLE, NOP, END] = [0x00, 0x01, 0x0b];

/** Reads numbers and names one after the other. */
class Reader {
  constructor(bytes, place = 0) {
    this.bytes = bytes;
    this.place = place;
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.place++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  name() {
    const length = this.number();
    this.place += length;
    return this.bytes.toString("utf8", this.place - length, this.place);
  }
}

/** Where each section begins. */
function sectionsOf(bytes) {
  const places = new Map();
  const reader = new Reader(bytes, 8);
  while (reader.place < bytes.length) {
    const kind = bytes[reader.place++];
    const length = reader.number();
    places.set(kind, reader.place);
    reader.place += length;
  }
  return places;
}

/** How many functions the module gets from outside: they are numbered first. */
function importedFunctions(file, bytes, place) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  if (place !== undefined && imports.length !== new Reader(bytes, place).number()) {
    throw new Error(`${file} cannot be read`);
  }
  return imports.filter(({ kind }) => kind === "function").length;
}

/** Has the exported function of a file trap, whatever it is asked. */
export function trap(file, exported) {
  const bytes = readFileSync(file);
  const sections = sectionsOf(bytes);
  const exports = new Reader(bytes, sections.get(EXPORT));
  let wanted = -1;
  for (let left = exports.number(); left > 0; left -= 1) {
    const name = exports.name();
    const kind = bytes[exports.place++];
    const index = exports.number();
    if (name === exported && kind === 0) wanted = index;
  }
  wanted -= importedFunctions(file, bytes, sections.get(IMPORT));
  if (wanted < 0) throw new Error(`${file} exports no function ${exported}`);
  const code = new Reader(bytes, sections.get(CODE));
  code.number();
  let length = code.number();
  for (let at = 0; at < wanted; at += 1) {
    code.place += length;
    length = code.number();
  }
  // No locals, the trap, and nothing up to the end: as long as it was.
  bytes.fill(NOP, code.place, code.place + length);
  bytes[code.place] = 0;
  bytes[code.place + 1] = UNREACHABLE;
  bytes[code.place + length - 1] = END;
  new WebAssembly.Module(bytes);
  writeFileSync(file, bytes);
}
