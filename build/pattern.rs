//! Word patterns: `regex` syntax as far as it stands for a finite list.

use regex_syntax::hir::{Class, Hir, HirKind};

/// The most words one pattern may stand for.
const MOST: usize = 2048;

/// Every word a pattern stands for.
///
/// # Errors
///
/// A sentence that says what is wrong and what to write instead.
pub fn expand(pattern: &str) -> Result<Vec<String>, String> {
    let hir = regex_syntax::parse(pattern).map_err(|error| {
        let first = error.to_string();
        let last = first.lines().last().unwrap_or_default().to_owned();
        format!("is not a pattern ({last}): write the word plainly")
    })?;
    let words = expand_hir(&hir)?;
    if words.iter().any(|word| word.trim().is_empty()) {
        return Err("may stand for nothing: leave at least one letter \
                    outside of `?`"
            .to_owned());
    }
    Ok(words)
}

fn expand_hir(hir: &Hir) -> Result<Vec<String>, String> {
    let words = match hir.kind() {
        HirKind::Empty => vec![String::new()],
        HirKind::Literal(literal) => {
            vec![String::from_utf8_lossy(&literal.0).into_owned()]
        }
        HirKind::Class(Class::Unicode(class)) => class
            .iter()
            .flat_map(|range| range.start()..=range.end())
            .take(MOST + 1)
            .map(String::from)
            .collect(),
        HirKind::Class(Class::Bytes(class)) => class
            .iter()
            .flat_map(|range| range.start()..=range.end())
            .map(|byte| char::from(byte).to_string())
            .collect(),
        HirKind::Repetition(repetition) => {
            let one = expand_hir(&repetition.sub)?;
            match (repetition.min, repetition.max) {
                (0, Some(1)) => {
                    let mut words = vec![String::new()];
                    words.extend(one);
                    words
                }
                _ => {
                    return Err("repeats: `*`, `+` and `{}` have no end. \
                                List the words, stretched letters are \
                                found without it"
                        .to_owned());
                }
            }
        }
        HirKind::Capture(capture) => expand_hir(&capture.sub)?,
        HirKind::Concat(parts) => {
            let mut words = vec![String::new()];
            for part in parts {
                let endings = expand_hir(part)?;
                words = words
                    .iter()
                    .flat_map(|word| {
                        endings
                            .iter()
                            .map(move |ending| format!("{word}{ending}"))
                    })
                    .take(MOST + 1)
                    .collect();
            }
            words
        }
        HirKind::Alternation(parts) => {
            let mut words = Vec::new();
            for part in parts {
                words.extend(expand_hir(part)?);
            }
            words
        }
        HirKind::Look(_) => {
            return Err("looks around: `^`, `$` and `\\b` are not needed, \
                        whole words are matched anyway"
                .to_owned());
        }
    };
    if words.len() > MOST {
        return Err(format!(
            "stands for more than {MOST} words: split it up or leave out `.`"
        ));
    }
    Ok(words)
}
