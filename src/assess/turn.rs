//! What one person sends bit by bit, read as the one message that it is.
//!
//! People press others in short messages, three words each; what is said
//! stands in none of them. Bits that follow each other are joined as they
//! come: after each the whole up to it is read in place of what was read
//! before.

use std::borrow::Cow;

use crate::assessment::Signal;
use crate::chat::{Message, Speaker};

/// The most letters of a message that is a bit of something longer.
const BIT: usize = 60;

/// The most letters and bits that are joined; what comes after begins anew.
/// This bounds what reading the beginning of a turn again costs.
const MOST: usize = 240;
const MOST_BITS: usize = 24;

/// Two bits of more letters than this are a sentence each.
const SENTENCE: usize = 30;

/// How many of the newest bits something may begin with.
const MOST_STARTS: usize = 8;

/// One message, or the bits of one up to the newest.
pub(super) struct Turn<'a> {
    /// Who wrote it.
    pub speaker: Speaker,
    /// What is read of it.
    pub text: Cow<'a, str>,
    /// The place of its first message.
    first: usize,
    /// How many bytes of the first message are left out.
    cut: usize,
    /// Where each bit begins in the text.
    starts: Vec<usize>,
    letters: usize,
}

impl<'a> Turn<'a> {
    /// The message at this place, from byte `cut` on.
    pub fn new(place: usize, message: &'a Message, cut: usize) -> Self {
        let text = &message.text[cut..];
        Self {
            speaker: message.speaker(),
            text: Cow::Borrowed(text),
            first: place,
            cut,
            starts: vec![0],
            letters: letters(text),
        }
    }

    /// A text by itself that this person writes.
    pub fn alone(speaker: Speaker, text: &'a str) -> Self {
        Self {
            speaker,
            text: Cow::Borrowed(text),
            first: 0,
            cut: 0,
            starts: vec![0],
            letters: letters(text),
        }
    }

    /// Whether this message goes on with what was written.
    pub fn goes_on(&self, message: &Message) -> bool {
        let known = match &self.speaker {
            Speaker::Other(name) => {
                message.from.as_deref() == Some(name.as_str())
            }
            // The reader's own lines are read for a few words only.
            Speaker::Reader | Speaker::Unknown => false,
        };
        let most = BIT.min(MOST.saturating_sub(self.letters));
        known
            && self.starts.len() < MOST_BITS
            && letters(&self.text[self.newest()..]) <= BIT
            && letters(&message.text) <= most
    }

    /// Adds the next bit.
    pub fn add(&mut self, message: &Message) {
        let newest = letters(&self.text[self.newest()..]);
        let apart = newest.min(letters(&message.text)) > SENTENCE;
        let text = self.text.to_mut();
        text.push(if apart { '\n' } else { ' ' });
        self.starts.push(text.len());
        text.push_str(&message.text);
        self.letters += letters(&message.text);
    }

    /// The place of its newest message.
    pub fn place(&self) -> usize {
        self.first + self.starts.len() - 1
    }

    /// Whether it came in more than one bit.
    pub fn is_chopped(&self) -> bool {
        self.starts.len() > 1
    }

    /// Whether this message is one of its bits.
    pub fn holds(&self, place: usize) -> bool {
        (self.first..=self.place()).contains(&place)
    }

    /// Whether nothing was written before it.
    pub fn is_first(&self) -> bool {
        self.first == 0
    }

    /// Where something may begin: with the newest bit, or one of those before.
    pub fn starts(&self) -> impl Iterator<Item = usize> {
        self.starts.iter().rev().take(MOST_STARTS).copied()
    }

    /// Where its newest message begins in the text.
    pub fn newest(&self) -> usize {
        self.starts.last().copied().unwrap_or_default()
    }

    /// Where in the text a reason stands that one of its messages gave, where
    /// it came in one.
    pub fn within(&self, reason: &Signal) -> (usize, usize) {
        let at = |byte: usize| byte.saturating_sub(self.cut);
        (at(reason.start), at(reason.end))
    }

