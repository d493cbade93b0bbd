//! A conversation as far as it has been read: what rules and model make of
//! each message after those before it.

use std::collections::BTreeMap;

use super::Parts;
use crate::assessment::{Assessment, Concern, Level, Signal};
use crate::chat::{Message, Speaker, Window};
use crate::lexicon::{Concept, ConceptSet, Tally};
use crate::model::evidence::Evidence;
use crate::model::net::{self, Judgement, Net};
use crate::model::verdict::{self, BOUNDS};
use crate::model::window::REACH;
use crate::model::{Side, memo};
use crate::signal::memory::{FINDING_REACH, Memory};
use crate::signal::stream::Stream;
use crate::signal::{RULES, find};
use crate::text::words::{self, Text, Word};

/// How far apart, in messages, a threat and what is demanded with it stand.
pub(super) const DEMAND_REACH: usize = 20;

/// The score from which a demand for money lends weight to a faint threat.
const STRONG_DEMAND: i32 = 4;

/// The score from which a claim counts together with something else.
const FAINT_CLAIM: i32 = 5;

/// The score from which a request for pictures joins a threat.
const FIRM_REQUEST: i32 = 3;

/// The score from which a made-up picture counts together with a threat.
const FAINT_FAKE: i32 = 4;

/// From this score on a threat under a condition, beside a demand, stands in
/// so many words. With less, more of the sealed look-alikes are raised.
const ULTIMATUM: i32 = 8;

/// What such a threat comes with.
const DEMANDS: [Concern; 3] = [
    Concern::MoneyDemand,
    Concern::MorePicturesDemand,
    Concern::MeetingDemand,
];

/// The most speakers that are told apart; further ones share a row.
const MOST_SPEAKERS: usize = 16;

fn all_of(words: &[Word]) -> ConceptSet {
    words.iter().fold(ConceptSet::EMPTY, |set, word| set.union(word.concepts))
}

/// What the name of a speaker says: "Officer Cole".
fn name_says(speaker: &Speaker) -> ConceptSet {
    match speaker {
        Speaker::Other(name) => all_of(&words::words(name)),
        Speaker::Reader | Speaker::Unknown => ConceptSet::EMPTY,
    }
}

/// What the reader's words say beside their concepts: "I … sent the money".
fn implied(spoke: ConceptSet) -> ConceptSet {
    let paid = spoke.has(Concept::I)
        && (spoke.has(Concept::Pay)
            || spoke.has(Concept::Send) && spoke.has(Concept::Money));
    if paid { ConceptSet::of(&[Concept::Paid]) } else { ConceptSet::EMPTY }
}

/// What one speaker wrote, and what the name itself says.
struct Row {
    speaker: Speaker,
    says: ConceptSet,
    stream: Stream,
}

/// A conversation as far as it has been read.
#[derive(Default)]
pub(super) struct Reading {
    level: Level,
    first: BTreeMap<Level, usize>,
    memory: Memory,
    speakers: Vec<Row>,
    signals: Vec<Signal>,
    conditional: bool,
    /// The last message that threatens under a condition, beside a demand:
    /// pay, or everybody sees it.
    ultimatum: Option<usize>,
    /// What the rules make of the conversation by now.
    by_rules: Level,
    languages: Tally,
    /// Who wrote the newest message that the model has read, and its last word
    /// by its hash.
    pub last: Option<(Side, Option<u32>)>,
    net: Option<&'static Net>,
    parts: Parts,
    /// Whether this is a part of a conversation, read by itself.
    is_part: bool,
    /// What the model has read of the last messages.
    readings: Vec<net::Reading>,
}

/// How much of a long message around what the rules name is read beside the
/// whole, in bytes to either side.
const AROUND: usize = 60;

/// How long a message is that others go on from, in bytes, and how many of
/// them are read as one.
const CHOPPED: usize = 40;
const MOST_CHOPPED: usize = 8;

/// How many messages at the end are one, sent bit by bit; at least one.
fn chopped_turn(messages: &[Message]) -> usize {
    let speaker = messages.last().map(Message::speaker);
    let bits = messages.iter().rev().take(MOST_CHOPPED).take_while(|one| {
        one.text.len() <= CHOPPED && Some(one.speaker()) == speaker
    });
    bits.count().max(1)
}

/// A message as the rules have read it.
pub(super) struct Seen<'a> {
    pub side: Side,
    text: &'a Text,
    /// The last word of the same speaker right before it, by its hash.
    pub before: Option<u32>,
    /// What the rules have found up to it.
    pub evidence: Evidence,
}

impl Reading {
    /// Nothing read yet.
    pub fn new(net: Option<&'static Net>, parts: Parts) -> Self {
        Self { net, parts, ..Self::default() }
    }

