//! Claims to hold a recording or pictures of the reader.

use super::clue::Clue;
use super::frame::{any, near, they};
use super::{ELSEWHERE, LEVER, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::RecordedClaim,
    frames: &[
        near(3, 8, &[they(&[C::Record]), any(LEVER)]),
        near(3, 6, &[they(&[C::Record]), any(&[C::Chat])]),
        near(4, 6, &[they(&[C::Record]), any(&[C::Call])]),
        near(3, 8, &[they(&[C::Record]), any(&[C::You, C::Thing])]),
        near(2, 6, &[they(&[C::Have]), any(&[C::Call])]),
        near(2, 8, &[they(&[C::Have]), any(LEVER)]),
        near(1, 5, &[they(&[C::Have]), any(&[C::Thing])]),
    ],
    needs: &[
        &[
            Clue::Near(LEVER, 10),
            Clue::Near(&[C::Record], 4),
            Clue::Found(Concern::ThreatToShare),
            Clue::Lately(C::Intimate),
            Clue::Near(&[C::Call], 8),
            Clue::Lately(C::Call),
        ],
        &[
            Clue::Near(&[C::Your, C::You], 8),
            Clue::Reader(C::Plead),
            Clue::FoundSure(Concern::ThreatToShare),
        ],
        &[
            Clue::ByWriter,
            Clue::Near(&[C::I], 6),
            Clue::Condition,
            Clue::Found(Concern::ThreatToShare),
        ],
    ],
    evidence: &[
        &[
            (Clue::Yours, 2),
            (Clue::Near(&[C::You], 4), 1),
            (Clue::Near(&[C::Intimate, C::Secret], 8), 2),
            (Clue::Near(&[C::Audience, C::Contacts], 14), 1),
            (Clue::Near(&[C::Publish, C::Ruin], 14), 2),
            (Clue::Condition, 1),
            (Clue::ByWriter, 1),
            (Clue::Near(&[C::Ask], 4), -2),
            (Clue::Near(&[C::Send], 3), -1),
            (Clue::Lately(C::Intimate), 1),
            (Clue::Lately(C::Call), 2),
            (Clue::Found(Concern::MoneyDemand), 1),
            (Clue::FoundSure(Concern::ThreatToShare), 2),
            (Clue::Reader(C::Plead), 1),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 4,
    sure: 6,
};
