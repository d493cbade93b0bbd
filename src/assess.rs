//! Reading a conversation message by message, up to what it shows.

use std::collections::BTreeMap;

pub use crate::assessment::{Assessment, Concern, Level, Signal};
use crate::chat::{MAX_BYTES, MAX_MESSAGES, Message, Speaker, Window};
use crate::lexicon::{Concept, ConceptSet};
use crate::signal::memory::{FINDING_REACH, Memory};
use crate::signal::stream::Stream;
use crate::signal::{RULES, find};
use crate::text::words::{Word, words};

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
        let said = words(&message.text[cut..]);
        let speaker = message.speaker();
        let reader = speaker == Speaker::Reader;
        if reader {
            self.memory.note(place, true, &said, implied(all_of(&said)));
            return;
        }
        self.memory.note(place, false, &said, ConceptSet::EMPTY);
        let number = self.number_of(&speaker);
        let says = match &speaker {
            Speaker::Other(name) => all_of(&words(name)),
            _ => ConceptSet::EMPTY,
        };
        self.memory.note_speaker(number, says);
        self.speakers[number].1.push(place, &said);
        // What is found last may be what an earlier rule waits for.
        let found = self.look(place, cut, number, &[]);
        if !found.is_empty() {
            self.look(place, cut, number, &found);
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
