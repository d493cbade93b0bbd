//! What a message shows: one file a signal.
//!
//! A signal is a [`Rule`]: frames (which words stand near each other, who
//! does what) and clues (what around them speaks for or against it). The
//! scores of the best frame and of all clues add up; from `hint` on it is
//! remembered, from `sure` on it counts by itself.

pub mod clue;
pub mod frame;
pub mod memory;
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
use crate::lexicon::{Concept, ConceptSet};
use clue::Clue;
use frame::Frame;
use memory::Memory;
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
    /// What must hold besides: of each group at least one.
    pub needs: &'static [&'static [Clue]],
    /// What around them counts.
    pub evidence: &'static [Evidence],
    /// The score from which it is remembered.
    pub hint: i32,
    /// The score from which it counts by itself.
    pub sure: i32,
}

impl Rule {
    /// What the frames ask for that can stand where these concepts are
    /// present; most messages hold nothing that a rule wants.
    fn wanted(&self, present: ConceptSet) -> ConceptSet {
        self.frames
            .iter()
            .filter(|frame| {
                frame.slots.iter().all(|slot| slot.any.meets(present))
            })
            .flat_map(|frame| frame.slots)
            .fold(ConceptSet::EMPTY, |set, slot| set.union(slot.any))
    }
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
const LEVER: &[Concept] =
    &[Concept::Picture, Concept::Video, Concept::Secret, Concept::Intimate];

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

/// A picture, a recording or a secret is what it is about.
const ABOUT_LEVER: &[Clue] = &[
    Clue::Near(LEVER, 16),
    Clue::Lately(Concept::Picture),
    Clue::Lately(Concept::Video),
    Clue::Lately(Concept::Intimate),
    Clue::Lately(Concept::Secret),
    Clue::Found(Concern::RecordedClaim),
    Clue::Found(Concern::FakePictureThreat),
    Clue::All(&[Clue::Found(Concern::MoneyDemand), Clue::Condition]),
    Clue::All(&[Clue::Yours, Clue::Condition, Clue::Demand]),
    Clue::All(&[Clue::Reader(Concept::Plead), Clue::Condition]),
    Clue::Found(Concern::PictureRequest),
    Clue::FoundSure(Concern::ThreatToShare),
];

/// It is aimed at the one who reads.
const AIMED: &[Clue] = &[
    Clue::Yours,
    Clue::All(&[
        Clue::Condition,
        Clue::Near(&[Concept::You], 8),
        Clue::Near(LEVER, 10),
    ]),
    Clue::All(&[
        Clue::Near(&[Concept::Alone, Concept::Meet], 12),
        Clue::Near(&[Concept::You], 8),
    ]),
    Clue::All(&[
        Clue::Condition,
        Clue::Near(LEVER, 10),
        Clue::Found(Concern::MeetingDemand),
    ]),
    Clue::All(&[Clue::Reader(Concept::Plead), Clue::Near(LEVER_OR_IT, 8)]),
    Clue::All(&[Clue::Reader(Concept::Paid), Clue::Near(LEVER_OR_IT, 8)]),
    Clue::All(&[
        Clue::Condition,
        Clue::Near(LEVER_OR_IT, 10),
        Clue::Found(Concern::MoneyDemand),
    ]),
    // Many languages leave the object out: "pay or I show all your friends".
    Clue::All(&[
        Clue::Condition,
        Clue::Near(AUDIENCE, 4),
        Clue::Found(Concern::MoneyDemand),
    ]),
    Clue::All(&[
        Clue::Condition,
        Clue::Near(LEVER_OR_IT, 10),
        Clue::Found(Concern::MorePicturesDemand),
    ]),
    Clue::All(&[Clue::Near(&[Concept::Ruin], 8), Clue::Near(LEVER, 8)]),
    Clue::FoundSure(Concern::PictureRequest),
    Clue::Found(Concern::RecordedClaim),
    Clue::Found(Concern::FakePictureThreat),
    Clue::FoundSure(Concern::ThreatToShare),
];

/// What turns most signals down: the words belong to something else.
const ELSEWHERE: Evidence = &[
    (Clue::Context(Concept::News), -1),
    (Clue::ContextTwice(Concept::News), -2),
    (Clue::Context(Concept::Fiction), -1),
    (Clue::ContextTwice(Concept::Fiction), -2),
    (Clue::Context(Concept::Study), -1),
    (Clue::Context(Concept::Shop), -1),
    (Clue::ContextTwice(Concept::Shop), -2),
    (Clue::ContextTwice(Concept::Game), -1),
    (Clue::Context(Concept::Fandom), -1),
    (Clue::ContextTwice(Concept::Fandom), -2),
    (Clue::Context(Concept::Work), -1),
    (Clue::ContextTwice(Concept::Work), -2),
    (Clue::Context(Concept::FamilyTalk), -1),
    (Clue::ContextTwice(Concept::FamilyTalk), -1),
    (Clue::Context(Concept::Advice), -1),
    (Clue::ContextTwice(Concept::Advice), -2),
    (Clue::Near(&[Concept::Joke], 10), -1),
    (Clue::Harmless, -4),
];

/// What shows that the words are told or quoted, not meant.
const REPORTED: Evidence = &[
    (Clue::Quoted, -6),
    (Clue::Near(&[Concept::Said], 8), -3),
    (Clue::Mine, -4),
    (Clue::ByThird, -2),
    (Clue::Asked, -2),
];

/// Where the best frame of a rule was found and how much speaks for it.
#[derive(Clone, Copy)]
struct Weighed {
    /// The frame and all clues added up.
    score: i32,
    /// Index of the first word of the frame.
    from: usize,
    /// Index of the last word of the frame, which the newest message holds.
    last: usize,
}

/// Looks for a rule in the newest message of a speaker. Cost: the words of
/// the message times the words within reach of its frames and clues.
#[must_use]
pub fn find(
    rule: &Rule,
    stream: &Stream,
    message: usize,
    memory: &Memory,
) -> Option<Finding> {
    let weighed = weigh(rule, stream, message, memory)?;
    if weighed.score < rule.hint {
        return None;
    }
    let tokens = stream.tokens();
    let Weighed { score, from, last } = weighed;
    let first = (from..=last)
        .find(|place| tokens[*place].message == message)
        .unwrap_or(last);
    Some(Finding {
        concern: rule.concern,
        score,
        sure: score >= rule.sure,
        conditional: Clue::Condition.holds(tokens, from, last, memory),
        start: tokens[first].start,
        end: tokens[last].end,
    })
}

/// How much speaks for a rule in the newest message, whatever its bounds.
fn weigh(
    rule: &Rule,
    stream: &Stream,
    message: usize,
    memory: &Memory,
) -> Option<Weighed> {
    let tokens = stream.tokens();
    let first = tokens.partition_point(|token| token.message < message);
    let mut best: Option<Weighed> = None;
    let wanted = rule.wanted(stream.present());
    for last in first..tokens.len() {
        if !tokens[last].concepts.meets(wanted) {
            continue;
        }
        for frame in rule.frames {
            let Some(from) = frame.ends_at(tokens, last) else { continue };
            let holds = |clue: &Clue| clue.holds(tokens, from, last, memory);
            if !rule.needs.iter().all(|group| group.iter().any(holds)) {
                continue;
            }
            let evidence: i32 = rule
                .evidence
                .iter()
                .flat_map(|evidence| evidence.iter())
                .filter(|(clue, _)| holds(clue))
                .map(|(_, weight)| weight)
                .sum();
            let score = frame.score + evidence;
            if best.is_none_or(|best| score > best.score) {
                best = Some(Weighed { score, from, last });
            }
        }
    }
    best
}
