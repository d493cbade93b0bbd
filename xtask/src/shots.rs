//! Pictures of every state of the card in every language, and of the
//! extension's own pages: `cargo xtask shots`.

use std::process::Command;

use anyhow::bail;

use crate::args::{Choice, Given, Task};
use crate::setup::{self, Need};
use crate::{place, run, test};

/// The task.
pub const TASK: Task = Task {
    name: "shots",
    summary: "Take pictures of every state of the card in every language",
    detail: "\
Shows what lies in dist, in Chromium. Writes DIR/LANGUAGE/STATE.png and
DIR/index.html, one row a state and one column a language, for a person to
look at. Without options it takes a few minutes.",
    options: &[
        Choice {
            name: "--language",
            value: Some("XX"),
            among: &[],
            summary: "Only this language",
        },
        Choice {
            name: "--state",
            value: Some("NAME"),
            among: &[],
            summary: "Only this state; a wrong name lists them",
        },
        Choice {
            name: "--out",
            value: Some("DIR"),
            among: &[],
            summary: "Where they go, else target/shots or target/store",
        },
        Choice {
            name: "--store",
            value: None,
            among: &[],
            summary: "Instead: the pictures for the stores, in their sizes",
        },
        Choice {
            name: "--docs",
            value: None,
            among: &[],
            summary: "Instead: those of docs/deploy.md, anew",
        },
    ],
    word: None,
    run: |given: &Given| {
        let manifest = "dist/chromium/manifest.json";
        if !place::root().join(manifest).is_file() {
            bail!("there is no {manifest}: `cargo xtask build`");
        }
        setup::provide(&[
            Need::Node,
            Need::Packages,
            Need::Chromium,
            Need::Fonts,
            Need::AllFonts,
        ])?;
        let mut command = Command::new(setup::node()?);
        let script = match given.has("--store") || given.has("--docs") {
            true => "tests/browser/store.mjs",
            false => "tests/browser/shots.mjs",
        };
        command.arg(script).current_dir(place::root());
        if given.has("--docs") {
            command.arg("--docs");
        }
        for name in ["--language", "--state", "--out"] {
            if let Some(value) = given.value(name) {
                command.args([name, value]);
            }
        }
        test::browsers(&mut command)?;
        run::shown(&mut command)
    },
};
