//! Every task of the project under one name: `cargo xtask --help`.
//!
//! A task sets up what it needs, and only that, before it starts; the same
//! names serve at a desk and in continuous integration.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod args;
mod bench;
mod build;
mod demo;
mod figures;
mod fleet;
#[allow(dead_code, reason = "names of constants are used by the library")]
#[path = "../../build/fluent.rs"]
mod fluent;
mod format;
mod fuzz;
mod git;
mod help;
mod learn;
mod listing;
#[path = "../../build/mistake.rs"]
mod mistake;
mod package;
mod place;
pub mod policy;
mod prove;
mod run;
#[allow(dead_code, reason = "parts are used by the library")]
#[path = "../../src/settings/key.rs"]
mod setting;
mod setup;
mod shots;
mod site;
mod soak;
mod test;
mod verify;
mod version;
mod words;

use std::process::ExitCode;

use args::{Given, Task};

const TASKS: &[&Task] = &[
    &setup::TASK,
    &build::TASK,
    &test::TASK,
    &prove::TASK,
    &demo::TASK,
    &shots::TASK,
    &package::TASK,
    &package::folder::TASK,
    &listing::TASK,
    &verify::TASK,
    &figures::TASK,
    &fleet::TASK,
    &bench::TASK,
    &fuzz::TASK,
    &soak::TASK,
    &learn::EVAL,
    &learn::FIT,
    &learn::TRAIN,
    &learn::CONVERSATIONS,
    &site::NEW,
    &site::CHECK,
    &words::CHECK,
    &help::CHECK,
    &policy::TASK,
    &format::TASK,
];

/// Does the task that the command line names.
#[must_use]
pub fn start() -> ExitCode {
    let mut words = std::env::args().skip(1).peekable();
    let first = words.next();
    let answer = match first.as_deref() {
        None | Some("--help" | "-h") => {
            print!("{}", args::overview(TASKS));
            Ok(true)
        }
        // `help` alone asks for help; `help check` is a task.
        Some("help") if words.peek().is_none() => {
            print!("{}", args::overview(TASKS));
            Ok(true)
        }
        Some(name) => match args::find(TASKS, name, &mut words) {
            Ok(task) => run_task(task, words),
            Err(error) => Err(error),
        },
    };
    match answer {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run_task(
    task: &Task,
    words: impl Iterator<Item = String>,
) -> anyhow::Result<bool> {
    match Given::read(task, words)? {
        Some(given) => (task.run)(&given),
        None => {
            print!("{}", task.help());
            Ok(true)
        }
    }
}
