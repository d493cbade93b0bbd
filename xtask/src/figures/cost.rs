//! What reading costs the page: tests/cost, in Chromium and Firefox.

use std::process::Command;

use anyhow::Result;

use crate::{place, run, setup, test};

/// One round of each, so that all figures come in one sitting; the stream
/// lasts a full minute.
const SHORT: &[&str] = &["--rounds", "1", "--seconds", "60"];

/// Measures what lies in `dist/` and prints it beside the others.
pub fn measure() -> Result<bool> {
    setup::provide(&[setup::Need::Chromium, setup::Need::Firefox])?;
    let mut command = Command::new(setup::node()?);
    command.arg("tests/cost/run.mjs").args(SHORT).current_dir(place::root());
    test::browsers(&mut command)?;
    run::shown(&mut command)
}
