// Shows that no code of the built extension can reach a network: reads every file of dist/ as browsers do,
// by a parser, and refuses each way out that ways.mjs does not allow: node xtask/reach.mjs [FOLDER…]

import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "acorn";
import { ancestor } from "acorn-walk";
import { build } from "esbuild";
import { differences, hostPatterns } from "./manifests.mjs";
import {
  ALLOWED,
  ATTRIBUTES,
  CALLS,
  ELEMENTS,
  INTERFACES,
  MEMBERS,
  NAMES,
  PROPERTIES,
} from "./ways.mjs";

/** Longer names of NAMES are no words that people write. */
const LONGEST_WORD = 8;

const GLOBALS = ["globalThis", "window", "self", "document", "navigator", "chrome", "browser"];

/** Interfaces of which only what is listed may be used: they are not handed on. */
const WHOLE = ["chrome", "browser", "navigator"];

/** What only text, pictures or data can be. */
const HARMLESS = [".png", ".json", ".md", ""];

/** Everything in a folder that a rule refuses: `{ file, way, place }`, before what is allowed is taken off. */
export async function waysOut(folder) {
  const found = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const file = relative(folder, path);
    const text = () => readFileSync(path, "utf8");
    const own = (name) => readdirSync(join(folder, dirname(file))).includes(name);
    const kind = extname(file);
    let ways;
    if (kind === ".js") ways = inScript(text(), own);
    else if (kind === ".html") ways = inPage(text(), own);
    else if (kind === ".css") ways = await inSheet(text());
    else if (kind === ".wasm") ways = inModule(readFileSync(path));
    else if (file === "manifest.json") ways = inManifest(JSON.parse(text()));
    else ways = HARMLESS.includes(kind) ? [] : [{ way: "a kind of file that nobody looked at" }];
    for (const { way, place = "" } of ways) found.push({ file, way, place });
  }
  return found;
}

