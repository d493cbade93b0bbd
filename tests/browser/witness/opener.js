// Added to the background in a copy for Firefox: opens one of the extension's own pages when the
// witness asks, and takes the port by which the witness learns that the background stopped.

chrome.runtime.onMessage.addListener((message) => {
  if (message?.open) void chrome.tabs.create({ url: message.open });
});
chrome.runtime.onConnect.addListener(() => {});
