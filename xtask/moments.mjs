// The names of days and months in the languages of the engine, for the reader: to have the browser make
// them in every page takes it 30 ms and leaves 7 MiB of its own tables in the page's memory.

/** The languages of the engine: a page may speak any of them. */
const LANGUAGES = "en th es pt fr de fil id vi hi ar ja ko zh zh-Hant it nl pl ru tr".split(" ");

const DAY = 86_400_000;

/** A Monday; the names of the other days follow. */
const MONDAY = Date.UTC(2024, 0, 1);

/** All days and months as they are written out and in short, and the words for today and before. */
export function momentNames() {
  const days = new Set();
  const months = new Set();
  for (const language of LANGUAGES) {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
    for (const distance of [0, -1, -2]) {
      const name = relative.format(distance, "day");
      if (!/\d/.test(name)) days.add(name);
    }
    for (const style of ["long", "short"]) {
      const day = new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" });
      for (let index = 0; index < 7; index++) days.add(day.format(MONDAY + index * DAY));
      const month = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
      for (let index = 0; index < 12; index++) months.add(month.format(Date.UTC(2024, index, 15)));
    }
  }
  return { days: longestFirst(days), months: longestFirst(months) };
}

/** An alternation takes the first that fits. */
function longestFirst(names) {
  return [...names].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}
