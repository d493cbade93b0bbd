//! What a run tells of itself: whose packets are whose, and what was said.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

/// A text that was used in the run and nowhere else.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What it was part of: `line`, `name`, `address`, `typed`, `tried`.
    pub kind: String,
    /// The text.
    pub text: String,
}

/// What one run left beside its recording.
#[derive(Debug)]
pub struct Diary {
    /// How long the browser was used.
    pub seconds: u64,
    /// How often everything was done.
    pub rounds: u64,
    /// What broke a round off on the way, a line each time; each such round
    /// was done again.
    pub stumbles: Vec<String>,
    /// Whether the use ended early because too many rounds broke off.
    pub given_up: bool,
    /// The address where names are asked for.
    pub name_server: String,
    /// The port of the chat pages.
    pub pages: u16,
    /// How often pages were asked for.
    pub asked: u64,
    /// What the pages' server was asked for that no visit explains.
    pub strangers: Vec<String>,
    /// The ports by which the browser is driven.
    pub drivers: Vec<u16>,
    /// Packets that the recorders told of, and those that they missed.
    pub recorded: u64,
    /// Those that they missed.
    pub missed: u64,
    /// How often each thing was done.
    pub done: BTreeMap<String, u64>,
    /// What to look for on the disk.
    pub marks: Vec<Mark>,
    /// Domains of those who make the browser, where no other run is compared.
    pub makers: Vec<String>,
}

impl Diary {
    /// Reads the diary of a run.
    pub fn read(file: &Path) -> Result<Self> {
        let text = fs::read_to_string(file)
            .with_context(|| format!("the run left no {}", file.display()))?;
        let value: Value = serde_json::from_str(&text)?;
        Self::of(&value)
            .with_context(|| format!("{} is not whole", file.display()))
    }

    fn of(value: &Value) -> Option<Self> {
        let port = |value: &Value| u16::try_from(value.as_u64()?).ok();
        let text = |value: &Value| Some(value.as_str()?.to_owned());
        let recorders = value["recorder"].as_object()?;
        // A recorder that did not tell is written as -1, which is no count.
        let sum = |what: &str| -> Option<u64> {
            recorders.values().map(|told| told[what].as_u64()).sum()
        };
        let mark = |value: &Value| {
            Some(Mark {
                kind: text(&value["kind"])?,
                text: text(&value["text"])?,
            })
        };
        let stumble = |value: &Value| {
            let told = value["fault"].as_str().or(value.as_str())?;
            told.lines().next().map(str::to_owned)
        };
        let makers = value["makers"].as_array().into_iter().flatten();
        let done = value["done"].as_object()?.iter();
        let strangers = value["pages"]["strangers"].as_array()?;
        Some(Self {
            seconds: value["seconds"].as_u64()?,
            rounds: value["rounds"].as_u64()?,
            stumbles: value["stumbles"]
                .as_array()?
                .iter()
                .map(stumble)
                .collect::<Option<_>>()?,
            given_up: value["givenUp"].as_bool()?,
            name_server: text(&value["nameServer"])?,
            pages: port(&value["pages"]["port"])?,
            asked: value["pages"]["asked"].as_u64()?,
            strangers: strangers.iter().map(text).collect::<Option<_>>()?,
            drivers: value["drivers"]
                .as_array()?
                .iter()
                .map(port)
                .collect::<Option<_>>()?,
            recorded: sum("recorded")?,
            missed: sum("missed")?,
            done: done
                .map(|(name, count)| Some((name.clone(), count.as_u64()?)))
                .collect::<Option<_>>()?,
            marks: value["marks"]
                .as_array()?
                .iter()
                .map(mark)
                .collect::<Option<_>>()?,
            makers: makers.map(text).collect::<Option<_>>()?,
        })
    }
}
