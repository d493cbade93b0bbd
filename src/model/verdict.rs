//! From what the network says to a level, by bounds that are fitted on
//! everyday text and on conversations the network has not learned from.

use super::net::Judgement;
use crate::assessment::{Concern, Level};

include!("bounds.rs");

/// The level that the network's logits reach. `hinted` tells whether the
/// rules found anything; what only the model sees needs more certainty.
#[must_use]
pub fn level(judgement: &Judgement, hinted: bool) -> Level {
    let more = if hinted { 0.0 } else { ALONE };
    let [notice, warning, urgent] = judgement.levels();
    if warning >= WARNING + more {
        if urgent >= URGENT { Level::Urgent } else { Level::Warning }
    } else if notice >= NOTICE + more {
        Level::Notice
    } else {
        Level::None
    }
}

/// How much less than for a warning of its own the model has to hold where
/// the rules are sure.
const BACKING: f32 = 1.5;

/// Whether the model does not contradict a warning of the rules.
#[must_use]
pub fn is_likely(judgement: &Judgement) -> bool {
    let [_, warning, _] = judgement.levels();
    warning >= WARNING - BACKING
}

/// What a level may be reached for, likeliest first.
pub fn concerns(
    judgement: &Judgement,
    level: Level,
) -> impl Iterator<Item = Concern> {
    let mut concerns: Vec<Concern> = Concern::ALL
        .into_iter()
        .filter(|concern| carries(*concern, level))
        .collect();
    concerns.sort_by(|a, b| {
        judgement.concern(*b).total_cmp(&judgement.concern(*a))
    });
    concerns.into_iter()
}

/// Whether a concern by itself can stand for a level.
fn carries(concern: Concern, level: Level) -> bool {
    use Concern as C;
    match concern {
        C::PictureRequest | C::PicturePressure | C::LureOffer => {
            level == Level::Notice
        }
        C::ThreatToShare
        | C::RecordedClaim
        | C::FakePictureThreat
        | C::FakeAuthority
        | C::PressureAfterPayment => level > Level::Notice,
        C::ThreatOfHarm | C::SelfHarmPush => level == Level::Urgent,
        _ => false,
    }
}
