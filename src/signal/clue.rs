//! Clues: what around a frame speaks for or against it.

use std::collections::VecDeque;

use super::LEVER;
use super::memory::{FINDING_REACH, Memory};
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
    /// before it ("no money").
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
    /// The name of the speaker says this.
    Name(Concept),
    /// Something is asked for near it or was lately: to pay, to meet, to
    /// obey, to reply.
    Demand,
    /// All of these hold.
    All(&'static [Clue]),
}

/// How far away a condition may stand.
const CONDITION_REACH: u32 = 10;

/// Orders that stand for "if you do not" when negated.
const ORDERS: ConceptSet = ConceptSet::of(&[
    Concept::Pay,
    Concept::Money,
    Concept::Send,
    Concept::Meet,
    Concept::Talk,
    Concept::Obey,
]);

/// How far from the frame what is the reader's may stand.
const YOURS_REACH: u32 = 6;

/// Kinds of things that are no lever.
const HARMLESS: ConceptSet = ConceptSet::of(&[
    Concept::FamilyTalk,
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
            Self::Context(concept) => memory.mentions(concept) > 0,
            Self::ContextTwice(concept) => memory.mentions(concept) > 1,
            Self::Lately(concept) => memory.spoke(false, concept),
            Self::Found(concern) => memory.is_found(concern),
            Self::FoundSure(concern) => memory.is_sure(concern, FINDING_REACH),
            Self::Reader(concept) => memory.spoke(true, concept),
            Self::Name(concept) => memory.name_says(concept),
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
        Concept::Money,
        Concept::Deadline,
    ]);
    let kind = |place: Option<usize>| {
        place
            .and_then(|place| tokens.get(place))
            .filter(|token| token.at.abs_diff(tokens[or].at) <= 3)
            .map_or(ConceptSet::EMPTY, |token| {
                token.concepts.intersection(KINDS)
            })
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
    let beside = |place: Option<usize>, at: u32| {
        place.and_then(|place| tokens.get(place)).is_some_and(|token| {
            token.concepts.has(Concept::Your) && token.at.abs_diff(at) <= 2
        })
    };
    within(tokens, from, last, YOURS_REACH).any(|place| {
        let token = &tokens[place];
        token.concepts.meets(ABOUT)
            && (token.concepts.has(Concept::Your)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::stream::Stream;
    use crate::text::words::words;

    /// Whether a clue holds for the last word that stands for `concept`.
    fn holds(clue: Clue, concept: Concept, text: &str) -> bool {
        let mut row = Stream::default();
        row.push(0, &words(text));
        let tokens = row.tokens();
        let place = tokens
            .iter()
            .rposition(|token| token.concepts.has(concept))
            .unwrap_or_else(|| panic!("{} in {text}", concept.key()));
        clue.holds(tokens, place, place, &Memory::default())
    }

    #[test]
    fn a_condition_is_no_choice() {
        let holds = |text| holds(Clue::Condition, Concept::Pay, text);
        assert!(holds("pay me or i post it"));
        assert!(holds("if you dont pay"));
        assert!(holds("you better not pay late"));
        assert!(!holds("pay me"));
        assert!(!holds("pay mum or dad"));
    }

    #[test]
    fn whose_it_is_decides() {
        let yours = |text| holds(Clue::Yours, Concept::Picture, text);
        let mine = |text| holds(Clue::Mine, Concept::Picture, text);
        assert!(yours("i post your pics"));
        assert!(!yours("i post my pics"));
        assert!(mine("i post my pics"));
        assert!(!mine("i post your pics"));
        assert!(!yours("i post pics") && !mine("i post pics"));
    }

    #[test]
    fn who_acts_and_whether_it_is_meant() {
        let holds = |clue, text| holds(clue, Concept::Publish, text);
        assert!(holds(Clue::ByWriter, "i post it"));
        assert!(!holds(Clue::ByWriter, "they post it"));
        assert!(holds(Clue::ByThird, "they post it"));
        assert!(holds(Clue::Quoted, "\"i post it\" was what came"));
        assert!(!holds(Clue::Quoted, "i post it"));
        assert!(holds(Clue::Asked, "do they post it?"));
        assert!(!holds(Clue::Asked, "they post it"));
    }

    #[test]
    fn near_counts_words() {
        let near = |reach| Clue::Near(&[Concept::Picture], reach);
        let holds =
            |reach| holds(near(reach), Concept::Pay, "pay for the pics");
        assert!(holds(3));
        assert!(!holds(2));
    }

    #[test]
    fn all_means_each() {
        let both: Clue = Clue::All(&[Clue::ByWriter, Clue::Asked]);
        assert!(holds(both, Concept::Publish, "do i post it?"));
        assert!(!holds(both, Concept::Publish, "i post it"));
    }
}
