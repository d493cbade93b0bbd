//! What one speaker has written lately, as a row of words with meaning.
//!
//! The row runs across message borders, so that what is said in two messages
//! reads like one sentence. Each word knows how far it stands from
//! the others, who acts, and whether it is negated.

use std::collections::VecDeque;

use super::frame::MOST_WITHIN;
use crate::lexicon::{Concept, ConceptSet};
use crate::text::words::{Pause, Word};

/// Who does what a word says, as far as the words before it tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Agent {
    /// Not said: an order, or a language that leaves it out.
    #[default]
    Open,
    /// The writer: I, we.
    Writer,
    /// The one written to.
    Reader,
    /// Someone else: he, she, they.
    Third,
}

/// A word of the row.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// What it stands for.
    pub concepts: ConceptSet,
    /// Who acts, for words that are acts.
    pub agent: Agent,
    /// Whether a negation stands right before it.
    pub negated: bool,
    /// Whether it stands in quotation marks.
    pub quoted: bool,
    /// Whether its sentence is a question.
    pub asked: bool,
    /// Its place along the row, in words; pauses count as words.
    pub at: u32,
    /// The message it stands in.
    pub message: usize,
    /// Its first byte in that message.
    pub start: u32,
    /// The byte after its last in that message.
    pub end: u32,
}

impl Token {
    /// Whether it names who acts; "your" does not, though it may be read as
    /// "you are".
    fn is_person(&self) -> bool {
        self.concepts.meets(PEOPLE)
            && !self.concepts.has(Concept::Your)
            && !self.concepts.has(Concept::Thing)
    }
}

/// The most words with meaning that a row keeps beside those of the newest
/// message.
const LONGEST: usize = 80;

/// How far back a word looks for who acts.
const AGENT_REACH: u32 = 6;

/// How far back a word looks for its negation.
const NEGATION_REACH: u32 = 3;

/// Messages of at most this many words run on into each other.
const CHOPPED: usize = 4;

const LONG_PAUSE: u32 = 3;
const NEW_MESSAGE: u32 = 4;

const PEOPLE: ConceptSet =
    ConceptSet::of(&[Concept::I, Concept::You, Concept::Third]);

const THINGS: ConceptSet = ConceptSet::of(&[
    Concept::Picture,
    Concept::Video,
    Concept::Chat,
    Concept::Secret,
    Concept::Thing,
    Concept::Audience,
]);

const SHARING: ConceptSet = ConceptSet::of(&[
    Concept::Send,
    Concept::Show,
    Concept::Publish,
    Concept::Tell,
]);

const BREAKS_NEGATION: ConceptSet = ConceptSet::of(&[
    // "no money i post it": what follows is not denied.
    Concept::Money,
    Concept::Or,
    Concept::If,
    Concept::I,
    Concept::You,
    Concept::Third,
]);

/// The row of one speaker.
#[derive(Clone, Debug, Default)]
pub struct Stream {
    tokens: VecDeque<Token>,
    present: ConceptSet,
    at: u32,
    last_words: usize,
}

impl Stream {
    /// Adds the words of the message with this index. Linear in the words.
    pub fn push(&mut self, message: usize, words: &[Word]) {
        let chopped = words.len() <= CHOPPED && self.last_words <= CHOPPED;
        if !chopped {
            self.at = self.at.saturating_add(NEW_MESSAGE);
        }
        self.last_words = words.len();
        let reach = self.at.saturating_sub(MOST_WITHIN);
        for word in words {
            let pause = match word.pause {
                Pause::None => 0,
                Pause::Short => 1,
                Pause::Long => LONG_PAUSE,
            };
            self.at = self.at.saturating_add(1 + pause);
            if word.concepts.is_empty() {
                continue;
            }
            let token = Token {
                concepts: word.concepts,
                agent: self.agent(),
                negated: self.is_negated(),
                quoted: word.quoted,
                asked: word.asked,
                at: self.at,
                message,
                start: word.start,
                end: word.end,
            };
            self.leave_open(&token);
            self.forget(message);
            self.tokens.push_back(token);
        }
        self.present = self
            .tokens
            .iter()
            .rev()
            .take_while(|token| token.at >= reach)
            .fold(ConceptSet::EMPTY, |set, token| set.union(token.concepts));
    }

    /// Makes room for a word of this message; its own words all stay.
    fn forget(&mut self, message: usize) {
        while self.tokens.len() >= LONGEST
            && self.tokens.front().is_some_and(|old| old.message < message)
        {
            self.tokens.pop_front();
        }
    }

    /// What stands in the newest message and as far before it as a frame may
    /// reach.
    pub(super) fn present(&self) -> ConceptSet {
        self.present
    }

    /// The words, oldest first.
    pub fn tokens(&self) -> &VecDeque<Token> {
        &self.tokens
    }

