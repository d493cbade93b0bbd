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
        match self.fold(6) {
            0..=2 => Part::Train,
            3 => Part::Tune,
            _ => Part::Sealed,
        }
    }

    /// One of so many parts of equal size, by its batch.
    pub fn fold(&self, folds: u32) -> u32 {
        let batch = self.id.rsplit_once('-').map_or(&*self.id, |(b, _)| b);
        let mut hash: u32 = 0x811C_9DC5;
        for byte in batch.bytes() {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        ((hash >> 7) ^ (hash >> 19)) % folds
    }
}

/// Every conversation below a folder, in order.
pub fn read(folder: &Path) -> Result<Vec<Conversation>> {
    let mut files: Vec<PathBuf> = Vec::new();
    let entries = |folder: &Path| -> Result<Vec<PathBuf>> {
        let read = fs::read_dir(folder)
            .with_context(|| format!("cannot read {}", folder.display()))?;
        Ok(read.flatten().map(|entry| entry.path()).collect())
    };
    for entry in entries(folder)? {
        if entry.is_dir() {
            files.extend(entries(&entry)?);
        } else {
            files.push(entry);
        }
    }
    files.retain(|file| file.extension().is_some_and(|e| e == "jsonl"));
    files.sort();
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
