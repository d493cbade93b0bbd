//! Ten thousand conversations that nobody would write: no panic, spans that
//! fit, levels that only rise, the same answer twice; and the known bad ones
//! of `hostile-inputs.txt` at full length, in time that grows like the text.
//!
//! Runs on the stable compiler with the other tests. A failing conversation
//! is made as small as it gets and printed; put what broke into
//! `hostile-inputs.txt`, where it stays. `DAYMARK_FUZZ=100000` runs more.

use std::time::{Duration, Instant};

use daymark::{Assessment, Level, Message, Window, assess};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};

/// How many conversations are made up.
const RUNS: u32 = 10_000;

/// The shorter of the two texts whose times are compared, in bytes.
const SHORT: usize = 16_000;

/// How many times each of the two is read.
const READINGS: usize = 5;

/// Twice the text may cost twice as much, and again for what a busy machine
/// adds; were it quadratic, it would be four times.
const MOST_GROWTH: u32 = 3;

/// What a busy machine adds to any time.
const NOISE: Duration = Duration::from_millis(4);

/// The known bad texts.
fn hostile() -> Vec<String> {
    include_str!("hostile-inputs.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(unescaped)
        .collect()
}

/// `\u{…}`, `\n` and `\r` as the characters they stand for.
fn unescaped(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, escape)) = rest.split_once('\\') {
        text.push_str(before);
        let (char, after) = match escape.strip_prefix("u{") {
            Some(escape) => {
                let (number, after) =
                    escape.split_once('}').expect("`\\u{` without `}`");
                let number = u32::from_str_radix(number, 16);
                let number = number.expect("`\\u{…}` holds a hex number");
                (char::from_u32(number).expect("no such character"), after)
            }
            None => match escape.split_at(1) {
                ("n", after) => ('\n', after),
                ("r", after) => ('\r', after),
                (other, _) => panic!("`\\{other}`: write \\u{{…}}, \\n, \\r"),
            },
        };
        text.push(char);
        rest = after;
    }
    text + rest
}

/// A text of a few parts: any characters, known bad texts or pieces of them,
/// one thing over and over, words that rules look for, quotes in quotes.
fn texts() -> impl Strategy<Value = String> {
    let known = prop::sample::select(hostile());
    let cut = (known.clone(), any::<prop::sample::Index>(), any::<bool>())
        .prop_map(|(text, place, end)| {
            let place = place.index(text.len() + 1);
            let place = text.floor_char_boundary(place);
            text[if end { place..text.len() } else { 0..place }].to_owned()
        });
    let words = "((send|pay|post|pics|your|mum|or|if|i|you|dont|now|\\$200|ส่ง|รูป|โอน|แม่|ไม่งั้น|manda|fotos|照片|사진)( |\\.|,|\u{200B}|\"|\n|)){1,10}";
    let part = prop_oneof![
        2 => any::<String>(),
        3 => known,
        3 => cut.clone(),
        4 => words,
        1 => "[\u{0}-\u{20}\u{7F}-\u{A0}]{1,20}",
        1 => "[\u{300}-\u{36F}\u{E31}-\u{E4E}\u{200B}-\u{200F}]{1,20}",
        1 => "(un|re|dis|anti|kirim){0,6}[a-z]{1,8}(ing|ly|ness|lar|nya){0,9}",
        1 => (cut, 1..40_usize).prop_map(|(text, many)| text.repeat(many)),
    ];
    let nested = (part, 0..12_usize).prop_map(|(text, deep)| match deep {
        0..9 => text,
        deep => {
            let deep = deep - 5;
            let (open, close) = ("“'\"".repeat(deep), "\"'”".repeat(deep));
            format!("{open}{text}{close}")
        }
    });
    prop::collection::vec(nested, 0..4).prop_map(|parts| parts.concat())
}

fn messages() -> impl Strategy<Value = Vec<Message>> {
    let from = prop_oneof![
        1 => Just(None),
        2 => Just(Some("me".to_owned())),
        4 => Just(Some("mia".to_owned())),
        1 => texts().prop_map(Some),
    ];
    let message =
        (from, texts()).prop_map(|(from, text)| Message { from, text });
    prop::collection::vec(message, 0..5)
}

/// What holds for every conversation.
fn holds(messages: &[Message]) -> TestCaseResult {
    let assessment = assess(&Window::new(messages));
    prop_assert_eq!(&assess(&Window::new(messages)), &assessment);
    for signal in &assessment.signals {
        let message = messages.get(signal.message);
        prop_assert!(message.is_some(), "{:?}", signal);
        let text = message.map_or("", |message| message.text.as_str());
        prop_assert!(signal.start < signal.end, "{:?}", signal);
        let span = text.get(signal.start..signal.end);
        prop_assert!(span.is_some(), "{:?}", signal);
    }
    rises(&assessment, messages.len())?;
    // What was left out of the window is known to its beginning only.
    if assessment.dropped > 0 {
        return Ok(());
    }
    let mut highest = Level::None;
    for end in 1..=messages.len() {
        let part = assess(&Window::new(&messages[..end]));
        prop_assert!(part.level >= highest, "less at message {}", end - 1);
        highest = part.level;
    }
    prop_assert_eq!(highest, assessment.level);
    Ok(())
}

/// A higher level is first reached after a lower one.
fn rises(assessment: &Assessment, messages: usize) -> TestCaseResult {
    let places: Vec<usize> = assessment.first.values().copied().collect();
    prop_assert!(places.is_sorted(), "{:?}", assessment.first);
    prop_assert!(places.iter().all(|place| *place < messages));
    let highest = assessment.first.keys().max().copied();
    prop_assert_eq!(highest.unwrap_or_default(), assessment.level);
    Ok(())
}

#[test]
fn anything_may_stand_in_a_chat() {
    let runs = std::env::var("DAYMARK_FUZZ").ok();
    let runs = runs.map_or(RUNS, |runs| {
        runs.parse().expect("DAYMARK_FUZZ is a number of runs")
    });
    let config = Config {
        cases: runs,
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..Config::default()
    };
    let checked =
        TestRunner::new(config).run(&messages(), |messages| holds(&messages));
    if let Err(error) = checked {
        panic!("{error}");
    }
}

#[test]
fn known_bad_texts_hold_at_any_length() {
    for text in hostile() {
        for many in [1, 2, 40] {
            let text = text.repeat(many);
            let message = Message { from: Some("mia".to_owned()), text };
            let checked = holds(&[message.clone(), message.clone()]);
            assert!(checked.is_ok(), "{:?}: {checked:?}", message.text);
        }
    }
}

/// How long a text takes, as the median of several readings.
fn median(text: &str) -> Duration {
    let from = Some("mia".to_owned());
    let messages = [Message { from, text: text.to_owned() }];
    let mut taken: Vec<Duration> = (0..READINGS)
        .map(|_| {
            let begun = Instant::now();
            let _ = assess(&Window::new(&messages));
            begun.elapsed()
        })
        .collect();
    taken.sort_unstable();
    taken[READINGS / 2]
}

/// What was too slow is measured again: a machine may be busy just then,
/// slow code is slow each time.
#[test]
fn twice_the_text_takes_twice_the_time() {
    for unit in hostile() {
        let short = unit.repeat(SHORT / unit.len());
        let long = short.repeat(2);
        let mut told = String::new();
        let grows = (0..8).any(|_| {
            let (short, long) = (median(&short), median(&long));
            told = format!("{unit:?}: {short:?}, twice of it {long:?}");
            long < short * MOST_GROWTH + NOISE
        });
        assert!(grows, "{told}");
    }
}
