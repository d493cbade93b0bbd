// Added to the background in a copy, before the extension's own script: does for the witness what a
// test cannot do from outside in every browser. It opens one of the extension's own pages, plays a
// keyboard shortcut, and takes the port by which the witness learns that the background stopped.

const shortcuts = [];
const { onCommand } = chrome.commands;
const listen = onCommand.addListener.bind(onCommand);
Object.defineProperty(onCommand, "addListener", {
  value: (listener) => {
    shortcuts.push(listener);
    listen(listener);
  },
});

chrome.runtime.onMessage.addListener((message, sender) => {
  if (message?.open) void chrome.tabs.create({ url: message.open, active: !message.behind });
  if (message?.command) for (const listener of shortcuts) listener(message.command, sender.tab);
});
chrome.runtime.onConnect.addListener(() => {});
