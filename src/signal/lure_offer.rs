//! Offers money, items or work for pictures.

use super::clue::Clue;
use super::frame::{any, near, they};
use super::{ELSEWHERE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

/// What is offered.
const OFFER: &[C] = &[C::Money, C::Item, C::Job];

/// What is wanted for it.
const WANTED: &[C] = &[C::Picture, C::Video, C::Call, C::Undress];

pub(super) const RULE: Rule = Rule {
    concern: Concern::LureOffer,
    frames: &[
        near(3, 14, &[any(OFFER), any(WANTED)]),
        near(3, 14, &[they(&[C::Pay]), any(WANTED)]),
        near(2, 10, &[they(&[C::Pay, C::Send]), any(&[C::Money, C::Item])]),
        near(2, 1, &[any(&[C::Job])]),
    ],
    needs: &[],
    evidence: &[
        &[
            (Clue::Near(&[C::You, C::Your], 6), 1),
            (Clue::Near(&[C::Intimate, C::Undress], 14), 3),
            (Clue::Near(&[C::KeepSecret], 20), 2),
            (Clue::Found(Concern::PictureRequest), 1),
            (Clue::FoundSure(Concern::PictureRequest), 1),
            (Clue::Lately(C::Flatter), 1),
            (Clue::Lately(C::Young), 1),
            (Clue::Lately(C::Alone), 1),
            (Clue::Found(Concern::ThreatToShare), -3),
            (Clue::Found(Concern::RecordedClaim), -3),
            (Clue::Near(&[C::Or], 10), -2),
            (Clue::Context(C::Shop), -2),
            (Clue::Context(C::Fandom), -2),
            (Clue::Context(C::Work), -1),
        ],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 3,
    sure: 6,
};
