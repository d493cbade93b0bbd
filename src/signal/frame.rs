//! Frames: which words have to stand near each other to show something.

use std::collections::VecDeque;

use super::stream::{Agent, Token};
use crate::lexicon::{Concept, ConceptSet};

/// How far the words of any frame may stand apart.
pub(super) const MOST_WITHIN: u32 = 16;

/// Who may do what a place of a frame says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Anyone.
    Any,
    /// Not the reader: the writer, someone else, or not said.
    NotReader,
    /// Not the writer: the reader is told to.
    NotWriter,
}

/// One place of a frame: any of these concepts.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// What may stand here.
    pub any: ConceptSet,
    /// Who may do it.
    pub by: By,
    /// Whether the word has to be negated, or must not be; `None` = either.
    pub negated: Option<bool>,
}

/// Words that have to stand near each other, in any order or in this one.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// The places. In any order, a word that stands for several may fill
    /// several; in this order, each takes a word of its own.
    pub slots: &'static [Slot],
    /// How far the first and the last may stand apart.
    pub within: u32,
    /// Whether the places stand in this order.
    pub ordered: bool,
    /// How much it shows.
    pub score: i32,
}

/// Any of these concepts, by anyone.
pub const fn any(concepts: &[Concept]) -> Slot {
    Slot { any: ConceptSet::of(concepts), by: By::Any, negated: None }
}

/// Any of these acts, not negated and not done by the reader.
pub const fn they(concepts: &[Concept]) -> Slot {
    Slot {
        any: ConceptSet::of(concepts),
        by: By::NotReader,
        negated: Some(false),
    }
}

/// Any of these acts, not negated, which the reader is to do.
pub const fn you(concepts: &[Concept]) -> Slot {
    Slot {
        any: ConceptSet::of(concepts),
        by: By::NotWriter,
        negated: Some(false),
    }
}

/// Any of these acts, negated.
pub const fn not(concepts: &[Concept]) -> Slot {
    Slot { any: ConceptSet::of(concepts), by: By::Any, negated: Some(true) }
}

/// A frame whose words stand in any order.
pub const fn near(score: i32, within: u32, slots: &'static [Slot]) -> Frame {
    assert!(within <= MOST_WITHIN);
    Frame { slots, within, ordered: false, score }
}

/// A frame whose words stand in this order.
pub const fn row(score: i32, within: u32, slots: &'static [Slot]) -> Frame {
    assert!(within <= MOST_WITHIN);
    Frame { slots, within, ordered: true, score }
}

impl Slot {
    fn takes(&self, token: &Token) -> bool {
        token.concepts.meets(self.any)
            && self.negated.is_none_or(|negated| negated == token.negated)
            && match self.by {
                By::Any => true,
                By::NotReader => token.agent != Agent::Reader,
                By::NotWriter => token.agent != Agent::Writer,
            }
    }
}

impl Frame {
    /// The index of the first token of the nearest match whose last word is
    /// the token `last`. Cost: slots times words within reach.
    #[must_use]
    pub fn ends_at(
        &self,
        tokens: &VecDeque<Token>,
        last: usize,
    ) -> Option<usize> {
        let end = tokens.get(last)?;
        let reach = end.at.saturating_sub(self.within);
        if self.ordered {
            return self.ends_in_order(tokens, last, reach);
        }
        let mut open: u32 = (1 << self.slots.len()) - 1;
        let fill = |token: &Token, open: u32| -> u32 {
            let mut left = open;
            for (place, slot) in self.slots.iter().enumerate() {
                if left & (1 << place) != 0 && slot.takes(token) {
                    left &= !(1 << place);
                }
            }
            left
        };
        let before = open;
        open = fill(end, open);
        if open == before {
            return None;
        }
        let mut from = last;
        while open != 0 {
            from = from.checked_sub(1)?;
            let token = &tokens[from];
            if token.at < reach {
                return None;
            }
            open = fill(token, open);
        }
        Some(from)
    }

    fn ends_in_order(
        &self,
        tokens: &VecDeque<Token>,
        last: usize,
        reach: u32,
    ) -> Option<usize> {
        let mut slots = self.slots.iter().rev();
        if !slots.next()?.takes(&tokens[last]) {
            return None;
        }
        let mut from = last;
        for slot in slots {
            loop {
                from = from.checked_sub(1)?;
                if tokens[from].at < reach {
                    return None;
                }
                if slot.takes(&tokens[from]) {
                    break;
                }
            }
        }
        Some(from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::stream::Stream;
    use crate::text::words::words;

    const PICTURE: Slot = any(&[Concept::Picture]);

    /// Whether the frame ends at the last word of the text.
    fn stands(slots: &'static [Slot], within: u32, text: &str) -> bool {
        found(&near(1, within, slots), text)
    }

    fn found(frame: &Frame, text: &str) -> bool {
        let mut row = Stream::default();
        row.push(0, &words(text));
        let tokens = row.tokens();
        (0..tokens.len()).any(|last| frame.ends_at(tokens, last).is_some())
    }

    #[test]
    fn who_does_it_decides() {
        const THEY: &[Slot] = &[they(&[Concept::Publish]), PICTURE];
        assert!(stands(THEY, 8, "i post the pics"));
        assert!(stands(THEY, 8, "post the pics"));
        assert!(!stands(THEY, 8, "you post the pics"));
        const YOU: &[Slot] = &[you(&[Concept::Send]), PICTURE];
        assert!(stands(YOU, 8, "you send pics"));
        assert!(stands(YOU, 8, "send pics"));
        assert!(!stands(YOU, 8, "i send pics"));
    }

    #[test]
    fn a_negated_word_is_another() {
        const PLAIN: &[Slot] = &[you(&[Concept::Pay])];
        const NEGATED: &[Slot] = &[not(&[Concept::Pay])];
        const EITHER: &[Slot] = &[any(&[Concept::Pay])];
        for (text, negated) in [("dont pay", true), ("pay now", false)] {
            assert_eq!(stands(PLAIN, 1, text), !negated, "{text}");
            assert_eq!(stands(NEGATED, 1, text), negated, "{text}");
            assert!(stands(EITHER, 1, text), "{text}");
        }
    }

    #[test]
    fn words_stand_within_reach() {
        const BOTH: &[Slot] = &[any(&[Concept::Pay]), PICTURE];
        assert!(stands(BOTH, 3, "pay for the pics"));
        assert!(!stands(BOTH, 2, "pay for the pics"));
        assert!(!stands(BOTH, 3, "pay. the pics"));
    }

    #[test]
    fn only_a_row_minds_the_order() {
        const SLOTS: &[Slot] = &[any(&[Concept::Pay]), PICTURE];
        for text in ["pay pics", "pics pay"] {
            assert!(found(&near(1, 4, SLOTS), text), "{text}");
        }
        assert!(found(&row(1, 4, SLOTS), "pay pics"));
        assert!(!found(&row(1, 4, SLOTS), "pics pay"));
    }
}