/** What a script does; `own` tells whether a file lies beside it. */
export function inScript(text, own = () => true) {
  const ways = [];
  const tree = parse(text, { ecmaVersion: "latest", sourceType: "module", locations: true });
  const refuse = (way, node) => {
    const { line, column } = node.loc.start;
    ways.push({ way, place: `${line}:${column + 1}` });
  };
  const named = (name, node) => {
    if (Object.hasOwn(NAMES, name)) refuse(name, node);
  };
  const member = (name, node) => {
    if (Object.hasOwn(MEMBERS, name)) refuse(name, node);
    else named(name, node);
  };
  const importing = (node) => {
    const from = node.source?.value;
    if (node.source && !(/^\.\/[\w.-]+(\?\w+)?$/.test(from) && own(from.slice(2).split("?")[0])))
      refuse("import", node);
  };
  const visitors = {
    Identifier(node, _, ancestors) {
      named(node.name, node);
      const parent = ancestors.at(-2);
      const used = parent.type === "MemberExpression" && parent.object === node;
      const asked = parent.type === "UnaryExpression" && parent.operator === "typeof";
      if (WHOLE.includes(node.name) && !used && !asked) refuse(`${node.name}, whole`, node);
      // By a name that nobody sees, everything can be reached.
      if (node.name === "Reflect") refuse("Reflect", node);
    },
    VariablePattern: (node) => named(node.name, node),
    // Keys that are written plainly are no names to the walker.
    Property: key,
    ObjectPattern: (node) => node.properties.filter(({ type }) => type === "Property").forEach(key),
    Literal(node) {
      if (typeof node.value === "string") inText(node.value, node);
    },
    TemplateElement: (node) => inText(node.value.cooked ?? node.value.raw, node),
    MemberExpression(node, _, ancestors) {
      // What is private to a class of the script is nothing of the browser's.
      if (node.property.type === "PrivateIdentifier") return;
      const key = node.computed ? stringOf(node.property) : keyOf(node.property);
      if (key !== null) member(key, node);
      else if (GLOBALS.includes(node.object.name)) refuse("a name made up at run time", node);
      checkInterface(node, ancestors);
    },
    ImportDeclaration: importing,
    ExportNamedDeclaration: importing,
    ExportAllDeclaration: importing,
    ImportExpression: importing,
    CallExpression: call,
    NewExpression: call,
    AssignmentExpression(node) {
      const { left } = node;
      const key = left.type === "MemberExpression" && !left.computed ? left.property.name : null;
      if (PROPERTIES.includes(key)) refuse(`.${key} =`, node);
      if (key === "location" || left.name === "location") refuse("location", node);
    },
  };

  function key(node) {
    const name = node.computed ? stringOf(node.key) : keyOf(node.key);
    // The walker meets a key that is a name too by itself.
    if (!node.shorthand || !Object.hasOwn(NAMES, name)) member(name, node);
  }
  function call(node) {
    const { callee } = node;
    const [first, second] = node.arguments;
    const method = callee.type === "MemberExpression" && !callee.computed && callee.property.name;
    const name = callee.name ?? (GLOBALS.includes(callee.object?.name) ? method : null);
    if (name && Object.hasOwn(CALLS, name)) refuse(name, node);
    if (method === "createElement" || method === "createElementNS") {
      element(stringOf(method === "createElement" ? first : second), node);
    }
    if (["setAttribute", "setAttributeNS", "toggleAttribute"].includes(method)) {
      attribute(stringOf(method === "setAttributeNS" ? second : first), node);
    }
    const ofLocation =
      callee.object?.name === "location" || callee.object?.property?.name === "location";
    if (ofLocation && ["assign", "replace", "reload"].includes(method)) refuse("location", node);
  }
  function element(name, node) {
    if (name === null) refuse("createElement(…)", node);
    else if (ELEMENTS.includes(name.toLowerCase())) refuse(`<${name}>`, node);
  }
  function attribute(name, node) {
    if (name === null) refuse("setAttribute(…)", node);
    else if (ATTRIBUTES.includes(name.toLowerCase())) refuse(`${name}=`, node);
  }
  /** A text may be a sheet, or the name of something. */
  function inText(text, node) {
    if (/url\s*\(|@import|image-set\s*\(/i.test(text)) refuse("a sheet that loads", node);
  }
  /** Of `chrome` and `navigator`, only what is listed; and never handed on whole. */
  function checkInterface(node, ancestors) {
    const root = node.object.name;
    if (!WHOLE.includes(root)) return;
    const listed = INTERFACES[root === "browser" ? "chrome" : root];
    const parent = ancestors.at(-2);
    const deeper =
      parent?.type === "MemberExpression" && parent.object === node
        ? `.${keyOf(parent.property)}`
        : "";
    const first = node.computed ? stringOf(node.property) : keyOf(node.property);
    const permitted = Object.keys(listed).some(
      (name) =>
        name === first || name === `${first}${deeper}` || (!deeper && name.startsWith(`${first}.`)),
    );
    if (!permitted) refuse(`${root}.${first}${deeper}`, node);
  }
  ancestor(tree, visitors);
  return ways;
}

const keyOf = (key) => key.name ?? (typeof key.value === "string" ? key.value : null);

/** The text that an expression is, if it is one for certain. */
function stringOf(node) {
  if (node?.type === "Literal") return String(node.value);
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0)
    return node.quasis[0].value.cooked;
  return null;
}

/** What a page loads: every tag and attribute of it is looked at. */
export function inPage(text, own = () => true) {
  const ways = [];
  const shown = text.replaceAll(/<!--.*?-->/gs, "");
  for (const [tag, name, rest] of shown.matchAll(
    /<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi,
  )) {
    const refuse = (way) => ways.push({ way, place: tag });
    const attributes = new Map(
      [...rest.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)].map(
        ([, key, one, two, three]) => [key.toLowerCase(), one ?? two ?? three ?? ""],
      ),
    );
    const element = name.toLowerCase();
    const address = attributes.get("href") ?? attributes.get("src") ?? "";
    const ofOwn = /^[\w.-]+$/.test(address) && own(address);
    if (element === "script" && !(ofOwn && /\.js$/.test(address))) refuse("script");
    else if (element === "link" && !(ofOwn && attributes.get("rel") === "stylesheet"))
      refuse("link");
    else if (element === "meta" && attributes.has("http-equiv")) refuse("meta");
    if (["script", "link", "meta"].includes(element)) continue;
    if (ELEMENTS.includes(element)) refuse(`<${element}>`);
    for (const key of attributes.keys()) {
      if (key.startsWith("on")) refuse(key);
      // A link leads somewhere only when it is followed.
      if (ATTRIBUTES.includes(key) && !(element === "a" && key === "href")) refuse(`${key}=`);
    }
  }
  return ways;
}

