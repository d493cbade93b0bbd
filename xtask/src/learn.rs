//! The learned part: `cargo xtask train`, `fit`, `eval` and `conversations`
//! run the program in `training/`.

use std::process::Command;

use anyhow::{Result, bail};

use crate::args::{Choice, Given, Task};
use crate::{place, run};

const CORPUS: Choice = Choice {
    name: "--corpus",
    value: Some("DIR"),
    among: &[],
    summary: "The folder of everyday text, with its SOURCES.md",
};

/// Learning.
pub const TRAIN: Task = Task {
    name: "train",
    summary: "Train the learned part anew, on the train and tune parts",
    detail: "\
Writes src/model/weights.bin and pieces.fst. The same text and the same seed
give the same files. Takes minutes. Run `cargo xtask fit` before it when the
labels or the rules have changed much, and `cargo xtask eval --write` after.",
    options: &[CORPUS],
    word: None,
    run: |given: &Given| with_corpus("train", given),
};

/// Choosing the bounds.
pub const FIT: Task = Task {
    name: "fit",
    summary: "Choose the bounds of the levels, by cross-validation",
    detail: "Writes src/model/bounds.rs. Never reads the sealed part.",
    options: &[CORPUS],
    word: None,
    run: |given: &Given| with_corpus("fit", given),
};

/// Measuring.
pub const EVAL: Task = Task {
    name: "eval",
    summary: "Measure the engine on conversations it has not learned from",
    detail: "\
Recall at level and in time, look-alikes raised and what disguises cost, by
language, for the tune and the sealed part; the model has learned from the
tune part, so the sealed part is the honest one. With --corpus also the false
alarms on everyday text, and the messages that raised them. With --peers, and
nothing beside it, what a keyword list, the npm package `obscenity` and sentence
embeddings do on the same sealed conversations: minutes, and Python and Node;
what is missing is named and left out.",
    options: &[
        CORPUS,
        Choice {
            name: "--lang",
            value: Some("LANG"),
            among: &[],
            summary: "Only this language",
        },
        Choice {
            name: "--check",
            value: None,
            among: &[],
            summary: "Fail where figures are worse than tests/figures.json",
        },
        Choice {
            name: "--write",
            value: None,
            among: &[],
            summary: "Write the figures to tests/figures.json",
        },
        Choice {
            name: "--peers",
            value: None,
            among: &[],
            summary: "Compare with what else there is",
        },
    ],
    word: None,
    run: |given: &Given| {
        let mut words = vec!["eval".to_owned()];
        for name in ["--corpus", "--lang"] {
            if let Some(value) = given.value(name) {
                words.extend([name.to_owned(), value.to_owned()]);
            }
        }
        for name in ["--check", "--write", "--peers"] {
            if given.has(name) {
                words.push(name.to_owned());
            }
        }
        program(&words)
    },
};

/// Checking what is learned from.
pub const CONVERSATIONS: Task = Task {
    name: "conversations",
    summary: "Check the labelled conversations and look for near-duplicates",
    detail: "",
    options: &[],
    word: None,
    run: |_: &Given| program(&["conversations".to_owned()]),
};

fn with_corpus(task: &str, given: &Given) -> Result<bool> {
    let Some(corpus) = given.value("--corpus") else {
        bail!(
            "`{task}` wants everyday text: `cargo xtask {task} --corpus DIR`; \
             docs/model.md tells what the folder holds"
        );
    };
    program(&[task.to_owned(), "--corpus".to_owned(), corpus.to_owned()])
}

/// Runs the program in `training/`.
pub fn program(words: &[String]) -> Result<bool> {
    let mut command = Command::new(run::cargo());
    command
        .args(["run", "--release", "--locked", "--quiet"])
        .args(["--package", "daymark-training", "--"])
        .args(words)
        .current_dir(place::root());
    run::shown(&mut command)
}
