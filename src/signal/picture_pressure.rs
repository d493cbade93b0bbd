//! Presses for a picture: guilt, repeating, a test of trust.

use super::clue::Clue;
use super::frame::{any, near};
use super::{ELSEWHERE, PICTURE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::PicturePressure,
    frames: &[
        near(2, 1, &[any(&[C::Love, C::Prove, C::Trade])]),
        near(1, 6, &[any(&[C::Send, C::Show]), any(PICTURE)]),
        near(1, 1, &[any(&[C::Obey, C::More])]),
    ],
    needs: &[&[Clue::Found(Concern::PictureRequest), Clue::Near(PICTURE, 10)]],
    evidence: &[
        &[
            (Clue::Found(Concern::PictureRequest), 1),
            (Clue::FoundSure(Concern::PictureRequest), 1),
            (Clue::Reader(C::Refuse), 2),
            (Clue::Reader(C::Plead), 1),
            (Clue::Near(PICTURE, 10), 1),
            (Clue::Near(&[C::Intimate], 10), 1),
            (Clue::Near(&[C::Love, C::Prove], 12), 1),
            (Clue::Near(&[C::Fine], 8), -3),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 4,
    sure: 5,
};
