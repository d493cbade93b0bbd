//! Asks to move to another app.

use super::frame::{any, near, you};
use super::{ELSEWHERE, REPORTED, Rule};
use crate::assess::Concern;
use crate::lexicon::Concept as C;

pub(super) const RULE: Rule = Rule {
    concern: Concern::PlatformMove,
    frames: &[
        near(3, 6, &[you(&[C::Move]), any(&[C::App])]),
        near(2, 6, &[any(&[C::Ask, C::Want, C::Talk]), any(&[C::App])]),
        near(2, 1, &[you(&[C::Move])]),
    ],
    needs: &[],
    evidence: &[REPORTED, ELSEWHERE],
    hint: 2,
    sure: 99,
};
