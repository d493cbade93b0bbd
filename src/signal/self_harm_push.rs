//! Pushes the reader towards hurting themselves.

use super::clue::Clue;
use super::frame::{near, they, you};
use super::{ELSEWHERE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::SelfHarmPush,
    frames: &[
        near(4, 1, &[you(&[C::SelfHarm])]),
        near(3, 1, &[they(&[C::SelfHarm])]),
    ],
    needs: &[&[
        Clue::Near(&[C::You, C::Your], 6),
        Clue::Found(Concern::ThreatToShare),
        Clue::Found(Concern::RecordedClaim),
        Clue::Found(Concern::SelfHarmPush),
        Clue::Reader(C::Plead),
    ]],
    evidence: &[
        &[
            (Clue::Found(Concern::ThreatToShare), 2),
            (Clue::Found(Concern::RecordedClaim), 2),
            (Clue::Found(Concern::MoneyDemand), 1),
            (Clue::Found(Concern::SelfHarmPush), 1),
            (Clue::Reader(C::Plead), 2),
            (Clue::Near(&[C::You, C::Your], 6), 1),
            (Clue::Context(C::Game), -2),
            (Clue::Context(C::Advice), -1),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 3,
    sure: 5,
};
