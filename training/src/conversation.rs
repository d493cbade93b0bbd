//! Labelled conversations: `conversations/<language>/*.jsonl`, one a line.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use daymark::{Concern, Level, Message};
use serde::Deserialize;

/// What a conversation may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The model learns from it.
    Train,
    /// Bounds are chosen on it.
    Tune,
    /// Only the figures read it.
    Sealed,
}

/// A conversation with what a careful reader says of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    /// `language-batch-number`.
    pub id: String,
    /// The language, with `-latn` for its romanised form, or two for a mix.
    pub lang: String,
    /// The highest level it reaches.
    pub level: Level,
    /// What kind of look-alike it is.
    #[serde(default)]
    pub class: Option<String>,
    /// What it is about.
    pub kind: String,
    /// The message at which each level is reached.
    #[serde(default)]
    pub by: BTreeMap<Level, usize>,
    /// What it shows.
    #[serde(default)]
    pub concerns: Vec<Concern>,
    /// `speaker: text`; the speaker `me` is the reader.
    pub messages: Vec<String>,
}

impl Conversation {
    /// The messages as the engine takes them.
    pub fn messages(&self) -> Vec<Message> {
        self.messages
            .iter()
            .map(|line| {
                let (from, text) =
                    line.split_once(": ").unwrap_or(("?", line));
                let from = (from != "?").then(|| from.to_owned());
                Message { from, text: text.to_owned() }
            })
            .collect()
    }

    /// The level that is reached at a message.
    pub fn level_at(&self, message: usize) -> Level {
        let reached = self.by.iter().filter(|(_, at)| **at <= message);
        reached.map(|(level, _)| *level).max().unwrap_or_default()
    }

    /// The part it belongs to: what was written in one go stays together, so
    /// that no part knows the habits of the other's batch.
    pub fn part(&self) -> Part {
        match self.batch() % 6 {
            0..=2 => Part::Train,
            3 => Part::Tune,
            _ => Part::Sealed,
        }
    }

    /// One of so many parts of equal size, by its batch.
    pub fn fold(&self, folds: u32) -> u32 {
        self.batch() % folds
    }

    /// The number of its batch: the last but one part of its id.
    pub fn batch(&self) -> u32 {
        let number = self.id.rsplit('-').nth(1);
        number.and_then(|number| number.parse().ok()).unwrap_or_default()
    }
}

#[derive(Deserialize)]
struct Cases {
    #[serde(default)]
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    level: Level,
    #[serde(default)]
    class: Option<String>,
    #[serde(default)]
    by: BTreeMap<Level, usize>,
    #[serde(default)]
    concerns: Vec<Concern>,
    messages: Vec<String>,
}

/// The cases that words and rules are built against
/// (`src/lexicon/<language>/cases.toml`): the model learns from them as well.
/// Those held back it never sees.
pub fn read_cases(lexicon: &Path) -> Result<Vec<Conversation>> {
    let mut conversations = Vec::new();
    for folder in entries(lexicon)?.into_iter().filter(|path| path.is_dir()) {
        let file = folder.join("cases.toml");
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let cases: Cases = toml::from_str(&text)
            .with_context(|| file.display().to_string())?;
        let lang = folder.file_name().unwrap_or_default().to_string_lossy();
        for (number, case) in cases.case.into_iter().enumerate() {
            if case.class.as_deref() == Some("ambiguous") {
                continue;
            }
            let last =
                case.messages.iter().rposition(|m| !m.starts_with("me: "));
            let mut by = case.by;
            if case.level > Level::None {
                by.entry(case.level).or_insert(last.unwrap_or_default());
            }
            conversations.push(Conversation {
                id: format!("{lang}-{number}-case"),
                lang: lang.clone().into_owned(),
                level: case.level,
                class: case.class,
                kind: case.name,
                by,
                concerns: case.concerns,
                messages: case.messages,
            });
        }
    }
    Ok(conversations)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = fs::read_dir(folder)
        .with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths: Vec<PathBuf> =
        read.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

/// Every conversation in the files of a folder, in order.
pub fn read(folder: &Path) -> Result<Vec<Conversation>> {
    let mut files = entries(folder)?;
    files.retain(|file| file.extension().is_some_and(|e| e == "jsonl"));
    let mut conversations = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file)
            .with_context(|| format!("cannot read {}", file.display()))?;
        for (line, json) in text.lines().enumerate() {
            if json.trim().is_empty() {
                continue;
            }
            let place = || format!("{}:{}", file.display(), line + 1);
            let conversation: Conversation =
                serde_json::from_str(json).with_context(place)?;
            if conversation.messages.is_empty() {
                bail!("{}: no messages", place());
            }
            conversations.push(conversation);
        }
    }
    Ok(conversations)
}
