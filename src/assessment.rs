//! What a conversation shows: how much it asks for help, and why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How much a conversation asks for help, from nothing to at once.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Nothing to say.
    #[default]
    None,
    /// Pictures are asked for in an intimate, pressured, secret or lured
    /// way; no threat.
    Notice,
    /// Coercion: a threat to expose, a claim to hold pictures as leverage,
    /// a demand under pressure.
    Warning,
    /// A threat to publish with a demand or a deadline, a threat of harm, a
    /// push towards self-harm, a demand to meet under threat.
    Urgent,
}

/// What a message shows; also the reason code of a [`Signal`].
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Concern {
    /// Threatens to show pictures or secrets to others.
    ThreatToShare,
    /// Asks for money or what stands for it.
    MoneyDemand,
    /// Asks for more pictures under a threat.
    MorePicturesDemand,
    /// Asks to meet under a threat.
    MeetingDemand,
    /// Threatens to hurt the reader or those close.
    ThreatOfHarm,
    /// Pushes the reader towards hurting themselves.
    SelfHarmPush,
    /// Claims to hold a recording or pictures.
    RecordedClaim,
    /// Threatens with an edited or made-up picture.
    FakePictureThreat,
    /// Sets a time that runs out.
    Deadline,
    /// Shows or names the people who would be told.
    ContactsShown,
    /// Poses as police, a lawyer or another authority.
    FakeAuthority,
    /// Asks for a picture in an intimate way.
    PictureRequest,
    /// Presses for a picture: guilt, repeating, a test of trust.
    PicturePressure,
    /// Offers money, items or work for pictures.
    LureOffer,
    /// Asks to keep it secret or to delete the chat.
    Secrecy,
    /// Asks to move to another app.
    PlatformMove,
    /// Asks again after something was paid.
    PressureAfterPayment,
}

/// One reason: what a message shows and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signal {
    /// Index of the message in what the caller gave, oldest = 0.
    pub message: usize,
    /// What it shows.
    pub signal: Concern,
    /// Byte offset of the first byte of the span in the text as written.
    pub start: usize,
    /// Byte offset after the last byte of the span; both ends lie on
    /// character boundaries and `start < end`.
    pub end: usize,
}

/// What a window of messages shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The highest level reached.
    pub level: Level,
    /// What was recognised, in the order of [`Concern`], each once.
    pub concerns: Vec<Concern>,
    /// Index of the message at which each level was first reached, reading
    /// message by message without looking ahead. Levels that were not
    /// reached, or only after a higher one, are absent.
    pub first: BTreeMap<Level, usize>,
    /// The reasons, in the order of the messages.
    pub signals: Vec<Signal>,
    /// How many of the oldest messages were left out, see [`Window`](crate::chat::Window).
    pub dropped: usize,
    /// How many bytes of the first kept message were left out, see
    /// [`Window::cut`](crate::chat::Window::cut).
    pub cut: usize,
    /// Whether it stays quiet because the words are of a language that
    /// Daymark does not read; never where too few words are there to tell.
    pub unread_language: bool,
}

impl Concern {
    /// Every concern, in order.
    pub const ALL: [Self; 17] = [
        Self::ThreatToShare,
        Self::MoneyDemand,
        Self::MorePicturesDemand,
        Self::MeetingDemand,
        Self::ThreatOfHarm,
        Self::SelfHarmPush,
        Self::RecordedClaim,
        Self::FakePictureThreat,
        Self::Deadline,
        Self::ContactsShown,
        Self::FakeAuthority,
        Self::PictureRequest,
        Self::PicturePressure,
        Self::LureOffer,
        Self::Secrecy,
        Self::PlatformMove,
        Self::PressureAfterPayment,
    ];

    /// The name used in data and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ThreatToShare => "threat_to_share",
            Self::MoneyDemand => "money_demand",
            Self::MorePicturesDemand => "more_pictures_demand",
            Self::MeetingDemand => "meeting_demand",
            Self::ThreatOfHarm => "threat_of_harm",
            Self::SelfHarmPush => "self_harm_push",
            Self::RecordedClaim => "recorded_claim",
            Self::FakePictureThreat => "fake_picture_threat",
            Self::Deadline => "deadline",
            Self::ContactsShown => "contacts_shown",
            Self::FakeAuthority => "fake_authority",
            Self::PictureRequest => "picture_request",
            Self::PicturePressure => "picture_pressure",
            Self::LureOffer => "lure_offer",
            Self::Secrecy => "secrecy",
            Self::PlatformMove => "platform_move",
            Self::PressureAfterPayment => "pressure_after_payment",
        }
    }

    /// Whether it belongs to asking without a threat.
    pub(crate) const fn is_soft(self) -> bool {
        matches!(
            self,
            Self::PictureRequest
                | Self::PicturePressure
                | Self::LureOffer
                | Self::Secrecy
                | Self::PlatformMove
                | Self::FakeAuthority
        )
    }

    /// What it means, in words for the people who check the engine.
    #[must_use]
    pub const fn about(self) -> &'static str {
        match self {
            Self::ThreatToShare => {
                "threatens to show pictures or secrets to others"
            }
            Self::MoneyDemand => "asks for money",
            Self::MorePicturesDemand => {
                "asks for more pictures under a threat"
            }
            Self::MeetingDemand => "asks to meet under a threat",
            Self::ThreatOfHarm => "threatens to hurt someone",
            Self::SelfHarmPush => "pushes towards self-harm",
            Self::RecordedClaim => "claims to hold pictures or a recording",
            Self::FakePictureThreat => {
                "speaks of an edited or made-up picture"
            }
            Self::Deadline => "sets a time that runs out",
            Self::ContactsShown => "names the people who would be told",
            Self::FakeAuthority => "poses as police or another authority",
            Self::PictureRequest => "asks for a private picture",
            Self::PicturePressure => "presses for a picture",
            Self::LureOffer => "offers something for pictures",
            Self::Secrecy => "asks to keep it secret",
            Self::PlatformMove => "asks to move to another app",
            Self::PressureAfterPayment => "asks again after a payment",
        }
    }
}

impl Level {
    /// The name used in data and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Notice => "notice",
            Self::Warning => "warning",
            Self::Urgent => "urgent",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_data() {
        for concern in Concern::ALL {
            let written = serde_json::to_value(concern).unwrap();
            assert_eq!(written, concern.name());
        }
        for level in
            [Level::None, Level::Notice, Level::Warning, Level::Urgent]
        {
            let written = serde_json::to_value(level).unwrap();
            assert_eq!(written, level.name());
        }
        assert!(Concern::ALL.is_sorted());
    }
}
