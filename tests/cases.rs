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
    #[serde(default)]
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

/// Where the cases stand that are not recognised yet, one a line:
/// `language/file: name`.
const OPEN: &str = "tests/cases-open.txt";

/// Runs every case; returns how many there are and, by `language/file:
/// name`, what each that does not hold misses.
fn run() -> (usize, BTreeMap<String, String>) {
    let (mut all, mut missed) = (0, BTreeMap::new());
    for file in ["cases", "cases_held"] {
        for path in files(&format!("{file}.toml")) {
            let folder = path.parent().and_then(Path::file_name);
            let language = folder.unwrap_or_default().to_string_lossy();
            for case in read(&path) {
                // People would disagree: neither right nor wrong.
                if case.class.as_deref() == Some("ambiguous") {
                    continue;
                }
                all += 1;
                let messages = case.messages();
                let assessment = assess(&Window::new(&messages));
                let misses = case.misses(&assessment);
                if !misses.is_empty() {
                    missed.insert(
                        format!("{language}/{file}: {}", case.name),
                        misses.join("; "),
                    );
                }
            }
        }
    }
    (all, missed)
}

/// Every case holds but those on the list, and none on the list holds: a
/// case that is recognised at last comes off it, so that it stays so.
/// `DAYMARK_WRITE_OPEN=1` writes the list anew; look at what it adds.
#[test]
fn cases_hold_but_the_open_ones() {
    let (all, missed) = run();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(OPEN);
    if std::env::var_os("DAYMARK_WRITE_OPEN").is_some() {
        let lines: String =
            missed.keys().map(|name| format!("{name}\n")).collect();
        fs::write(&path, lines).expect("a writable list");
        return;
    }
    let open = fs::read_to_string(&path).unwrap_or_default();
    let open: Vec<&str> = open.lines().collect();
    let mut told = String::new();
    for (name, misses) in &missed {
        if !open.contains(&name.as_str()) {
            let _ = writeln!(told, "{name}: {misses}");
        }
    }
    for name in open {
        if !missed.contains_key(name) {
            let _ = writeln!(told, "{name}: holds now, take it off {OPEN}");
        }
    }
    let held = all - missed.len();
    assert!(told.is_empty(), "{held} of {all} hold, but\n{told}");
}

/// What the list of open cases may not grow beyond.
#[test]
fn most_cases_hold() {
    let (all, missed) = run();
    for language in ["en", "th"] {
        let open = missed
            .keys()
            .filter(|name| name.starts_with(&format!("{language}/cases:")))
            .count();
        assert!(open <= 40, "{open} cases open in {language} of {all}");
    }
}
