//! Looks over the words of every language: `cargo xtask words check`.

mod never;
mod reading;
mod rules;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::args::{Given, Task};
use crate::fluent::{self, FIRST, Texts};
use crate::mistake::Mistake;
use crate::place;

/// Where the texts lie.
const FOLDER: &str = "extension/locales";

/// The words that no text may hold, a list a language.
const NEVER: &str = "extension/locales/never.toml";

/// Where the long texts for the stores lie, a file a language.
const STORES: &str = "store";

/// Says who reviewed which language.
const REVIEWS: &str = "docs/words.md";

/// The task.
pub const CHECK: Task = Task {
    name: "words check",
    summary: "List the languages and the mistakes in their words",
    detail: "\
Each mistake is told with its file, its line and the mend. docs/words.md says
what the rules are for, and how a language is reviewed.",
    options: &[],
    word: None,
    run: |_: &Given| check(&place::root()),
};

/// Checks the words of a tree and prints what was found.
pub fn check(root: &Path) -> Result<bool> {
    let sources = Sources::read(root)?;
    let languages = sources.languages();
    let mistakes = mistakes(&sources, &languages);
    for mistake in &mistakes {
        println!("{mistake}");
    }
    print!("{}", table::text(&languages, &sources.reviews));
    for text in reading::hard(&languages) {
        println!("{text}");
    }
    println!("{} mistakes", mistakes.len());
    Ok(mistakes.is_empty())
}

/// The files as they are written.
struct Sources {
    /// Tag and text of each language, English first.
    languages: Vec<(String, String)>,
    /// Tag and long text for the stores, of the languages that have one.
    pages: Vec<(String, String)>,
    never: String,
    reviews: String,
}

impl Sources {
    fn read(root: &Path) -> Result<Self> {
        let read = |name: &str| {
            fs::read_to_string(root.join(name))
                .with_context(|| format!("could not read {name}"))
        };
        let all = |folder: &str, ending: &str| -> Result<Vec<_>> {
            let mut all = Vec::new();
            for entry in fs::read_dir(root.join(folder))? {
                let name = entry?.file_name().to_string_lossy().into_owned();
                if let Some(code) = name.strip_suffix(ending) {
                    let source = read(&format!("{folder}/{name}"))?;
                    all.push((code.to_owned(), source));
                }
            }
            all.sort_by_key(|(code, _)| (code != FIRST, code.clone()));
            Ok(all)
        };
        Ok(Self {
            languages: all(FOLDER, ".ftl")?,
            pages: all(STORES, ".txt")?,
            never: read(NEVER)?,
            reviews: read(REVIEWS)?,
        })
    }

    fn languages(&self) -> Vec<Language<'_>> {
        self.languages
            .iter()
            .map(|(code, source)| Language::read(code, source))
            .collect()
    }
}

/// The words of one language.
struct Language<'a> {
    code: &'a str,
    file: PathBuf,
    source: &'a str,
    texts: Texts,
    /// What is wrong in how the file is written.
    unread: Vec<Mistake>,
}

impl<'a> Language<'a> {
    fn read(code: &'a str, source: &'a str) -> Self {
        let file = Path::new(FOLDER).join(format!("{code}.ftl"));
        let mut unread = Vec::new();
        let texts = fluent::read(&file, source, &mut unread);
        Self { code, file, source, texts, unread }
    }

    /// A text as it is shown, with `{name}` for a placeholder; nothing where
    /// it is missing, which is a mistake of its own.
    fn text(&self, key: &str) -> &str {
        self.texts.get(key).map_or("", |text| &text.written)
    }

    /// A mistake in a text.
    fn mistake(&self, key: &str, mend: impl Into<String>) -> Mistake {
        let at = fluent::offset_of(self.source, key);
        Mistake::at(&self.file, self.source, at, mend)
    }
}

/// All mistakes, language by language.
fn mistakes(sources: &Sources, languages: &[Language<'_>]) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    let Some(first) = languages.first() else { return mistakes };
    let never = never::read(&sources.never, languages, &mut mistakes);
    for language in languages {
        mistakes.extend(language.unread.iter().cloned());
        fluent::compare(
            &language.file,
            language.source,
            &first.texts,
            &language.texts,
            &mut mistakes,
        );
        rules::check(language, &mut mistakes);
        never::check(language, &never, &mut mistakes);
    }
    for (code, page) in &sources.pages {
        let file = Path::new(STORES).join(format!("{code}.txt"));
        never::check_page(&file, code, page, &never, &mut mistakes);
    }
    rules::own_names(languages, &mut mistakes);
    rules::leads(first, &mut mistakes);
    reading::check(first, &mut mistakes);
    table::check(languages, &sources.reviews, &mut mistakes);
    mistakes
}

#[cfg(test)]
mod tests;
