//! One format for everything that is written: `cargo xtask format`.

use std::process::Command;

use anyhow::Result;

use crate::args::{Given, Task};
use crate::setup::{self, Need};
use crate::{place, run};

/// The task.
pub const TASK: Task = Task {
    name: "format",
    summary: "Bring Rust, scripts and style sheets into the project's format",
    detail: "`cargo xtask test format` and `… test scripts` only look.",
    options: &[],
    word: None,
    run: |_: &Given| {
        setup::provide(&[Need::Node, Need::Packages])?;
        let mut rust = Command::new(run::cargo());
        rust.args(["fmt", "--all"]).current_dir(place::root());
        let rust = run::shown(&mut rust)?;
        Ok(run::shown(&mut biome(&["check", "--write"])?)? && rust)
    },
};

/// A command that looks at, or writes, all that is no Rust.
pub fn biome(words: &[&str]) -> Result<Command> {
    let mut command = Command::new(setup::node()?);
    command
        .arg(setup::modules().join("@biomejs/biome/bin/biome"))
        .args(words)
        .args(["--error-on-warnings", "--colors=off", "."])
        .current_dir(place::root());
    Ok(command)
}
