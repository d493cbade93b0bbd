//! Clues: what around a frame speaks for or against it.

use std::collections::VecDeque;

use super::stream::{Agent, Token};
use super::{Finding, LEVER};
use crate::assess::Concern;
use crate::lexicon::{Concept, ConceptSet};
use crate::text::words::Word;

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
    /// What it is about belongs to the writer: my pictures.
    Mine,
    /// What it is about, or who would see it, is the reader's: your
    /// pictures, your mum.
    Yours,
    /// What it is about is of another kind: team photo, baby pictures.
    Harmless,
    /// The frame ends in a question.
    Asked,
    /// Someone else does what the frame says: he, she, they.
    ByThird,
    /// The writer does what the frame says.
    ByWriter,
    /// One of the last messages of all speakers spoke of this.
    Context(Concept),
    /// Two or more words of the last messages spoke of this.
    ContextTwice(Concept),
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
    /// Something is asked for near it or was lately: to pay, to meet, to
    /// obey, to reply.
    Demand,
    /// All of these hold.
    All(&'static [Clue]),
}

/// How many messages the context of a conversation reaches back.
const CONTEXT_REACH: usize = 8;

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

/// How far from the frame what is the reader's may stand.
const YOURS_REACH: u32 = 6;

/// Kinds of things that are no lever.
const HARMLESS: ConceptSet = ConceptSet::of(&[
    Concept::Family,
    Concept::Study,
    Concept::Fandom,
    Concept::Shop,
    Concept::Work,
    Concept::Game,
    Concept::Job,
]);

/// What is asked for under a condition.
const DEMANDED: ConceptSet = ConceptSet::of(&[
    Concept::Pay,
    Concept::Money,
    Concept::Obey,
    Concept::Talk,
    Concept::More,
    Concept::Leave,
]);

/// What a conversation has shown so far, apart from the speakers' words.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    now: usize,
    recent: VecDeque<Spoken>,
    name: ConceptSet,
    speaker: usize,
    found: Vec<Found>,
    pressing: Vec<usize>,
}

/// What one message spoke of.
#[derive(Clone, Copy, Debug)]
struct Spoken {
    reader: bool,
    once: ConceptSet,
    twice: ConceptSet,
}

/// The newest finding of a concern at each score.
#[derive(Clone, Copy, Debug)]
struct Found {
    concern: Concern,
    at: usize,
    score: i32,
    sure: bool,
    speaker: usize,
}

impl Memory {
    /// Takes note of a message: who wrote it and what it spoke of.
    pub fn note(
        &mut self,
        message: usize,
        reader: bool,
        words: &[Word],
        implied: ConceptSet,
    ) {
        let mut once = implied;
        let mut twice = ConceptSet::EMPTY;
        for word in words {
            twice = twice.and(once.only(word.concepts));
            once = once.and(word.concepts);
        }
        self.now = message;
        self.name = ConceptSet::EMPTY;
        if self.recent.len() == CONTEXT_REACH {
            self.recent.pop_front();
        }
        self.recent.push_back(Spoken { reader, once, twice });
    }

    /// Takes note of who wrote the newest message, by number, and of what
    /// the name says.
    pub fn note_speaker(&mut self, speaker: usize, says: ConceptSet) {
        self.speaker = speaker;
        self.name = says;
    }

    /// Takes note of a finding in the newest message.
    pub fn note_finding(&mut self, finding: &Finding) {
        let Finding { concern, score, sure, .. } = *finding;
        let speaker = self.speaker;
        let found = Found { concern, at: self.now, score, sure, speaker };
        let known = self.found.iter_mut().find(|known| {
            known.concern == concern
                && known.score == score
                && known.speaker == speaker
        });
        match known {
            Some(known) => *known = found,
            None => self.found.push(found),
        }
        if !self.pressing.contains(&speaker) && self.pressing.len() < 8 {
            self.pressing.push(speaker);
        }
    }

