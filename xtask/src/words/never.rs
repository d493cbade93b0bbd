//! Words that judge, accuse, promise or frighten: no text may hold them.

use std::collections::BTreeMap;
use std::path::Path;

use toml::Spanned;

use super::{Language, NEVER};
use crate::mistake::Mistake;

/// The words of each language.
pub type Never = BTreeMap<String, Vec<Spanned<String>>>;

/// Reads the lists; each language has one, and each list a language.
pub fn read(
    source: &str,
    languages: &[Language<'_>],
    mistakes: &mut Vec<Mistake>,
) -> Never {
    let mut wrong = |at: usize, mend: String| {
        mistakes.push(Mistake::at(Path::new(NEVER), source, at, mend));
    };
    let never: Never = match toml::from_str(source) {
        Ok(never) => never,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let told = error.message();
            wrong(at, format!("{told}; write `language = [\"word\", …]`"));
            return Never::new();
        }
    };
    for language in languages {
        let code = language.code;
        if never.get(code).is_none_or(Vec::is_empty) {
            wrong(source.len(), format!("add `{code} = [\"word\", …]`"));
        }
    }
    for (code, words) in &never {
        let start = words.first().map_or(0, |word| word.span().start);
        if !languages.iter().any(|language| language.code == code) {
            wrong(start, format!("there is no {code}.ftl: drop this list"));
        }
        for word in words {
            let lower = word.get_ref().to_lowercase();
            if lower.trim().is_empty() || lower != *word.get_ref() {
                wrong(word.span().start, format!("write it as `{lower}`"));
            }
        }
    }
    never
}

/// Looks for them in the texts of a language.
pub fn check(
    language: &Language<'_>,
    never: &Never,
    mistakes: &mut Vec<Mistake>,
) {
    for (key, text) in &language.texts {
        for word in held(&text.written, language.code, never) {
            let mend = mend(&format!("`{key}`"), word);
            mistakes.push(language.mistake(key, mend));
        }
    }
}

/// Looks for them in a text that lies in a file of its own.
pub fn check_page(
    file: &Path,
    code: &str,
    source: &str,
    never: &Never,
    mistakes: &mut Vec<Mistake>,
) {
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        for word in held(line, code, never) {
            let mend = mend("this line", word);
            mistakes.push(Mistake::at(file, source, start, mend));
        }
        start += line.len();
    }
}

/// The words of a language's list that a text holds.
fn held<'a>(text: &str, code: &str, never: &'a Never) -> Vec<&'a str> {
    let lower = text.to_lowercase();
    let words = never.get(code).map_or(&[][..], Vec::as_slice);
    let words = words.iter().map(|word| word.get_ref().as_str());
    words.filter(|word| lower.contains(word)).collect()
}

fn mend(what: &str, word: &str) -> String {
    format!(
        "{what} holds `{word}`, which judges or promises ({NEVER}): say it \
         without"
    )
}
