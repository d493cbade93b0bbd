//! The record of a chat: what a page showed of it, as one HTML file that opens
//! without a network, for a help line or the police. It is made only when the
//! reader asks for it, and lies nowhere but where the reader saves it.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::chat::Speaker;
use crate::words::{Language, key};

/// The most messages of a record.
pub const MOST_ENTRIES: usize = 2000;

/// The most bytes of text in a record; more is left out at the older end.
pub const MOST_BYTES: usize = 1024 * 1024;

/// What stands around the text whose sum is taken.
const OPEN: &str = "<pre id=\"record\">";
const CLOSE: &str = "</pre>";

/// How many letters a sum has: 256 bits, four a letter.
const SUM_LENGTH: usize = 64;

/// One message as the page showed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// As [`crate::chat::Message::from`].
    pub from: Option<String>,
    /// The time that stands beside it, in the page's own words; may be empty.
    pub time: String,
    /// What was written.
    pub text: String,
}

/// What a record is made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chat {
    /// The address of the page.
    pub address: String,
    /// Day and time of the record, in words.
    pub time: String,
    /// Oldest first.
    pub entries: Vec<Entry>,
}

/// The file: a whole HTML page without scripts, links or pictures. Linear in
/// the text.
#[must_use]
pub fn record(chat: &Chat, language: Language) -> String {
    let words = language.words();
    let entries = newest(&chat.entries);
    let text = written(entries, language);
    let title = escaped(&words.text(key::RECORD_HEADING));
    let count = entries.len().to_string();
    let sum = sum(&text);
    let lines = [
        words.text(key::RECORD_ABOUT),
        words.with(key::RECORD_ADDRESS, &[("address", &plain(&chat.address))]),
        words.with(key::RECORD_TIME, &[("time", &plain(&chat.time))]),
        words.with(key::RECORD_COUNT, &[("count", &count)]),
        words.with(key::RECORD_SUM, &[("sum", &sum)]),
        words.text(key::RECORD_CHECK),
    ];
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<meta \
         charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src \
         'unsafe-inline'\">\n<title>{title}</title>\n<style>body{{max-width:\
         48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,\
         sans-serif}}pre{{white-space:pre-wrap;overflow-wrap:anywhere;font:\
         inherit}}p{{overflow-wrap:anywhere}}</style>\n<h1>{title}</h1>\n",
        language.code(),
        language.direction(),
    );
    for line in lines {
        let _ = writeln!(page, "<p>{}</p>", escaped(&line));
    }
    let _ = write!(page, "{OPEN}{}{CLOSE}\n</html>\n", escaped(&text));
    page
}

/// Whether the text of a record is still what its sum says; `None` for a file
/// that is no record.
#[must_use]
pub fn is_unchanged(page: &str) -> Option<bool> {
    let (head, rest) = page.split_once(OPEN)?;
    let (text, _) = rest.rsplit_once(CLOSE)?;
    let sum = sum(&unescaped(text));
    let told = head
        .split(|c: char| !c.is_ascii_hexdigit())
        .find(|word| word.len() == SUM_LENGTH)?;
    Some(told == sum)
}

/// The newest messages within the bounds.
fn newest(entries: &[Entry]) -> &[Entry] {
    let mut left = MOST_BYTES;
    let mut from = entries.len();
    for entry in entries.iter().rev().take(MOST_ENTRIES) {
        match left.checked_sub(entry.text.len()) {
            Some(rest) => left = rest,
            None => break,
        }
        from -= 1;
    }
    entries.get(from..).unwrap_or_default()
}

