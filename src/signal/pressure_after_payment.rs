//! Asks again after something was paid.

use super::clue::Clue;
use super::frame::{any, near};
use super::{ELSEWHERE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::PressureAfterPayment,
    frames: &[
        near(3, 1, &[any(&[C::NotEnough])]),
        near(3, 8, &[any(&[C::More]), any(&[C::Money, C::Pay, C::Number])]),
    ],
    needs: &[
        &[
            Clue::Reader(C::Paid),
            Clue::Reader(C::Plead),
            Clue::All(&[
                Clue::Lately(C::Paid),
                Clue::Near(&[C::Send, C::Pay], 6),
            ]),
            Clue::All(&[
                Clue::Lately(C::Paid),
                Clue::Lately(C::NotEnough),
                Clue::Found(Concern::PressureAfterPayment),
            ]),
            Clue::Found(Concern::ThreatToShare),
            Clue::Found(Concern::RecordedClaim),
        ],
        &[
            Clue::Near(&[C::Pay, C::Money, C::Number, C::Send], 10),
            Clue::Near(&[C::Delete], 10),
            Clue::Found(Concern::MoneyDemand),
        ],
    ],
    evidence: &[
        &[
            (Clue::Reader(C::Paid), 3),
            (Clue::Reader(C::Plead), 1),
            (Clue::Lately(C::Paid), 2),
            (Clue::Found(Concern::MoneyDemand), 1),
            (Clue::Found(Concern::ThreatToShare), 1),
            (Clue::Found(Concern::RecordedClaim), 1),
            (Clue::Near(&[C::Delete], 14), 1),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 4,
    sure: 5,
};
