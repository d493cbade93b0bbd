//! `daymark scan`: one line of JSON out for each conversation in.

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;

use daymark::{Assessment, Concern, Level, Message};
use serde::Serialize;
use serde_json::Value;

use crate::input;

/// What is printed of one conversation.
#[derive(Serialize)]
struct Line<'a> {
    id: Value,
    level: Level,
    concerns: &'a [Concern],
    first: &'a BTreeMap<Level, usize>,
    signals: Vec<Place>,
    #[serde(skip_serializing_if = "is_zero")]
    cut: usize,
    #[serde(skip_serializing_if = "is_false")]
    unread_language: bool,
}

/// A signal whose span counts characters instead of bytes.
#[derive(Serialize)]
struct Place {
    message: usize,
    signal: Concern,
    start: usize,
    end: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(holds: &bool) -> bool {
    !*holds
}

/// Reads the files (none: standard input) and prints what they show.
/// Returns whether every line could be read.
///
/// # Errors
///
/// When standard output cannot be written.
pub fn run(files: &[PathBuf]) -> anyhow::Result<bool> {
    let mut output = BufWriter::new(io::stdout().lock());
    let all_read = input::each(files, |conversation| {
        let assessment = daymark::assess_all(&conversation.messages);
        let line = Line {
            id: conversation.id,
            level: assessment.level,
            concerns: &assessment.concerns,
            first: &assessment.first,
            signals: places(&assessment, &conversation.messages),
            cut: assessment.cut,
            unread_language: assessment.unread_language,
        };
        serde_json::to_writer(&mut output, &line).map_err(io::Error::from)?;
        output.write_all(b"\n")?;
        Ok(())
    })?;
    output.flush()?;
    Ok(all_read)
}

fn places(assessment: &Assessment, messages: &[Message]) -> Vec<Place> {
    let mut places = Vec::with_capacity(assessment.signals.len());
    for signal in &assessment.signals {
        let text = messages.get(signal.message).map_or("", |m| &m.text);
        let count = |end: usize| text[..end].chars().count();
        places.push(Place {
            message: signal.message,
            signal: signal.signal,
            start: count(signal.start),
            end: count(signal.end),
        });
    }
    places
}