    fn near(&self, reach: u32) -> impl Iterator<Item = &Token> {
        let from = self.at.saturating_sub(reach);
        self.tokens.iter().rev().take_while(move |token| token.at >= from)
    }

    /// Who the nearest word before says that acts. A thing or an audience
    /// that stands nearer acts itself: "the clip goes live".
    fn agent(&self) -> Agent {
        let nearest = self
            .near(AGENT_REACH)
            .find(|token| token.is_person() || token.concepts.meets(THINGS));
        match nearest {
            Some(token) if !token.is_person() => Agent::Open,
            Some(token) if token.concepts.has(Concept::You) => Agent::Reader,
            Some(token) if token.concepts.has(Concept::Third) => Agent::Third,
            Some(_) => Agent::Writer,
            None => Agent::Open,
        }
    }

    /// Some languages name who acts right after the act: "zeig ich". Others
    /// name so whom an order is for, which leaves it open who acts.
    fn leave_open(&mut self, person: &Token) {
        let acts = person.concepts.has(Concept::I)
            && !person.concepts.has(Concept::Me);
        if !acts {
            return;
        }
        if let Some(act) = self.tokens.back_mut()
            && act.message == person.message
            && act.at + 1 == person.at
            && !act.negated
            && act.concepts.meets(SHARING)
        {
            act.agent = Agent::Open;
        }
    }

    fn is_negated(&self) -> bool {
        for token in self.near(NEGATION_REACH) {
            if token.concepts.has(Concept::Not) {
                return true;
            }
            if token.concepts.meets(BREAKS_NEGATION) {
                return false;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::words;

    /// The row of these messages of one speaker.
    fn row(messages: &[&str]) -> Stream {
        let mut row = Stream::default();
        for (message, text) in messages.iter().enumerate() {
            row.push(message, &words(text));
        }
        row
    }

    /// The last word of the row that stands for this.
    fn last(row: &Stream, concept: Concept) -> Token {
        let found = row.tokens.iter().rfind(|word| word.concepts.has(concept));
        *found.unwrap_or_else(|| panic!("{} in {row:?}", concept.key()))
    }

    #[test]
    fn the_nearest_person_acts() {
        for (text, agent) in [
            ("i post it", Agent::Writer),
            ("you post it", Agent::Reader),
            ("he said i post it", Agent::Writer),
            ("i think they post it", Agent::Third),
            ("post it", Agent::Open),
            ("i have the clip. it will post", Agent::Open),
            ("you pay or post i it", Agent::Open),
            ("you wont post i know", Agent::Reader),
            ("you post, i know", Agent::Reader),
        ] {
            let row = row(&[text]);
            assert_eq!(last(&row, Concept::Publish).agent, agent, "{text}");
        }
    }

    #[test]
    fn a_negation_reaches_to_the_next_person() {
        for (text, negated) in [
            ("dont pay", true),
            ("pay", false),
            ("if you dont pay", true),
            ("not if you pay", false),
        ] {
            let row = row(&[text]);
            assert_eq!(last(&row, Concept::Pay).negated, negated, "{text}");
        }
    }

    #[test]
    fn quotes_and_questions_are_told_by_word() {
        let row = row(&["he wrote \"send pics\" ok? pay me"]);
        assert!(last(&row, Concept::Send).quoted);
        assert!(last(&row, Concept::Send).asked);
        assert!(!last(&row, Concept::Pay).quoted);
        assert!(!last(&row, Concept::Pay).asked);
    }

    #[test]
    fn short_messages_run_on_and_long_ones_stand_apart() {
        let apart = |messages: &[&str]| {
            let row = row(messages);
            last(&row, Concept::Picture).at - last(&row, Concept::Pay).at
        };
        assert_eq!(apart(&["pay", "pics"]), apart(&["pay pics"]));
        let long = ["well ok then just pay", "pics"];
        assert_eq!(apart(&long), apart(&["pay pics"]) + NEW_MESSAGE);
    }

    #[test]
    fn a_row_keeps_the_newest_message_whole_and_some_before_it() {
        let long = "pay me ".repeat(LONGEST);
        let mut row = row(&["pics", &long]);
        let own = row.tokens.iter().filter(|word| word.message == 1);
        assert_eq!(own.count(), row.tokens.len());
        assert!(row.tokens.len() > LONGEST);
        row.push(2, &words("pics"));
        assert_eq!(row.tokens.len(), LONGEST);
    }

    #[test]
    fn what_is_present_reaches_as_far_back_as_a_frame() {
        let mut row = row(&["pay me pics"]);
        row.push(1, &words("ok"));
        assert!(row.present().has(Concept::Pay));
        row.push(2, &words(&"well ".repeat(MOST_WITHIN as usize)));
        row.push(3, &words("ok then send it"));
        assert!(!row.present().has(Concept::Pay));
        assert!(row.present().has(Concept::Send));
    }
}
