//! Conversations from JSON Lines, one at a time.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use daymark::Message;
use serde::Deserialize;
use serde_json::Value;

/// One conversation as it came in.
#[derive(Deserialize)]
pub struct Conversation {
    /// Given back as it is.
    #[serde(default)]
    pub id: Value,
    /// Oldest first.
    pub messages: Vec<Message>,
}

/// Calls `take` for each conversation of the files in order. A line or a
/// file that cannot be read is told on standard error and passed over.
///
/// Returns whether everything could be read. Memory: one line.
///
/// # Errors
///
/// What `take` returns.
pub fn each(
    files: &[PathBuf],
    mut take: impl FnMut(Conversation) -> anyhow::Result<()>,
) -> anyhow::Result<bool> {
    let standard_input = [PathBuf::from("-")];
    let files = if files.is_empty() { &standard_input } else { files };
    let mut all_read = true;
    for file in files {
        let name = name_of(file);
        match open(file) {
            Ok(input) => all_read &= each_line(&name, input, &mut take)?,
            Err(error) => {
                eprintln!("daymark: {error:#}");
                all_read = false;
            }
        }
    }
    Ok(all_read)
}

fn name_of(file: &Path) -> String {
    if file.as_os_str() == "-" {
        "standard input".to_owned()
    } else {
        file.display().to_string()
    }
}

fn open(file: &Path) -> anyhow::Result<Box<dyn BufRead>> {
    if file.as_os_str() == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    let input = File::open(file)
        .with_context(|| format!("{} cannot be opened", file.display()))?;
    Ok(Box::new(BufReader::new(input)))
}

fn each_line(
    name: &str,
    mut input: Box<dyn BufRead>,
    take: &mut impl FnMut(Conversation) -> anyhow::Result<()>,
) -> anyhow::Result<bool> {
    let mut all_read = true;
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        match input.read_until(b'\n', &mut line) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => {
                eprintln!("daymark: {name}:{number}: {error}");
                return Ok(false);
            }
        }
        let text = line.trim_ascii();
        let text = if number == 1 { without_mark(text) } else { text };
        if text.is_empty() {
            continue;
        }
        match serde_json::from_slice(text) {
            Ok(conversation) => take(conversation)?,
            Err(error) => {
                all_read = false;
                eprintln!(
                    "daymark: {name}:{number}: {error}. Write one \
                     conversation a line: {{\"id\": 1, \"messages\": \
                     [{{\"from\": \"them\", \"text\": \"…\"}}]}}"
                );
            }
        }
    }
    Ok(all_read)
}

/// Some editors begin a file with a byte order mark.
fn without_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text)
}
