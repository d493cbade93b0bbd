//! What a window of messages shows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::chat::Window;

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
    /// message by message without looking ahead. Levels not reached are
    /// absent.
    pub first: BTreeMap<Level, usize>,
    /// The reasons, in the order of the messages.
    pub signals: Vec<Signal>,
    /// How many of the oldest messages were left out, see [`Window`].
    pub dropped: usize,
}

/// Reads a window and says what it shows. Pure: the same window gives the
/// same assessment. Never panics; time is linear in the text.
#[must_use]
pub fn assess(window: &Window<'_>) -> Assessment {
    Assessment { dropped: window.dropped(), ..Assessment::default() }
}
