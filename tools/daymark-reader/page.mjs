// What runs in the saved page: the reader as in the product, and the page written with placeholders.

import { sites } from "daymark:sites";
import {
  AUTHOR_ATTRIBUTES,
  AUTHOR_WORDS,
  hasWord,
  MESSAGE_MARKS,
  META_WORDS,
  OWN_LABEL,
  QUOTE_WORDS,
  TIME_ATTRIBUTES,
} from "../../extension/content/reader/hints.ts";
import { isMoment, isTime } from "../../extension/content/reader/moment.ts";
import { partOf } from "../../extension/content/reader/part.ts";
import { Reader } from "../../extension/content/reader/reader.ts";
import { attribute, styleSheet } from "./attributes.mjs";
import { Placeholders, partsOf, timesOf, wordsOf } from "./placeholders.mjs";

/** As the reader names them. */
const READER = "me";
const OTHER = "them";

/** Longer than this and it is no name. */
const MOST_NAME = 64;

const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Holds nothing of the structure of a chat, or would be read as words or run. */
const DROPPED = new Set("script noscript template base object embed".split(" "));

/** Kept without what is inside. */
const EMPTIED = new Set("svg iframe canvas math audio video".split(" "));

const LABELS = ["alt", "title", "aria-label", "placeholder", "value"];

/** The open conversations, each a list of `{ from, text }`. */
async function read() {
  const reader = new Reader(document, sites);
  reader.look(true);
  const readings = await reader.read({
    isBrief: false,
    isUrgent: false,
    rest: async () => {},
    observe: () => {},
  });
  return readings.map(({ messages }) => messages);
}

/** The page as HTML with placeholders. */
async function withPlaceholders({ structure, labels, own, around }) {
  const nodes = [...nodesOf(document)];
  const elements = nodes.filter((node) => node instanceof Element);
  const texts = nodes.filter((node) => node instanceof Text && isShown(node));
  const times = elements.flatMap((element) => valuesOf(element, TIME_ATTRIBUTES));
  const labelled = elements.flatMap((element) => valuesOf(element, LABELS));
  const page = {
    timeAttributes: TIME_ATTRIBUTES,
    times: timesOf(times),
    placeholders: new Placeholders({
      names: [...namesIn(elements), ...(await namesRead())],
      spoken: [...texts.map(({ data }) => data), ...labelled].flatMap(wordsOf),
      classes: elements.flatMap((element) => [...element.classList]).flatMap(partsOf),
      structure: [
        ...structure,
        ...[AUTHOR_WORDS, META_WORDS, QUOTE_WORDS].flatMap((words) => [...words]),
        ...partsOf(MESSAGE_MARKS),
      ],
      isMoment: (text) => isTime(text) || isMoment(text),
      kept: [
        ...labels.map((label) => new RegExp(escapedPattern(label), "i")),
        OWN_LABEL,
        ...own.map((pattern) => new RegExp(pattern, "u")),
      ],
      around: around.map((pattern) => new RegExp(pattern, "du")),
    }),
  };
  const doctype = document.doctype ? "<!doctype html>\n" : "";
  return `${doctype}${htmlOf(document.documentElement, page)}\n`;
}

function escapedPattern(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Every node of the page, through open shadow roots. */
function* nodesOf(root) {
  for (const node of root.childNodes) {
    yield node;
    if (node.shadowRoot) yield* nodesOf(node.shadowRoot);
    yield* nodesOf(node);
  }
}

function isShown(text) {
  return !/^(?:script|style|noscript)$/.test(text.parentElement?.localName ?? "");
}

function valuesOf(element, names) {
  return names.map((name) => element.getAttribute(name)).filter((value) => value !== null);
}

/** Names as attributes, classes and the site's data tell them. */
function namesIn(elements) {
  const here = sites.filter(({ hosts }) => hosts?.includes(location.hostname) ?? true);
  const told = here
    .filter(({ me }) => me)
    .map(({ me }) => partOf(document.documentElement, me) ?? "");
  const written = elements.flatMap((element) => {
    const shown = hasWord(element, AUTHOR_WORDS) ? [element.textContent ?? ""] : [];
    return [...valuesOf(element, AUTHOR_ATTRIBUTES), ...shown];
  });
  return [...told, ...written].filter((name) => name.trim().length <= MOST_NAME);
}

/** Names as the reader tells them. */
async function namesRead() {
  const messages = (await read()).flat();
  const names = messages.map(({ from }) => from).filter((from) => from && from !== READER);
  return names.filter((name) => name !== OTHER).map((name) => name.replace(` (${OTHER})`, ""));
}

/** A node as HTML with placeholders; comments are left out. */
function htmlOf(node, page) {
  if (node instanceof Text) return escaped(page.placeholders.text(node.data));
  if (!(node instanceof Element)) return "";
  const name = node.localName;
  if (name === "style" || name === "link") return styleOf(node.sheet, page);
  if (DROPPED.has(name) || (name === "meta" && !node.hasAttribute("charset"))) return "";
  const attributes = [...node.attributes].map(({ name, value }) => {
    const replaced = attribute(name, value, page);
    return replaced === null ? "" : ` ${name}="${escaped(replaced).replaceAll('"', "&quot;")}"`;
  });
  const start = `<${name}${attributes.join("")}>`;
  if (VOID.has(name)) return start;
  if (EMPTIED.has(name)) return `${start}</${name}>`;
  return `${start}${inside(node, page)}</${name}>`;
}

function inside(element, page) {
  const children = [...element.childNodes].map((child) => htmlOf(child, page)).join("");
  // The parser takes away the first line break of these.
  const first = /^(?:pre|textarea|listing)$/.test(element.localName) && children.startsWith("\n");
  if (element === document.head) return headStart(page) + children;
  return `${first ? "\n" : ""}${shadowHtmlOf(element, page)}${children}`;
}

/** Whoever opens the page loads nothing by it. */
function headStart(page) {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return meta + adopted(document, page);
}

function shadowHtmlOf({ shadowRoot }, page) {
  if (!shadowRoot) return "";
  const children = [...shadowRoot.childNodes].map((child) => htmlOf(child, page)).join("");
  return `<template shadowrootmode="open">${adopted(shadowRoot, page)}${children}</template>`;
}

function adopted(root, page) {
  return [...root.adoptedStyleSheets].map((sheet) => styleOf(sheet, page)).join("");
}

function styleOf(sheet, page) {
  const rules = rulesOf(sheet);
  if (rules === "") return "";
  const media = sheet.media.mediaText;
  const whole = media === "" ? rules : `@media ${media} {\n${rules}\n}`;
  return `<style>${styleSheet(whole, page).replaceAll("</", "<\\/")}</style>`;
}

function rulesOf(sheet) {
  if (!sheet || sheet.disabled) return "";
  try {
    return [...sheet.cssRules].map((rule) => rule.cssText).join("\n");
  } catch {
    // It was not saved with the page, so it did not load.
    return "";
  }
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

Object.assign(globalThis, { daymarkReader: { read, withPlaceholders } });
