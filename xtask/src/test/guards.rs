//! Takes out what stands in the way of each hostile attempt and of pages that
//! fight, and demands that the tests fail: `cargo xtask test guards`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::build::{self, Profile, Tree, files_below};
use crate::{git, place, run, setup};

/// The edits that take the engine's guards out; all at once, since each test
/// looks at its own.
const ENGINE: &str = "tests/browser/guards/engine.json";

/// Tries every guard in one browser.
pub fn check(browser: &str) -> Result<bool> {
    build::make(Profile::Release)?;
    let engine = engine_without_guards()?;
    let mut command = Command::new(setup::node()?);
    command
        .args(["tests/browser/guards.mjs", "--browser", browser])
        .arg("--engine")
        .arg(engine)
        .current_dir(place::root());
    super::browsers(&mut command)?;
    run::shown(&mut command)
}

/// Builds the engine without its guards; gives the folder that it lies in.
fn engine_without_guards() -> Result<PathBuf> {
    let root = place::state("without guards");
    let tree = Tree { root, cargo_home: place::cargo_home() };
    let edits = read(&place::root().join(ENGINE))?;
    follow(&place::root(), &tree.root, &edits)?;
    build::engine_alone(&tree)
}

/// What to take out of a file, and what to put there.
#[derive(Debug)]
struct Edit {
    file: String,
    find: String,
    put: String,
}

fn read(list: &Path) -> Result<Vec<Edit>> {
    let text = fs::read_to_string(list)
        .with_context(|| format!("could not read {}", list.display()))?;
    let edits: Value = serde_json::from_str(&text)?;
    let edit = |edit: &Value| {
        let text = |name: &str| Some(edit[name].as_str()?.to_owned());
        Some(Edit {
            file: text("file")?,
            find: text("find")?,
            put: text("put")?,
        })
    };
    let edits = edits.as_array().into_iter().flatten();
    let edits: Option<Vec<_>> = edits.map(edit).collect();
    edits.with_context(|| format!("{} is not whole", list.display()))
}

/// Makes a folder the same as the sources but for the edits; what is the same
/// already is left as it is, so that cargo compiles no more than it must.
fn follow(from: &Path, to: &Path, edits: &[Edit]) -> Result<()> {
    let names = git::files(from)?;
    for name in &names {
        let Ok(mut bytes) = fs::read(from.join(name)) else { continue };
        for edit in edits.iter().filter(|edit| edit.file == *name) {
            bytes = edited(&String::from_utf8(bytes)?, edit)?.into_bytes();
        }
        let file = to.join(name);
        if fs::read(&file).is_ok_and(|kept| kept == bytes) {
            continue;
        }
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, bytes)
            .with_context(|| format!("could not write {}", file.display()))?;
    }
    let source = to.join("src");
    for file in files_below(&source)? {
        let name = file.strip_prefix(to)?.to_string_lossy().into_owned();
        if !names.contains(&name) {
            fs::remove_file(&file)?;
        }
    }
    Ok(())
}

fn edited(text: &str, edit: &Edit) -> Result<String> {
    let Edit { file, find, put } = edit;
    if text.matches(find.as_str()).count() != 1 {
        bail!("{file} has not exactly once what {ENGINE} takes out: {find}");
    }
    Ok(text.replace(find.as_str(), put))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_guard_of_the_list_is_in_the_engine() {
        let root = place::root();
        let edits = read(&root.join(ENGINE)).unwrap();
        assert!(!edits.is_empty());
        for edit in edits {
            let text = fs::read_to_string(root.join(&edit.file)).unwrap();
            assert_ne!(edited(&text, &edit).unwrap(), text);
        }
    }

    #[test]
    fn a_guard_that_is_not_there_is_a_fault() {
        let edit = Edit {
            file: "a.rs".to_owned(),
            find: "guard();".to_owned(),
            put: String::new(),
        };
        assert_eq!(edited("a guard(); b", &edit).unwrap(), "a  b");
        assert!(edited("a b", &edit).is_err());
        assert!(edited("guard(); guard();", &edit).is_err());
    }
}
