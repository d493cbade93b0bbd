//! Changed inputs without end, the same for the same first seed. Nothing is
//! measured on the way, so this is many times as fast as the search by
//! coverage.

use crate::mutate::{Random, mutate};
use crate::target::Target;

/// The most changes between a kept input and what is tried.
const MOST_STEPS: usize = 4;

/// The input of a run.
///
/// # Panics
///
/// Where nothing is kept to begin with.
#[must_use]
pub fn input(kept: &[Vec<u8>], target: &Target, run: u64) -> Vec<u8> {
    let mut random = Random::new(run);
    let mut input = random.one_of(kept).clone();
    for _ in 0..=random.below(MOST_STEPS) {
        input = mutate(&input, target, &mut random);
    }
    input
}
