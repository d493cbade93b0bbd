//! Everyday text: what people write when nothing is wrong.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use daymark::Message;
use flate2::read::GzDecoder;
use serde::Deserialize;

/// An everyday conversation.
pub struct Everyday {
    /// The file it stands in.
    pub file: String,
    /// The language, as the corpus tells.
    pub lang: String,
    /// What it is like; `None` = ordinary.
    pub kind: Option<String>,
    /// What was written.
    pub messages: Vec<Message>,
    /// Whether its licence lets what ships learn from it.
    pub may_train: bool,
    /// One of eight parts, by its text.
    pub eighth: u32,
}

#[derive(Deserialize)]
struct Row {
    source: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    kind: Option<String>,
    messages: Vec<Said>,
}

#[derive(Deserialize)]
struct Said {
    from: String,
    text: String,
}

/// The sources that the table of licences marks "yes".
fn sources_to_train_on(folder: &Path) -> Result<Vec<String>> {
    let file = folder.join("SOURCES.md");
    let text = fs::read_to_string(&file)
        .with_context(|| format!("cannot read {}", file.display()))?;
    let rows = text.lines().filter(|line| line.starts_with("| "));
    Ok(rows
        .filter_map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let yes = cells.get(8)?.starts_with("yes");
            yes.then(|| cells[2].to_owned())
        })
        .collect())
}

/// Every conversation of the corpora in a folder.
pub fn read(folder: &Path) -> Result<Vec<Everyday>> {
    let may = sources_to_train_on(folder)?;
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(".jsonl.gz"))
        .collect();
    files.sort();
    let mut all = Vec::new();
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let file = name.trim_end_matches(".jsonl.gz").to_owned();
        if file.starts_with("multi_positive") {
            continue;
        }
        let reader = BufReader::new(GzDecoder::new(File::open(&path)?));
        for line in reader.lines() {
            let row: Row = serde_json::from_str(&line?)
                .with_context(|| path.display().to_string())?;
            let mut hash: u32 = 0x811C_9DC5;
            for byte in row.messages.iter().flat_map(|m| m.text.bytes()) {
                hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
            }
            let messages = row
                .messages
                .into_iter()
                .map(|said| Message {
                    from: (said.from != "?").then_some(said.from),
                    text: said.text,
                })
                .collect();
            all.push(Everyday {
                may_train: may.contains(&row.source),
                file: file.clone(),
                lang: row.lang,
                kind: row.kind,
                messages,
                eighth: (hash >> 11) % 8,
            });
        }
    }
    Ok(all)
}
