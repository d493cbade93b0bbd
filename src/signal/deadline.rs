//! Sets a time that runs out.

use super::clue::Clue;
use super::frame::{any, near};
use super::{ELSEWHERE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::Deadline,
    frames: &[near(2, 1, &[any(&[C::Deadline])])],
    needs: &[],
    evidence: &[
        &[
            (Clue::Condition, 1),
            (Clue::Found(Concern::ThreatToShare), 1),
            (Clue::Found(Concern::RecordedClaim), 1),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 2,
    sure: 99,
};
