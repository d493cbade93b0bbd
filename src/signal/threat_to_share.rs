//! Threatens to show pictures or secrets to others.

use super::clue::Clue;
use super::frame::{any, near, not, row, they};
use super::{
    ABOUT_LEVER, AIMED, AUDIENCE, ELSEWHERE, LEVER, LEVER_OR_IT, REPORTED,
    Rule,
};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::ThreatToShare,
    frames: &[
        near(3, 10, &[they(&[C::Publish]), any(LEVER)]),
        near(
            3,
            12,
            &[they(&[C::Send, C::Show]), any(AUDIENCE), any(LEVER_OR_IT)],
        ),
        near(3, 10, &[any(AUDIENCE), they(&[C::See]), any(LEVER_OR_IT)]),
        near(3, 10, &[they(&[C::Tell]), any(AUDIENCE), any(&[C::Secret])]),
        row(
            2,
            12,
            &[
                any(&[C::Pay, C::Money, C::Send, C::Meet, C::Talk, C::More]),
                any(&[C::Or]),
                any(LEVER),
            ],
        ),
        near(2, 8, &[they(&[C::Publish]), any(&[C::Thing])]),
        near(2, 8, &[they(&[C::Publish]), any(AUDIENCE)]),
        near(1, 8, &[they(&[C::Send, C::Show]), any(AUDIENCE)]),
        near(1, 8, &[any(AUDIENCE), they(&[C::See])]),
        near(1, 8, &[any(LEVER_OR_IT), any(&[C::Online, C::Audience])]),
        near(1, 1, &[not(&[C::Publish, C::See, C::Show, C::Tell])]),
        near(0, 1, &[they(&[C::Publish])]),
    ],
    needs: &[
        ABOUT_LEVER,
        AIMED,
        &[
            Clue::Condition,
            Clue::ByWriter,
            Clue::Yours,
            Clue::Near(&[C::Will, C::Ruin, C::Life, C::Deadline, C::Now], 8),
            Clue::Near(&[C::Alone, C::Meet], 12),
            Clue::Found(Concern::MoneyDemand),
            Clue::Found(Concern::RecordedClaim),
            Clue::Found(Concern::FakePictureThreat),
            Clue::Reader(C::Plead),
        ],
    ],
    evidence: &[
        &[
            (Clue::Yours, 2),
            (Clue::Near(&[C::Will], 4), 1),
            (Clue::Condition, 2),
            (Clue::Near(&[C::Ruin, C::Life], 12), 1),
            (Clue::Near(&[C::Now, C::Deadline], 8), 1),
            (Clue::Near(&[C::Intimate, C::Secret], 8), 1),
            (Clue::ByWriter, 1),
            (Clue::Found(Concern::MoneyDemand), 1),
            (Clue::Found(Concern::RecordedClaim), 2),
            (Clue::Found(Concern::ContactsShown), 1),
            (Clue::Found(Concern::MeetingDemand), 2),
            (Clue::Found(Concern::MorePicturesDemand), 1),
            (Clue::Found(Concern::FakePictureThreat), 2),
            (Clue::FoundSure(Concern::ThreatToShare), 1),
            (Clue::Reader(C::Plead), 2),
            (Clue::Reader(C::Refuse), 1),
            (Clue::Reader(C::Paid), 1),
            (Clue::Near(&[C::Ask], 4), -2),
            (Clue::Near(&[C::Me], 3), -1),
            (Clue::Near(&[C::Fine], 8), -2),
        ],
        // A threat is often put as a question ("want your mum to see?"): half
        // of what a question takes back below.
        &[(Clue::Asked, 1)],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 4,
    sure: 6,
};
