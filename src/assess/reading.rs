//! A conversation as far as it has been read: what rules and model make of
//! each message after those before it.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::{replace, take};

use super::Parts;
use super::turn::Turn;
use crate::assessment::{Assessment, Concern, Level, Signal};
use crate::chat::{Speaker, Window};
use crate::lexicon::{Concept, ConceptSet, Tally};
use crate::model::evidence::Evidence;
use crate::model::net::{self, Judgement, Net};
use crate::model::verdict::{self, BOUNDS};
use crate::model::window::REACH;
use crate::model::{Side, memo};
use crate::signal::memory::{FINDING_REACH, Memory, TOLD};
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
#[derive(Clone)]
struct Row {
    speaker: Speaker,
    says: ConceptSet,
    stream: Stream,
}

/// What is remembered of a conversation.
#[derive(Clone, Default)]
struct Heard {
    memory: Memory,
    speakers: Vec<Row>,
    conditional: bool,
    /// The last message that threatens under a condition, beside a demand:
    /// pay, or everybody sees it.
    ultimatum: Option<usize>,
    /// Whether a request for pictures has become a demand.
    promoted: bool,
    languages: Tally,
    /// Who wrote the newest message that the model has read, and its last word
    /// by its hash.
    last: Option<(Side, Option<u32>)>,
}

