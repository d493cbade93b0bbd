// Which attribute of a page holds what, and what is left of it beside placeholders; the same for
// the selectors and strings of style sheets, so that they still fit. Pure: tests beside it.

/** Left out: scripts, copies of the page, pictures drawn as text. */
const DROPPED =
  /^(?:on.*|srcdoc|srcset|imagesrcset|nonce|integrity|ping|d|points|xlink:href|xmlns.*|http-equiv)$/;

/** Values that the standards list, or numbers. */
const KEPT = new Set(
  `role type dir lang hidden tabindex rel contenteditable disabled readonly checked selected multiple required open inert
  width height colspan rowspan span size maxlength minlength rows cols wrap min max step spellcheck draggable is
  method enctype autocomplete autofocus autocapitalize inputmode enterkeyhint translate charset media loading
  decoding popover viewbox align valign scope start reversed shadowrootmode
  aria-atomic aria-autocomplete aria-busy aria-checked aria-colcount aria-colindex aria-current aria-disabled
  aria-expanded aria-haspopup aria-hidden aria-invalid aria-level aria-live aria-modal aria-multiline
  aria-multiselectable aria-orientation aria-posinset aria-pressed aria-readonly aria-relevant aria-required
  aria-rowcount aria-rowindex aria-selected aria-setsize aria-sort aria-valuemax aria-valuemin aria-valuenow`.split(
    /\s+/,
  ),
);

/** Words for people. */
const LABELS = new Set(
  `alt title aria-label aria-description aria-placeholder aria-roledescription aria-valuetext aria-braillelabel
  aria-brailleroledescription placeholder value content summary label abbr download`.split(/\s+/),
);

const ADDRESSES = new Set(
  "href src action formaction poster cite data background longdesc manifest usemap".split(" "),
);

/** What a page's own tests go by names parts as classes do. */
const CLASSES =
  /^(?:class|part|exportparts|slot|data-(?:test|testid|test-id|cy|qa|e2e|hook|tid|component|view|role|kind|type|state|slot|part)(?:-.*)?)$/;

/** The value of an attribute with placeholders; null where the attribute is left out. */
export function attribute(name, value, page) {
  const { placeholders, times, timeAttributes } = page;
  const lower = name.toLowerCase();
  if (DROPPED.test(lower)) return null;
  if (KEPT.has(lower)) return value;
  if (timeAttributes.includes(lower) && times.has(value)) return times.get(value);
  if (lower === "style") return declarations(value, page);
  if (LABELS.has(lower)) return placeholders.label(value);
  if (CLASSES.test(lower)) return placeholders.classes(value);
  if (ADDRESSES.has(lower)) return placeholders.address(value);
  // An id has no blanks and is written in the letters of programs; the rest are words.
  return isList(lower) || /^[\x21-\x7e]*$/.test(value)
    ? placeholders.id(value)
    : placeholders.label(value);
}

/** Attributes whose ids are parted by blanks. */
function isList(name) {
  return /^(?:id|for|name|headers|itemref|aria-(?:labelledby|describedby|controls|owns|flowto|details))$/.test(
    name,
  );
}

/** The declarations of a style attribute. */
export function declarations(text, page) {
  return styleSheet(`${text};`, page).replace(/;$/, "");
}

/** A style sheet, its selectors as the attributes they go by and its strings as words. */
export function styleSheet(text, page) {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, "");
  let written = "";
  let chunk = "";
  for (const [piece] of bare.matchAll(
    /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\((?:\\[\s\S]|[^)\\])*\)|[\s\S]/g,
  )) {
    if (piece === "{") {
      written += `${preludeOf(chunk, page)}{`;
      chunk = "";
    } else if (piece === ";" || piece === "}") {
      written += declarationOf(chunk, page) + piece;
      chunk = "";
    } else chunk += piece;
  }
  return written + declarationOf(chunk, page);
}

const STRING = /(["'])((?:\\[\s\S]|(?!\1)[^\\])*)\1/g;

function strings(text, { placeholders }) {
  return text.replace(STRING, (_, quote, inside) => quote + placeholders.text(inside) + quote);
}

/** Selectors, or the condition of an at-rule. */
function preludeOf(text, page) {
  if (text.trim().startsWith("@")) return strings(text, page);
  const { placeholders } = page;
  const name = "(?:\\\\[\\s\\S]|[-\\w\\u0080-\\uffff])+";
  const wanted = new RegExp(
    `\\[\\s*([-\\w|]+)\\s*([~|^$*]?=)\\s*("(?:\\\\[\\s\\S]|[^"\\\\])*"|'(?:\\\\[\\s\\S]|[^'\\\\])*'|[^\\]\\s]+)|([.#])(${name})`,
    "g",
  );
  return text.replace(wanted, (whole, attributeName, sign, value, mark, token) => {
    if (mark === ".") return `.${placeholders.classes(token)}`;
    if (mark === "#") return `#${placeholders.id(token)}`;
    const inside = /^["']/.test(value) ? value.slice(1, -1) : value;
    const replaced = attribute(attributeName, inside, page);
    return replaced === null
      ? whole.replace(value, '"x"')
      : `[${attributeName}${sign}"${replaced}"`;
  });
}

/** Strings of these are names of typefaces and areas. */
const NAMING = /^\s*(?:font(?:-family)?|grid(?:-template)?(?:-areas)?|quotes)\s*:/;

function declarationOf(text, page) {
  if (text.trim() === "") return text;
  const bare = text.replace(/url\((?:"[^"]*"|'[^']*'|(?:\\[\s\S]|[^)\\])*)\)/g, 'url("data:,")');
  if (NAMING.test(bare)) return bare;
  if (!/^\s*--/.test(bare)) return strings(bare, page);
  // A custom property can hold anything, quoted or not.
  const [property, ...values] = strings(bare, page).split(":");
  return [property, page.placeholders.classes(values.join(":"))].join(":");
}
