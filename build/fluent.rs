//! Reads the Fluent files of the words and checks a language against the
//! English one. The build of the library does so, and `cargo xtask`.
//!
//! Of Fluent's syntax only texts with `{ $name }` are taken: no text needs
//! more, and a reader of the whole syntax would be a quarter of the module
//! that the browser loads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

use crate::mistake::Mistake;

/// The language the others are checked against.
pub const FIRST: &str = "en";

/// The key that says how a language is written.
const DIRECTION: &str = "direction";

/// The keys of the texts.
pub type Keys = BTreeSet<String>;

/// Each key with its text.
pub type Texts = BTreeMap<String, Text>;

/// One text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// As it is shown; a placeholder stands as `{name}`.
    pub written: String,
    /// The names of its placeholders.
    pub names: BTreeSet<String>,
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
pub fn offset_of(text: &str, key: &str) -> usize {
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
