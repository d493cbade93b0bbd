//! The words for people: checks the Fluent files of every language against
//! the English one, and makes a constant of every key, so that the code can
//! not name a text that is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern,
    PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

use crate::mistake::Mistake;

/// Where the files lie.
const FOLDER: &str = "extension/locales";

/// The language the others are checked against.
const FIRST: &str = "en";

/// A key and the names of its placeholders.
pub type Keys = BTreeMap<String, BTreeSet<String>>;

/// Writes `words.rs` and one file of words a language; returns the keys and
/// the mistakes.
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

    let mut first: Option<Keys> = None;
    for language in &languages {
        let file = Path::new(FOLDER).join(format!("{language}.ftl"));
        let text = fs::read_to_string(&file)?;
        let (keys, shipped) = read(&file, &text, mistakes);
        fs::write(out.join(format!("{language}.ftl")), shipped)?;
        match &first {
            None => first = Some(keys),
            Some(first) => compare(&file, &text, first, &keys, mistakes),
        }
    }
    let keys = first.unwrap_or_default();
    fs::write(out.join("words.rs"), code(&keys, &languages))?;
    Ok(keys)
}

/// The keys of one file, and its text without the notes for translators.
pub fn read(
    file: &Path,
    text: &str,
    mistakes: &mut Vec<Mistake>,
) -> (Keys, String) {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                mistakes.push(Mistake::at(
                    file,
                    text,
                    error.pos.start,
                    format!("{}; write `key = text`", error.kind),
                ));
            }
            resource
        }
    };
    let mut keys = Keys::new();
    let mut shipped = Vec::new();
    for entry in resource.body {
        if let Entry::Message(mut message) = entry {
            let key = message.id.name.to_owned();
            let mut names = BTreeSet::new();
            match &message.value {
                Some(pattern) => placeholders(pattern, &mut names),
                None => mistakes.push(Mistake::at(
                    file,
                    text,
                    offset_of(text, &key),
                    format!("`{key}` has no text; write `{key} = text`"),
                )),
            }
            if keys.insert(key.clone(), names).is_some() {
                mistakes.push(Mistake::at(
                    file,
                    text,
                    offset_of(text, &key),
                    format!("`{key}` stands here twice; keep one"),
                ));
            }
            message.comment = None;
            shipped.push(Entry::Message(message));
        }
    }
    (keys, serializer::serialize(&Resource { body: shipped }))
}

/// What a language lacks, or has too much, against the first one.
pub fn compare(
    file: &Path,
    text: &str,
    first: &Keys,
    keys: &Keys,
    mistakes: &mut Vec<Mistake>,
) {
    for (key, names) in first {
        match keys.get(key) {
            None => mistakes.push(Mistake::at(
                file,
                text,
                text.len(),
                format!("add `{key} = …`; {FIRST}.ftl has it"),
            )),
            Some(here) if here != names => mistakes.push(Mistake::at(
                file,
                text,
                offset_of(text, key),
                format!(
                    "`{key}` uses the placeholders {here:?}; \
                     use {names:?} as {FIRST}.ftl does"
                ),
            )),
            Some(_) => {}
        }
    }
    for key in keys.keys().filter(|key| !first.contains_key(*key)) {
        mistakes.push(Mistake::at(
            file,
            text,
            offset_of(text, key),
            format!("`{key}` is not in {FIRST}.ftl; add it there or drop it"),
        ));
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

fn placeholders(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            for variant in variants {
                placeholders(&variant.value, names);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            in_arguments(arguments, names);
        }
        InlineExpression::Placeable { expression } => {
            in_expression(expression, names);
        }
        _ => {}
    }
}

fn in_arguments(
    arguments: &CallArguments<&str>,
    names: &mut BTreeSet<String>,
) {
    for inline in &arguments.positional {
        in_inline(inline, names);
    }
}

/// The name of the constant of a key.
pub fn constant(key: &str) -> String {
    key.replace('-', "_").to_uppercase()
}

fn code(keys: &Keys, languages: &[String]) -> String {
    let mut code = String::from(
        "/// The keys of the texts, from the English file.\n\
         pub mod key {\n    use super::Key;\n",
    );
    for (key, names) in keys {
        let _ = writeln!(code, "    /// `{key}`, placeholders {names:?}.");
        let _ = writeln!(
            code,
            "    pub const {}: Key = Key({key:?});",
            constant(key)
        );
    }
    code.push_str("}\n\n/// The languages and their texts, English first.\n");
    code.push_str("static TEXTS: &[(&str, &str)] = &[\n");
    for language in languages {
        let _ = writeln!(
            code,
            "    ({language:?}, \
             include_str!(concat!(env!(\"OUT_DIR\"), \"/{language}.ftl\"))),"
        );
    }
    code.push_str("];\n");
    code
}
