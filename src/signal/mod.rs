//! What a message shows: one file a signal.
//!
//! A signal is a [`Rule`]: frames (which words stand near each other, who
//! does what) and clues (what around them speaks for or against it). The
//! scores of the best frame and of all clues add up; from `hint` on it is
//! remembered, from `sure` on it counts by itself.

pub mod clue;
pub mod frame;
pub mod stream;

mod contacts_shown;
mod deadline;
mod fake_authority;
mod fake_picture_threat;
mod lure_offer;
mod meeting_demand;
mod money_demand;
mod more_pictures_demand;
mod picture_pressure;
mod picture_request;
mod platform_move;
mod pressure_after_payment;
mod recorded_claim;
mod secrecy;
mod self_harm_push;
mod threat_of_harm;
mod threat_to_share;

use crate::assess::Concern;
use crate::lexicon::Concept;
use clue::{Clue, Memory};
use frame::Frame;
use stream::Stream;

/// What speaks for or against a signal, and how much.
pub type Evidence = &'static [(Clue, i32)];

/// How one signal is recognised.
#[derive(Debug)]
pub struct Rule {
    /// What it shows.
    pub concern: Concern,
    /// Words that stand near each other.
    pub frames: &'static [Frame],
    /// What around them counts.
    pub evidence: &'static [Evidence],
    /// The score from which it is remembered.
    pub hint: i32,
    /// The score from which it counts by itself.
    pub sure: i32,
}

/// A signal found in the newest message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it shows.
    pub concern: Concern,
    /// How much speaks for it.
    pub score: i32,
    /// Whether it counts by itself.
    pub sure: bool,
    /// Whether a condition stands with it: or, unless, if you do not.
    pub conditional: bool,
    /// Its first byte in the newest message.
    pub start: u32,
    /// The byte after its last in the newest message.
    pub end: u32,
}

/// Every rule, in the order in which they build on each other: what is
/// claimed, what is asked, what is threatened.
pub static RULES: [&Rule; 17] = [
    &recorded_claim::RULE,
    &contacts_shown::RULE,
    &deadline::RULE,
    &money_demand::RULE,
    &threat_to_share::RULE,
    &fake_picture_threat::RULE,
    &meeting_demand::RULE,
    &threat_of_harm::RULE,
    &self_harm_push::RULE,
    &fake_authority::RULE,
    &secrecy::RULE,
    &platform_move::RULE,
    &lure_offer::RULE,
    &picture_request::RULE,
    &picture_pressure::RULE,
    &more_pictures_demand::RULE,
    &pressure_after_payment::RULE,
];

/// What stands for a picture or something else to be ashamed of.
const LEVER: &[Concept] = &[
    Concept::Picture,
    Concept::Video,
    Concept::Chat,
    Concept::Secret,
    Concept::Intimate,
];

/// The same, or a word that points back to it.
const LEVER_OR_IT: &[Concept] = &[
    Concept::Picture,
    Concept::Video,
    Concept::Chat,
    Concept::Secret,
    Concept::Intimate,
    Concept::Thing,
];

/// A picture or a recording.
const PICTURE: &[Concept] = &[Concept::Picture, Concept::Video];

/// Who would see it.
const AUDIENCE: &[Concept] =
    &[Concept::Audience, Concept::Contacts, Concept::School, Concept::Online];

/// What turns most signals down: the words belong to something else.
const ELSEWHERE: Evidence = &[
    (Clue::Context(Concept::News), -2),
    (Clue::Context(Concept::Fiction), -2),
    (Clue::Context(Concept::Study), -1),
    (Clue::Context(Concept::Shop), -1),
    (Clue::Context(Concept::Game), -1),
    (Clue::Context(Concept::Fandom), -2),
    (Clue::Context(Concept::Work), -2),
    (Clue::Context(Concept::Family), -1),
    (Clue::Context(Concept::Advice), -2),
    (Clue::Context(Concept::Joke), -1),
];

/// What shows that the words are told or quoted, not meant.
const REPORTED: Evidence = &[
    (Clue::Quoted, -6),
    (Clue::Near(&[Concept::Said], 8), -3),
    (Clue::Near(&[Concept::My], 6), -3),
    (Clue::ByThird, -2),
    (Clue::Asked, -2),
];

/// Looks for a rule in the newest message of a speaker. Cost: the words of
/// the message times the words within reach.
#[must_use]
pub fn find(
    rule: &Rule,
    stream: &Stream,
    message: usize,
    memory: &Memory,
) -> Option<Finding> {
    let tokens = stream.tokens();
    let first = tokens.partition_point(|token| token.message < message);
    let mut best: Option<(i32, usize, usize)> = None;
    for last in first..tokens.len() {
        for frame in rule.frames {
            let beaten = best.is_some_and(|(score, ..)| score >= frame.score);
            if beaten {
                continue;
            }
            if let Some(from) = frame.ends_at(tokens, last) {
                best = Some((frame.score, from, last));
            }
        }
    }
    let (base, from, last) = best?;
    let score = base
        + rule
            .evidence
            .iter()
            .flat_map(|evidence| evidence.iter())
            .filter(|(clue, _)| clue.holds(tokens, from, last, memory))
            .map(|(_, weight)| weight)
            .sum::<i32>();
    if score < rule.hint {
        return None;
    }
    let conditional = Clue::Condition.holds(tokens, from, last, memory);
    Some(Finding {
        concern: rule.concern,
        score,
        sure: score >= rule.sure,
        conditional,
        start: tokens[from.max(first)].start,
        end: tokens[last].end,
    })
}
