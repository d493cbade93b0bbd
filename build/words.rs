//! The words for people: checks the Fluent files of every language against
//! the English one and turns them into tables, with a constant for every key,
//! so that the code can not name a text that is missing.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::fluent::{FIRST, Keys, Texts, compare, constant, keys, read};
use crate::mistake::Mistake;

/// Where the files lie.
const FOLDER: &str = "extension/locales";

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
