//! Clues: what around a frame speaks for or against it.

use std::collections::VecDeque;

use super::Finding;
use super::stream::{Agent, Token};
use crate::assess::Concern;
use crate::lexicon::{Concept, ConceptSet};

/// What around a frame may speak for or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clue {
    /// One of these concepts stands in the frame or at most so many words
    /// away from it.
    Near(&'static [Concept], u32),
    /// A condition stands near: or, if, unless, or an order with a "not"
    /// before it.
    Condition,
    /// A word of the frame is in quotation marks.
    Quoted,
    /// The frame ends in a question.
    Asked,
    /// Someone else does what the frame says: he, she, they.
    ByThird,
    /// The writer does what the frame says.
    ByWriter,
    /// The last messages of all speakers spoke of this: counted once in
    /// another message, twice in this one.
    Context(Concept),
    /// The other side spoke of this lately.
    Lately(Concept),
    /// This was found before in the conversation, at least as a hint.
    Found(Concern),
    /// This was found before and counted by itself.
    FoundSure(Concern),
    /// The reader spoke of this lately: pleading, refusing, having paid.
    Reader(Concept),
    /// Several accounts have pressed.
    Several,
    /// The name of the speaker says this.
    Name(Concept),
}

/// How many messages the context of a conversation reaches back.
const CONTEXT_REACH: usize = 10;

/// How many messages a finding is remembered.
pub const FINDING_REACH: usize = 40;

/// How many messages a hint is remembered.
const HINT_REACH: usize = 16;

/// How far away a condition may stand.
const CONDITION_REACH: u32 = 10;

/// Orders that stand for "if you do not" when negated.
const ORDERS: ConceptSet = ConceptSet::of(&[
    Concept::Pay,
    Concept::Send,
    Concept::Meet,
    Concept::Talk,
    Concept::Obey,
]);

/// What a conversation has shown so far, apart from the speakers' words.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    now: usize,
    recent: VecDeque<(bool, ConceptSet)>,
    name: ConceptSet,
    found: Vec<Found>,
    pressing: Vec<usize>,
}

/// The newest finding of a concern at each score.
#[derive(Clone, Copy, Debug)]
struct Found {
    concern: Concern,
    at: usize,
    score: i32,
    sure: bool,
}

impl Memory {
    /// Takes note of a message: who wrote it and what it spoke of.
    pub fn note(&mut self, message: usize, reader: bool, spoke: ConceptSet) {
        self.now = message;
        self.name = ConceptSet::EMPTY;
        if self.recent.len() == CONTEXT_REACH {
            self.recent.pop_front();
        }
        self.recent.push_back((reader, spoke));
    }

    /// Takes note of what the name of the speaker says.
    pub fn note_name(&mut self, says: ConceptSet) {
        self.name = says;
    }

    /// Takes note of a finding by this speaker.
    pub fn note_finding(&mut self, finding: &Finding, speaker: usize) {
        let Finding { concern, score, sure, .. } = *finding;
        let found = Found { concern, at: self.now, score, sure };
        let known = self
            .found
            .iter_mut()
            .find(|known| known.concern == concern && known.score == score);
        match known {
            Some(known) => *known = found,
            None => self.found.push(found),
        }
        if !self.pressing.contains(&speaker) && self.pressing.len() < 8 {
            self.pressing.push(speaker);
        }
    }

    /// The highest score of this concern within the last messages.
    #[must_use]
    pub fn score(&self, concern: Concern, reach: usize) -> Option<i32> {
        self.recent_findings(concern, reach).map(|found| found.score).max()
    }

    /// Whether this counted by itself within the last messages.
    #[must_use]
    pub fn is_sure(&self, concern: Concern, reach: usize) -> bool {
        self.recent_findings(concern, reach).any(|found| found.sure)
    }

    fn recent_findings(
        &self,
        concern: Concern,
        reach: usize,
    ) -> impl Iterator<Item = &Found> {
        self.found.iter().filter(move |found| {
            found.concern == concern
                && self.now.saturating_sub(found.at) <= reach
        })
    }

    fn spoke(&self, reader: bool, concept: Concept) -> bool {
        self.recent
            .iter()
            .any(|(who, spoke)| *who == reader && spoke.has(concept))
    }
}

impl Clue {
    /// Whether it holds for the frame that was found in these tokens.
    #[must_use]
    pub fn holds(
        self,
        tokens: &VecDeque<Token>,
        from: usize,
        last: usize,
        memory: &Memory,
    ) -> bool {
        let mut inside = tokens.range(from..=last);
        match self {
            Self::Near(concepts, reach) => {
                let set = ConceptSet::of(concepts);
                around(tokens, from, last, reach)
                    .any(|token| token.concepts.meets(set))
            }
            Self::Condition => {
                const OPENS: ConceptSet =
                    ConceptSet::of(&[Concept::Or, Concept::If]);
                around(tokens, from, last, CONDITION_REACH).any(|token| {
                    token.concepts.meets(OPENS)
                        || token.negated
                            && token.agent != Agent::Writer
                            && token.concepts.meets(ORDERS)
                })
            }
            Self::Quoted => inside.any(|token| token.quoted),
            Self::Asked => tokens[last].asked,
            Self::ByThird => acts(tokens, from, last)
                .any(|token| token.agent == Agent::Third),
            Self::ByWriter => acts(tokens, from, last)
                .any(|token| token.agent == Agent::Writer),
            Self::Context(concept) => {
                memory.recent.iter().any(|(_, spoke)| spoke.has(concept))
            }
            Self::Lately(concept) => memory.spoke(false, concept),
            Self::Found(concern) => {
                memory.score(concern, HINT_REACH).is_some()
            }
            Self::FoundSure(concern) => memory.is_sure(concern, FINDING_REACH),
            Self::Reader(concept) => memory.spoke(true, concept),
            Self::Several => memory.pressing.len() > 1,
            Self::Name(concept) => memory.name.has(concept),
        }
    }
}

/// Tokens of the frame and at most so many words before and after it.
fn around(
    tokens: &VecDeque<Token>,
    from: usize,
    last: usize,
    reach: u32,
) -> impl Iterator<Item = &Token> {
    let start = tokens[from].at.saturating_sub(reach);
    let end = tokens[last].at.saturating_add(reach);
    tokens
        .iter()
        .rev()
        .skip_while(move |token| token.at > end)
        .take_while(move |token| token.at >= start)
}

/// The acts of a frame.
fn acts(
    tokens: &VecDeque<Token>,
    from: usize,
    last: usize,
) -> impl Iterator<Item = &Token> {
    const ACTS: ConceptSet = ConceptSet::of(&[
        Concept::Send,
        Concept::Publish,
        Concept::Show,
        Concept::Tell,
        Concept::Have,
        Concept::Record,
        Concept::Pay,
        Concept::Hurt,
        Concept::Come,
        Concept::Want,
    ]);
    tokens.range(from..=last).filter(|token| token.concepts.meets(ACTS))
}
