//! Asks for money or what stands for it.

use super::clue::Clue;
use super::frame::{any, near, not, row, they, you};
use super::{ELSEWHERE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::MoneyDemand,
    frames: &[
        near(3, 8, &[you(&[C::Pay]), any(&[C::Money, C::Number])]),
        near(3, 6, &[you(&[C::Send]), any(&[C::Money])]),
        near(2, 6, &[you(&[C::Pay]), any(&[C::Now, C::Deadline])]),
        near(2, 6, &[they(&[C::Want]), any(&[C::Money])]),
        row(1, 3, &[any(&[C::Number]), any(&[C::Money])]),
        near(2, 1, &[not(&[C::Pay, C::Money])]),
        near(2, 5, &[any(&[C::Pay, C::Money]), any(&[C::Or])]),
        near(2, 1, &[any(&[C::Pay, C::Money]), any(&[C::If])]),
        near(1, 1, &[you(&[C::Pay])]),
        near(1, 1, &[any(&[C::Money])]),
        near(-1, 1, &[any(&[C::Number])]),
        near(1, 5, &[any(&[C::Number]), any(&[C::More])]),
    ],
    needs: &[],
    evidence: &[
        &[
            (Clue::Near(&[C::Me], 5), 1),
            (Clue::Near(&[C::Now, C::Deadline], 8), 1),
            (Clue::Condition, 1),
            (Clue::Found(Concern::ThreatToShare), 2),
            (Clue::Found(Concern::RecordedClaim), 2),
            (Clue::Found(Concern::FakePictureThreat), 2),
            (Clue::Found(Concern::FakeAuthority), 2),
            (Clue::Reader(C::Plead), 1),
            (Clue::Reader(C::Paid), 1),
            (Clue::Found(Concern::PressureAfterPayment), 1),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 3,
    sure: 99,
};
