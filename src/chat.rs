//! What is read: messages, who wrote them, and the window that one call of
//! the engine takes.

use serde::{Deserialize, Serialize};

/// The most messages one call of the engine reads.
pub const MAX_MESSAGES: usize = 400;

/// The most bytes of text (UTF-8) one call of the engine reads.
pub const MAX_BYTES: usize = 64 * 1024;

/// Who wrote a message, as the page tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Speaker {
    /// The young person who reads the page; `"me"` in data.
    Reader,
    /// Someone else, by the name that the page shows.
    Other(String),
    /// The page does not tell.
    #[default]
    Unknown,
}

impl From<Option<&str>> for Speaker {
    fn from(from: Option<&str>) -> Self {
        match from {
            Some("me") => Self::Reader,
            Some(name) if !name.is_empty() => Self::Other(name.to_owned()),
            _ => Self::Unknown,
        }
    }
}

/// One message as it stands in the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// `"me"`, the name of another speaker, or missing.
    #[serde(default)]
    pub from: Option<String>,
    /// The text as written.
    pub text: String,
}

impl Message {
    /// Who wrote this message.
    #[must_use]
    pub fn speaker(&self) -> Speaker {
        Speaker::from(self.from.as_deref())
    }
}

/// A chat as a person writes it down, one message a line. A line that begins
/// with one of the marks is the reader's own; capitals do not count.
#[must_use]
pub fn written(text: &str, marks: &[&str]) -> Vec<Message> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let own = marks.iter().find_map(|mark| after(line, mark));
            let from = if own.is_some() { "me" } else { "them" };
            let text = own.unwrap_or(line).trim().to_owned();
            Message { from: Some(from.to_owned()), text }
        })
        .collect()
}

/// What stands after a mark.
fn after<'a>(line: &'a str, mark: &str) -> Option<&'a str> {
    let mut rest = line.chars();
    let same = mark.chars().all(|wanted| {
        rest.next().is_some_and(|c| c.to_lowercase().eq(wanted.to_lowercase()))
    });
    same.then_some(rest.as_str())
}

/// The newest messages of one conversation, oldest first, bounded by
/// [`MAX_MESSAGES`] and [`MAX_BYTES`].
#[derive(Clone, Copy, Debug)]
pub struct Window<'a> {
    messages: &'a [Message],
    dropped: usize,
    cut: usize,
}

impl<'a> Window<'a> {
    /// Takes the newest messages that fit the bounds and counts the oldest
    /// ones that did not. Of a newest message that does not fit by itself,
    /// the end is kept. Cost: the number of messages kept.
    #[must_use]
    pub fn new(messages: &'a [Message]) -> Self {
        let mut room = MAX_BYTES;
        let mut kept = 0;
        let mut cut = 0;
        for message in messages.iter().rev().take(MAX_MESSAGES) {
            let length = message.text.len();
            if length > room {
                if kept == 0 {
                    cut = boundary_from(&message.text, length - room);
                    kept = 1;
                }
                break;
            }
            room -= length;
            kept += 1;
        }
        let dropped = messages.len() - kept;
        Self { messages: &messages[dropped..], dropped, cut }
    }

    /// The messages that are read.
    #[must_use]
    pub fn messages(&self) -> &'a [Message] {
        self.messages
    }

    /// How many of the oldest messages were left out.
    #[must_use]
    pub fn dropped(&self) -> usize {
        self.dropped
    }

    /// How many bytes at the beginning of the first kept message are not
    /// read; 0 unless that message alone exceeds [`MAX_BYTES`].
    #[must_use]
    pub fn cut(&self) -> usize {
        self.cut
    }
}

fn boundary_from(text: &str, from: usize) -> usize {
    (from..text.len())
        .find(|place| text.is_char_boundary(*place))
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> Message {
        Message { from: None, text: text.to_owned() }
    }

    #[test]
    fn keeps_the_newest_messages() {
        let messages = vec![message("hi"); MAX_MESSAGES + 5];
        let window = Window::new(&messages);
        assert_eq!(window.messages().len(), MAX_MESSAGES);
        assert_eq!(window.dropped(), 5);
    }

    #[test]
    fn keeps_what_fits_in_bytes() {
        let long = message(&"a".repeat(MAX_BYTES - 10));
        let messages = [message("old"), long, message("0123456789")];
        let window = Window::new(&messages);
        assert_eq!(window.dropped(), 1);
        assert_eq!(window.cut(), 0);
    }

    #[test]
    fn keeps_the_end_of_a_giant_message() {
        let messages = [message("old"), message(&"ก".repeat(MAX_BYTES))];
        let window = Window::new(&messages);
        assert_eq!(window.dropped(), 1);
        assert!(messages[1].text.is_char_boundary(window.cut()));
        assert!(messages[1].text.len() - window.cut() <= MAX_BYTES);
        assert!(window.cut() > 0);
    }

    #[test]
    fn a_chat_is_written_down_line_by_line() {
        let text = "hello\n\n  ME: hi\r\nmean words\nฉัน: หวัดดี\nme";
        let read: Vec<(Option<String>, String)> =
            written(text, &["ฉัน:", "me:"])
                .into_iter()
                .map(|message| (message.from, message.text))
                .collect();
        let of =
            |from: &str, text: &str| (Some(from.to_owned()), text.to_owned());
        assert_eq!(
            read,
            [
                of("them", "hello"),
                of("me", "hi"),
                of("them", "mean words"),
                of("me", "หวัดดี"),
                of("them", "me"),
            ]
        );
        assert!(written(" \n", &["me:"]).is_empty());
    }

    #[test]
    fn speakers_are_told_apart() {
        assert_eq!(Speaker::from(Some("me")), Speaker::Reader);
        assert_eq!(Speaker::from(Some("")), Speaker::Unknown);
        assert_eq!(Speaker::from(None), Speaker::Unknown);
        assert_eq!(
            Speaker::from(Some("mia")),
            Speaker::Other("mia".to_owned())
        );
    }
}
