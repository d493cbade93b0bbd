// What a page itself sees of Daymark: elements and faults, whatever became of the script in it.

/** The names of all elements that hold a card: as a page sees them, whatever became of the script. */
export function hosts(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("html > [popover]")].map(({ localName }) => localName),
  );
}

/** All faults that a page and its console tell of from now on. */
export function listenForFaults(page) {
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => {
    if (["error", "warn"].includes(line.type())) faults.push(line.text());
  });
  return faults;
}

/** Whether a copy of the extension runs in the page: its witness answers before the page does anything else. */
export function isWitnessed(page) {
  return page.evaluate(async () => {
    let answered = false;
    document.addEventListener("daymark-test-answer", () => (answered = true), { once: true });
    const detail = JSON.stringify({ number: 0, question: "here", detail: null });
    document.dispatchEvent(new CustomEvent("daymark-test-ask", { detail }));
    await new Promise((resolve) => setTimeout(resolve));
    return answered;
  });
}
