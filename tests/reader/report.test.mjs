// A page with a conversation goes through `daymark-reader`: no word of it may be left, and what is
// read of it must have the same shape: node --test tests/reader/report.test.mjs
// DAYMARK_BROWSER picks the browser: chromium (unless told) or firefox.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { open } from "../../tools/daymark-reader/session.mjs";
import { isSame, shapeOf } from "../../tools/daymark-reader/shape.mjs";
import { conversations } from "../sites/lib/conversation.js";
import { LAUNCH } from "./launch.mjs";

const BROWSER = process.env.DAYMARK_BROWSER ?? "chromium";
const PROGRAM = fileURLToPath(new URL("../../tools/daymark-reader/main.mjs", import.meta.url));
const TESTS = new URL("../", import.meta.url);
const ADDRESS = "https://discord.com/channels/@me/1001";
const TYPES = { html: "text/html", js: "text/javascript", css: "text/css" };

/** Names of the page that `conversations` does not hold: the reader's own. */
const NAMES = ["robin"];

/** Of these the structure is made too: the tag of a time, the scheme of a link, the day of a time. */
const STRUCTURE = ["time", "https", "today"];

let folder;
/** The report on the page of Discord. */
let discord;
let session;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "daymark-report-"));
  discord = await report("discord.html", await drawn(), "--address", ADDRESS);
  session = await open(BROWSER);
});
after(async () => {
  await session?.close();
  await rm(folder, { recursive: true });
});

