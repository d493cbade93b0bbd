//! What one person sends bit by bit, read as the one message that it is.
//!
//! People press others in short messages, three words each; what is said
//! stands in none of them. Bits that follow each other are joined as they
//! come: after each the whole up to it is read in place of what was read
//! before. Letters are counted with blanks and signs.

use std::borrow::Cow;

use crate::assessment::Signal;
use crate::chat::{Message, Speaker};

/// The most letters of a message that is a bit of something longer.
const BIT: usize = 60;

/// The most letters and bits that are joined; what comes after begins anew.
/// This bounds what reading the beginning of a turn again costs.
const MOST: usize = 240;
pub(super) const MOST_BITS: usize = 24;

/// A bit of more letters than this is a sentence of its own.
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
        let alone = Self::alone(message.speaker(), &message.text[cut..]);
        Self { first: place, cut, ..alone }
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
            // The reader's own lines are read for a few words only; and nobody
            // knows whether one person wrote what nobody is named for.
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
        let apart = newest.max(letters(&message.text)) > SENTENCE;
        let text = self.text.to_mut();
        text.push(if apart { '\n' } else { ' ' });
        self.starts.push(text.len());
        text.push_str(&message.text);
        self.letters += letters(&message.text);
    }

    /// The place of its newest message.
    pub fn place(&self) -> usize {
        self.first + self.bits()
    }

    /// How many bits came before its newest message.
    pub fn bits(&self) -> usize {
        self.starts.len() - 1
    }

    /// Whether this message is one of its bits.
    pub fn holds(&self, place: usize) -> bool {
        (self.first..=self.place()).contains(&place)
    }

    /// Whether nothing was written before it.
    pub fn is_first(&self) -> bool {
        self.first == 0
    }

    /// Where something may begin: with the newest bit, or one of those before;
    /// and where the bit before that begins.
    pub fn starts(&self) -> impl Iterator<Item = (usize, Option<usize>)> {
        let before = self.starts.iter().rev().skip(1).copied().map(Some);
        let starts = self.starts.iter().rev().copied();
        starts.zip(before.chain([None])).take(MOST_STARTS)
    }

    /// Where its newest message begins in the text.
    pub fn newest(&self) -> usize {
        self.starts.last().copied().unwrap_or_default()
    }

    /// Where in the text a reason stands that its newest message gave.
    pub fn within(&self, reason: &Signal) -> Option<(usize, usize)> {
        let cut = if self.starts.len() == 1 { self.cut } else { 0 };
        let at = |byte: usize| self.newest() + byte.saturating_sub(cut);
        (reason.message == self.place())
            .then(|| (at(reason.start), at(reason.end)))
    }

    /// The message that a part of the text ends in, which completes it, and
    /// which of the bytes of that message.
    pub fn locate(&self, start: usize, end: usize) -> (usize, usize, usize) {
        let begun = self.starts.partition_point(|from| *from < end);
        let bit = begun.saturating_sub(1);
        let from = self.starts.get(bit).copied().unwrap_or_default();
        let cut = if bit == 0 { self.cut } else { 0 };
        let start = start.saturating_sub(from);
        (self.first + bit, cut + start, cut + end.saturating_sub(from))
    }
}

/// The first letter of scripts of which one says as much as two or three of
/// others: signs of China, Japan and Korea.
const FIRST_OF_WIDE: char = '\u{2E80}';

/// How many letters a text has, as far as it matters here; wide ones are two.
fn letters(text: &str) -> usize {
    let width = |char: char| if char < FIRST_OF_WIDE { 1 } else { 2 };
    text.chars().take(MOST + 1).map(width).sum()
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
        let starts = [(12, Some(8)), (8, Some(0)), (0, None)];
        assert_eq!(turn.starts().collect::<Vec<_>>(), starts);
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
    fn sentences_stay_apart() {
        let long = "i was at the lake with all of them";
        for bits in [[long, "ok"], ["ok", long]] {
            let bits = bits.map(|bit| message("mia", bit));
            assert!(joined(&bits).text.contains('\n'));
        }
    }

    #[test]
    fn a_part_is_located_in_the_message_that_completes_it() {
        let bits = ["or that", "video goes", "to all"];
        let bits = bits.map(|bit| message("mia", bit));
        let turn = joined(&bits);
        let at = |part: &str| {
            let start = turn.text.find(part).unwrap();
            turn.locate(start, start + part.len())
        };
        assert_eq!(at("that"), (3, 3, 7));
        assert_eq!(at("that video goes"), (4, 0, 10));
        assert_eq!(at("to all"), (5, 0, 6));
        let long = message("mia", "... or that");
        assert_eq!(Turn::new(0, &long, 4).locate(0, 2), (0, 4, 6));
    }
}
