//! Shows or names the people who would be told.

use super::clue::Clue;
use super::frame::{any, near, they};
use super::{ELSEWHERE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::ContactsShown,
    frames: &[
        near(
            3,
            8,
            &[
                they(&[C::Have, C::Record, C::See, C::Picture]),
                any(&[C::Contacts]),
            ],
        ),
        near(2, 6, &[any(&[C::Your]), any(&[C::Contacts])]),
        near(2, 6, &[they(&[C::Have, C::See]), any(&[C::Audience])]),
        near(1, 5, &[any(&[C::Your]), any(&[C::Audience, C::School])]),
    ],
    needs: &[],
    evidence: &[
        &[
            (Clue::Yours, 1),
            (Clue::Found(Concern::RecordedClaim), 1),
            (Clue::Found(Concern::ThreatToShare), 1),
            (Clue::Found(Concern::MoneyDemand), 1),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 3,
    sure: 99,
};
