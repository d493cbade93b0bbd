//! Asks for a picture in an intimate way.

use super::clue::Clue;
use super::frame::{any, near, they, you};
use super::{ELSEWHERE, PICTURE, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::PictureRequest,
    frames: &[
        near(3, 1, &[you(&[C::Undress])]),
        near(2, 8, &[you(&[C::Send, C::Show]), any(PICTURE)]),
        near(2, 8, &[they(&[C::Want]), any(PICTURE)]),
        near(2, 8, &[they(&[C::Want]), any(&[C::See]), any(&[C::You])]),
        near(2, 6, &[any(&[C::Ask]), any(PICTURE)]),
        near(2, 8, &[any(&[C::Trade]), any(PICTURE)]),
        near(2, 8, &[you(&[C::Send, C::Show]), any(&[C::Intimate])]),
        near(1, 6, &[any(&[C::Want, C::Ask, C::Now]), any(&[C::Call])]),
        near(1, 6, &[any(&[C::More]), any(PICTURE)]),
        near(1, 3, &[any(&[C::Intimate]), any(PICTURE)]),
        near(1, 1, &[any(&[C::Trade])]),
    ],
    needs: &[
        &[
            Clue::Near(PICTURE, 10),
            Clue::Near(&[C::Intimate, C::Undress, C::Call, C::Trade], 10),
        ],
        &[
            Clue::Near(&[C::Send, C::Show, C::Want, C::Ask, C::Now], 10),
            Clue::Near(&[C::Trade, C::Prove, C::Love, C::Undress], 10),
        ],
    ],
    evidence: &[
        &[
            (Clue::Near(&[C::Intimate], 10), 3),
            (Clue::Near(&[C::Undress], 10), 2),
            (Clue::Near(&[C::You, C::Your], 4), 1),
            (Clue::Near(&[C::Trade, C::Prove], 12), 1),
            (Clue::Near(&[C::KeepSecret], 24), 2),
            (Clue::Near(&[C::Love], 16), 2),
            (
                Clue::All(&[
                    Clue::Near(&[C::Item, C::Job], 16),
                    Clue::Near(PICTURE, 10),
                ]),
                2,
            ),
            (Clue::Near(&[C::Game], 10), -2),
            (Clue::Lately(C::Alone), 2),
            (Clue::Lately(C::Flatter), 1),
            (Clue::Lately(C::Young), 1),
            (Clue::Lately(C::Intimate), 1),
            (Clue::Found(Concern::LureOffer), 1),
            (Clue::Found(Concern::Secrecy), 1),
            (Clue::Reader(C::Refuse), 1),
            // "Send 200 or that video …" asks for money.
            (
                Clue::All(&[
                    Clue::Condition,
                    Clue::Found(Concern::MoneyDemand),
                ]),
                -4,
            ),
            (Clue::Near(&[C::Fine], 8), -3),
            (Clue::Context(C::Study), -2),
            (Clue::Context(C::Shop), -2),
            (Clue::Context(C::FamilyTalk), -1),
        ],
        &[
            (Clue::Quoted, -6),
            (Clue::Near(&[C::Said], 8), -3),
            (Clue::ByThird, -3),
        ],
        ELSEWHERE,
    ],
    hint: 3,
    sure: 5,
};
