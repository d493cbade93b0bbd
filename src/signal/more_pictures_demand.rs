//! Asks for more pictures under a threat.

use super::clue::Clue;
use super::frame::{any, near, you};
use super::{ELSEWHERE, PICTURE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::MorePicturesDemand,
    frames: &[
        near(2, 8, &[you(&[C::Send, C::Show]), any(PICTURE)]),
        near(2, 8, &[you(&[C::Send, C::Show]), any(&[C::More])]),
        near(2, 8, &[any(&[C::Want]), any(PICTURE)]),
        near(2, 8, &[any(&[C::More]), any(PICTURE)]),
        near(2, 1, &[any(&[C::Undress, C::Call])]),
    ],
    needs: &[&[
        Clue::Found(Concern::ThreatToShare),
        Clue::Found(Concern::RecordedClaim),
        Clue::Found(Concern::FakePictureThreat),
        Clue::Found(Concern::FakeAuthority),
        Clue::Condition,
    ]],
    evidence: &[
        &[
            (Clue::Near(&[C::More], 8), 1),
            (Clue::Near(&[C::Intimate], 8), 1),
            (Clue::Condition, 1),
            (Clue::Near(&[C::Obey], 10), 1),
            (Clue::Near(&[C::Now, C::Deadline], 10), 1),
            (Clue::Found(Concern::ThreatToShare), 1),
            (Clue::FoundSure(Concern::ThreatToShare), 2),
            (Clue::Found(Concern::RecordedClaim), 1),
            // "Send 200 or that video …" asks for money.
            (
                Clue::All(&[
                    Clue::Condition,
                    Clue::Found(Concern::MoneyDemand),
                ]),
                -4,
            ),
            (Clue::Reader(C::Plead), 1),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 4,
    sure: 6,
};
