//! The table of languages: who reviewed them stands in docs/words.md.

use std::fmt::Write as _;
use std::path::Path;

use super::{Language, REVIEWS, rules};
use crate::fluent::Texts;
use crate::mistake::Mistake;

/// One line of the table in docs/words.md.
struct Review<'a> {
    /// The tag of the language.
    code: &'a str,
    /// Whether somebody is named who reviewed it.
    reviewed: bool,
    /// Where the line begins.
    at: usize,
}

/// The lines of the table: language, file, who translated, who reviewed.
fn reviews(document: &str) -> Vec<Review<'_>> {
    let mut reviews = Vec::new();
    let mut at = 0;
    for line in document.split_inclusive('\n') {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if let ["", _, file, _, reviewed, ..] = cells.as_slice()
            && let Some(file) = file.strip_prefix('`')
            && let Some(code) = file.strip_suffix(".ftl`")
        {
            let reviewed = !["", "no"].contains(reviewed);
            reviews.push(Review { code, reviewed, at });
        }
        at += line.len();
    }
    reviews
}

/// Each language stands in the table once, and each line has its language.
pub fn check(
    languages: &[Language<'_>],
    document: &str,
    mistakes: &mut Vec<Mistake>,
) {
    let reviews = reviews(document);
    let mut wrong = |at: usize, mend: String| {
        mistakes.push(Mistake::at(Path::new(REVIEWS), document, at, mend));
    };
    let end = reviews.last().map_or(document.len(), |review| review.at);
    for Language { code, .. } in languages {
        let lines: Vec<_> =
            reviews.iter().filter(|review| review.code == *code).collect();
        match lines.as_slice() {
            [] => wrong(
                end,
                format!("add a line for `{code}.ftl`, reviewed by: no"),
            ),
            [_] => {}
            [_, second, ..] => {
                wrong(second.at, format!("drop the second line of {code}"));
            }
        }
    }
    for Review { code, at, .. } in reviews {
        if !languages.iter().any(|language| language.code == code) {
            wrong(at, format!("there is no {code}.ftl: drop this line"));
        }
    }
}

/// The table for people.
pub fn text(languages: &[Language<'_>], document: &str) -> String {
    let reviews = reviews(document);
    let mut text = format!(
        "{:<9} {:>5}  {:<8}  longest first view\n",
        "language", "texts", "reviewed"
    );
    for language in languages {
        let Language { code, texts, .. } = language;
        let reviewed = reviews
            .iter()
            .any(|review| review.code == *code && review.reviewed);
        let reviewed = if reviewed { "yes" } else { "no" };
        let (length, sentence) = rules::longest_first_view(language);
        let (most, measure) = rules::most_of_first_view(code).parts();
        let _ = writeln!(
            text,
            "{code:<9} {:>5}  {reviewed:<8}  {length} of {most} {measure} \
             ({sentence})",
            Texts::len(texts)
        );
    }
    text
}
