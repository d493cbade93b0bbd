//! Reading a conversation message by message, up to what it shows.

use std::collections::BTreeMap;

pub use crate::assessment::{Assessment, Concern, Level, Signal};
use crate::chat::{MAX_BYTES, MAX_MESSAGES, Message, Speaker, Window};
use crate::lexicon::{Concept, ConceptSet, Tally};
use crate::model::evidence::Evidence;
use crate::model::feature::features;
use crate::model::net::{self, Judgement, Net};
use crate::model::verdict::{self, BOUNDS};
use crate::model::window::REACH;
use crate::model::{Observation, Side, memo};
use crate::signal::memory::{FINDING_REACH, Memory};
use crate::signal::stream::Stream;
use crate::signal::{RULES, find};
use crate::text::words::{self, Text, Word};

/// How far apart, in messages, a threat and what is demanded with it stand.
const DEMAND_REACH: usize = 20;

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

/// Reads a window and says what it shows. Pure: the same window gives the
/// same assessment. Never panics; time is linear in the text.
#[must_use]
pub fn assess(window: &Window<'_>) -> Assessment {
    assess_by(window, Parts::Both)
}

/// Which parts of the engine decide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Parts {
    /// Rules and model together.
    #[default]
    Both,
    /// The rules alone.
    Rules,
    /// The model alone, without what the rules found.
    Model,
}