/** What a sheet loads; esbuild reads it as browsers do, escapes included. */
export async function inSheet(text) {
  const ways = [];
  const meet = ({ path }) => {
    ways.push({ way: "a sheet that loads", place: path });
    return { path, external: true };
  };
  await build({
    stdin: { contents: text, loader: "css" },
    bundle: true,
    write: false,
    logLevel: "silent",
    plugins: [
      {
        name: "meet",
        setup: (own) =>
          own.onResolve({ filter: /./ }, (met) => (met.kind === "entry-point" ? null : meet(met))),
      },
    ],
  });
  if (/image-set\s*\(/i.test(text)) ways.push({ way: "a sheet that loads", place: "image-set" });
  return ways;
}

/** What the engine may call: functions of its glue, which is a script and read as one. */
export function inModule(bytes) {
  const ways = [];
  for (const { module, name } of WebAssembly.Module.imports(new WebAssembly.Module(bytes))) {
    if (module !== "./daymark_bg.js") ways.push({ way: `import from ${module}`, place: name });
    // wasm-bindgen: __wbg_ the name of the function _ a check sum
    const words = name.split("_").filter((word) => word !== "");
    const known = words.find((word) => Object.hasOwn(NAMES, word) || Object.hasOwn(MEMBERS, word));
    const sets = words.includes("set") && words.find((word) => PROPERTIES.includes(word));
    if (known || sets) ways.push({ way: known ?? `.${sets} =`, place: name });
  }
  // Nor has it the names, to ask for them. Short ones are words of people too.
  const text = Buffer.from(bytes).toString("latin1");
  for (const name of Object.keys({ ...NAMES, ...MEMBERS }).filter(
    (name) => name.length > LONGEST_WORD,
  )) {
    if (text.includes(name)) ways.push({ way: name, place: "as a text" });
  }
  return ways;
}

/** What the manifest opens. */
export function inManifest(manifest) {
  const ways = [];
  const refuse = (way) => ways.push({ way });
  const policy = manifest.content_security_policy?.extension_pages ?? "";
  if (!/^default-src 'none';/.test(policy)) refuse("a policy that does not begin with nothing");
  if (/https?:|wss?:|data:|blob:|\*|unsafe-inline|'unsafe-eval'/.test(policy))
    refuse("a policy that lets out");
  for (const permission of [...manifest.permissions, ...(manifest.optional_permissions ?? [])]) {
    if (!["storage", "scripting"].includes(permission)) refuse(`permission ${permission}`);
  }
  for (const key of [
    "externally_connectable",
    "web_accessible_resources",
    "update_url",
    "sandbox",
    "oauth2",
  ]) {
    if (key in manifest) refuse(key);
  }
  return ways;
}

/** Takes off what is allowed; a row that allows more than there is would hide what comes. */
export function faultsOf(found, allowed = ALLOWED) {
  const faults = [];
  const left = new Map(allowed.map((row) => [row, row.times]));
  for (const one of found) {
    const row = allowed.find(({ file, way }) => file === one.file && way === one.way);
    if (row && left.get(row) > 0) left.set(row, left.get(row) - 1);
    else faults.push(`${one.file}: ${one.way} ${one.place}`.trim());
  }
  for (const [{ file, way }, times] of left) {
    if (times > 0)
      faults.push(`xtask/ways.mjs allows ${way} in ${file} ${times} times more than it is there`);
  }
  return faults;
}

async function main(folders) {
  const root = fileURLToPath(new URL("../", import.meta.url));
  const patterns = await hostPatterns();
  let faults = 0;
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(join(root, folder, "manifest.json"), "utf8"));
    for (const difference of differences(basename(folder), manifest, patterns)) {
      console.log(
        `${folder}/manifest.json, ${difference}: not as in xtask/manifests.json, or not the hosts of the site files; ` +
          "take it out, or write it there and say in the commit what it opens",
      );
      faults += 1;
    }
    const found = await waysOut(join(root, folder));
    for (const fault of faultsOf(found)) {
      console.log(
        `${folder}/${fault}: this could reach a network; take it out, or say in xtask/ways.mjs why not`,
      );
      faults += 1;
    }
    console.log(
      `${folder}: ${found.length} places looked at one by one, each with its reason in xtask/ways.mjs`,
    );
  }
  process.exit(faults ? 1 : 0);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folders = process.argv.slice(2);
  await main(folders.length > 0 ? folders : ["dist/chromium", "dist/firefox"]);
}
