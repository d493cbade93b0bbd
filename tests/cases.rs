//! Labelled conversations of every language: what each shows, and when.
//!
//! `src/lexicon/<language>/cases.toml` is what words and signals are built
//! against; `cases_held.toml` was written apart from them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use daymark::{Assessment, Concern, Level, Message, Window, assess};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    level: Level,
    #[serde(default)]
    concerns: Vec<Concern>,
    #[serde(default)]
    by: BTreeMap<Level, usize>,
    class: Option<String>,
    messages: Vec<String>,
}

impl Case {
    fn messages(&self) -> Vec<Message> {
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

    /// What the engine says that the label does not, in words. A higher
    /// level than the label's is no miss, but for look-alikes.
    fn misses(&self, assessment: &Assessment) -> Vec<String> {
        let mut misses = Vec::new();
        if assessment.level < self.level
            || self.level == Level::None && assessment.level > Level::None
        {
            misses.push(format!(
                "level {} instead of {}",
                assessment.level.name(),
                self.level.name()
            ));
        }
        for concern in &self.concerns {
            if !assessment.concerns.contains(concern) {
                misses.push(format!("{} not found", concern.name()));
            }
        }
        for (level, by) in &self.by {
            let reached =
                assessment.first.range(level..).map(|(_, at)| *at).min();
            if reached.is_none_or(|at| at > *by) {
                misses.push(format!(
                    "{} by message {by} but {reached:?}",
                    level.name()
                ));
            }
        }
        misses
    }
}

fn files(name: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the lexicon folder")
        .flatten()
        .map(|entry| entry.path().join(name))
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

fn read(path: &Path) -> Vec<Case> {
    let text = fs::read_to_string(path).expect("a readable file");
    match toml::from_str::<File>(&text) {
        Ok(file) => file.case,
        Err(error) => panic!("{}: {error}", path.display()),
    }
}

/// Runs all cases of these files; returns how many hold, how many there
/// are, and a line for each that does not hold.
fn run(name: &str) -> (usize, usize, String) {
    let (mut held, mut all, mut told) = (0, 0, String::new());
    for path in files(name) {
        for case in read(&path) {
            // People would disagree: neither right nor wrong.
            if case.class.as_deref() == Some("ambiguous") {
                continue;
            }
            all += 1;
            let messages = case.messages();
            let assessment = assess(&Window::new(&messages));
            let misses = case.misses(&assessment);
            if misses.is_empty() {
                held += 1;
                continue;
            }
            let language = path
                .parent()
                .and_then(Path::file_name)
                .unwrap_or_default()
                .to_string_lossy();
            let _ = writeln!(
                told,
                "{language} {:?} ({}): {}",
                case.name,
                case.class.as_deref().unwrap_or("shows"),
                misses.join("; ")
            );
        }
    }
    (held, all, told)
}

#[test]
fn cases_hold() {
    let (held, all, told) = run("cases.toml");
    assert!(told.is_empty(), "{held} of {all} hold, but\n{told}");
}

#[test]
fn held_cases_hold() {
    let (held, all, told) = run("cases_held.toml");
    assert!(told.is_empty(), "{held} of {all} hold, but\n{told}");
}