    /// The words of a message from byte `cut` on.
    pub fn read(&mut self, message: &Message, cut: usize) -> Text {
        let text = words::read(&message.text[cut..], &self.languages);
        self.languages = text.tally;
        text
    }

    /// What the rules find in a message.
    pub fn heed<'a>(
        &mut self,
        place: usize,
        message: &Message,
        text: &'a Text,
        cut: usize,
    ) -> Seen<'a> {
        let speaker = message.speaker();
        let number = match speaker {
            Speaker::Reader => 0,
            _ => self.number_of(&speaker),
        };
        self.read_words(place, &speaker, number, &text.words, cut);
        let side = Side::of(&speaker, number);
        let before = self
            .last
            .filter(|(last, _)| *last == side && side != Side::Unknown)
            .and_then(|(_, word)| word);
        self.by_rules = self.level_now();
        let evidence =
            Evidence::new(&self.memory, self.by_rules, self.conditional);
        Seen { side, text, before, evidence }
    }

    fn read_words(
        &mut self,
        place: usize,
        speaker: &Speaker,
        number: usize,
        said: &[Word],
        cut: usize,
    ) {
        if *speaker == Speaker::Reader {
            self.memory.note(place, true, said, implied(all_of(said)));
            return;
        }
        self.memory.note(place, false, said, ConceptSet::EMPTY);
        let row = &mut self.speakers[number];
        // Beyond the bound a row has more than one name.
        let says = if row.speaker == *speaker {
            row.says
        } else {
            name_says(speaker)
        };
        self.memory.note_speaker(number, says);
        row.stream.push(place, said);
        // What is found last may be what an earlier rule waits for.
        let found = self.look(place, cut, number, &[]);
        if !found.is_empty() {
            self.look(place, cut, number, &found);
        }
        self.promote_requests();
    }

    /// What rules and model together make of the newest of these messages.
    pub fn decide(
        &mut self,
        messages: &[Message],
        cut: usize,
        seen: &Seen<'_>,
    ) {
        let Some((newest, earlier)) = messages.split_last() else { return };
        let (place, text) = (earlier.len(), newest.text.as_str());
        let Some(net) = self.net else {
            if seen.side != Side::Reader {
                self.rise(place, self.by_rules);
            }
            return;
        };
        let (read, last) =
            memo::read_message(net, seen.side, seen.text, seen.before);
        self.last = Some((seen.side, last));
        self.readings.push(read);
        if self.readings.len() > 2 * REACH {
            self.readings.drain(..REACH);
        }
        if seen.side == Side::Reader {
            return;
        }
        let ruled = self.parts != Parts::Model;
        let nothing = Evidence::nothing();
        let evidence = if ruled { &seen.evidence } else { &nothing };
        // What is made of a language that nobody listed is chance.
        if self.languages.is_foreign() {
            if ruled && !seen.text.own.is_foreign() {
                let level = self.afresh(messages, seen.text);
                self.rise(place, level);
            }
            return;
        }
        let judgement = net.judge(&self.readings, evidence);
        let mut grounds = evidence.grounds();
        grounds.open |= ruled && self.ultimatum == Some(place);
        let mut level = BOUNDS.level(judgement.levels(), grounds);
        if level.max(self.level) < grounds.level {
            // Idle talk takes nothing from a threat, be it before it or around it.
            let newest = self.readings.last().cloned();
            let around = self.carrying(net, place, text, seen.side);
            for alone in newest.into_iter().chain(around) {
                let [_, warning, _] = net.judge(&[alone], evidence).levels();
                level = level.max(BOUNDS.by_rules(warning, grounds));
            }
        }
        if ruled && level < Level::Urgent {
            level = level.max(self.afresh(messages, seen.text));
        }
        if level > self.level {
            self.explain(place, &text[cut..], cut, level, &judgement);
        }
        self.rise(place, level);
    }

    /// What a message shows where nothing was written before it, or nothing
    /// but the short messages it goes on from, if that is urgent: no talk
    /// before hides what is said by itself. What the message before calls told
    /// or quoted is left to the conversation. Cost: that of a few messages.
    fn afresh(&mut self, messages: &[Message], text: &Text) -> Level {
        let read_so = self.is_part || messages.len() == 1;
        let empty = text.words.iter().all(|word| word.concepts.is_empty());
        let known = self.level == Level::Urgent;
        if known || read_so || empty || self.memory.is_told() {
            return Level::None;
        }
        let turn = chopped_turn(messages);
        for start in (messages.len() - turn..messages.len()).rev() {
            let mut alone = Self::new(self.net, self.parts);
            alone.is_part = true;
            let part = &messages[start..];
            let texts: Vec<Text> =
                part.iter().map(|message| alone.read(message, 0)).collect();
            let heed =
                |(place, (message, text))| alone.heed(place, message, text, 0);
            let seen: Vec<Seen<'_>> =
                part.iter().zip(&texts).enumerate().map(heed).collect();
            if alone.by_rules < Level::Urgent {
                continue;
            }
            for (place, seen) in seen.iter().enumerate() {
                alone.decide(&part[..=place], 0, seen);
            }
            if alone.level == Level::Urgent {
                for signal in alone.signals {
                    let message = start + signal.message;
                    self.add(Signal { message, ..signal });
                }
                return Level::Urgent;
            }
        }
        Level::None
    }

    /// Adds a reason, unless it is known of this message.
    fn add(&mut self, signal: Signal) {
        if self.signals.iter().any(|known| known.tells_as(&signal)) {
            return;
        }
        if signal.signal == Concern::MorePicturesDemand {
            self.memory.note_promoted(signal.signal);
        }
        self.signals.push(signal);
    }

    /// What the model reads of that part of a long message which the rules
    /// name; none where they name nothing, or the message is short.
    fn carrying(
        &self,
        net: &'static Net,
        place: usize,
        text: &str,
        side: Side,
    ) -> Option<net::Reading> {
        let named = || self.signals.iter().filter(|one| one.message == place);
        let start = named().map(|one| one.start).min()?;
        let end = named().map(|one| one.end).max()?;
        let whole = |at: &usize| text.is_char_boundary(*at);
        let from = (start.saturating_sub(AROUND)..=start).find(whole)?;
        let to = (end..=end.saturating_add(AROUND).min(text.len()))
            .rev()
            .find(whole)?;
        if to - from == text.len() {
            return None;
        }
        let part = words::read(&text[from..to], &self.languages);
        Some(memo::read_message(net, side, &part, None).0)
    }

    fn rise(&mut self, place: usize, level: Level) {
        if level > self.level {
            self.level = level;
            self.first.insert(level, place);
        }
    }

    /// Names what the model saw where the rules named nothing that carries
    /// the level: the message (its part from byte `from` on) and the
    /// likeliest reason.
    fn explain(
        &mut self,
        place: usize,
        text: &str,
        from: usize,
        level: Level,
        judgement: &Judgement,
    ) {
        let known = |signal: &Signal| verdict::carries(signal.signal, level);
        let said = text.trim();
        if self.signals.iter().any(known) || said.is_empty() {
            return;
        }
        let start = from + text.len() - text.trim_start().len();
        let signal = verdict::concerns(judgement, level).next();
        self.signals.extend(signal.map(|signal| Signal {
            message: place,
            signal,
            start,
            end: start + said.len(),
        }));
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
            let stream = &self.speakers[speaker].stream;
            let Some(finding) = find(rule, stream, place, &self.memory) else {
                continue;
            };
            concerns.push(finding.concern);
            self.memory.note_finding(&finding);
            if finding.concern == Concern::ThreatToShare && finding.conditional
            {
                self.conditional |= finding.sure;
                if finding.score >= ULTIMATUM && self.is_demanded() {
                    self.ultimatum = Some(place);
                }
            }
            self.signals.push(Signal {
                message: place,
                signal: finding.concern,
                start: cut + finding.start as usize,
                end: cut + finding.end as usize,
            });
        }
        concerns
    }

    /// Whether something was demanded in this message or right before it.
    fn is_demanded(&self) -> bool {
        let found =
            |concern: &Concern| self.memory.score(*concern, 2).is_some();
        DEMANDS.iter().any(found)
    }

    fn number_of(&mut self, speaker: &Speaker) -> usize {
        let known =
            self.speakers.iter().position(|row| row.speaker == *speaker);
        known.unwrap_or_else(|| {
            if self.speakers.len() < MOST_SPEAKERS {
                self.speakers.push(Row {
                    speaker: speaker.clone(),
                    says: name_says(speaker),
                    stream: Stream::default(),
                });
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
        let faint_fake = score(C::FakePictureThreat) >= Some(FAINT_FAKE);
        if threat
            || claim
            || sure(C::FakeAuthority)
            || sure(C::PressureAfterPayment)
            || sure(C::MorePicturesDemand)
            || faint_claim && strong_demand
            || (faint_claim || faint_fake) && hint(C::ThreatToShare)
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
    pub fn finish(self, window: &Window<'_>) -> Assessment {
        let dropped = window.dropped();
        let mut assessment = Assessment {
            level: self.level,
            first: self.first,
            dropped,
            cut: window.cut(),
            unread_language: self.level == Level::None
                && self.languages.is_unread(),
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
            assessment.signals.push(signal);
        }
        for place in assessment.first.values_mut() {
            *place += dropped;
        }
        assessment.sort();
        assessment
    }
}
