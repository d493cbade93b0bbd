// Every way out is refused, alone, in the middle of other code, and in whatever file it stands.

import assert from "node:assert/strict";
import { test } from "node:test";
import { differences } from "./manifests.mjs";
import { faultsOf, inManifest, inModule, inPage, inScript, inSheet } from "./reach.mjs";
import { ALLOWED, ATTRIBUTES, CALLS, ELEMENTS, MEMBERS, NAMES, PROPERTIES } from "./ways.mjs";

const ways = (found) => found.map(({ way }) => way);

test("each name in the table is refused, as its example writes it", () => {
  for (const [name, example] of Object.entries({ ...NAMES, ...MEMBERS, ...CALLS })) {
    const code = `export function a(b, form, range, frame) { if (b) { ${example}; } }`;
    assert.ok(ways(inScript(code)).includes(name), example);
  }
});

test("each name is refused in brackets, taken apart, and handed on", () => {
  for (const name of Object.keys({ ...NAMES, ...MEMBERS })) {
    for (const code of [
      `self["${name}"](1)`,
      `self[\`${name}\`](1)`,
      `const { ${name}: a } = self`,
      `const a = self.${name}`,
    ]) {
      assert.ok(ways(inScript(code)).includes(name), code);
    }
  }
});

test("a name in a comment, a text or a word of its own is none", () => {
  const code =
    '// fetch(\nconst fetched = "fetch is a word"; const open = { prefetch: 1 }; list.open(); fetched.opened; function write(submit) { write(submit); } class A { #write() { this.#write(); } }';
  assert.deepEqual(inScript(code), []);
});

test("a name that is made up at run time is refused", () => {
  for (const code of [
    'self["fe" + "tch"](a)',
    "globalThis[a]",
    "window[atob(a)]",
    "Reflect.get(a, b)",
  ]) {
    assert.equal(inScript(code).length, 1, code);
  }
});

test("elements that load, and attributes that make one load, are refused", () => {
  for (const name of ELEMENTS) {
    assert.deepEqual(ways(inScript(`document.createElement("${name}")`)), [`<${name}>`]);
    assert.deepEqual(ways(inScript(`document.createElementNS(a, "${name}")`)), [`<${name}>`]);
  }
  for (const name of ATTRIBUTES) {
    assert.deepEqual(ways(inScript(`a.setAttribute("${name}", b)`)), [`${name}=`]);
  }
  for (const name of PROPERTIES)
    assert.deepEqual(ways(inScript(`a.b.${name} = c`)), [`.${name} =`]);
  assert.deepEqual(ways(inScript("document.createElement(a)")), ["createElement(…)"]);
  assert.deepEqual(inScript('document.createElement("div").setAttribute("role", "status")'), []);
});

test("interfaces of the browser are refused unless they are listed", () => {
  for (const code of [
    'chrome.runtime.connectNative("a")',
    'chrome.runtime.sendNativeMessage("a", {})',
    "chrome.downloads.download({})",
    "chrome.gcm.send({})",
    "chrome.identity.getAuthToken()",
    "chrome.webRequest.onBeforeRequest.addListener(a)",
    "chrome.sockets.tcp.create()",
    "chrome.storage.sync.set({})",
    "browser.proxy.settings",
    "navigator.connection.type",
    'navigator.serviceWorker.register("a")',
    "navigator.credentials.get()",
    "const { runtime } = chrome",
    "a(chrome)",
    "a(navigator)",
  ]) {
    assert.ok(inScript(code).length > 0, code);
  }
  assert.deepEqual(inScript("chrome.storage.local.get(null); chrome.runtime.sendMessage({})"), []);
});

test("code comes from the package alone", () => {
  for (const code of [
    'import "https://a.invalid/a.js"',
    'import("https://a.invalid/a.js")',
    "import(a)",
    'export * from "//a.invalid/a.js"',
    'import "./absent.js"',
  ]) {
    assert.deepEqual(ways(inScript(code, (name) => name === "own.js")), ["import"], code);
  }
  assert.deepEqual(
    inScript('import a from "./own.js?again"; import("./own.js")', (name) => name === "own.js"),
    [],
  );
});

test("a page that leads elsewhere, and a sheet in a text, are refused", () => {
  for (const code of [
    'location = "https://a.invalid/"',
    'location.href = "a"',
    'window.location.assign("a")',
    'a.style.b = "url(https://a.invalid/)"',
    "a = `@import 'b'`",
  ]) {
    assert.ok(inScript(code).length > 0, code);
  }
});

