//! The known bad texts of `hostile-inputs.txt` at full length: no panic, spans
//! that fit, levels that only rise, the same answer twice, and time that grows
//! like the text. Texts that nobody has thought of are tried in `fuzz/`.

use std::time::{Duration, Instant};

use daymark::{Assessment, Level, Message, Window, assess};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

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
