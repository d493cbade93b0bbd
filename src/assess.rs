//! Reading a conversation message by message, up to what it shows.

mod reading;
mod turn;

use std::collections::BTreeMap;

use self::reading::{Reading, Seen};
use self::turn::{MOST_BITS, Turn};
pub use crate::assessment::{Assessment, Concern, Level, Signal};
use crate::chat::{MAX_BYTES, MAX_MESSAGES, Message, Window};
use crate::model::Observation;
use crate::model::feature::features;
use crate::model::net::Net;

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
    let mut reading = Reading::new(net, parts);
    each_turn(window, &mut reading, |reading, turn, _| {
        let text = reading.read(&turn.text);
        let seen = reading.heed(turn, &text);
        reading.decide(turn, &seen);
    });
    reading.finish(window)
}

/// Reads a window turn by turn: calls `read` for each message with the turn
/// that it ends, and whether it goes on from the message before.
fn each_turn(
    window: &Window<'_>,
    reading: &mut Reading,
    mut read: impl FnMut(&mut Reading, &Turn<'_>, bool),
) {
    // The turn that the next message goes on with.
    let mut turn: Option<Turn<'_>> = None;
    let mut rest = window.messages().iter().enumerate().peekable();
    while let Some((place, message)) = rest.next() {
        let cut = if place == 0 { window.cut() } else { 0 };
        let goes_on = turn.is_some();
        let newest = match turn.take() {
            Some(mut turn) => {
                reading.rewind();
                turn.add(message);
                turn
            }
            None => Turn::new(place, message, cut),
        };
        let more = rest.peek().is_some_and(|(_, next)| newest.goes_on(next));
        if more && !goes_on {
            reading.mark();
        }
        read(reading, &newest, goes_on);
        turn = more.then_some(newest);
    }
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
        whole.append(assess(&window), from, read);
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
    /// before, which read as far as `read`, told already is passed over; they
    /// may have kept a reason back that only this one shows to matter. Which
    /// bits of a turn are read together may differ.
    fn append(&mut self, window: Self, from: usize, read: usize) {
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
            let same = |told: &Signal| {
                told.signal == signal.signal
                    && told.message.abs_diff(signal.message) < MOST_BITS
            };
            let told = self.signals[overlap..].iter().any(same);
            if !(signal.message < read && told) {
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

/// What the model would learn of each message of a window; for training.
#[must_use]
pub fn observe(window: &Window<'_>) -> Vec<Observation> {
    let mut reading = Reading::default();
    let mut observations = Vec::new();
    each_turn(window, &mut reading, |reading, turn, goes_on| {
        let text = reading.read(&turn.text);
        let Seen { side, before, evidence, .. } = reading.heed(turn, &text);
        let features = features(&text, before);
        reading.note_last(side, features.last);
        observations.push(Observation { side, goes_on, features, evidence });
    });
    observations
}

#[cfg(test)]
mod tests {
    use super::reading::DEMAND_REACH;
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

    #[test]
    fn a_lone_text_by_nobody_known_needs_a_rule() {
        let by_nobody = |text: &str| {
            let lone = [Message { from: None, text: text.into() }];
            assess(&Window::new(&lone)).level
        };
        // The model by itself is wrong about this one.
        let post = "I watched 25+ minutes of a Facebook live video hatching \
                    one of these and I regret every second. #Hatchimals #why";
        assert_eq!(by_nobody(post), Level::None);
        assert_eq!(read(&[&format!("mia: {post}")]).level, Level::Urgent);
        // What the rules know stands.
        let threat = THREAT.trim_start_matches("mia: ");
        assert_eq!(by_nobody(threat), read(&[THREAT]).level);
    }

    /// The same with the rules alone, which add up as the tests say.
    fn by_rules(lines: &[&str]) -> Assessment {
        assess_by(&Window::new(&messages(lines)), Parts::Rules)
    }

    const THREAT: &str = "mia: pay me $200 or i post your private pics";

    #[test]
    fn idle_talk_before_a_threat_takes_nothing_from_it() {
        let talk = [
            "mia: the shop had a sale, i bought a game and paid half price",
            "me: haha nice, which movie did your class watch for the project",
            "mia: the news said the series gets a second season lol",
            "me: my mum works late at the shop today so i cook",
        ];
        for long in [1, 4, 20, 60] {
            let mut lines = talk.repeat(long / 4 + 1);
            lines.truncate(long);
            assert_eq!(read(&lines).level, Level::None);
            for threat in
                [THREAT, "mia: pay today or i show it to your school"]
            {
                let alone = read(&[threat]).level;
                assert_eq!(alone, Level::Urgent);
                lines.push(threat);
                let after = read(&lines);
                assert_eq!(after.level, alone, "after {long}: {threat}");
                assert_eq!(after.first[&alone], long);
                let marked = after.signals.iter().find(|s| s.message == long);
                assert!(marked.is_some(), "{after:?}");
                lines.pop();
            }
        }
    }

    #[test]
    fn idle_talk_before_a_chopped_threat_takes_nothing_from_it() {
        let mut lines = vec![
            "mia: hey, did you finish the homework for school",
            "me: almost, question 4 is weird",
            "mia: hello, how was school?",
            "mia: did you see the match last night?",
        ];
        assert_eq!(read(&lines).level, Level::None);
        let bits = "send me|200|in gift cards|or that|video goes|to all";
        let bits: Vec<String> =
            bits.split('|').map(|bit| format!("mia: {bit}")).collect();
        lines.extend(bits.iter().map(String::as_str));
        lines.push("mia: your friends");
        assert_eq!(read(&lines).level, Level::Urgent);
    }

    #[test]
    fn a_threat_after_words_of_a_foreign_language_stands() {
        let strange = FOREIGN.repeat(8);
        let lines = [strange.as_str(), THREAT];
        assert_eq!(read(&lines).level, Level::Urgent);
        assert_eq!(read(&lines[..1]).level, Level::None);
    }

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
        assert!((3..=6).contains(&first), "{chopped:?}");
    }

    #[test]
    fn what_comes_in_bits_is_told_once() {
        let bits = ["so pay", "me $200", "or i post", "ur private", "pics"];
        let lines = bits.map(|bit| format!("mia: {bit}"));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let whole = by_rules(&[&format!("mia: {}", bits.join(" "))]);
        let chopped = by_rules(&lines);
        assert_eq!(chopped.level, Level::Urgent);
        assert_eq!(chopped.level, whole.level);
        assert_eq!(chopped.concerns, whole.concerns);
        assert_eq!(chopped.signals.len(), whole.signals.len());
        for signal in &chopped.signals {
            let bit = bits[signal.message];
            assert!(bit.get(signal.start..signal.end).is_some(), "{signal:?}");
        }
    }

    #[test]
    fn what_is_told_in_bits_is_not_meant() {
        let told =
            ["in the movie the villain says", "send 50 or i leak your pics"];
        let lines = told.map(|bit| format!("mia: {bit}"));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_eq!(read(&lines).level, Level::None);
        assert!(read(&lines[1..]).level > Level::None);
    }

    #[test]
    fn an_idle_bit_takes_nothing_from_what_stands_beside_it() {
        let threat = "mia: i will show your pics to your friends";
        let asks = ["me: what", "mia: send me $200 now"];
        for idle in ["ok?", "are you there?", "well"] {
            let idle = format!("mia: {idle}");
            let lines = [threat, &idle, asks[0], asks[1]];
            assert_eq!(by_rules(&lines).level, Level::Urgent, "{idle}");
            assert_eq!(read(&lines).level, Level::Urgent, "{idle}");
        }
        let plain = "mia: i will post your private pics to all your friends";
        let alone = read(&[plain]).level;
        assert!(alone >= Level::Warning);
        let idle = ["mia: the lake was nice today", "mia: lunch was good too"];
        assert!(read(&[idle[0], idle[1], plain]).level >= alone);
    }

    #[test]
    fn no_message_changes_what_those_before_it_show() {
        let bits = "send me|200|in gift cards|lol|or that|video goes|to all";
        let bits: Vec<String> =
            bits.split('|').map(|bit| format!("mia: {bit}")).collect();
        let lines: Vec<&str> = bits.iter().map(String::as_str).collect();
        let whole = read(&lines);
        for until in 1..=lines.len() {
            let part = read(&lines[..until]);
            let reached = |(_, at): &(&Level, &usize)| **at < until;
            let first = whole.first.iter().filter(reached);
            assert!(part.first.iter().eq(first), "{until}: {part:?}");
        }
    }

    #[test]
    fn a_mere_hint_of_a_threat_is_no_reason_where_somebody_presses() {
        let pressed = read(&[
            "ton: คิดถึงจัง ส่งรูปส่วนตัวมาให้ดูหน่อยสิ",
            "me: ไม่เอาอะ ไม่อยากส่ง",
            "ton: ถ้ารักเราจริงก็ส่งมาเถอะ แค่รูปเดียวเอง",
            "me: ขอคิดดูก่อนนะ",
            "ton: ทำไมยังไม่ส่งอีก ไม่ไว้ใจเราเหรอ",
        ]);
        assert!(pressed.concerns.contains(&Concern::PicturePressure));
        for serious in [Concern::ThreatToShare, Concern::MorePicturesDemand] {
            assert!(!pressed.concerns.contains(&serious), "{pressed:?}");
        }
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
        let mut lines = ["mia: ok", "me: ok"].repeat(DEMAND_REACH);
        lines[0] = "mia: send me $200 now";
        lines[1] = "mia: i will post your private pics to all your friends";
        let assessment = by_rules(&lines);
        assert_eq!(assessment.first[&Level::Urgent], 1);
        let places: Vec<usize> = assessment.first.values().copied().collect();
        assert!(places.is_sorted(), "{:?}", assessment.first);
    }

    #[test]
    fn windows_that_cut_a_turn_elsewhere_tell_a_reason_once() {
        let bits = "pay me|$200|or i|post your|private|pics".split('|');
        let bits: Vec<String> =
            bits.map(|bit| format!("mia: {bit}")).collect();
        for at in [203, 230, 300] {
            let mut lines = vec!["mia: ok then"; MAX_MESSAGES + 100];
            for (place, bit) in bits.iter().enumerate() {
                lines[at + place] = bit;
            }
            let assessment = assess_all(&messages(&lines));
            assert_eq!(assessment.level, Level::Urgent);
            let told = assessment.signals.len();
            assert_eq!(told, assessment.concerns.len(), "{assessment:?}");
        }
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
