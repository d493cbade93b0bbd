//! Many devices of one school, each installing Daymark by policy:
//! `cargo xtask fleet`.

use std::process::Command;

use anyhow::bail;

use crate::args::{Choice, Given, Task};
use crate::policy::engine;
use crate::setup::{self, Need};
use crate::{build, place, prove, run, test};

/// The task.
pub const TASK: Task = Task {
    name: "fleet",
    summary: "Install by policy in many fresh profiles, and measure it",
    detail: "\
Serves what lies in dist on loopback as a school would, and starts one browser
after the other, each with a profile of its own and the policy of the school.
Tells how long each takes until the extension is there with its settings, and
every request that it made. As root they run in a network of their own, where
every packet is recorded, questions for names and UDP too, and each has to be
the school's or the browser's maker's; the recording stays in target/fleet.
Else Ctrl+C ends it and tells what there is by then. On Linux alone.",
    options: &[
        Choice {
            name: "--profiles",
            value: Some("COUNT"),
            among: &[],
            summary: "How many, else 200",
        },
        Choice {
            name: "--browser",
            value: Some("NAME"),
            among: &build::BROWSERS,
            summary: "Which browser, else chromium",
        },
    ],
    word: None,
    run: |given: &Given| {
        if !cfg!(target_os = "linux") {
            bail!("a policy is laid down for a browser of Linux alone");
        }
        let browser = given.value("--browser").unwrap_or("chromium");
        let profiles = given.value("--profiles").unwrap_or("200");
        if !profiles.parse::<u32>().is_ok_and(|count| count > 0) {
            bail!("`--profiles` is a number from 1, not `{profiles}`");
        }
        let manifest = format!("dist/{browser}/manifest.json");
        if !place::root().join(&manifest).is_file() {
            bail!("there is no {manifest}: `cargo xtask build --release`");
        }
        let is_recorded = prove::is_possible();
        let mut needs = vec![
            Need::Node,
            Need::Packages,
            Need::Bubblewrap,
            Need::browser(browser),
        ];
        if is_recorded {
            needs.extend(prove::NEEDS);
        }
        setup::provide(&needs)?;
        engine::build()?;
        let mut command = Command::new(setup::node()?);
        command
            .arg("tests/browser/fleet.mjs")
            .args(["--profiles", profiles, "--browser", browser])
            .current_dir(place::root());
        test::browsers(&mut command)?;
        if !is_recorded {
            let done = run::shown(&mut command)?;
            println!(
                "questions for names and UDP were not recorded: that wants \
                 root, in a container with the rights that `cargo xtask \
                 prove` names"
            );
            return Ok(done);
        }
        let folder = place::target().join("fleet").join(browser);
        command.arg("--recorded").arg(&folder);
        let done = run::shown(&mut command)?;
        Ok(prove::traffic(&folder)? && done)
    },
};
