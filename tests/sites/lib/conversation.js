// What is said on every page of `tests/sites`, and what a reader of the page should get.

/** Somebody wrote this: `from` is a name, or null for the reader. */
const said = (id, from, text, more = {}) => ({ id, from, text, ...more });

/** Minutes after ten on the evening of 21 November 2026, in milliseconds. */
export const timeOf = ({ id }) => Date.UTC(2026, 10, 21, 22, 0) + id * 60_000;

/** The hour as pages write it. */
export const clockOf = (message) => new Date(timeOf(message)).toISOString().slice(11, 16);

/**
 * A conversation: `name` is that of the other side, `key` what the page's own address or attributes
 * call it. Messages may hold `:heart:`-like emoji (drawn as pictures where the site does), a mention
 * (`@jonas`), a link, a line break; `reply` is the number of an older message that is quoted above,
 * `reaction` an emoji under it, `edited` that the page says so.
 */
export const conversations = {
  first: {
    key: "1001",
    name: "mira",
    messages: [
      said(1, "mira", "hey, did you find the bus"),
      said(2, "mira", "it left early today"),
      said(3, null, "yes 😅 i ran"),
      said(4, null, "all the way from the bridge"),
      said(5, "mira", "ok"),
      said(6, "mira", "ok"),
      said(7, null, "what time is the match at 10:30 or 11:30?", { reply: 2 }),
      said(8, "mira", "11:30 but come early\nbring the blue shirt", { reaction: "👍" }),
      said(9, null, "see https://example.org/map for the place"),
      said(10, "mira", "thanks @jonas will like that too", { edited: true }),
      said(
        11,
        null,
        "we could go by bike if it does not rain, my brother has two and the path along the river is open again since last week",
      ),
      said(12, "mira", "deal"),
    ],
  },
  second: {
    key: "2002",
    name: "jonas",
    messages: [
      said(21, "jonas", "is the homework for monday or tuesday"),
      said(22, null, "tuesday i think"),
      said(23, "jonas", "then i start tomorrow"),
      said(24, null, "same here"),
    ],
  },
  /** With the person of the first again, about something else. */
  third: {
    key: "1001",
    name: "mira",
    messages: [
      said(31, "mira", "my sister found your scarf"),
      said(32, "mira", "it was under the seat"),
      said(33, null, "oh good, keep it for me"),
      said(34, "mira", "i bring it on friday"),
      said(35, null, "thank her from me", { reply: 32 }),
      said(36, null, "and tell me when you are there"),
      said(37, "mira", "i will, the train comes at nine", { reaction: "👍" }),
      said(38, "mira", "good night"),
    ],
  },
};

/** Older messages of the first conversation, shown when somebody scrolls up. */
export const older = Array.from({ length: 30 }, (_, index) =>
  said(
    index - 40,
    index % 3 === 0 ? null : "mira",
    `older line number ${index + 1} about the weather`,
  ),
);