/** The page of Discord as it stands in the browser, as somebody would save it. */
async function drawn() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://tests");
    response.setHeader("content-type", `${TYPES[pathname.split(".").at(-1)]}; charset=utf-8`);
    readFile(new URL(`.${pathname}`, TESTS)).then(
      (file) => response.end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await puppeteer.launch(LAUNCH[BROWSER]);
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/sites/discord/page.html`);
    await tab.waitForFunction(() => document.querySelector("li[id^=chat-messages-]") !== null);
    return await tab.evaluate(() => document.documentElement.outerHTML);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs the program on a page; what it printed, what it wrote and how it ended. */
async function report(name, html, ...words) {
  const file = join(folder, name);
  await writeFile(file, `<!doctype html>\n${html}`);
  const child = spawn(process.execPath, [PROGRAM, file, "--browser", BROWSER, ...words]);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      printed += data;
    });
  }
  const code = await new Promise((resolve) => child.on("close", resolve));
  const written = await readFile(file.replace(".html", ".placeholders.html"), "utf8").catch(
    () => "",
  );
  return { printed, written, code };
}

/** Reads a page and then its placeholders, which must have the same shape. */
async function readTwice(html) {
  const read = await session.read(html, { file: join(folder, "page.html") });
  const shape = shapeOf(read.conversations);
  const again = await session.read(read.placeholders, {});
  assert.ok(isSame(shape, shapeOf(again.conversations)), JSON.stringify(again.conversations));
  return { ...read, shape };
}

/** Every word of three letters and more that people or their addresses brought into the page. */
function wordsSaid() {
  const said = Object.values(conversations).flatMap(({ name, messages }) => [
    name,
    ...messages.flatMap(({ from, text }) => [from ?? "", text]),
  ]);
  const words = [...said, ...NAMES].join(" ").match(/\p{L}{3,}/gu);
  return new Set(words.map((word) => word.toLowerCase()));
}

test("no word of the conversation is left, and the shape is the same", () => {
  const { printed, written, code } = discord;
  const found = new Set(written.toLowerCase().match(/\p{L}{3,}/gu));
  const left = [...wordsSaid()].filter((word) => found.has(word) && !STRUCTURE.includes(word));
  assert.deepEqual(left, []);
  assert.match(printed, /conversation 1: 12 messages/);
  assert.match(printed, /It reads the same/);
  assert.equal(code, 0, printed);
});

test("who wrote and how much is told, what was written is not", () => {
  const { printed } = discord;
  const { messages } = conversations.first;
  const told = messages.map(({ from, text }, index) => {
    const speaker = (from === null ? "own" : "other 1").padEnd(9);
    return `${String(index + 1).padStart(5)}  ${speaker} ${String(text.length).padStart(5)}`;
  });
  for (const line of told) assert.ok(printed.includes(`${line}\n`), `${line} in:\n${printed}`);
  for (const { text } of messages) assert.ok(text.length < 4 || !printed.includes(text));
});

test("what the site file selects is left as it was", () => {
  const { written } = discord;
  for (const kept of [
    'data-list-id="chat-messages"',
    'class="panels_c48ade"',
    'id="chat-messages-1001-1"',
    'id="message-username-1"',
    'role="textbox"',
    "😅",
  ]) {
    assert.ok(written.includes(kept), kept);
  }
  assert.ok(!/<script|<!--(?!$)/i.test(written), "no script, no comment");
});

test("names and numbers in attributes go, the same ones alike", async () => {
  const chat = (rows) =>
    `<html><head><title>Ines (2)</title></head><body><div role="log" style="height:300px;overflow:auto">${rows}</div></body></html>`;
  const row = (who, text, number) =>
    `<div role="listitem" data-message-id="true_4915550${number}@c.us" data-from="${who}" id="${who}-${number}"><a href="https://pictures.example/${who}?name=${who}"><img alt="${who}" src="https://pictures.example/${who}.png"></a><p title="${text}">${text}</p></div>`;
  const rows = [
    row("Ines", "shall we paint the fence", 101),
    row("Otto", "which colour", 102),
    row("Ines", "green, Otto", 103),
  ].join("");
  const { shape, placeholders: written } = await readTwice(chat(rows));
  const speakers = shape[0].map(([speaker]) => speaker);
  assert.deepEqual(speakers, ["other 1", "other 2", "other 1"]);
  assert.ok(!/ines|otto|fence|green|pictures|4915550/i.test(written), written);
  const authors = [...written.matchAll(/data-from="([^"]+)"/g)].map(([, name]) => name);
  const [first, second, third] = authors;
  assert.equal(first, third);
  assert.notEqual(first, second);
  assert.equal(first.length, 4);
  assert.equal(new Set(written.match(/data-message-id="[^"]+"/g)).size, 3);
});

test("nothing runs and nothing is loaded", async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const away = `http://127.0.0.1:${server.address().port}`;
  const html = `<html><head><link rel="preconnect" href="${away}"><meta http-equiv="refresh" content="0;url=${away}/refresh">
    <link rel="stylesheet" href="${away}/style.css"><script src="${away}/script.js"></script></head>
    <body onload="document.body.innerHTML=''"><img src="${away}/picture.png" onerror="document.body.innerHTML=''">
    <iframe src="${away}/frame"></iframe><script>document.body.innerHTML = ""; fetch("${away}/fetch")</script>
    <div role="log" style="height:300px"><p id="msg-1">still here</p></div></body></html>`;
  const { conversations } = await readTwice(html).finally(() => server.close());
  assert.equal(asked, 0);
  assert.deepEqual(
    conversations.map((messages) => messages.map(({ text }) => text)),
    [["still here"]],
  );
});

test("style sheets saved beside the page count, and only those", async () => {
  await writeFile(join(folder, "saved.css"), ".log { overflow-y: scroll; height: 200px }");
  const html = `<html><head><link rel="stylesheet" href="saved.css"></head><body>
    <div class="log"><div>how is the weather</div><div>sunny and warm</div></div><textarea></textarea></body></html>`;
  const { conversations, placeholders } = await readTwice(html);
  const [messages] = conversations;
  assert.deepEqual(
    messages?.map(({ text }) => text),
    ["how is the weather", "sunny and warm"],
  );
  assert.ok(placeholders.includes("overflow-y: scroll"));
});

test("a caller's fault names the mend", async () => {
  const { printed, code } = await report("fault.html", "<html></html>", "--address", "discord.com");
  assert.equal(code, 2);
  assert.match(printed, /write it whole, as https:/);
});