test("pages load files of the package alone", () => {
  for (const page of [
    '<script src="https://a.invalid/a.js"></script>',
    "<script>a()</script>",
    '<link rel="preconnect" href="https://a.invalid">',
    '<link rel="dns-prefetch" href="//a.invalid">',
    '<link rel="stylesheet" href="https://a.invalid/a.css">',
    '<link rel="prefetch" href="own.css">',
    '<meta http-equiv="refresh" content="0;url=https://a.invalid/">',
    '<img alt="" src="https://a.invalid/">',
    '<iframe srcdoc="a"></iframe>',
    '<p style="background: url(https://a.invalid/)">',
    '<p onclick="a()">',
    '<a href="a" ping="https://a.invalid/">',
    '<form action="https://a.invalid/">',
    '<base href="https://a.invalid/">',
  ]) {
    assert.ok(inPage(page, () => true).length > 0, page);
  }
  const page =
    '<!-- <img src="a"> --><meta charset="utf-8"><link rel="stylesheet" href="own.css"><script type="module" src="own.js"></script><a href="https://a.invalid/">a</a>';
  assert.deepEqual(
    inPage(page, () => true),
    [],
  );
  assert.equal(inPage(page, () => false).length, 2);
});

test("sheets load nothing, however it is written", async () => {
  for (const sheet of [
    '@import "https://a.invalid/a.css";',
    "a { background: url(https://a.invalid/) }",
    "a { background: u\\72l(https://a.invalid/) }",
    '@font-face { font-family: a; src: url("//a.invalid/a") }',
    'a { background: image-set("https://a.invalid/" 1x) }',
  ]) {
    assert.ok((await inSheet(sheet)).length > 0, sheet);
  }
  assert.deepEqual(await inSheet('a { color: red } a::before { content: "\\2026" }'), []);
});

/** The smallest module that wants one function, and holds a text. */
function moduleThatWants(module, name, text = "") {
  const part = (id, ...bytes) => [id, bytes.length, ...bytes];
  const string = (text) => [text.length, ...Buffer.from(text)];
  return Buffer.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...part(1, 1, 0x60, 0, 0),
    ...part(2, 1, ...string(module), ...string(name), 0, 0),
    ...part(0, ...string("a"), ...Buffer.from(text)),
  ]);
}

test("the engine calls its glue, and nothing that sends", () => {
  const wants = (...words) => ways(inModule(moduleThatWants(...words)));
  assert.deepEqual(wants("./daymark_bg.js", "__wbg_getElementById_0123456789abcdef"), []);
  assert.deepEqual(wants("./daymark_bg.js", "__wbg_fetch_0123456789abcdef"), ["fetch"]);
  assert.deepEqual(wants("./daymark_bg.js", "__wbg_set_src_0123456789abcdef"), [".src ="]);
  assert.deepEqual(wants("./daymark_bg.js", "__wbg_new_0123456789abcdef", "XMLHttpRequest"), [
    "XMLHttpRequest",
  ]);
  assert.equal(wants("wasi_snapshot_preview1", "sock_send").length, 1);
});

test("the manifest opens nothing", () => {
  const whole = {
    permissions: ["storage", "scripting"],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; connect-src 'self'",
    },
  };
  assert.deepEqual(inManifest(whole), []);
  for (const spoilt of [
    { permissions: ["storage", "nativeMessaging"] },
    { optional_permissions: ["downloads"] },
    { externally_connectable: {} },
    { content_security_policy: {} },
    {
      content_security_policy: {
        extension_pages: "default-src 'none'; connect-src https://a.invalid",
      },
    },
  ]) {
    assert.equal(inManifest({ ...whole, ...spoilt }).length, 1, JSON.stringify(spoilt));
  }
});

test("a manifest is as it was looked at, key by key, with the hosts of the site files", () => {
  const kept = {
    chromium: {
      permissions: ["storage"],
      content_scripts: [{ js: ["content.js"] }],
      content_security_policy: { extension_pages: "default-src 'none'; connect-src 'self'" },
    },
  };
  const hosts = ["https://a.invalid/*"];
  const whole = {
    ...kept.chromium,
    version: "1.2.3",
    host_permissions: hosts,
    content_scripts: [{ js: ["content.js"], matches: hosts }],
  };
  const odd = (manifest, browser = "chromium") =>
    differences(browser, manifest, hosts, kept).map((line) => line.split(":")[0]);
  assert.deepEqual(odd(whole), []);
  const spoilt = {
    host_permissions: [...hosts, "https://evil.example/*"],
    content_scripts: [{ js: ["content.js"], matches: ["https://*/*"] }],
    content_security_policy: { extension_pages: "default-src 'none'; connect-src evil.example" },
    permissions: ["storage", "tabs"],
    incognito: "split",
    version: "1.2.3-evil",
  };
  for (const [key, value] of Object.entries(spoilt)) {
    assert.deepEqual(odd({ ...whole, [key]: value }), [key]);
  }
  const { permissions, ...without } = whole;
  assert.deepEqual(odd(without), ["permissions"]);
  assert.ok(odd(whole, "another").length > 0, "a browser that nobody looked at");
});

test("what is allowed is allowed there, that often, and no more", () => {
  const row = { file: "a.js", way: "fetch", times: 1, why: "its own file" };
  const one = { file: "a.js", way: "fetch", place: "1:1" };
  assert.deepEqual(faultsOf([one], [row]), []);
  assert.equal(faultsOf([one, one], [row]).length, 1);
  assert.equal(faultsOf([{ ...one, file: "b.js" }], [row]).length, 2);
  assert.equal(faultsOf([], [row]).length, 1);
  assert.ok(ALLOWED.every(({ why, times }) => why.length > 5 && times > 0));
});