/// Like [`assess`], with some parts of the engine; for measuring.
#[must_use]
pub fn assess_by(window: &Window<'_>, parts: Parts) -> Assessment {
    let net = match parts {
        Parts::Rules => None,
        Parts::Both | Parts::Model => Net::shared(),
    };
    let mut reading = Reading { net, parts, ..Reading::default() };
    for (place, message) in window.messages().iter().enumerate() {
        let cut = if place == 0 { window.cut() } else { 0 };
        let seen = reading.read(place, message, cut);
        reading.decide(place, &message.text, cut, seen);
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
        whole.append(assess(&window), from);
        read = from + window.messages().len();
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
    /// Adds what the window from message `from` on shows. What the windows
    /// before told already is passed over; they may have kept a reason back
    /// that only this one shows to matter.
    fn append(&mut self, window: Self, from: usize) {
        self.level = self.level.max(window.level);
        self.unread_language =
            window.unread_language && self.level == Level::None;
        self.cut += window.cut;
        for (level, first) in window.first {
            let known = self.first.entry(level).or_insert(from + first);
            *known = (*known).min(from + first);
        }
        self.keep_rises();
        let overlap = self.signals.partition_point(|s| s.message < from);
        for mut signal in window.signals {
            signal.message += from;
            let told = self.signals[overlap..].iter().any(|told| {
                told.message == signal.message && told.signal == signal.signal
            });
            if !told {
                self.signals.push(signal);
            }
        }
        self.sort();
    }

    /// A level below one that was reached before it is no news.
    fn keep_rises(&mut self) {
        let mut before = usize::MAX;
        let mut rises = BTreeMap::new();
        while let Some((level, first)) = self.first.pop_last() {
            if first < before {
                rises.insert(level, first);
                before = first;
            }
        }
        self.first = rises;
    }

    /// Puts the reasons in the order of the messages and lists what they
    /// show.
    fn sort(&mut self) {
        self.signals.sort_by_key(|signal| (signal.message, signal.start));
        self.concerns =
            self.signals.iter().map(|signal| signal.signal).collect();
        self.concerns.sort_unstable();
        self.concerns.dedup();
    }
}

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
struct Reading {
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
    last: Option<(Side, Option<u32>)>,
    net: Option<&'static Net>,
    parts: Parts,
    /// What the model has read of the last messages.
    readings: Vec<net::Reading>,
}

/// What the model would learn of each message of a window; for training.
#[must_use]
pub fn observe(window: &Window<'_>) -> Vec<Observation> {
    let mut reading = Reading::default();
    let mut observe = |(place, message)| {
        let Seen { side, text, before, evidence } =
            reading.read(place, message, 0);
        let features = features(&text, before);
        reading.last = Some((side, features.last));
        Observation { side, features, evidence }
    };
    window.messages().iter().enumerate().map(&mut observe).collect()
}

/// How much of a long message around what the rules name is read beside the
/// whole, in bytes to either side.
const AROUND: usize = 60;

/// A message as the rules have read it.
struct Seen {
    side: Side,
    text: Text,
    /// The last word of the same speaker right before it, by its hash.
    before: Option<u32>,
    /// What the rules have found up to it.
    evidence: Evidence,
}

impl Reading {
    fn read(&mut self, place: usize, message: &Message, cut: usize) -> Seen {
        let text = words::read(&message.text[cut..], &self.languages);
        self.languages = text.tally;
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

    /// What rules and model together make of a message.
    fn decide(&mut self, place: usize, text: &str, cut: usize, seen: Seen) {
        let Some(net) = self.net else {
            if seen.side != Side::Reader {
                self.rise(place, self.by_rules);
            }
            return;
        };
        let (read, last) =
            memo::read_message(net, seen.side, &seen.text, seen.before);
        self.last = Some((seen.side, last));
        self.readings.push(read);
        if self.readings.len() > 2 * REACH {
            self.readings.drain(..REACH);
        }
        if seen.side == Side::Reader {
            return;
        }
        let ruled = self.parts != Parts::Model;
        let evidence = if ruled { seen.evidence } else { Evidence::nothing() };
        // What is made of a language that nobody listed is chance.
        if self.languages.is_foreign() {
            return;
        }
        let judgement = net.judge(&self.readings, &evidence);
        let mut grounds = evidence.grounds();
        grounds.open |= ruled && self.ultimatum == Some(place);
        let mut level = BOUNDS.level(judgement.levels(), grounds);
        if level.max(self.level) < grounds.level {
            // Idle talk takes nothing from a threat, be it before it or around it.
            let newest = self.readings.last().cloned();
            let around = self.carrying(net, place, text, seen.side);
            for alone in newest.into_iter().chain(around) {
                let [_, warning, _] = net.judge(&[alone], &evidence).levels();
                level = level.max(BOUNDS.by_rules(warning, grounds));
            }
        }
        if level > self.level {
            self.explain(place, &text[cut..], cut, level, &judgement);
        }
        self.rise(place, level);
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
    fn finish(self, window: &Window<'_>) -> Assessment {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// `"mia: hello"` as a message; no name before it: an unknown speaker.
    fn messages(lines: &[&str]) -> Vec<Message> {
        lines
            .iter()
            .map(|line| {
                let (from, text) = match line.split_once(": ") {
                    Some((from, text)) => (Some(from.to_owned()), text),
                    None => (None, *line),
                };
                Message { from, text: text.to_owned() }
            })
            .collect()
    }

    fn read(lines: &[&str]) -> Assessment {
        assess(&Window::new(&messages(lines)))
    }

    #[test]
    fn idle_words_around_a_threat_take_nothing_from_it() {
        let threat = "pay me $200 or i post your private pics";
        let alone = read(&[&format!("mia: {threat}")]).level;
        assert_eq!(alone, Level::Urgent);
        let idle = "the weather was nice on the lake and we ate lunch there. "
            .repeat(10);
        for text in [
            format!("mia: {idle}{threat}"),
            format!("mia: {threat}. {idle}"),
            format!("mia: {idle}{threat}. {idle}"),
        ] {
            assert_eq!(read(&[&text]).level, alone, "{text}");
        }
    }

    /// The same with the rules alone, which add up as the tests say.
    fn by_rules(lines: &[&str]) -> Assessment {
        assess_by(&Window::new(&messages(lines)), Parts::Rules)
    }

    const THREAT: &str = "mia: pay me $200 or i post your private pics";

    #[test]
    fn the_readers_own_words_show_nothing() {
        assert_eq!(read(&[THREAT]).level, Level::Urgent);
        let own = THREAT.replace("mia", "me");
        assert_eq!(read(&[&own]), Assessment::default());
    }

    #[test]
    fn an_open_threat_is_never_voted_down() {
        let threat = "mia: i will post your private pics to all your friends";
        assert_eq!(by_rules(&[threat]).level, Level::Warning);
        assert!(read(&[threat]).level >= Level::Warning);
    }

    #[test]
    fn what_only_the_model_saw_names_the_message_that_carried_it() {
        let lines = [
            "vik: nice catch on the call last night",
            "vik: i hit save btw. whole thing",
            "me: what",
            "vik: be a shame if ur sister found it in her inbox. 150 n its gone",
        ];
        let both = read(&lines);
        assert!(both.level > by_rules(&lines).level, "{both:?}");
        let carried = both.signals.iter().any(|signal| {
            let (_, text) = lines[signal.message].split_once(": ").unwrap();
            signal.start == 0 && signal.end == text.len()
        });
        assert!(carried, "{both:?}");
    }

    #[test]
    fn a_language_nobody_listed_stays_quiet() {
        let lines = ["mia: şüphesiz benim namazım da diğer ibadetlerim de"; 4];
        assert_eq!(read(&lines).level, Level::None);
    }

    /// Turkish, which the lexicon lacks.
    const FOREIGN: &str =
        "mia: şüphesiz benim namazım da diğer ibadetlerim de";

    #[test]
    fn a_chat_in_a_language_nobody_listed_says_so() {
        assert!(read(&[FOREIGN; 4]).unread_language);
        // Beyond one window as well.
        let long = assess_all(&messages(&[FOREIGN; MAX_MESSAGES + 50]));
        assert!(long.unread_language);
    }

    #[test]
    fn too_few_words_tell_no_language() {
        assert!(!read(&[]).unread_language);
        assert!(!read(&[FOREIGN]).unread_language);
        assert!(read(&[FOREIGN; 3]).unread_language);
    }

    #[test]
    fn a_chat_that_is_read_is_not_called_unread() {
        let calm = "mia: are you coming to school with me tomorrow";
        assert!(!read(&[calm; 4]).unread_language);
        // One strange message among many does not change the language.
        assert!(!read(&[calm, calm, calm, FOREIGN]).unread_language);
        // Where something was recognised the chat was read.
        let [f, t] = [FOREIGN, THREAT];
        let threatened = read(&[t, f, f, f, f, f, f, f, f]);
        assert_eq!(threatened.level, Level::Urgent);
        assert!(!threatened.unread_language);
        let mut long = vec![FOREIGN; MAX_MESSAGES + 50];
        long[0] = THREAT;
        assert!(!assess_all(&messages(&long)).unread_language);
    }

    #[test]
    fn a_chopped_threat_reads_like_one() {
        let chopped = read(&[
            "mia: pay me",
            "mia: $200",
            "mia: or i",
            "mia: post",
            "mia: your",
            "mia: private",
            "mia: pics",
        ]);
        assert_eq!(chopped.level, Level::Urgent);
        let first = chopped.first[&Level::Urgent];
        assert!((4..=6).contains(&first), "{chopped:?}");
    }

    #[test]
    fn accounts_share_what_counts_by_itself() {
        let claim = "mia: i will post your private pics to all your friends";
        assert_eq!(by_rules(&[claim]).level, Level::Warning);
        let pressed = by_rules(&[claim, "leo: send me $200 now"]);
        assert_eq!(pressed.level, Level::Urgent);
    }

    #[test]
    fn a_request_becomes_a_demand_when_a_threat_joins_it() {
        let asked = "mia: send me a private pic of you";
        let alone = by_rules(&[asked]);
        assert!(alone.concerns.contains(&Concern::PictureRequest));
        assert!(!alone.concerns.contains(&Concern::MorePicturesDemand));
        let threat = "mia: i will post your private pics to all your friends";
        let joined = by_rules(&[asked, "me: no", threat]);
        let demand = Concern::MorePicturesDemand;
        assert!(joined.concerns.contains(&demand), "{joined:?}");
        let at = |concern| {
            let same = |signal: &&Signal| signal.signal == concern;
            joined.signals.iter().find(same).map(|signal| signal.message)
        };
        assert_eq!(at(demand), at(Concern::PictureRequest));
    }

    #[test]
    fn a_long_message_is_read_from_its_beginning() {
        let long = format!("{THREAT}. {}", "you and i see them. ".repeat(60));
        let assessment = read(&[&long]);
        assert_eq!(assessment.level, Level::Urgent);
        let starts = assessment.signals.iter().map(|signal| signal.start);
        assert!(starts.min() < Some(THREAT.len()), "{assessment:?}");
    }

    /// Long after an urgent message the rest of what is remembered would be
    /// less; that is no news.
    #[test]
    fn levels_are_first_reached_on_the_way_up() {
        let mut lines = vec!["mia: ok"; DEMAND_REACH + 5];
        lines[0] = "mia: send me $200 now";
        lines[1] = "mia: i will post your private pics to all your friends";
        let assessment = by_rules(&lines);
        assert_eq!(assessment.first[&Level::Urgent], 1);
        let places: Vec<usize> = assessment.first.values().copied().collect();
        assert!(places.is_sorted(), "{:?}", assessment.first);
    }

    #[test]
    fn windows_of_a_long_conversation_tell_every_reason() {
        let mut lines = vec!["mia: ok"; 2 * MAX_MESSAGES];
        lines[MAX_MESSAGES - 5] = "mia: you have until midnight";
        lines[MAX_MESSAGES + 1] = THREAT;
        let assessment = assess_all(&messages(&lines));
        let at = (MAX_MESSAGES - 5, Concern::Deadline);
        let mut told =
            assessment.signals.iter().map(|s| (s.message, s.signal));
        assert!(told.any(|told| told == at), "{assessment:?}");
        let places = assessment.signals.iter().map(|s| s.message);
        assert!(places.is_sorted());
        let mut once: Vec<_> = assessment
            .signals
            .iter()
            .map(|signal| (signal.message, signal.signal))
            .collect();
        let all = once.len();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), all);
    }
}
