// An extension that does what must not be: it sends, by a name and by an address, and keeps a line. The
// proof has to catch each of these, else it proves nothing (`LEAKS` in xtask/src/prove.rs names them too).

const BACKGROUND = `
fetch("https://fetch.leak.invalid/").catch(() => {});
fetch("https://203.0.113.7/").catch(() => {});
chrome.runtime.onMessage.addListener((message) => {
  const last = message?.messages?.at(-1)?.text;
  if (last) chrome.storage.local.set({ kept: last });
});
`;

const CONTENT = `
{
  const link = document.createElement("link");
  link.rel = "preconnect";
  link.href = "https://preconnect.leak.invalid/";
  document.head.append(link);
  const connection = new RTCPeerConnection({ iceServers: [{ urls: "stun:203.0.113.9:3478" }] });
  connection.createDataChannel("x");
  connection.createOffer().then((offer) => connection.setLocalDescription(offer));
}
`;

export function leaking(copy) {
  copy.replace("background.js", /$/, BACKGROUND);
  copy.replace("content.js", /$/, CONTENT);
  copy.manifest((manifest) => {
    const pages = manifest.content_security_policy;
    pages.extension_pages = pages.extension_pages.replace("connect-src 'self'", "connect-src *");
  });
}
