// The data of the chat sites: reads the files of `extension/content/sites`, checks them against
// their schema, and gives them to a bundle. A mistake is named with its file, its line and the mend.
// By itself: node xtask/sites.mjs   lists every site and every mistake; exit code 1 when there is one.

import { readdir, readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { parse as parseSelector } from "css-what";
import { findNodeAtLocation, parseTree, printParseErrorCode } from "jsonc-parser";
import { momentNames } from "./moments.mjs";

/** Where the files lie. */
export const FOLDER = fileURLToPath(new URL("../extension/content/sites/", import.meta.url));
const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** What is for people, not for reading a page: the bundle goes without. `report` is the engine's. */
const FOR_PEOPLE = ["$schema", "sources", "note", "report"];

const ajv = new Ajv({ allErrors: true, verbose: true });
ajv.addFormat("selector", (text) => faultOf(() => parseSelector(text)) === null);
ajv.addFormat("pattern", (text) => faultOf(() => new RegExp(text, "u")) === null);

function faultOf(run) {
  try {
    run();
    return null;
  } catch (error) {
    return error.message;
  }
}

/** What tells the mistakes of one site file, given its text; each with `offset` and `text`. */
export async function siteChecker(folder = FOLDER) {
  const schema = await readFile(new URL("site.schema.json", `file://${folder}`), "utf8");
  const validate = new Ajv({ allErrors: true, verbose: true, formats: ajv.formats }).compile(
    JSON.parse(schema),
  );
  return (text) =>
    check(text, validate).map((mistake) => ({ ...mistake, ...placeOf(text, mistake.offset) }));
}

/**
 * Every site file: `sites` are those without mistakes, each with its `file`; `mistakes` have `file`,
 * `line`, `column`, `lineText` and `text`, which says what is wrong and what to write.
 */
export async function readSites(folder = FOLDER) {
  const schema = JSON.parse(
    await readFile(new URL("site.schema.json", `file://${folder}`), "utf8"),
  );
  const validate = ajv.compile(schema);
  const sites = [];
  const mistakes = [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  for (const name of names.filter((name) => name !== "site.schema.json").sort()) {
    const path = `${folder}${name}`;
    const text = await readFile(path, "utf8");
    const found = check(text, validate).map(({ offset, text: mend }) => ({
      file: relative(ROOT, path),
      ...placeOf(text, offset),
      text: mend,
    }));
    mistakes.push(...found);
    if (found.length > 0) continue;
    const site = JSON.parse(text);
    const first = sites.find(({ name }) => name === site.name);
    if (first) mistakes.push(twice(first, { path, text }));
    sites.push({ file: path, ...site });
  }
  ajv.removeSchema(schema);
  return { sites, mistakes };
}

/** The mistakes of one file, each with the offset at which it stands. */
function check(text, validate) {
  const faults = [];
  const tree = parseTree(text, faults, { disallowComments: true });
  if (faults.length > 0) {
    const [{ error, offset }] = faults;
    const fault = printParseErrorCode(error);
    const mend = "names and texts stand in double quotes, commas part them, none after the last";
    return [{ offset, text: `no JSON here (${fault}): ${mend}` }];
  }
  if (validate(JSON.parse(text))) return [];
  return validate.errors.map((error) => {
    const path = pathOf(error);
    const node = findNodeAtLocation(tree, path) ?? tree;
    // A field is named where its name stands, not its value.
    const at = node.parent?.type === "property" ? node.parent : node;
    return { offset: at.offset, text: mendOf(error, path, validate.schema) };
  });
}

function pathOf({ instancePath, keyword, params }) {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return keyword === "additionalProperties" ? [...path, params.additionalProperty] : path;
}

/** What is wrong, and what the schema says should stand there. */
function mendOf({ keyword, message, params, parentSchema, data }, path, schema) {
  const field = path.findLast((part) => typeof part === "string") ?? "the file";
  if (keyword === "additionalProperties") {
    const known = Object.keys(parentSchema.properties).filter((name) => name !== "$schema");
    return `\`${field}\` is no field of a site; the fields are ${known.join(", ")}`;
  }
  if (keyword === "required") {
    const { description } = parentSchema.properties[params.missingProperty];
    return `\`${params.missingProperty}\` is missing. ${description}`;
  }
  let wrong = `\`${field}\` ${message}`;
  if (params.format === "selector") {
    wrong = `\`${field}\` is no CSS selector: ${faultOf(() => parseSelector(data))}`;
  }
  if (params.format === "pattern") {
    wrong = `\`${field}\` is no regular expression: ${faultOf(() => new RegExp(data, "u"))}`;
  }
  return `${wrong}. ${descriptionOf(path, schema)}`;
}

/** What the schema says of the field at a path; a shared definition knows less than the field. */
function descriptionOf(path, schema) {
  let here = schema;
  let { description } = schema;
  for (const part of path) {
    const whole = here.$ref ? schema.definitions[here.$ref.split("/").at(-1)] : here;
    here = (typeof part === "number" ? whole.items : whole.properties?.[part]) ?? {};
    description = here.description ?? description;
  }
  return description;
}

/** Two sites of one name: a person could not tell them apart. */
function twice(first, { path, text }) {
  const { parent } = findNodeAtLocation(parseTree(text), ["name"]);
  return {
    file: relative(ROOT, path),
    ...placeOf(text, parent.offset),
    text: `\`name\` "${first.name}" stands in ${relative(ROOT, first.file)} already; give this site its own`,
  };
}

function placeOf(text, offset) {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  const end = text.indexOf("\n", offset);
  return {
    line: before.split("\n").length,
    column: offset - start,
    lineText: text.slice(start, end < 0 ? undefined : end),
  };
}

/**
 * The plug-in that gives a bundle what the reader imports of the build: `sites` from "daymark:sites",
 * every site or `none`, and the names of "daymark:moments".
 */
export function sitesPlugin({ none = false } = {}) {
  return {
    name: "chat sites",
    setup(build) {
      build.onResolve({ filter: /^daymark:sites$/ }, () => ({
        path: "sites",
        namespace: "daymark",
      }));
      build.onLoad({ filter: /^sites$/, namespace: "daymark" }, async () => {
        const { sites, mistakes } = await readSites();
        const errors = mistakes.map(({ text, ...location }) => ({ text, location }));
        const shipped = (none ? [] : sites).map(({ file, ...site }) => {
          for (const field of FOR_PEOPLE) delete site[field];
          return site;
        });
        return { contents: `export const sites = ${JSON.stringify(shipped)};`, errors };
      });
      build.onResolve({ filter: /^daymark:moments$/ }, () => ({
        path: "moments",
        namespace: "daymark",
      }));
      build.onLoad({ filter: /^moments$/, namespace: "daymark" }, () => {
        const { days, months } = momentNames();
        const line = (names) => JSON.stringify(names.join("|"));
        return { contents: `export const days = ${line(days)}, months = ${line(months)};` };
      });
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { sites, mistakes } = await readSites();
  for (const { name, hosts } of sites) console.log(`${name}: ${hosts?.join(", ") ?? "any host"}`);
  for (const { file, line, text } of mistakes) console.error(`${file}:${line}: ${text}`);
  process.exit(mistakes.length === 0 ? 0 : 1);
}
