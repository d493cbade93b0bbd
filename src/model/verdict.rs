//! From what the network says to a level, by bounds that are fitted on
//! everyday text and on conversations the network has not learned from.

use super::net::{Judgement, LEVELS};
use crate::assessment::{Concern, Level};

/// Logits from which a level is reached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// For a notice.
    pub notice: f32,
    /// For a warning.
    pub warning: f32,
    /// For urgent, where a warning is reached.
    pub urgent: f32,
    /// How much more it takes where the rules found nothing.
    pub alone: f32,
}

/// The fitted bounds.
pub const BOUNDS: Bounds = include!("bounds.rs");

impl Bounds {
    /// The level that logits reach: notice, warning, urgent. `hinted` tells
    /// whether the rules found anything; what only the model sees needs more
    /// certainty.
    #[must_use]
    pub fn level(&self, levels: [f32; LEVELS], hinted: bool) -> Level {
        let more = if hinted { 0.0 } else { self.alone };
        let [notice, warning, urgent] = levels;
        if warning >= self.warning + more {
            if urgent >= self.urgent { Level::Urgent } else { Level::Warning }
        } else if notice >= self.notice + more {
            Level::Notice
        } else {
            Level::None
        }
    }
}

/// The logit of a warning below which the model is sure of the contrary.
const DENIED: f32 = 0.0;

/// Whether the model is sure that nothing is to be warned of.
#[must_use]
pub fn denies(judgement: &Judgement) -> bool {
    judgement.levels()[1] < DENIED
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
#[must_use]
pub fn carries(concern: Concern, level: Level) -> bool {
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
