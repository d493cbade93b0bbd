//! A chat on loopback, a browser with the extension, a conversation played:
//! `cargo xtask demo`.

use std::process::Command;

use anyhow::{Result, bail};

use crate::args::{Choice, Given, Task};
use crate::build::{self, Profile};
use crate::setup::{self, Need};
use crate::{place, run, test};

/// The task.
pub const TASK: Task = Task {
    name: "demo",
    summary: "Play a conversation in a real browser and see the card appear",
    detail: "\
With a display the window stays open and both sides can be typed. Without one
all conversations are played and pictures go to target/demo.",
    options: &[
        Choice {
            name: "--browser",
            value: Some("NAME"),
            among: &build::BROWSERS,
            summary: "Which browser",
        },
        Choice {
            name: "--script",
            value: Some("NAME"),
            among: &[],
            summary: "Which conversation",
        },
        Choice {
            name: "--list",
            value: None,
            among: &[],
            summary: "Tell the conversations and end",
        },
        Choice {
            name: "--headless",
            value: None,
            among: &[],
            summary: "No window, also where there is a display",
        },
    ],
    word: None,
    run: |given: &Given| {
        if given.has("--list") {
            setup::provide(&[Need::Node, Need::Packages])?;
            return play(&["--list"]);
        }
        let mut words = Vec::new();
        let browser = given.value("--browser").unwrap_or("chromium");
        words.extend(["--browser", browser]);
        if let Some(script) = given.value("--script") {
            // Said before the minute that set-up and build may take.
            let file = format!("demo/scripts/{script}.json");
            if !place::root().join(file).is_file() {
                bail!(
                    "there is no conversation `{script}`; \
                     see `cargo xtask demo --list`"
                );
            }
            words.extend(["--script", script]);
        }
        if given.has("--headless") || !has_display() {
            words.push("--headless");
        }
        let mut needs = setup::BUILD.to_vec();
        needs.push(Need::Fonts);
        needs.push(Need::browser(browser));
        setup::provide(&needs)?;
        build::make(Profile::Release)?;
        play(&words)
    },
};

/// Plays every conversation without a window; what they need is there.
pub fn play_all(browser: &str) -> Result<bool> {
    build::make(Profile::Release)?;
    play(&["--headless", "--browser", browser])
}

fn play(words: &[&str]) -> Result<bool> {
    let mut command = Command::new(setup::node()?);
    command.arg("demo/run.mjs").args(words).current_dir(place::root());
    test::browsers(&mut command)?;
    if !words.contains(&"--list") {
        command.env("DAYMARK_PROGRAM", program()?);
    }
    run::shown(&mut command)
}

/// The command line of the engine, which tells what is recognised and when.
fn program() -> Result<std::path::PathBuf> {
    let mut command = Command::new(run::cargo());
    command
        .args(["build", "--quiet", "--locked", "--bin", "daymark"])
        .arg("--target-dir")
        .arg(place::target())
        .current_dir(place::root());
    if !run::shown(&mut command)? {
        bail!("the command line did not build: `{}`", run::typed(&command));
    }
    let name = format!("daymark{}", std::env::consts::EXE_SUFFIX);
    Ok(place::target().join("debug").join(name))
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    cfg!(any(windows, target_os = "macos"))
        || set("DISPLAY")
        || set("WAYLAND_DISPLAY")
}
