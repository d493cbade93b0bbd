// Every way by which a script reaches the network, and what of it stands in the extension and why. What is
// not listed as allowed is refused (reach.mjs). `example` is code that has to be refused: the tests try it.

/** Names that stand for a way out, wherever they stand in a script: alone, as a property, as a key in brackets. */
export const NAMES = {
  fetch: 'fetch("https://a.invalid/")',
  fetchLater: 'fetchLater("https://a.invalid/")',
  XMLHttpRequest: "new XMLHttpRequest()",
  WebSocket: 'new self["WebSocket"]("wss://a.invalid/")',
  WebSocketStream: 'new WebSocketStream("wss://a.invalid/")',
  WebTransport: 'new WebTransport("https://a.invalid/")',
  EventSource: 'new EventSource("https://a.invalid/")',
  RTCPeerConnection: "const { RTCPeerConnection: a } = globalThis; new a()",
  webkitRTCPeerConnection: "new webkitRTCPeerConnection()",
  mozRTCPeerConnection: "new mozRTCPeerConnection()",
  RTCIceGatherer: "new RTCIceGatherer({})",
  TCPSocket: 'new TCPSocket("a.invalid", 1)',
  UDPSocket: "new UDPSocket({})",
  Worker: 'new Worker("https://a.invalid/a.js")',
  SharedWorker: 'new SharedWorker("https://a.invalid/a.js")',
  importScripts: 'importScripts("https://a.invalid/a.js")',
  Image: 'new Image().src = "https://a.invalid/"',
  Audio: 'new Audio("https://a.invalid/")',
  FontFace: 'new FontFace("a", "url(https://a.invalid/)")',
  Notification: 'new Notification("a", { icon: "https://a.invalid/" })',
  PushManager: "PushManager.prototype",
  PaymentRequest: "new PaymentRequest([], {})",
  PresentationRequest: 'new PresentationRequest("https://a.invalid/")',
  CSSImportRule: "CSSImportRule",
  caches: 'caches.open("a").then((a) => a.add("https://a.invalid/"))',
  DOMParser: 'new DOMParser().parseFromString(a, "text/html")',
};

/** Names that stand for one as a property or key; alone they are words like any other. */
export const MEMBERS = {
  sendBeacon: 'navigator?.sendBeacon("https://a.invalid/")',
  addModule: 'CSS.paintWorklet.addModule("https://a.invalid/a.js")',
  submit: "form.submit()",
  requestSubmit: "form.requestSubmit()",
  innerHTML: 'a.innerHTML = "<img src=https://a.invalid/>"',
  outerHTML: 'a.outerHTML = "<img src=https://a.invalid/>"',
  insertAdjacentHTML: 'a.insertAdjacentHTML("beforeend", b)',
  setHTMLUnsafe: "a.setHTMLUnsafe(b)",
  parseHTMLUnsafe: "Document.parseHTMLUnsafe(b)",
  createContextualFragment: "range.createContextualFragment(b)",
  srcdoc: "frame.srcdoc = a",
  write: 'document.write("<img src=https://a.invalid/>")',
  writeln: "document.writeln(a)",
};

/** Calls by bare name: as a property the word means other things. */
export const CALLS = {
  open: 'open("https://a.invalid/")',
  eval: 'eval("1")',
  Function: 'new Function("1")()',
};

/** Elements that load what they name, made by `createElement`. */
export const ELEMENTS = [
  ..."img image picture source video audio track embed object iframe frame fencedframe portal".split(
    " ",
  ),
  ..."script link style base form area applet feimage use meta".split(" "),
];

/** Attributes and properties that make something load, or lead somewhere. */
export const ATTRIBUTES = [
  ..."src srcset imagesrcset href xlink:href data action formaction ping poster background".split(
    " ",
  ),
  ..."cite longdesc manifest srcdoc style content http-equiv".split(" "),
];

/** The same as properties; `data` and `content` are words of text nodes and templates too. */
export const PROPERTIES =
  "src srcset imageSrcset href action formAction ping poster background cssText".split(" ");

/** Interfaces of the browser that may be used, whole; any other is refused. */
export const INTERFACES = {
  chrome: {
    "action.setBadgeText": "the mark on the button when the engine fails",
    "commands.onCommand": "the keyboard shortcuts",
    "management.getSelf": "whether an administrator installed it",
    "permissions.contains": "whether the person permitted a site",
    "permissions.onAdded": "the same, when it changes",
    "permissions.onRemoved": "the same, when it changes",
    "permissions.remove": "gives a site back",
    "runtime.getManifest": "the sites of the manifest",
    "runtime.getURL": "the address of a file of its own",
    "runtime.id": "whether the extension is still there",
    "runtime.onInstalled": "the first steps",
    "runtime.onMessage": "the content script asks, inside the browser",
    "runtime.onStartup": "registers added sites anew",
    "runtime.sendMessage": "asks the background, inside the browser; no other extension is named",
    "scripting.executeScript": "its own file, on a site that was just added",
    "scripting.getRegisteredContentScripts": "added sites",
    "scripting.registerContentScripts": "its own file, on added sites",
    "scripting.unregisterContentScripts": "a site is taken away",
    "storage.local": "the settings; not synchronised",
    "storage.managed": "what an administrator set",
    "storage.onChanged": "settings that change",
    "storage.session": "the policy, in memory while the browser runs",
    "tabs.create": "opens its own page with the first steps",
    "tabs.query": "the tab in front, for shortcuts and the popup",
    "tabs.sendMessage": "to its own content script, inside the browser",
  },
  navigator: {
    clipboard: "copies words when the reader presses the button",
    language: "the language of the words",
    languages: "the same",
    share: "hands words to another app when the reader presses the button for it",
    canShare: "whether there is such a button",
    userActivation: "whether a hand did it",
    platform: "how shortcuts are named",
    userAgent: "which way of saving a file works",
    userAgentData: "the same",
  },
};

/** What stands in the extension all the same: where, how often, and why it leads nowhere. */
export const ALLOWED = [
  {
    file: "daymark.js",
    way: "fetch",
    times: 1,
    why: "the glue of wasm-bindgen loads the engine's own file; the policy (connect-src 'self') refuses all else",
  },
  {
    file: "daymark.js",
    way: "Reflect",
    times: 3,
    why: "the engine reads and writes fields of settings, policy and tab by their names; none of the names above is in it",
  },
  {
    file: "daymark.js",
    way: "browser, whole",
    times: 1,
    why: "the pages use storage, tabs, runtime and permissions of it, as the module's imports tell",
  },
  { file: "daymark.js", way: "chrome, whole", times: 1, why: "the same, in Chromium" },
  {
    file: "daymark.js",
    way: "createElement(…)",
    times: 1,
    why: "draws the extension's own pages, whose policy loads its own files only",
  },
  { file: "daymark.js", way: "setAttribute(…)", times: 3, why: "the same" },
  {
    file: "content.js",
    way: "createElement(…)",
    times: 2,
    why: "the card's host, a made-up name with a hyphen; and make(), which is given names of elements that load nothing",
  },
  {
    file: "content.js",
    way: "setAttribute(…)",
    times: 1,
    why: "how the signs beside links are drawn, numbers all of them",
  },
  {
    file: "content.js",
    way: ".href =",
    times: 2,
    why: "a link of the card, for a person to follow; and the record that is saved, which lies in memory",
  },
];