/// The messages as one text, an empty line between two.
fn written(entries: &[Entry], language: Language) -> String {
    let words = language.words();
    let entries = entries.iter().map(|entry| {
        let name = match Speaker::from(entry.from.as_deref()) {
            Speaker::Reader => words.text(key::RECORD_ME),
            Speaker::Unknown => words.text(key::RECORD_UNKNOWN),
            Speaker::Other(_) if entry.from.as_deref() == Some(OTHER) => {
                words.text(key::RECORD_OTHER)
            }
            Speaker::Other(_) => {
                plain(entry.from.as_deref().unwrap_or_default())
            }
        };
        let time = plain(&entry.time);
        let between = if time.is_empty() { "" } else { " · " };
        format!("{time}{between}{name}\n{}", kept(&entry.text))
    });
    entries.collect::<Vec<_>>().join("\n\n")
}

/// Who writes where the page tells no name (`memory.ts`).
const OTHER: &str = "them";

/// One line, without what a browser would read otherwise than it is written.
fn plain(text: &str) -> String {
    kept(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without control characters, which a browser drops or changes.
fn kept(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| if c == '\r' { '\n' } else { c })
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

fn sum(text: &str) -> String {
    let mut sum = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        let _ = write!(sum, "{byte:02x}");
    }
    sum
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(from: Option<&str>, time: &str, text: &str) -> Entry {
        Entry {
            from: from.map(str::to_owned),
            time: time.to_owned(),
            text: text.to_owned(),
        }
    }

    fn chat(entries: Vec<Entry>) -> Chat {
        Chat {
            address: "https://chat.example/t/7".to_owned(),
            time: "22 November 2026, 21:14".to_owned(),
            entries,
        }
    }

    fn small() -> Chat {
        chat(vec![
            entry(Some("mira"), "21:10", "pay me <b>today</b> & now"),
            entry(Some("me"), "", "no\r\nplease"),
            entry(Some("them"), "21:12", "\"last\" chance\u{0}"),
            entry(None, "21:13", "ok"),
        ])
    }

    #[test]
    fn it_holds_who_wrote_what_and_when() {
        let page = record(&small(), Language::ENGLISH);
        for part in [
            "21:10 · mira\npay me &lt;b&gt;today&lt;/b&gt; &amp; now\n\n",
            "Me\nno\nplease\n\n",
            "21:12 · The other person\n&quot;last&quot; chance\n\n",
            "21:13 · Not known who\nok</pre>",
            "https://chat.example/t/7",
            "22 November 2026, 21:14",
            "Messages: 4",
        ] {
            assert!(page.contains(part), "{part}\n{page}");
        }
        for part in ["<b>", "<script", "http-equiv=\"refresh", "src=", "href="]
        {
            assert!(!page.contains(part), "{part}");
        }
    }

    #[test]
    fn a_change_shows() {
        for language in Language::all() {
            let page = record(&small(), language);
            assert_eq!(is_unchanged(&page), Some(true));
            let other = page.replace("today", "never");
            assert_eq!(is_unchanged(&other), Some(false));
        }
        assert_eq!(is_unchanged("<p>hello</p>"), None);
        assert_eq!(is_unchanged("<pre id=\"record\">x</pre>"), None);
    }

    #[test]
    fn nobody_breaks_out_of_the_text() {
        let hostile = chat(vec![
            entry(Some("</pre><script>x</script>"), "</title>", "</pre>"),
            entry(Some("a\nb"), "1\n2", &"</pre><img src=x>".repeat(3)),
        ]);
        let page = record(
            &Chat { address: "https://x/\"><script>".to_owned(), ..hostile },
            Language::ENGLISH,
        );
        assert_eq!(page.matches("</pre>").count(), 1);
        assert!(!page.contains("<script") && !page.contains("<img"));
        assert_eq!(is_unchanged(&page), Some(true));
    }

    #[test]
    fn a_long_chat_keeps_its_newer_end() {
        let many: Vec<Entry> = (0..MOST_ENTRIES + 5)
            .map(|at| entry(None, "", &format!("line {at}.")))
            .collect();
        assert_eq!(newest(&many).len(), MOST_ENTRIES);
        assert_eq!(newest(&many)[0].text, "line 5.");
        let big = vec![entry(None, "", &"x".repeat(MOST_BYTES / 2)); 3];
        assert_eq!(newest(&big).len(), 2);
    }
}