    /// The message that most of a part of the text stands in, and which of
    /// its bytes.
    pub fn locate(&self, start: usize, end: usize) -> (usize, usize, usize) {
        let ends = self.starts.iter().skip(1).map(|start| start - 1);
        let ends = ends.chain([self.text.len()]);
        let within = self.starts.iter().zip(ends).enumerate().map(
            |(bit, (from, to))| {
                let (start, end) = (start.max(*from), end.min(to));
                (bit, start.saturating_sub(*from), end.saturating_sub(*from))
            },
        );
        let most = |one: &(usize, usize, usize)| {
            (one.2.saturating_sub(one.1), usize::MAX - one.0)
        };
        let (bit, start, end) = within.max_by_key(most).unwrap_or_default();
        let cut = if bit == 0 { self.cut } else { 0 };
        (self.first + bit, cut + start, cut + end)
    }
}

/// How many letters a text has, as far as it matters here.
fn letters(text: &str) -> usize {
    text.chars().take(MOST + 1).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(from: &str, text: &str) -> Message {
        Message { from: Some(from.to_owned()), text: text.to_owned() }
    }

    fn joined<'a>(messages: &'a [Message]) -> Turn<'a> {
        let mut turn = Turn::new(3, &messages[0], 0);
        for message in &messages[1..] {
            assert!(turn.goes_on(message), "{message:?}");
            turn.add(message);
        }
        turn
    }

    #[test]
    fn bits_of_one_person_are_one_message() {
        let bits = ["send me", "200", "or i post it"];
        let bits = bits.map(|bit| message("mia", bit));
        let turn = joined(&bits);
        assert_eq!(turn.text, "send me 200 or i post it");
        assert_eq!(turn.place(), 5);
        assert!(turn.holds(3) && turn.holds(5) && !turn.holds(2));
        assert_eq!(turn.starts().collect::<Vec<_>>(), [12, 8, 0]);
    }

    #[test]
    fn others_and_long_messages_begin_anew() {
        let bit = message("mia", "send me");
        let turn = Turn::new(0, &bit, 0);
        assert!(turn.goes_on(&message("mia", "200")));
        assert!(!turn.goes_on(&message("leo", "200")));
        assert!(!turn.goes_on(&message("me", "200")));
        assert!(!turn.goes_on(&Message { from: None, text: "200".into() }));
        assert!(!turn.goes_on(&message("mia", &"a".repeat(BIT + 1))));
        // Letters count, not bytes.
        assert!(turn.goes_on(&message("mia", &"ก".repeat(BIT))));
        let long = message("mia", &"a".repeat(BIT + 1));
        assert!(!Turn::new(0, &long, 0).goes_on(&bit));
        for from in [Some("me".to_owned()), None] {
            let own = Message { from, text: "hi".to_owned() };
            assert!(!Turn::new(0, &own, 0).goes_on(&own));
        }
    }

    #[test]
    fn a_turn_has_an_end() {
        for (long, most) in [(BIT, MOST / BIT), (1, MOST_BITS)] {
            let bit = message("mia", &"a".repeat(long));
            let mut turn = Turn::new(0, &bit, 0);
            while turn.goes_on(&bit) {
                turn.add(&bit);
            }
            assert_eq!(turn.place() + 1, most);
        }
    }

    #[test]
    fn a_part_is_located_in_the_message_that_holds_most_of_it() {
        let bits = ["or that", "video goes", "to all"];
        let bits = bits.map(|bit| message("mia", bit));
        let turn = joined(&bits);
        let at = |part: &str| {
            let start = turn.text.find(part).unwrap();
            turn.locate(start, start + part.len())
        };
        assert_eq!(at("that"), (3, 3, 7));
        assert_eq!(at("that video goes to"), (4, 0, 10));
        assert_eq!(at("to all"), (5, 0, 6));
        let long = message("mia", "... or that");
        assert_eq!(Turn::new(0, &long, 4).locate(0, 2), (0, 4, 6));
    }
}
