//! The measure: what the engine says of conversations it has not learned
//! from.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use daymark::assess::{Parts, assess_by, observe};
use daymark::model::Side;
use daymark::model::net::{LEVELS, Net};
use daymark::model::verdict::BOUNDS;
use daymark::{Assessment, Level, Message, Window};
use serde::{Deserialize, Serialize};

use crate::background::Everyday;
use crate::calibration;
use crate::conversation::{Conversation, Part};
use crate::disguise::Disguise;
use crate::example::LEVEL_OF_OUTPUT;
use crate::random::Random;
use crate::talk::Talk;

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

/// Counts by name.
pub type Counts = BTreeMap<String, Count>;

/// What was counted in one part.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Counted {
    /// By language; `all` sums up.
    pub languages: Counts,
    /// By the level of those that show something and the class of look-alikes.
    pub classes: Counts,
    /// By disguise.
    pub disguises: Counts,
    /// For each level how far the model's chances are from what happened
    /// ([`calibration::error`]).
    #[serde(default)]
    pub calibration: BTreeMap<String, f32>,
}

/// What everyday text raised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Raised {
    /// Messages read.
    pub messages: usize,
    /// Notices raised.
    pub notices: usize,
    /// Warnings and above raised.
    pub warnings: usize,
}

/// Everything that was counted, as kept in `tests/figures.json`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// By part, for rules and model together.
    pub parts: BTreeMap<String, Counted>,
    /// Everyday text by kind, where it was measured last.
    #[serde(default)]
    pub everyday: BTreeMap<String, Raised>,
    /// The sealed conversations by language, each after everyday talk, where
    /// that was measured last.
    #[serde(default)]
    pub after_talk: Counts,
}

fn read(messages: &[Message], parts: Parts) -> Assessment {
    assess_by(&Window::new(messages), parts)
}

/// Whether a level was reached by a message.
fn reached(assessment: &Assessment, level: Level, by: usize) -> bool {
    assessment.first.range(level..).any(|(_, at)| *at <= by)
}

/// The conversations of a part, in one language or all.
pub fn chosen<'a>(
    conversations: &'a [Conversation],
    part: Part,
    language: Option<&'a str>,
) -> impl Iterator<Item = &'a Conversation> {
    in_language(conversations, language)
        .filter(move |conversation| conversation.part() == part)
}

/// The conversations in one language or all.
pub fn in_language<'a>(
    conversations: &'a [Conversation],
    language: Option<&'a str>,
) -> impl Iterator<Item = &'a Conversation> {
    conversations.iter().filter(move |conversation| {
        language.is_none_or(|language| conversation.lang == language)
    })
}

/// Counts conversations, for these parts of the engine.
pub fn count<'a>(
    conversations: impl Iterator<Item = &'a Conversation>,
    parts: Parts,
) -> Counted {
    let mut counted = Counted::default();
    let mut random = Random::new(5);
    for conversation in conversations {
        let messages = conversation.messages();
        let assessment = read(&messages, parts);
        let mut one = Count::of(conversation, &assessment, 0);
        let level = conversation.level;
        let class = match conversation.by.get(&level) {
            Some(by) => {
                let disguises: &[Disguise] = match parts {
                    Parts::Both => &Disguise::ALL,
                    Parts::Rules | Parts::Model => &[],
                };
                for disguise in disguises {
                    let (messages, ends) =
                        disguise.put_on(&messages, &mut random);
                    let assessment = read(&messages, parts);
                    let recognised =
                        usize::from(reached(&assessment, level, ends[*by]));
                    one.disguised += 1;
                    one.disguised_recognised += recognised;
                    let name = format!("{disguise:?}").to_lowercase();
                    add(
                        &mut counted.disguises,
                        name,
                        &Count {
                            harm: 1,
                            recognised: one.recognised,
                            disguised: 1,
                            disguised_recognised: recognised,
                            ..Count::default()
                        },
                    );
                }
                level.name().to_owned()
            }
            None => conversation.class.clone().unwrap_or_default(),
        };
        for name in [conversation.lang.clone(), "all".to_owned()] {
            add(&mut counted.languages, name, &one);
        }
        add(&mut counted.classes, class, &one);
    }
    counted
}

fn add(counts: &mut Counts, name: String, one: &Count) {
    counts.entry(name).or_default().add(one);
}

/// For each level how far the model's chances are from what happened.
pub fn calibration<'a>(
    net: &Net,
    conversations: impl Iterator<Item = &'a Conversation>,
) -> BTreeMap<String, f32> {
    let mut cases = [(); LEVELS].map(|()| Vec::new());
    for conversation in conversations {
        let mut highest = [f32::MIN; LEVELS];
        let mut readings = Vec::new();
        for seen in observe(&Window::new(&conversation.messages())) {
            net.read_next(&seen, &mut readings);
            if seen.side != Side::Reader {
                let judged = net.judge(&readings, &seen.evidence);
                for (top, logit) in highest.iter_mut().zip(judged.levels()) {
                    *top = top.max(logit);
                }
            }
        }
        let chances = BOUNDS.chances(highest);
        let levels = cases.iter_mut().zip(chances).zip(LEVEL_OF_OUTPUT);
        for ((cases, chance), level) in levels {
            cases.push((chance, conversation.level >= level));
        }
    }
    let name = |level: Level| level.name().to_owned();
    let errors = cases.iter().map(|cases| calibration::error(cases));
    LEVEL_OF_OUTPUT.map(name).into_iter().zip(errors).collect()
}

