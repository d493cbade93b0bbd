//! From what the network says to a level, by bounds that are fitted on
//! everyday text and on conversations the network has not learned from.

use super::evidence::Grounds;
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
    /// The logit of a warning below which the model denies a threat that the
    /// rules are sure of.
    pub denied: f32,
    /// For each level what turns the highest logit of a conversation into the
    /// log odds that the level is reached: a slope and a shift.
    pub odds: [(f32, f32); LEVELS],
}

/// The fitted bounds.
pub const BOUNDS: Bounds = include!("bounds.rs");

/// The logit of a warning below which a push towards self-harm is the everyday
/// curse that it is in some languages ("go die").
const CURSE: f32 = -3.0;

impl Bounds {
    /// The chance of each level, from the highest logits of a conversation, of
    /// which half show something and half only look like it.
    #[must_use]
    pub fn chances(&self, levels: [f32; LEVELS]) -> [f32; LEVELS] {
        let mut chances = [0.0; LEVELS];
        for ((chance, logit), (slope, shift)) in
            chances.iter_mut().zip(levels).zip(self.odds)
        {
            *chance = 1.0 / (1.0 + (-(slope * logit + shift)).exp());
        }
        chances
    }

    /// The level that a message shows, by the logits for notice, warning and
    /// urgent and by what the rules have found: the higher of what the model
    /// says and of what stands by the rules. What only the model sees needs
    /// more certainty. A threat that the rules are sure of stands unless the
    /// model denies it, a push towards self-harm unless it surely does, and a
    /// threat in so many words always.
    #[must_use]
    pub fn level(&self, levels: [f32; LEVELS], grounds: Grounds) -> Level {
        let by_rules = self.by_rules(levels[1], grounds);
        self.by_model(levels, grounds.hinted).max(by_rules)
    }

    /// What stands by the rules where a warning has this logit.
    #[must_use]
    pub fn by_rules(&self, warning: f32, grounds: Grounds) -> Level {
        let stands = grounds.open
            || grounds.push && warning >= CURSE
            || grounds.threat && warning >= self.denied;
        if stands { grounds.level } else { Level::None }
    }

    fn by_model(&self, levels: [f32; LEVELS], hinted: bool) -> Level {
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
        C::PictureRequest | C::LureOffer => level == Level::Notice,
        C::PicturePressure => level < Level::Urgent,
        C::ThreatToShare
        | C::RecordedClaim
        | C::FakePictureThreat
        | C::FakeAuthority
        | C::PressureAfterPayment => level > Level::Notice,
        C::ThreatOfHarm | C::SelfHarmPush => level == Level::Urgent,
        _ => false,
    }
}
