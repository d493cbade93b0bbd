//! Asks to meet under a threat.

use super::clue::Clue;
use super::frame::{near, you};
use super::{ELSEWHERE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::MeetingDemand,
    frames: &[near(2, 1, &[you(&[C::Meet])])],
    needs: &[],
    evidence: &[
        &[
            (Clue::Condition, 1),
            (Clue::Near(&[C::Me], 4), 1),
            (Clue::Near(&[C::Alone], 10), 1),
            (Clue::FoundSure(Concern::ThreatToShare), 2),
            (Clue::Found(Concern::RecordedClaim), 2),
            (Clue::FoundSure(Concern::ThreatOfHarm), 2),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 2,
    sure: 99,
};
