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

/// What must not stand in a script of the extension, and why.
const FORBIDDEN: [(&str, &str); 19] = [
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
        for (line, word, why) in found(&text) {
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
) -> impl Iterator<Item = (usize, &'static str, &'static str)> {
    text.lines().enumerate().flat_map(|(number, line)| {
        let start = line.trim_start();
        let comment = ["//", "*", "/*", "<!--"];
        let told = comment.iter().any(|mark| start.starts_with(mark));
        FORBIDDEN
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
        let faults: Vec<_> = found(text).collect();
        assert_eq!(faults, [(2, "innerHTML", MARKUP)]);
    }

    #[test]
    fn comments_may_name_what_is_not_used() {
        let text = "// no innerHTML here\n/* nor eval( */\n * nor fetch(\n";
        assert_eq!(found(text).count(), 0);
    }
}
