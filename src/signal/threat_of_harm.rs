//! Threatens to hurt the reader or those close.

use super::clue::Clue;
use super::frame::{any, near, they};
use super::{ELSEWHERE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::ThreatOfHarm,
    frames: &[
        near(3, 4, &[they(&[C::Hurt]), any(&[C::You])]),
        near(3, 6, &[they(&[C::Hurt]), any(&[C::Your]), any(&[C::Audience])]),
        near(1, 1, &[they(&[C::Come])]),
        near(1, 1, &[they(&[C::Hurt])]),
    ],
    needs: &[
        &[Clue::Near(&[C::You, C::Your], 8), Clue::Reader(C::Plead)],
        &[
            Clue::Condition,
            Clue::ByWriter,
            Clue::Near(&[C::Authority], 12),
            Clue::Near(&[C::Will, C::Deadline, C::Ruin], 5),
            Clue::Found(Concern::ThreatToShare),
            Clue::Found(Concern::RecordedClaim),
            Clue::Found(Concern::MoneyDemand),
            Clue::Reader(C::Plead),
        ],
    ],
    evidence: &[
        &[
            (Clue::Near(&[C::Will], 4), 1),
            (Clue::Near(&[C::Your], 4), 1),
            (Clue::Condition, 2),
            (Clue::ByWriter, 1),
            (Clue::Near(&[C::Come], 14), 1),
            (Clue::Near(&[C::Hurt], 14), 1),
            (Clue::Near(&[C::Audience], 6), 1),
            (Clue::Near(&[C::Ruin], 10), 1),
            (Clue::Near(&[C::Authority], 12), 1),
            (Clue::Found(Concern::ThreatToShare), 2),
            (Clue::Found(Concern::RecordedClaim), 1),
            (Clue::Found(Concern::MoneyDemand), 1),
            (Clue::Reader(C::Plead), 1),
            (Clue::Context(C::Joke), -2),
            (Clue::Context(C::Game), -2),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 4,
    sure: 7,
};
