//! Builds the extension a second time, elsewhere and from nothing, and
//! compares the bytes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::build::{self, BROWSERS, Profile, Tree, files_below};
use crate::{git, place, setup};

/// Builds this tree twice; tells whether the zips are the same.
pub fn check() -> Result<bool> {
    build::make(Profile::Release)?;
    let here = Tree::here();
    let folder = place::state("second build");
    let _ = fs::remove_dir_all(&folder);
    let there = Tree {
        root: folder.join("sources of daymark"),
        cargo_home: folder.join("home of cargo"),
    };
    sources(&here.root, &there.root)?;
    // The tools are the same, by other paths; the sources and what is made
    // of them are anew.
    link(&here.cargo_home, &there.cargo_home)?;
    link(&setup::modules(), &there.root.join("node_modules"))?;
    build::build(&there, Profile::Release)?;
    let same = same_zips(&here, &there)?;
    fs::remove_dir_all(&folder)?;
    Ok(same)
}

fn same_zips(here: &Tree, there: &Tree) -> Result<bool> {
    let mut same = true;
    for browser in BROWSERS {
        let name = format!("daymark-{browser}.zip");
        let first = fs::read(here.dist().join(&name))?;
        let second = fs::read(there.dist().join(&name))?;
        if first == second {
            println!("{name}: {} bytes, the same twice", first.len());
            continue;
        }
        same = false;
        println!("{name}: differs");
        let folder = here.dist().join(browser);
        for file in files_below(&folder)? {
            let name = file.strip_prefix(&folder)?;
            let other = there.dist().join(browser).join(name);
            if fs::read(&file)? != fs::read(other).unwrap_or_default() {
                println!("  {}", name.display());
            }
        }
    }
    Ok(same)
}

/// Lays the sources there: a clean clone of the commit, so that nothing that
/// is missing in it goes unseen; where something is not committed yet, or git
/// knows nothing of these sources, a copy.
fn sources(from: &Path, to: &Path) -> Result<()> {
    match git::changes(from) {
        Ok(changes) if changes.is_empty() => {
            let commit = git::commit(from, "HEAD")?;
            println!("the second build is of a clean clone of {commit}");
            git::clone(from, &commit, to)
        }
        Ok(_) | Err(_) => {
            println!("the second build is of a copy: not all is committed");
            copy(from, to)
        }
    }
}

/// Copies the sources: all that git would not ignore.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let built = ["target", "dist", "packages", "pkg", "node_modules", ".git"];
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if built.iter().any(|built| name == *built) {
            continue;
        }
        let into = to.join(&name);
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &into)?;
        } else {
            fs::copy(entry.path(), &into).with_context(|| {
                format!("could not copy {}", entry.path().display())
            })?;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) -> Result<()> {
    Ok(std::os::unix::fs::symlink(to, at)?)
}

#[cfg(windows)]
fn link(to: &Path, at: &Path) -> Result<()> {
    Ok(std::os::windows::fs::symlink_dir(to, at)?)
}
