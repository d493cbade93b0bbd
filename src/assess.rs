//! What a window of messages shows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::chat::{MAX_BYTES, MAX_MESSAGES, Message, Speaker, Window};
use crate::lexicon::{Concept, ConceptSet};
use crate::signal::clue::{FINDING_REACH, Memory};
use crate::signal::stream::Stream;
use crate::signal::{RULES, find};
use crate::text;
use crate::text::words::{Word, words};

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
    /// How many bytes of the first kept message were left out, see
    /// [`Window::cut`].
    pub cut: usize,
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
    const fn is_soft(self) -> bool {
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

/// How far apart, in messages, a threat and what is demanded with it stand.
const DEMAND_REACH: usize = 20;

/// The score from which a demand for money lends weight to a faint threat.
const STRONG_DEMAND: i32 = 4;

/// The score from which a claim counts together with something else.
const FAINT_CLAIM: i32 = 5;

/// The score from which a request for pictures joins a threat.
const FIRM_REQUEST: i32 = 3;

/// The most speakers that are told apart; further ones share a row.
const MOST_SPEAKERS: usize = 16;

/// Reads a window and says what it shows. Pure: the same window gives the
/// same assessment. Never panics; time is linear in the text.
#[must_use]
pub fn assess(window: &Window<'_>) -> Assessment {
    let mut reading = Reading::default();
    for (place, message) in window.messages().iter().enumerate() {
        let cut = if place == 0 { window.cut() } else { 0 };
        reading.read(place, message, cut);
    }
    reading.finish(window)
}

/// Reads a conversation of any length as the extension does while it grows:
/// window after window, each overlapping half of the one before. Only the
/// beginning of a message that exceeds the bounds by itself stays unread
/// (`cut`). Memory: one window.
#[must_use]
pub fn assess_all(messages: &[Message]) -> Assessment {
    let mut whole = Assessment::default();
    let mut from = 0;
    let mut read = 0;
    while read < messages.len() {
        let rest = &messages[from..];
        let window = Window::new(&rest[..fitting(rest)]);
        let to = from + window.messages().len();
        whole.append(assess(&window), from, read);
        read = to;
        from += (window.messages().len() / 2).max(1);
    }
    whole
}

/// How many messages, oldest first, fit one window; at least one.
fn fitting(messages: &[Message]) -> usize {
    let mut room = MAX_BYTES;
    let fits = messages
        .iter()
        .take(MAX_MESSAGES)
        .take_while(|message| {
            let fits = message.text.len() <= room;
            room = room.saturating_sub(message.text.len());
            fits
        })
        .count();
    fits.max(1).min(messages.len())
}

impl Assessment {
    /// Adds what the window from message `from` on shows; messages before
    /// `read` were already told by the windows before.
    fn append(&mut self, window: Self, from: usize, read: usize) {
        self.level = self.level.max(window.level);
        self.cut += window.cut;
        for concern in window.concerns {
            if !self.concerns.contains(&concern) {
                self.concerns.push(concern);
            }
        }
        self.concerns.sort_unstable();
        for (level, first) in window.first {
            let known = self.first.entry(level).or_insert(from + first);
            *known = (*known).min(from + first);
        }
        for mut signal in window.signals {
            signal.message += from;
            if signal.message >= read {
                self.signals.push(signal);
            }
        }
    }
}

fn all_of(words: &[Word]) -> ConceptSet {
    words.iter().fold(ConceptSet::EMPTY, |set, word| set.and(word.concepts))
}

/// What the reader's words say beside their concepts: "I … sent the money".
fn implied(spoke: ConceptSet) -> ConceptSet {
    const GAVE: ConceptSet = ConceptSet::of(&[Concept::Pay, Concept::Send]);
    let paid = spoke.has(Concept::I)
        && (spoke.has(Concept::Pay)
            || spoke.meets(GAVE) && spoke.has(Concept::Money));
    if paid { ConceptSet::of(&[Concept::Paid]) } else { ConceptSet::EMPTY }
}

/// A conversation as far as it has been read.
#[derive(Default)]
struct Reading {
    level: Level,
    first: BTreeMap<Level, usize>,
    memory: Memory,
    speakers: Vec<(Speaker, Stream)>,
    signals: Vec<Signal>,
    conditional: bool,
}

impl Reading {
    fn read(&mut self, place: usize, message: &Message, cut: usize) {
        let words = words(&message.text[cut..]);
        let speaker = message.speaker();
        let reader = speaker == Speaker::Reader;
        if reader {
            self.memory.note(place, true, &words, implied(all_of(&words)));
            return;
        }
        self.memory.note(place, false, &words, ConceptSet::EMPTY);
        let number = self.number_of(&speaker);
        let says = match &speaker {
            Speaker::Other(name) => all_of(&text::words::words(name)),
            _ => ConceptSet::EMPTY,
        };
        self.memory.note_speaker(number, says);
        self.speakers[number].1.push(place, &words);
        // What is found last may be what an earlier rule waits for.
        let mut found = self.look(place, cut, number, &[]);
        if !found.is_empty() {
            found.extend(self.look(place, cut, number, &found));
        }
        self.promote_requests();
        let level = self.level_now();
        self.level = self.level.max(level);
        if level > Level::None {
            self.first.entry(level).or_insert(place);
        }
    }

    /// A request for pictures becomes a demand when a threat joins it.
    fn promote_requests(&mut self) {
        let asked = self
            .memory
            .score(Concern::PictureRequest, DEMAND_REACH)
            .is_some_and(|score| score >= FIRM_REQUEST);
        let threat =
            self.memory.is_sure(Concern::ThreatToShare, FINDING_REACH);
        let known = self
            .signals
            .iter()
            .any(|signal| signal.signal == Concern::MorePicturesDemand);
        if !asked || !threat || known {
            return;
        }
        let request = self
            .signals
            .iter()
            .rfind(|signal| signal.signal == Concern::PictureRequest);
        if let Some(request) = request {
            let signal = Concern::MorePicturesDemand;
            self.signals.push(Signal { signal, ..request.clone() });
            self.memory.note_promoted(signal);
        }
    }

    /// Tries every rule that is not among `known` on the newest message;
    /// returns the concerns found.
    fn look(
        &mut self,
        place: usize,
        cut: usize,
        speaker: usize,
        known: &[Concern],
    ) -> Vec<Concern> {
        let mut concerns = Vec::new();
        for rule in RULES {
            if known.contains(&rule.concern) {
                continue;
            }
            let stream = &self.speakers[speaker].1;
            let Some(finding) = find(rule, stream, place, &self.memory) else {
                continue;
            };
            concerns.push(finding.concern);
            self.memory.note_finding(&finding);
            self.conditional |= finding.sure
                && finding.conditional
                && finding.concern == Concern::ThreatToShare;
            self.signals.push(Signal {
                message: place,
                signal: finding.concern,
                start: cut + finding.start as usize,
                end: cut + finding.end as usize,
            });
        }
        concerns
    }

    fn number_of(&mut self, speaker: &Speaker) -> usize {
        let known =
            self.speakers.iter().position(|(known, _)| known == speaker);
        known.unwrap_or_else(|| {
            if self.speakers.len() < MOST_SPEAKERS {
                self.speakers.push((speaker.clone(), Stream::default()));
            }
            self.speakers.len() - 1
        })
    }

    /// The level of the conversation with what is remembered now.
    fn level_now(&self) -> Level {
        use Concern as C;
        let sure = |concern| self.memory.is_sure(concern, FINDING_REACH);
        let score = |concern| self.memory.score(concern, DEMAND_REACH);
        let hint = |concern| score(concern).is_some();
        let strong_demand = score(C::MoneyDemand) >= Some(STRONG_DEMAND);
        let threat =
            sure(C::ThreatToShare) || hint(C::ThreatToShare) && strong_demand;
        let claim = sure(C::RecordedClaim) || sure(C::FakePictureThreat);
        let demand = [
            C::MoneyDemand,
            C::MorePicturesDemand,
            C::MeetingDemand,
            C::Deadline,
        ]
        .into_iter()
        .any(hint);
        if sure(C::ThreatOfHarm)
            || sure(C::SelfHarmPush)
            || threat && (demand || self.conditional)
            || hint(C::MeetingDemand) && (claim || hint(C::ThreatOfHarm))
        {
            return Level::Urgent;
        }
        let faint_claim = score(C::RecordedClaim) >= Some(FAINT_CLAIM)
            || score(C::FakePictureThreat) >= Some(FAINT_CLAIM);
        if threat
            || claim
            || sure(C::FakeAuthority)
            || sure(C::PressureAfterPayment)
            || sure(C::MorePicturesDemand)
            || faint_claim && strong_demand
            || (faint_claim || score(C::FakePictureThreat) >= Some(4))
                && hint(C::ThreatToShare)
        {
            return Level::Warning;
        }
        if sure(C::PictureRequest)
            || sure(C::PicturePressure)
            || sure(C::LureOffer)
        {
            return Level::Notice;
        }
        Level::None
    }

    /// Hints are reasons only in a conversation that asks for help.
    fn finish(self, window: &Window<'_>) -> Assessment {
        let dropped = window.dropped();
        let mut assessment = Assessment {
            level: self.level,
            first: self.first,
            dropped,
            cut: window.cut(),
            ..Assessment::default()
        };
        if self.level == Level::None {
            return assessment;
        }
        let shown = |signal: &Signal| {
            self.level > Level::Notice || signal.signal.is_soft()
        };
        for mut signal in self.signals.into_iter().filter(shown) {
            signal.message += dropped;
            if !assessment.concerns.contains(&signal.signal) {
                assessment.concerns.push(signal.signal);
            }
            assessment.signals.push(signal);
        }
        for place in assessment.first.values_mut() {
            *place += dropped;
        }
        assessment
            .signals
            .sort_by_key(|signal| (signal.message, signal.start));
        assessment.concerns.sort_unstable();
        assessment
    }
}