impl Count {
    /// What comes of one conversation that has so many messages before it.
    fn of(
        conversation: &Conversation,
        assessment: &Assessment,
        before: usize,
    ) -> Self {
        let level = conversation.level;
        let Some(by) = conversation.by.get(&level) else {
            return Self {
                look_alikes: 1,
                raised: usize::from(assessment.level >= Level::Warning),
                ..Self::default()
            };
        };
        let reached =
            |level| usize::from(reached(assessment, level, before + by));
        Self {
            harm: 1,
            recognised: reached(level),
            noticed: reached(Level::Notice),
            ..Self::default()
        }
    }

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

/// Counts conversations that come after everyday talk, for each language
/// that there is talk in; `all` sums up.
pub fn after_talk<'a>(
    conversations: impl Iterator<Item = &'a Conversation>,
    talk: &Talk<'_>,
) -> Counts {
    let mut counts = Counts::new();
    let mut random = Random::new(7);
    for conversation in conversations {
        let messages = conversation.messages();
        let mut talked = talk.before(conversation, &messages, &mut random);
        if talked.is_empty() {
            continue;
        }
        let before = talked.len();
        talked.extend(messages);
        let assessment = read(&talked, Parts::Both);
        let one = Count::of(conversation, &assessment, before);
        for name in [conversation.lang.clone(), "all".to_owned()] {
            add(&mut counts, name, &one);
        }
    }
    counts
}

/// A table of what was counted after everyday talk.
pub fn talk_table(counts: &Counts) -> String {
    let mut text = format!("sealed, after everyday talk\n{HEADS}");
    for (name, count) in counts {
        line(&mut text, name, count);
    }
    text
}

/// What stands over the columns of a table.
const HEADS: &str = "  language           harm  at level  noticed  look-alikes  \
                     raised  disguised\n";

/// A table of what was counted in a part.
pub fn table(title: &str, counted: &Counted) -> String {
    let mut text = format!("{title}\n{HEADS}");
    for (name, count) in &counted.languages {
        line(&mut text, name, count);
    }
    text.push_str("  by level and class\n");
    for (name, count) in &counted.classes {
        line(&mut text, name, count);
    }
    text.push_str("  by disguise\n");
    for (name, count) in &counted.disguises {
        line(&mut text, name, count);
    }
    if !counted.calibration.is_empty() {
        let errors: Vec<String> = counted
            .calibration
            .iter()
            .map(|(level, error)| format!("{level} {:.1}", 100.0 * error))
            .collect();
        let _ = writeln!(
            text,
            "  the model's chances are off by (points): {}",
            errors.join(", ")
        );
    }
    text
}

/// A row: what there is nothing of is left blank.
fn line(text: &mut String, name: &str, count: &Count) {
    let of = |whole: usize, written: String| match whole {
        0 => String::new(),
        _ => written,
    };
    let percent = |part: f32| format!("{:.1}%", 100.0 * part);
    let disguised = share(count.disguised_recognised, count.disguised);
    let lost = format!("{:+.1}", 100.0 * (disguised - count.recall()));
    let row = format!(
        "  {name:17} {:>5}  {:>8}  {:>7}  {:>11}  {:>6}  {:>9}",
        of(count.harm, count.harm.to_string()),
        of(count.harm, percent(count.recall())),
        of(count.noticed, percent(share(count.noticed, count.harm))),
        of(count.look_alikes, count.look_alikes.to_string()),
        of(count.look_alikes, percent(count.alarm())),
        of(count.disguised, lost),
    );
    let _ = writeln!(text, "{}", row.trim_end());
}

/// What everyday text raises: counts by kind; and a table by file with the
/// loudest conversations.
pub fn everyday(all: &[Everyday]) -> (BTreeMap<String, Raised>, String) {
    let mut by: BTreeMap<String, Raised> = BTreeMap::new();
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
            row.messages += everyday.messages.len();
            row.notices += usize::from(level == Level::Notice);
            row.warnings += usize::from(level >= Level::Warning);
        }
        if level > Level::None && everyday.kind.is_none() {
            loud.push((level, everyday));
        }
    }
    for (name, raised) in &by {
        let Raised { messages, notices, warnings } = *raised;
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
    by.retain(|name, _| !name.starts_with(' '));
    (by, text)
}

/// Where these figures are worse than those.
pub fn worse(before: &Figures, now: &Figures) -> Vec<String> {
    let mut lines = Vec::new();
    for (part, counted) in &before.parts {
        let now = now.parts.get(part);
        for (language, old) in &counted.languages {
            let new = now.and_then(|now| now.languages.get(language));
            let Some(new) = new else {
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
