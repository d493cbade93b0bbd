//! Hours of chat in a short time: `cargo xtask soak`.

use std::process::Command;

use anyhow::Result;

use crate::args::{Choice, Given, Task};
use crate::build::{self, Profile};
use crate::setup::{self, Need};
use crate::{place, run, test};

/// The task.
pub const TASK: Task = Task {
    name: "soak",
    summary: "Let a million messages run through real clients",
    detail: "\
Everyday talk in eleven languages runs through The Lounge and Converse.js, side by
side, with threats at known places. Each must bring its card, once, and
nothing else may; memory may grow by 5 % between the first stable point and
the end. The beginning of the same talk without Daymark tells what is the
client's own. A million messages take hours; docs/reliability.md tells what
came out.",
    options: &[
        Choice {
            name: "--messages",
            value: Some("N"),
            among: &[],
            summary: "All messages together; 1,000,000 if nothing is said",
        },
        Choice {
            name: "--clients",
            value: Some("LIST"),
            among: &[],
            summary: "Some of lounge,converse,page (a page of the tests); \
                      lounge,converse if nothing is said",
        },
        Choice {
            name: "--length",
            value: Some("N"),
            among: &[],
            summary: "Messages of one conversation; 500 if nothing is said",
        },
        Choice {
            name: "--minutes",
            value: Some("N"),
            among: &[],
            summary: "The longest that one client may take with Daymark",
        },
        Choice {
            name: "--filling",
            value: Some("N"),
            among: &[],
            summary: "Conversations before the first stable point; 120 if \
                      nothing is said",
        },
        Choice {
            name: "--alone",
            value: Some("N"),
            among: &[],
            summary: "Conversations of the same talk without Daymark; 240 \
                      if nothing is said",
        },
        Choice {
            name: "--seed",
            value: Some("N"),
            among: &[],
            summary: "Other talk; 1 if nothing is said",
        },
        Choice {
            name: "--browser",
            value: Some("NAME"),
            among: &["chromium"],
            summary: "Only Chromium tells what its parts take",
        },
        Choice {
            name: "--no-comparison",
            value: None,
            among: &[],
            summary: "Leave out the same talk without Daymark",
        },
    ],
    word: None,
    run: |given: &Given| {
        let mut needs = setup::BUILD.to_vec();
        needs.push(Need::Chromium);
        needs.extend(setup::SERVERS);
        setup::provide(&needs)?;
        build::make(Profile::Release)?;
        soak(given)
    },
};

fn soak(given: &Given) -> Result<bool> {
    let node = setup::youngest_node()?;
    let mut command = Command::new(node);
    command.arg("tests/soak/run.mjs").current_dir(place::root());
    for choice in TASK.options {
        if let Some(value) = given.value(choice.name) {
            command.arg(choice.name);
            if choice.value.is_some() {
                command.arg(value);
            }
        }
    }
    test::browsers(&mut command)?;
    run::shown(&mut command)
}
