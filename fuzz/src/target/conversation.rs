//! Conversations as bytes: one message a line, `me: …`, `?: …` or the name of
//! somebody else before the text; a vertical tab is a new line within one.

use daymark::{Assessment, Message, Window};

/// The most messages of one input: the time of a run grows with them.
const MOST: usize = 8;

/// The messages that bytes stand for.
pub fn messages(input: &[u8]) -> Vec<Message> {
    String::from_utf8_lossy(input)
        .split('\n')
        .take(MOST)
        .map(message)
        .collect()
}

fn message(line: &str) -> Message {
    let (from, text) = match line.split_once(": ") {
        Some(("?", text)) => (None, text),
        Some((name, text)) => (Some(name), text),
        None => (Some("them"), line),
    };
    let from = from.map(str::to_owned);
    Message { from, text: text.replace('\u{B}', "\n") }
}

/// What holds of every assessment, made by `assess`.
pub fn holds(
    messages: &[Message],
    assess: impl Fn(&Window<'_>) -> Assessment,
) {
    let whole = assess(&Window::new(messages));
    assert_eq!(assess(&Window::new(messages)), whole, "not the same twice");
    for signal in &whole.signals {
        let message = messages.get(signal.message);
        let message = message.expect("a signal is in a message");
        let span = message.text.get(signal.start..signal.end);
        assert!(span.is_some_and(|span| !span.is_empty()), "{signal:?}");
        assert_ne!(message.from.as_deref(), Some("me"), "{signal:?}");
        assert!(whole.concerns.contains(&signal.signal), "{signal:?}");
    }
    let first: Vec<usize> = whole.first.values().copied().collect();
    assert!(first.is_sorted(), "a level comes before a lower one");
    assert!(first.iter().all(|place| *place < messages.len()));
    let highest = whole.first.keys().max().copied();
    assert_eq!(highest.unwrap_or_default(), whole.level);
    // What is known at a message does not depend on what follows it.
    let Some((_, before)) = messages.split_last() else { return };
    let before_it = assess(&Window::new(before));
    for (level, first) in &before_it.first {
        assert_eq!(whole.first.get(level), Some(first), "it looks ahead");
    }
}
