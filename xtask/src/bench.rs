//! The benchmarks of the engine's stages: `cargo xtask bench`.

use std::process::Command;

use crate::args::{Given, Task};
use crate::{place, run};

/// The task.
pub const TASK: Task = Task {
    name: "bench",
    summary: "Time each stage of the engine, and against the last time",
    detail: "\
TEXT picks what is read or a stage of it: english, thai, hostile,
english/rules. Everyday texts are 1,000 messages, the hostile one is a single
message of 64 KiB. What the browser takes, `cargo xtask figures` tells.",
    options: &[],
    word: Some("TEXT"),
    run: |given: &Given| {
        let mut command = Command::new(run::cargo());
        command
            .args(["bench", "--locked", "--bench", "stages", "--"])
            .args(given.word())
            .current_dir(place::root());
        run::shown(&mut command)
    },
};
