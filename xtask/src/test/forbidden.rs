//! Words that must not stand in the extension's own code, each with the
//! promise it would break.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::build::files_below;

const LEAVES: &str = "nothing leaves the device";
const MARKUP: &str = "text of a page is never read as markup";
const CODE: &str = "no code is made from text";
const KEPT: &str = "only settings are stored";

const WALK: &str = "a form may have a field of that name: use tree.ts";

type Word = (&'static str, &'static str);

/// What must not stand in a script of the extension, and why.
const FORBIDDEN: &[Word] = &[
    ("XMLHttpRequest", LEAVES),
    ("WebSocket", LEAVES),
    ("EventSource", LEAVES),
    ("WebTransport", LEAVES),
    ("RTCPeerConnection", LEAVES),
    ("sendBeacon", LEAVES),
    ("fetch(", LEAVES),
    ("sendNativeMessage", LEAVES),
    ("connectNative", LEAVES),
    ("innerHTML", MARKUP),
    ("outerHTML", MARKUP),
    ("insertAdjacentHTML", MARKUP),
    ("createContextualFragment", MARKUP),
    ("document.write", MARKUP),
    ("eval(", CODE),
    ("new Function", CODE),
    ("localStorage", KEPT),
    ("sessionStorage", KEPT),
    ("indexedDB", KEPT),
];

/// Where pages are walked, and the one file that may walk them by name.
const READER: &str = "extension/content/reader";
const TREE: &str = "tree.ts";

/// What must not stand in the other files there.
const FORBIDDEN_IN_READER: &[Word] = &[
    (".parentElement", WALK),
    (".parentNode", WALK),
    (".childNodes", WALK),
    (".firstChild", WALK),
    (".firstElementChild", WALK),
    (".lastElementChild", WALK),
    (".childElementCount", WALK),
    (".nextSibling", WALK),
    (".nextElementSibling", WALK),
    (".previousSibling", WALK),
    (".previousElementSibling", WALK),
    (".attributes", WALK),
];

/// Reads every script and page of the extension.
pub fn check(root: &Path) -> Result<bool> {
    let mut faults = 0;
    let mut read = 0;
    for file in files_below(&root.join("extension"))? {
        let kind = file.extension().unwrap_or_default();
        if kind != "ts" && kind != "html" {
            continue;
        }
        read += 1;
        let text = fs::read_to_string(&file)
            .with_context(|| format!("could not read {}", file.display()))?;
        let walks =
            file.starts_with(root.join(READER)) && !file.ends_with(TREE);
        let more = if walks { FORBIDDEN_IN_READER } else { &[] };
        for (line, word, why) in
            found(&text, FORBIDDEN).chain(found(&text, more))
        {
            faults += 1;
            let file = file.strip_prefix(root)?.display();
            println!("{file}:{line}: `{word}` stands here: {why}");
        }
    }
    println!("{read} files read, {faults} faults");
    Ok(faults == 0 && read > 0)
}

/// The forbidden words of a text, comments left out.
fn found(
    text: &str,
    words: &'static [Word],
) -> impl Iterator<Item = (usize, &'static str, &'static str)> {
    text.lines().enumerate().flat_map(move |(number, line)| {
        let start = line.trim_start();
        // A spread is no field.
        let line = line.replace("...", " ");
        let comment = ["//", "*", "/*", "<!--"];
        let told = comment.iter().any(|mark| start.starts_with(mark));
        words
            .iter()
            .filter(move |(word, _)| !told && line.contains(word))
            .map(move |(word, why)| (number + 1, *word, *why))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_forbidden_word_with_its_line() {
        let text = "const a = 1;\n  body.innerHTML = a;\n";
        let faults: Vec<_> = found(text, FORBIDDEN).collect();
        assert_eq!(faults, [(2, "innerHTML", MARKUP)]);
    }

    #[test]
    fn the_reader_walks_by_its_own_tree() {
        let text = "const up = element.parentElement;\nreturn [...childNodes(element)];\n";
        assert_eq!(found(text, FORBIDDEN).count(), 0);
        assert_eq!(found(text, FORBIDDEN_IN_READER).count(), 1);
    }

    #[test]
    fn comments_may_name_what_is_not_used() {
        let text = "// no innerHTML here\n/* nor eval( */\n * nor fetch(\n";
        assert_eq!(found(text, FORBIDDEN).count(), 0);
    }
}
