//! Threatens with an edited or made-up picture.

use super::clue::Clue;
use super::frame::{any, near};
use super::{AUDIENCE, ELSEWHERE, PICTURE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::FakePictureThreat,
    frames: &[near(3, 10, &[any(&[C::Fake]), any(PICTURE)])],
    needs: &[&[Clue::Near(&[C::Your, C::You], 8)]],
    evidence: &[
        &[
            (Clue::Yours, 1),
            (Clue::Near(&[C::You], 6), 1),
            (Clue::Near(&[C::Intimate], 10), 2),
            (Clue::Near(&[C::Publish], 14), 1),
            (Clue::Near(AUDIENCE, 14), 1),
            (Clue::Near(&[C::See], 14), 1),
            (Clue::ByWriter, 1),
            (Clue::Condition, 1),
            (Clue::Found(Concern::ThreatToShare), 1),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 3,
    sure: 6,
};
