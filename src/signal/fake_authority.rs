//! Poses as police, a lawyer or another authority.

use super::clue::Clue;
use super::frame::{any, near};
use super::{ELSEWHERE, LEVER, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::FakeAuthority,
    frames: &[
        near(3, 16, &[any(&[C::Authority]), any(&[C::Punishment])]),
        near(2, 16, &[any(&[C::Authority]), any(&[C::Pay, C::Money])]),
        near(1, 1, &[any(&[C::Authority, C::Punishment])]),
    ],
    needs: &[
        &[Clue::Near(&[C::You, C::Your], 12), Clue::Name(C::Authority)],
        &[Clue::Near(&[C::Punishment], 16)],
        &[
            Clue::Near(&[C::I, C::My], 8),
            Clue::Near(LEVER, 14),
            Clue::Name(C::Authority),
            Clue::Condition,
            Clue::Found(Concern::FakeAuthority),
            Clue::Found(Concern::MoneyDemand),
        ],
    ],
    evidence: &[
        &[
            (Clue::Near(&[C::You, C::Your], 8), 1),
            (Clue::Near(&[C::I], 6), 1),
            (Clue::Near(&[C::Pay, C::Money], 20), 2),
            (Clue::Near(LEVER, 14), 1),
            (Clue::Name(C::Authority), 2),
            (Clue::Condition, 1),
            (Clue::Near(&[C::Deadline, C::Now], 14), 1),
            (Clue::Found(Concern::FakeAuthority), 1),
            (Clue::Found(Concern::MoneyDemand), 1),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 3,
    sure: 6,
};
