//! Asks to keep it secret or to delete the chat.

use super::clue::Clue;
use super::frame::{any, near, not, you};
use super::{ELSEWHERE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::Secrecy,
    frames: &[
        near(3, 1, &[any(&[C::KeepSecret])]),
        near(3, 8, &[not(&[C::Tell, C::Show]), any(&[C::Audience])]),
        near(3, 6, &[you(&[C::Delete]), any(&[C::Chat, C::Thing])]),
    ],
    needs: &[],
    evidence: &[
        &[(Clue::Found(Concern::PictureRequest), 1)],
        REPORTED,
        ELSEWHERE,
    ],
    hint: 2,
    sure: 99,
};
