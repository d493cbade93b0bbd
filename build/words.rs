//! The words for people: checks the Fluent files of every language against
//! the English one and turns them into tables, with a constant for every key,
//! so that the code can not name a text that is missing.
//!
//! Of Fluent's syntax only texts with `{ $name }` are taken: no text needs
//! more, and a reader of the whole syntax would be a quarter of the module
//! that the browser loads.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

use crate::mistake::Mistake;

/// Where the files lie.
const FOLDER: &str = "extension/locales";

/// The language the others are checked against.
const FIRST: &str = "en";

/// The key that says how a language is written.
const DIRECTION: &str = "direction";

/// The keys of the texts.
pub type Keys = BTreeSet<String>;

/// Each key with its text; a placeholder stands as `{name}`.
pub type Texts = BTreeMap<String, Text>;

/// One text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    written: String,
    names: BTreeSet<String>,
}

/// Writes `words.rs`; returns the keys and the mistakes.
pub fn write(out: &Path) -> (Keys, Vec<String>) {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut mistakes = Vec::new();
    match build(out, &mut mistakes) {
        Ok(keys) => (keys, mistakes.iter().map(Mistake::to_string).collect()),
        Err(error) => (Keys::new(), vec![format!("{FOLDER}: {error}")]),
    }
}

fn build(
    out: &Path,
    mistakes: &mut Vec<Mistake>,
) -> Result<Keys, Box<dyn Error>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(language) = name.strip_suffix(".ftl") {
            languages.push(language.to_owned());
        }
    }
    languages.sort_by_key(|language| (language != FIRST, language.clone()));

    let mut tables: Vec<(String, Texts)> = Vec::new();
    for language in languages {
        let file = Path::new(FOLDER).join(format!("{language}.ftl"));
        let source = fs::read_to_string(&file)?;
        let texts = read(&file, &source, mistakes);
        if let Some((_, first)) = tables.first() {
            compare(&file, &source, first, &texts, mistakes);
        }
        tables.push((language, texts));
    }
    fs::write(out.join("words.rs"), code(&tables))?;
    Ok(tables.first().map(|(_, texts)| keys(texts)).unwrap_or_default())
}

/// The keys of texts.
pub fn keys(texts: &Texts) -> Keys {
    texts.keys().cloned().collect()
}

/// The texts of one file.
pub fn read(file: &Path, source: &str, mistakes: &mut Vec<Mistake>) -> Texts {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let mend = format!("{}; write `key = text`", error.kind);
                let start = error.pos.start;
                mistakes.push(Mistake::at(file, source, start, mend));
            }
            resource
        }
    };
    let mut texts = Texts::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let mut wrong = |mend: String| {
            let at = offset_of(source, key);
            mistakes.push(Mistake::at(file, source, at, mend));
        };
        let text = match &message.value {
            Some(pattern) => plain(pattern),
            None => None,
        };
        let Some(text) = text else {
            wrong(format!(
                "write `{key}` as a text with `{{ $name }}` at most"
            ));
            continue;
        };
        if key == DIRECTION && !["ltr", "rtl"].contains(&&*text.written) {
            wrong("write `ltr` or `rtl`".to_owned());
        }
        if texts.insert(key.to_owned(), text).is_some() {
            wrong(format!("`{key}` stands here twice; keep one"));
        }
    }
    texts
}

/// A text with simple placeholders, or `None` for anything beyond.
fn plain(pattern: &Pattern<&str>) -> Option<Text> {
    let mut text = Text::default();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                text.written.push_str(value);
            }
            PatternElement::Placeable {
                expression:
                    Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                let _ = write!(text.written, "{{{}}}", id.name);
                text.names.insert(id.name.to_owned());
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

/// What a language lacks, or has too much, against the first one.
pub fn compare(
    file: &Path,
    source: &str,
    first: &Texts,
    texts: &Texts,
    mistakes: &mut Vec<Mistake>,
) {
    let mut wrong = |at: usize, mend: String| {
        mistakes.push(Mistake::at(file, source, at, mend));
    };
    for (key, Text { names, .. }) in first {
        match texts.get(key) {
            None => wrong(
                source.len(),
                format!("add `{key} = …`; {FIRST}.ftl has it"),
            ),
            Some(here) if here.names != *names => wrong(
                offset_of(source, key),
                format!(
                    "`{key}` uses the placeholders {:?}; use {names:?} as \
                     {FIRST}.ftl does",
                    here.names
                ),
            ),
            Some(_) => {}
        }
    }
    for key in texts.keys().filter(|key| !first.contains_key(*key)) {
        wrong(
            offset_of(source, key),
            format!("`{key}` is not in {FIRST}.ftl; add it there or drop it"),
        );
    }
}

/// Where a key is written.
fn offset_of(text: &str, key: &str) -> usize {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let rest = line.strip_prefix(key).unwrap_or("x");
        if rest.trim_start().starts_with('=') {
            return offset;
        }
        offset += line.len();
    }
    0
}

/// The name of the constant of a key.
pub fn constant(key: &str) -> String {
    key.replace('-', "_").to_uppercase()
}

fn code(tables: &[(String, Texts)]) -> String {
    let mut code = String::from(
        "/// The keys of the texts, from the English file.\n\
         pub mod key {\n    use super::Key;\n",
    );
    let none = Texts::new();
    let first = tables.first().map_or(&none, |(_, texts)| texts);
    for (place, (key, text)) in first.iter().enumerate() {
        let _ = writeln!(code, "    /// {:?}", text.written);
        let name = constant(key);
        let _ = writeln!(code, "    pub const {name}: Key = Key({place});");
    }
    code.push_str(
        "}\n\n/// The languages and their texts, English first, in the \
         order of the keys.\n\
         static TEXTS: &[(&str, &[&str])] = &[\n",
    );
    for (language, texts) in tables {
        let _ = writeln!(code, "    ({language:?}, &[");
        for key in first.keys() {
            let text = texts.get(key).map_or("", |text| &text.written);
            let _ = writeln!(code, "        {text:?},");
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    code
}
