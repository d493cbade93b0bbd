// Stands before the extension's own script in its world and tells which numbered messages went to the
// background and when the answer came.

(() => {
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  const told = [];
  const sendMessage = async (message, ...rest) => {
    const texts = message.messages?.map(({ text }) => text) ?? [];
    const numbers = texts.map((text) => Number(/ n(\d+)$/.exec(text)?.[1] ?? -1));
    const answer = await send(message, ...rest);
    if (answer !== undefined && !answer.fault) told.push({ numbers, at: performance.now() });
    return answer;
  };
  Object.defineProperty(chrome.runtime, "sendMessage", { configurable: true, value: sendMessage });
  document.addEventListener("cost-ask", () => {
    document.dispatchEvent(new CustomEvent("cost-answer", { detail: JSON.stringify(told) }));
  });
})();
