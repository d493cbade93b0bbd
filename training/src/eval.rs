//! The measure: what the engine says of conversations it has not learned
//! from.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use daymark::assess::{Parts, assess_by};
use daymark::{Assessment, Level, Message, Window};
use serde::{Deserialize, Serialize};

use crate::background::Everyday;
use crate::conversation::{Conversation, Part};
use crate::disguise::Disguise;
use crate::random::Random;

/// Counts of one language in one part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// Conversations that show something.
    pub harm: usize,
    /// Of these, recognised at their level or above, in time.
    pub recognised: usize,
    /// Recognised at all, in time.
    pub noticed: usize,
    /// Look-alikes.
    pub look_alikes: usize,
    /// Of these, raised to a warning or above.
    pub raised: usize,
    /// Conversations that show something, disguised.
    pub disguised: usize,
    /// Of these, recognised at their level or above, in time.
    pub disguised_recognised: usize,
}

/// Counts by part, then language; `all` sums up.
pub type Figures = BTreeMap<String, BTreeMap<String, Count>>;

fn read(messages: &[Message], parts: Parts) -> Assessment {
    assess_by(&Window::new(messages), parts)
}

/// Whether a level was reached by a message.
fn reached(assessment: &Assessment, level: Level, by: usize) -> bool {
    assessment.first.range(level..).any(|(_, at)| *at <= by)
}

/// Counts every conversation of a part, for these parts of the engine.
pub fn count(
    conversations: &[Conversation],
    part: Part,
    language: Option<&str>,
    parts: Parts,
) -> BTreeMap<String, Count> {
    let mut figures: BTreeMap<String, Count> = BTreeMap::new();
    let mut random = Random::new(5);
    let chosen = conversations.iter().filter(|conversation| {
        conversation.part() == part
            && language.is_none_or(|language| conversation.lang == language)
    });
    for conversation in chosen {
        let messages = conversation.messages();
        let assessment = read(&messages, parts);
        let mut one = Count::default();
        match conversation.by.get(&conversation.level) {
            Some(by) => {
                let level = conversation.level;
                one.harm = 1;
                one.recognised = usize::from(reached(&assessment, level, *by));
                one.noticed =
                    usize::from(reached(&assessment, Level::Notice, *by));
                let disguises: &[Disguise] = match parts {
                    Parts::Both => &Disguise::ALL,
                    Parts::Rules | Parts::Model => &[],
                };
                for disguise in disguises {
                    let (messages, ends) =
                        disguise.put_on(&messages, &mut random);
                    let assessment = read(&messages, parts);
                    one.disguised += 1;
                    one.disguised_recognised +=
                        usize::from(reached(&assessment, level, ends[*by]));
                }
            }
            None => {
                one.look_alikes = 1;
                one.raised = usize::from(assessment.level >= Level::Warning);
            }
        }
        for name in [conversation.lang.as_str(), "all"] {
            figures.entry(name.to_owned()).or_default().add(&one);
        }
    }
    figures
}

impl Count {
    fn add(&mut self, other: &Self) {
        self.harm += other.harm;
        self.recognised += other.recognised;
        self.noticed += other.noticed;
        self.look_alikes += other.look_alikes;
        self.raised += other.raised;
        self.disguised += other.disguised;
        self.disguised_recognised += other.disguised_recognised;
    }

    /// The share recognised at level and in time.
    pub fn recall(&self) -> f32 {
        share(self.recognised, self.harm)
    }

    /// The share of look-alikes raised.
    pub fn alarm(&self) -> f32 {
        share(self.raised, self.look_alikes)
    }
}

fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

/// A table of counts.
pub fn table(title: &str, figures: &BTreeMap<String, Count>) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "{title}\n  language   harm  at level  noticed  look-alikes  raised  \
         disguised"
    );
    for (language, count) in figures {
        let disguised = share(count.disguised_recognised, count.disguised);
        let _ = writeln!(
            text,
            "  {language:9} {:5}  {:7.1}%  {:6.1}%  {:11}  {:5.1}%  {:+7.1}",
            count.harm,
            100.0 * count.recall(),
            100.0 * share(count.noticed, count.harm),
            count.look_alikes,
            100.0 * count.alarm(),
            100.0 * (disguised - count.recall()),
        );
    }
    text
}

/// What everyday text raises: counts by file, and the loudest.
pub fn everyday(all: &[Everyday]) -> String {
    let mut by: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let mut text = String::new();
    let mut loud = Vec::new();
    for everyday in all {
        let level = daymark::assess_all(&everyday.messages).level;
        let class = match &everyday.kind {
            None => "everyday",
            Some(kind) if kind.starts_with("hot") => "hot subset",
            Some(_) => "hard",
        };
        for name in [class.to_owned(), format!("  {}", everyday.file)] {
            let row = by.entry(name).or_default();
            row[0] += everyday.messages.len();
            row[1] += usize::from(level == Level::Notice);
            row[2] += usize::from(level >= Level::Warning);
        }
        if level > Level::None && everyday.kind.is_none() {
            loud.push((level, everyday));
        }
    }
    for (name, [messages, notices, warnings]) in by {
        let per = |count: usize| 1e5 * count as f64 / messages.max(1) as f64;
        let _ = writeln!(
            text,
            "  {name:28} {messages:7} messages  {warnings:4} warnings \
             ({:.1} per 100,000)  {notices:4} notices ({:.1})",
            per(warnings),
            per(notices),
        );
    }
    loud.sort_by_key(|(level, _)| std::cmp::Reverse(*level));
    for (level, everyday) in loud.iter().take(60) {
        let words: Vec<&str> =
            everyday.messages.iter().map(|m| m.text.as_str()).collect();
        let words: String = words.join(" | ").chars().take(200).collect();
        let _ = writeln!(text, "  {level:?} {}: {words}", everyday.file);
    }
    text
}

/// Where these figures are worse than those.
pub fn worse(before: &Figures, now: &Figures) -> Vec<String> {
    let mut lines = Vec::new();
    for (part, languages) in before {
        for (language, old) in languages {
            let Some(new) = now.get(part).and_then(|p| p.get(language)) else {
                lines.push(format!("{part} {language}: is not measured"));
                continue;
            };
            if new.recognised < old.recognised {
                lines.push(format!(
                    "{part} {language}: recognises {} of {}, before {}",
                    new.recognised, new.harm, old.recognised
                ));
            }
            if new.raised > old.raised {
                lines.push(format!(
                    "{part} {language}: raises {} of {} look-alikes, before {}",
                    new.raised, new.look_alikes, old.raised
                ));
            }
        }
    }
    lines
}