    /// Takes note of what another finding has turned into.
    pub fn note_promoted(&mut self, concern: Concern) {
        let at = self.now;
        let speaker = self.speaker;
        self.found.push(Found { concern, at, score: 0, sure: true, speaker });
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
            .any(|spoken| spoken.reader == reader && spoken.once.has(concept))
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
                within(tokens, from, last, CONDITION_REACH).any(|place| {
                    let token = &tokens[place];
                    token.concepts.meets(OPENS) && !is_choice(tokens, place)
                        || token.negated
                            && token.agent != Agent::Writer
                            && token.concepts.meets(ORDERS)
                })
            }
            Self::Quoted => inside.any(|token| token.quoted),
            Self::Harmless => {
                let lever = ConceptSet::of(LEVER);
                inside.any(|token| {
                    token.concepts.meets(lever)
                        && token.concepts.meets(HARMLESS)
                        && !token.concepts.has(Concept::Intimate)
                })
            }
            Self::Mine => is_mine(tokens, from, last),
            Self::Yours => is_yours(tokens, from, last),
            Self::Asked => tokens[last].asked,
            Self::ByThird => acts(tokens, from, last)
                .any(|token| token.agent == Agent::Third),
            Self::ByWriter => acts(tokens, from, last)
                .any(|token| token.agent == Agent::Writer),
            Self::Context(concept) => {
                memory.recent.iter().any(|spoken| spoken.once.has(concept))
            }
            Self::ContextTwice(concept) => {
                memory
                    .recent
                    .iter()
                    .map(|spoken| {
                        usize::from(spoken.once.has(concept))
                            + usize::from(spoken.twice.has(concept))
                    })
                    .sum::<usize>()
                    > 1
            }
            Self::Lately(concept) => memory.spoke(false, concept),
            Self::Found(concern) => memory
                .recent_findings(concern, HINT_REACH)
                .any(|found| found.sure || found.speaker == memory.speaker),
            Self::FoundSure(concern) => memory.is_sure(concern, FINDING_REACH),
            Self::Reader(concept) => memory.spoke(true, concept),
            Self::Several => memory.pressing.len() > 1,
            Self::Name(concept) => memory.name.has(concept),
            Self::Demand => {
                around(tokens, from, last, CONDITION_REACH).any(|token| {
                    token.agent != Agent::Writer
                        && token.concepts.meets(DEMANDED)
                }) || Self::Found(Concern::MoneyDemand)
                    .holds(tokens, from, last, memory)
            }
            Self::All(clues) => {
                clues.iter().all(|clue| clue.holds(tokens, from, last, memory))
            }
        }
    }
}

/// Whether an "or" stands between two of a kind: mum or dad.
fn is_choice(tokens: &VecDeque<Token>, or: usize) -> bool {
    const KINDS: ConceptSet = ConceptSet::of(&[
        Concept::Audience,
        Concept::Picture,
        Concept::Video,
        Concept::App,
        Concept::Number,
        Concept::Deadline,
    ]);
    let kind = |place: Option<usize>| {
        place
            .and_then(|place| tokens.get(place))
            .filter(|token| token.at.abs_diff(tokens[or].at) <= 3)
            .map_or(ConceptSet::EMPTY, |token| token.concepts.only(KINDS))
    };
    tokens[or].concepts.has(Concept::Or)
        && kind(or.checked_sub(1)).meets(kind(Some(or + 1)))
}

/// Places of tokens in the frame and at most so many words around it.
fn within(
    tokens: &VecDeque<Token>,
    from: usize,
    last: usize,
    reach: u32,
) -> std::ops::Range<usize> {
    let start = tokens[from].at.saturating_sub(reach);
    let end = tokens[last].at.saturating_add(reach);
    tokens.partition_point(|token| token.at < start)
        ..tokens.partition_point(|token| token.at <= end)
}

/// Tokens of the frame and at most so many words before and after it.
fn around(
    tokens: &VecDeque<Token>,
    from: usize,
    last: usize,
    reach: u32,
) -> impl Iterator<Item = &Token> {
    within(tokens, from, last, reach).map(|place| &tokens[place])
}

/// Whether "my" stands right before what the frame is about.
fn is_mine(tokens: &VecDeque<Token>, from: usize, last: usize) -> bool {
    let lever = ConceptSet::of(LEVER);
    (from..=last).any(|place| {
        let token = &tokens[place];
        let before = place.checked_sub(1).map(|before| &tokens[before]);
        token.concepts.meets(lever)
            && (token.concepts.has(Concept::My)
                || before.is_some_and(|before| {
                    before.concepts.has(Concept::My)
                        && token.at - before.at <= 2
                }))
    })
}

/// Whether "your" or "you" stands right beside what the frame is about.
fn is_yours(tokens: &VecDeque<Token>, from: usize, last: usize) -> bool {
    const ABOUT: ConceptSet = ConceptSet::of(&[
        Concept::Picture,
        Concept::Video,
        Concept::Secret,
        Concept::Intimate,
        Concept::Audience,
        Concept::Contacts,
        Concept::School,
    ]);
    const YOURS: ConceptSet = ConceptSet::of(&[Concept::Your]);
    let beside = |place: Option<usize>, at: u32| {
        place.and_then(|place| tokens.get(place)).is_some_and(|token| {
            token.concepts.meets(YOURS) && token.at.abs_diff(at) <= 2
        })
    };
    within(tokens, from, last, YOURS_REACH).any(|place| {
        let token = &tokens[place];
        token.concepts.meets(ABOUT)
            && (token.concepts.meets(YOURS)
                || token.concepts.has(Concept::You)
                || beside(place.checked_sub(1), token.at)
                || beside(Some(place + 1), token.at))
    })
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
