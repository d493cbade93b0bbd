//! The scripts: TypeScript to one file for each place it runs in.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::{Profile, Tree};
use crate::{run, setup};

/// Checks the types of all scripts.
pub fn check_types(tree: &Tree) -> Result<()> {
    let mut command = Command::new(setup::node()?);
    command
        .arg(setup::modules().join("typescript/bin/tsc"))
        .args(["--project", "tsconfig.json"])
        .current_dir(&tree.root);
    run::long("types of the scripts", &mut command, None)
}

/// Bundles the scripts and tells the folder they are in.
pub fn build(tree: &Tree, profile: Profile) -> Result<PathBuf> {
    let out = tree.work().join("scripts");
    let _ = fs::remove_dir_all(&out);
    let mut command = Command::new(setup::node()?);
    command
        .arg("xtask/bundle.mjs")
        .args([&tree.root, &out])
        .arg(profile.name())
        .current_dir(&tree.root);
    run::long("scripts bundled", &mut command, None)?;
    Ok(out)
}
