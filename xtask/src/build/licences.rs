//! The page with the licences of what others wrote and the extension holds.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{Crate, Part};

/// The words of the MIT licence below the names of the authors.
const MIT: &str = include_str!("mit.txt");

/// What is in the module and comes from no crate: name, what it is, licence,
/// whose it is. The library's own crates are those that a module for browsers
/// links.
const MORE: [(&str, &str, &str, &str); 4] = [
    (
        "Rust standard library",
        "code, with compiler_builtins",
        "MIT OR Apache-2.0",
        "Copyright (c) The Rust Project Contributors",
    ),
    (
        "dlmalloc",
        "code, part of the Rust standard library",
        "MIT OR Apache-2.0",
        "Copyright (c) 2014 Alex Crichton",
    ),
    (
        "hashbrown",
        "code, part of the Rust standard library",
        "MIT OR Apache-2.0",
        "Copyright (c) 2016 Amanieu d'Antras",
    ),
    (
        "multilingual-e5-small",
        "the model from which the learned part was taught",
        "MIT",
        "Copyright (c) Microsoft Corporation",
    ),
];

/// One entry of the page, before those of the same text are put together.
struct Entry {
    name: String,
    text: String,
}

/// The page as the extension shows it; at `root` lie the project's own
/// licences.
pub fn page(root: &Path, crates: &[Crate]) -> Result<String> {
    let mut own = String::new();
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let text = first_of(root, &[name])
            .with_context(|| format!("there is no {name}"))?;
        own.push_str(&section(&[], &text));
    }
    let mut entries = Vec::new();
    for one in crates.iter().filter(|one| one.part != Part::Build) {
        let what = match one.part {
            Part::Data => " (data)",
            _ => "",
        };
        let name =
            format!("{} {}{what}: {}", one.name, one.version, one.licence);
        entries.push(Entry { name, text: text_of(one)? });
    }
    for (name, what, licence, whose) in MORE {
        let name = format!("{name} ({what}): {licence}");
        entries.push(Entry { name, text: format!("{whose}\n\n{MIT}") });
    }
    Ok(drawn(&own, &entries))
}

/// The licence of a crate as its authors wrote it: MIT where it may be chosen,
/// and what stands beside the choice.
fn text_of(one: &Crate) -> Result<String> {
    let mut texts = Vec::new();
    for part in one.licence.split(" AND ") {
        let choices = part.trim_matches(['(', ')']);
        let names: &[&str] =
            match choices.split(" OR ").find(|id| is_shown(id)) {
                Some("Unicode-3.0") => &["LICENSE-UNICODE"],
                Some(_) => &["LICENSE-MIT", "LICENSE", "LICENSE.md"],
                None => bail!(
                    "{} is under {}, which no page of the extension shows \
                     yet: see xtask/src/build/licences.rs",
                    one.name,
                    one.licence
                ),
            };
        texts.push(first_of(&one.folder, names).with_context(|| {
            format!("{} has none of the files {names:?}", one.name)
        })?);
    }
    Ok(texts.join("\n\n"))
}

fn is_shown(id: &str) -> bool {
    ["MIT", "Unicode-3.0"].contains(&id)
}

fn first_of(folder: &Path, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| {
        let text = fs::read_to_string(folder.join(name)).ok()?;
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        Some(lines.join("\n").trim_matches('\n').to_owned())
    })
}

fn drawn(own: &str, entries: &[Entry]) -> String {
    let mut names: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for entry in entries {
        names.entry(&entry.text).or_default().push(&entry.name);
    }
    // Each text where the first that has it stands.
    let mut groups: Vec<_> = names.into_iter().collect();
    groups.sort_by(|(_, one), (_, two)| one.cmp(two));
    let others: String =
        groups.iter().map(|(text, names)| section(names, text)).collect();
    PAGE.replace("OWN\n", own).replace("OTHERS\n", &others)
}

/// A text, below the names of what it is about.
fn section(names: &[&str], text: &str) -> String {
    let mut section = String::from("      <section>\n");
    if !names.is_empty() {
        section.push_str("        <ul>\n");
        for name in names {
            let _ = writeln!(section, "          <li>{}</li>", escaped(name));
        }
        section.push_str("        </ul>\n");
    }
    let _ = writeln!(section, "<pre>{}</pre>", escaped(text));
    section.push_str("      </section>\n");
    section
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

const PAGE: &str = r#"<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Licences – Daymark</title>
    <link rel="stylesheet" href="tokens.css">
    <link rel="stylesheet" href="base.css">
    <link rel="stylesheet" href="parts.css">
    <link rel="stylesheet" href="page.css">
  </head>
  <body>
    <main>
      <h1>Licences</h1>
      <p>Daymark is under MIT or Apache 2.0, as you choose.</p>
OWN
      <h2>Work of others</h2>
      <p>Daymark holds code and data of others. Where they leave a choice of licences, the text of one is given.</p>
OTHERS
    </main>
  </body>
</html>
"#;

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str, files: &[(&str, &str)]) -> std::path::PathBuf {
        let id = std::process::id();
        let folder =
            std::env::temp_dir().join(format!("daymark-licence-{name}-{id}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in files {
            fs::write(folder.join(name), text).unwrap();
        }
        folder
    }

    fn own() -> std::path::PathBuf {
        crate::place::root()
    }

    fn one(name: &str, licence: &str, files: &[(&str, &str)]) -> Crate {
        Crate {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.to_owned(),
            part: Part::Code,
            folder: folder(name, files),
            checksum: None,
            needs: [].into(),
        }
    }

    #[test]
    fn the_same_text_stands_once_with_all_names() {
        let files = [("LICENSE-MIT", "by <b>\r\n"), ("LICENSE-APACHE", "no")];
        let same = [("LICENSE", "\nby <b>")];
        let crates = [
            one("first", "MIT OR Apache-2.0", &files),
            one("second", "MIT", &same),
        ];
        let page = page(&own(), &crates).unwrap();
        assert_eq!(page.matches("by &lt;b&gt;").count(), 1);
        assert!(page.contains("<li>first 1.0.0: MIT OR Apache-2.0</li>"));
        assert!(page.contains("<li>second 1.0.0: MIT</li>"));
        assert!(page.contains("multilingual-e5-small"));
        assert!(page.contains("Apache License"));
    }

    #[test]
    fn what_only_builds_is_left_out() {
        let mut tool = one("tool", "GPL-3.0", &[]);
        tool.part = Part::Build;
        assert!(!page(&own(), &[tool]).unwrap().contains("tool 1.0.0"));
    }

    #[test]
    fn all_that_is_asked_for_is_shown() {
        let files = [("LICENSE-MIT", "m"), ("LICENSE-UNICODE", "u")];
        let both = one("both", "(MIT OR Apache-2.0) AND Unicode-3.0", &files);
        assert_eq!(text_of(&both).unwrap(), "m\n\nu");
        let lacks = one("lacks", "MIT AND Unicode-3.0", &files[..1]);
        assert!(text_of(&lacks).is_err());
        let unknown = one("unknown", "Apache-2.0", &files);
        let fault = text_of(&unknown).unwrap_err().to_string();
        assert!(fault.contains("unknown is under Apache-2.0"), "{fault}");
    }
}
