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

/// The newest messages of one conversation, oldest first, bounded by
/// [`MAX_MESSAGES`] and [`MAX_BYTES`].
#[derive(Clone, Copy, Debug)]
pub struct Window<'a> {
    messages: &'a [Message],
    dropped: usize,
}

impl<'a> Window<'a> {
    /// Takes the newest messages that fit the bounds and counts the oldest
    /// ones that did not.
    #[must_use]
    pub fn new(messages: &'a [Message]) -> Self {
        let mut bytes = 0;
        let mut kept = 0;
        for message in messages.iter().rev().take(MAX_MESSAGES) {
            bytes += message.text.len();
            if bytes > MAX_BYTES {
                break;
            }
            kept += 1;
        }
        let dropped = messages.len() - kept;
        Self { messages: &messages[dropped..], dropped }
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
}