/// A conversation as far as it has been read.
#[derive(Default)]
pub(super) struct Reading {
    level: Level,
    first: BTreeMap<Level, usize>,
    signals: Vec<Signal>,
    heard: Heard,
    /// What was remembered before the newest turn, where that may go on.
    before: Option<Heard>,
    /// What the rules make of the conversation by now, and the most they made.
    by_rules: Level,
    most_by_rules: Level,
    /// What was found for certain, by rules or by the model.
    certain: BTreeSet<Concern>,
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

/// Whether a bit says that the next is told, quoted or made up: the bit from
/// one byte up to another.
fn is_told(words: &[Word], from: usize, to: usize) -> bool {
    let within = |word: &&Word| (from..to).contains(&(word.start as usize));
    words.iter().filter(within).any(|word| word.concepts.meets(TOLD))
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

    /// Remembers how things stood before a turn that may go on.
    pub fn mark(&mut self) {
        self.before = Some(self.heard.clone());
    }

    /// Forgets the newest turn as far as it came: it goes on, and is read
    /// again as a whole. What was found in it already stands.
    pub fn rewind(&mut self) {
        if let Some(before) = self.before.clone() {
            let heard = replace(&mut self.heard, before);
            self.heard.memory.keep_found(&heard.memory);
            self.heard.conditional |= heard.conditional;
            self.heard.promoted |= heard.promoted;
        }
        self.readings.pop();
    }

    /// The words of a text.
    pub fn read(&mut self, text: &str) -> Text {
        let text = words::read(text, &self.heard.languages);
        self.heard.languages = text.tally;
        text
    }

    /// What the rules find in a turn.
    pub fn heed<'a>(&mut self, turn: &Turn<'_>, text: &'a Text) -> Seen<'a> {
        let number = match turn.speaker {
            Speaker::Reader => 0,
            _ => self.number_of(&turn.speaker),
        };
        self.read_words(turn, number, &text.words);
        let side = Side::of(&turn.speaker, number);
        let before = self
            .heard
            .last
            .filter(|(last, _)| *last == side && side != Side::Unknown)
            .and_then(|(_, word)| word);
        self.by_rules = self.level_now();
        self.most_by_rules = self.most_by_rules.max(self.by_rules);
        let heard = &self.heard;
        let evidence =
            Evidence::new(&heard.memory, self.by_rules, heard.conditional);
        Seen { side, text, before, evidence }
    }

    /// Takes note of who wrote the newest turn, and of its last word.
    pub fn note_last(&mut self, side: Side, word: Option<u32>) {
        self.heard.last = Some((side, word));
    }

    fn read_words(&mut self, turn: &Turn<'_>, number: usize, said: &[Word]) {
        let (place, speaker) = (turn.place(), &turn.speaker);
        if *speaker == Speaker::Reader {
            self.heard.memory.note(place, true, said, implied(all_of(said)));
            return;
        }
        self.heard.memory.note(place, false, said, ConceptSet::EMPTY);
        let row = &mut self.heard.speakers[number];
        // Beyond the bound a row has more than one name.
        let says = if row.speaker == *speaker {
            row.says
        } else {
            name_says(speaker)
        };
        self.heard.memory.note_speaker(number, says);
        row.stream.push(place, said);
        // What is found last may be what an earlier rule waits for.
        let found = self.look(turn, number, &[]);
        if !found.is_empty() {
            self.look(turn, number, &found);
        }
        self.promote_requests();
    }

    /// What rules and model together make of the newest turn.
    pub fn decide(&mut self, turn: &Turn<'_>, seen: &Seen<'_>) {
        let place = turn.place();
        let Some(net) = self.net else {
            if seen.side != Side::Reader {
                self.rise(place, self.by_rules);
            }
            return;
        };
        let (read, last) =
            memo::read_message(net, seen.side, seen.text, seen.before);
        self.note_last(seen.side, last);
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
        if self.heard.languages.is_foreign() {
            if ruled && !seen.text.own.is_foreign() {
                let level = self.afresh(turn, seen.text);
                self.rise(place, level);
            }
            return;
        }
        let judgement = net.judge(&self.readings, evidence);
        let mut grounds = evidence.grounds();
        grounds.open |= ruled && self.heard.ultimatum == Some(place);
        // A text that stands alone, and that nobody is known to have written,
        // may be a post or a headline: there nothing stands but by the rules.
        let is_lone = self.readings.len() == 1 && seen.side == Side::Unknown;
        let levels = judgement.levels();
        let mut level = if is_lone {
            BOUNDS.by_rules(levels[1], grounds)
        } else {
            BOUNDS.level(levels, grounds)
        };
        if level.max(self.level) < grounds.level {
            // Idle talk takes nothing from a threat, be it before it or around it.
            let newest = self.readings.last().cloned();
            let around = self.carrying(net, turn, seen.side);
            for alone in newest.into_iter().chain(around) {
                let [_, warning, _] = net.judge(&[alone], evidence).levels();
                level = level.max(BOUNDS.by_rules(warning, grounds));
            }
        }
        if ruled && level < Level::Urgent {
            level = level.max(self.afresh(turn, seen.text));
        }
        if level > self.level {
            self.explain(turn, level, &judgement);
        }
        self.rise(place, level);
    }

    /// What a turn shows where nothing was written before it, or before one of
    /// its bits, if that is urgent: no talk before hides what is said by
    /// itself. What the message before calls told or quoted is left to the
    /// conversation. Cost: that of a few messages.
    fn afresh(&mut self, turn: &Turn<'_>, text: &Text) -> Level {
        let empty = text.words.iter().all(|word| word.concepts.is_empty());
        let known = self.level == Level::Urgent;
        if known || self.is_part || empty {
            return Level::None;
        }
        for (start, before) in turn.starts() {
            let told = before.map_or_else(
                || turn.is_first() || self.heard.memory.is_told(),
                |before| is_told(&text.words, before, start),
            );
            if told {
                continue;
            }
            let part = Turn::alone(turn.speaker.clone(), &turn.text[start..]);
            let mut alone = Self::new(self.net, self.parts);
            alone.is_part = true;
            let text = alone.read(&part.text);
            let seen = alone.heed(&part, &text);
            if alone.by_rules < Level::Urgent {
                continue;
            }
            alone.decide(&part, &seen);
            if alone.level == Level::Urgent {
                self.certain.append(&mut alone.certain);
                self.most_by_rules = Level::Urgent;
                for Signal { signal, start: from, end, .. } in alone.signals {
                    self.tell(turn, signal, start + from, start + end);
                }
                return Level::Urgent;
            }
        }
        Level::None
    }

    /// Adds a reason that a part of the turn gives, unless the turn gave it
    /// already. A demand for pictures need not be made of a request then.
    fn tell(
        &mut self,
        turn: &Turn<'_>,
        signal: Concern,
        start: usize,
        end: usize,
    ) {
        self.heard.promoted |= signal == Concern::MorePicturesDemand;
        let (message, start, end) = turn.locate(start, end);
        let known =
            |one: &Signal| one.signal == signal && turn.holds(one.message);
        if !self.signals.iter().any(known) {
            self.signals.push(Signal { message, signal, start, end });
        }
    }

    /// What the model reads of the newest message by itself, where others
    /// stand before it in its turn, or where it is long of that part which the
    /// rules name; none where that is all there is.
    fn carrying(
        &self,
        net: &'static Net,
        turn: &Turn<'_>,
        side: Side,
    ) -> Option<net::Reading> {
        let text = &*turn.text;
        let whole = |at: &usize| text.is_char_boundary(*at);
        let reasons = self.signals.iter().filter_map(|one| turn.within(one));
        let start = reasons.clone().map(|(start, _)| start).min()?;
        let end = reasons.map(|(_, end)| end).max()?;
        let from = start.saturating_sub(AROUND).max(turn.newest());
        let from = (from..=start).find(whole)?;
        let to = end.saturating_add(AROUND).min(text.len());
        let to = (end..=to).rev().find(whole)?;
        if to - from == text.len() {
            return None;
        }
        let part = words::read(&text[from..to], &self.heard.languages);
        Some(memo::read_message(net, side, &part, None).0)
    }

    fn rise(&mut self, place: usize, level: Level) {
        if level > self.level {
            self.level = level;
            self.first.insert(level, place);
        }
    }

    /// Names what the model saw where the rules named nothing that carries
    /// the level: the newest message of the turn and the likeliest reason.
    fn explain(
        &mut self,
        turn: &Turn<'_>,
        level: Level,
        judgement: &Judgement,
    ) {
        let known = |signal: &Signal| {
            verdict::carries(signal.signal, level)
                && self.is_reason(signal.signal)
        };
        let newest = &turn.text[turn.newest()..];
        let said = newest.trim();
        if self.signals.iter().any(known) || said.is_empty() {
            return;
        }
        let before = newest.len() - newest.trim_start().len();
        let start = turn.newest() + before;
        let signal = verdict::concerns(judgement, level).next();
        if let Some(signal) = signal {
            self.certain.insert(signal);
            self.tell(turn, signal, start, start + said.len());
        }
    }

    /// A request for pictures becomes a demand when a threat joins it.
    fn promote_requests(&mut self) {
        let memory = &mut self.heard.memory;
        let asked = memory
            .score(Concern::PictureRequest, DEMAND_REACH)
            .is_some_and(|score| score >= FIRM_REQUEST);
        let threat = memory.is_sure(Concern::ThreatToShare, FINDING_REACH);
        if !asked || !threat || self.heard.promoted {
            return;
        }
        let request = self
            .signals
            .iter()
            .rfind(|signal| signal.signal == Concern::PictureRequest);
        if let Some(request) = request {
            let signal = Concern::MorePicturesDemand;
            let demand = Signal { signal, ..request.clone() };
            memory.note_promoted(signal);
            self.heard.promoted = true;
            if !self.signals.iter().any(|known| known.signal == signal) {
                self.signals.push(demand);
            }
        }
    }

    /// Tries every rule that is not among `known` on the newest message;
    /// returns the concerns found.
    fn look(
        &mut self,
        turn: &Turn<'_>,
        speaker: usize,
        known: &[Concern],
    ) -> Vec<Concern> {
        let place = turn.place();
        let mut concerns = Vec::new();
        for rule in RULES {
            if known.contains(&rule.concern) {
                continue;
            }
            let Heard { speakers, memory, .. } = &mut self.heard;
            let stream = &speakers[speaker].stream;
            let Some(finding) = find(rule, stream, place, memory) else {
                continue;
            };
            concerns.push(finding.concern);
            if finding.sure {
                self.certain.insert(finding.concern);
            }
            memory.note_finding(&finding);
            if finding.concern == Concern::ThreatToShare && finding.conditional
            {
                self.heard.conditional |= finding.sure;
                if finding.score >= ULTIMATUM && self.is_demanded(turn) {
                    self.heard.ultimatum = Some(turn.place());
                }
            }
            let (start, end) = (finding.start as usize, finding.end as usize);
            self.tell(turn, finding.concern, start, end);
        }
        concerns
    }

    /// Whether something was demanded in this turn or right before it.
    fn is_demanded(&self, turn: &Turn<'_>) -> bool {
        let reach = 2 + turn.bits();
        let found = |concern: &Concern| {
            self.heard.memory.score(*concern, reach).is_some()
        };
        DEMANDS.iter().any(found)
    }

    fn number_of(&mut self, speaker: &Speaker) -> usize {
        let known =
            self.heard.speakers.iter().position(|row| row.speaker == *speaker);
        known.unwrap_or_else(|| {
            if self.heard.speakers.len() < MOST_SPEAKERS {
                self.heard.speakers.push(Row {
                    speaker: speaker.clone(),
                    says: name_says(speaker),
                    stream: Stream::default(),
                });
            }
            self.heard.speakers.len() - 1
        })
    }

    /// The level of the conversation with what is remembered now.
    fn level_now(&self) -> Level {
        use Concern as C;
        let sure = |concern| self.heard.memory.is_sure(concern, FINDING_REACH);
        let score = |concern| self.heard.memory.score(concern, DEMAND_REACH);
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
            || threat && (demand || self.heard.conditional)
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

    /// Whether what was found is a reason: a mere hint of a threat or a claim is
    /// none where the rules alone see no more than asking and pressing.
    fn is_reason(&self, concern: Concern) -> bool {
        let serious = concern == Concern::MorePicturesDemand
            || verdict::carries(concern, Level::Urgent);
        !serious
            || self.most_by_rules > Level::Notice
            || self.certain.contains(&concern)
    }

    /// Hints are reasons only in a conversation that asks for help.
    pub fn finish(mut self, window: &Window<'_>) -> Assessment {
        let dropped = window.dropped();
        let mut assessment = Assessment {
            level: self.level,
            first: take(&mut self.first),
            dropped,
            cut: window.cut(),
            unread_language: self.level == Level::None
                && self.heard.languages.is_unread(),
            ..Assessment::default()
        };
        if self.level == Level::None {
            return assessment;
        }
        let signals = take(&mut self.signals);
        let shown = |signal: &Signal| {
            signal.signal.is_soft()
                || self.level > Level::Notice && self.is_reason(signal.signal)
        };
        for mut signal in signals.into_iter().filter(shown) {
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

#[cfg(test)]
mod tests {
    use super::super::each_turn;
    use super::*;
    use crate::chat::Message;

    fn read(texts: &[&str]) -> (Reading, Vec<Evidence>) {
        let messages: Vec<Message> = texts
            .iter()
            .map(|text| Message {
                from: Some("mia".to_owned()),
                text: (*text).to_owned(),
            })
            .collect();
        let mut reading = Reading::new(Net::shared(), Parts::Both);
        let mut evidence = Vec::new();
        let window = Window::new(&messages);
        each_turn(&window, &mut reading, |reading, turn, _| {
            let text = reading.read(&turn.text);
            let seen = reading.heed(turn, &text);
            reading.decide(turn, &seen);
            evidence.push(seen.evidence);
        });
        (reading, evidence)
    }

    #[test]
    fn a_turn_that_goes_on_is_read_in_place_of_what_it_was() {
        let (whole, of_whole) =
            read(&["lol the shop sent my money haha pics"]);
        let bits = ["lol the shop", "sent my money", "haha", "pics"];
        let (chopped, of_chopped) = read(&bits);
        assert_eq!(of_chopped.len(), bits.len());
        assert_eq!(of_chopped.last(), of_whole.last());
        assert_eq!(chopped.readings.len(), whole.readings.len());
        assert_eq!(chopped.heard.languages, whole.heard.languages);
    }
}
