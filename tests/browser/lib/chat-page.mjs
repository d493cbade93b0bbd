// What happens on the pages of the tests' own: messages come, change, go and come back. Everything is
// done as the strictest page would, without markup from text.

/** The list of messages, wherever open shadow roots hide it; a page with closed ones tells it itself. */
function list(view) {
  return view.frame.evaluateHandle(() => {
    const search = (root) => {
      const found = root.querySelector("#messages");
      if (found) return found;
      for (const element of root.querySelectorAll("*")) {
        const inside = element.shadowRoot && search(element.shadowRoot);
        if (inside) return inside;
      }
      return null;
    };
    return search(document) ?? globalThis.messages;
  });
}

/** A message by `author` comes. */
export async function say(view, text, author = "Jess") {
  const messages = await list(view);
  await messages.evaluate(
    (messages, text, author) => {
      const made = (tag, className, content) => {
        const element = document.createElement(tag);
        element.className = className;
        element.textContent = content;
        return element;
      };
      const row = made("p", "message", "");
      row.dataset.messageId = String(messages.childElementCount);
      row.append(made("b", "author", author), " ", made("span", "text", text));
      messages.append(row);
    },
    text,
    author,
  );
}

/** The last message gets other words: in its text node, or by another text node. */
export async function edit(view, text, { swap }) {
  const messages = await list(view);
  await messages.evaluate(
    (messages, text, swap) => {
      const written = messages.lastElementChild.querySelector(".text");
      if (swap) written.replaceChildren(text);
      else written.firstChild.data = text;
    },
    text,
    swap,
  );
}

/** All rows leave the list, as a windowed list does, and come back as new elements. */
export async function redraw(view) {
  const messages = await list(view);
  await messages.evaluate((messages) => {
    const rows = [...messages.children].map((row) => row.cloneNode(true));
    messages.replaceChildren();
    messages.append(...rows);
  });
}
