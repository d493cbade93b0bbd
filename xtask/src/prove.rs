//! Shows that nothing is sent and nothing is kept: `cargo xtask prove`.
//!
//! `tests/proof` runs browsers in a network of their own and records it;
//! here is judged what they leave.

mod diary;
mod packets;
mod search;
mod spellings;
mod unpack;
mod verdict;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, bail};

use self::diary::Diary;
use self::verdict::{Run, Verdict};
use crate::args::{Choice, Given, Task};
use crate::build::{self, Profile};
use crate::setup::{self, Need};
use crate::{place, run, test};

/// How long the browsers are used if nobody says otherwise.
const MINUTES: &str = "10";

/// The task.
pub const TASK: Task = Task {
    name: "prove",
    summary: "Show in real browsers that nothing is sent and nothing kept",
    detail: "\
A browser with the extension runs in a network of its own, where every packet
is recorded, and can write to one folder only. Everything that a person can do
is done until the time is up; then every packet has to be a page's or the
browser's own, and no line of the chats may lie in what was written, but what
a browser without the extension sends and keeps too. Before that a copy that
does send and does keep has to be caught.
Wants Linux and root. Recordings and diaries stay in target/proof.",
    options: &[
        Choice {
            name: "--minutes",
            value: Some("N"),
            among: &[],
            summary: "How long each browser is used; 10 if not said",
        },
        Choice {
            name: "--browser",
            value: Some("NAME"),
            among: &build::BROWSERS,
            summary: "Only this one",
        },
        Choice {
            name: "--judge",
            value: None,
            among: &[],
            summary: "Run nothing; judge again what the last runs left",
        },
    ],
    word: None,
    run: |given: &Given| {
        let minutes = given.value("--minutes").unwrap_or(MINUTES);
        let minutes: u64 = minutes.parse().with_context(|| {
            format!("--minutes takes a whole number, not `{minutes}`")
        })?;
        let chosen = given.value("--browser");
        let browsers: Vec<&'static str> = build::BROWSERS
            .into_iter()
            .filter(|name| chosen.is_none_or(|chosen| chosen == *name))
            .collect();
        if given.has("--judge") {
            return judge(&browsers, left);
        }
        provide(&browsers)?;
        prove(&browsers, minutes)
    },
};

/// What the proof wants besides browsers and what a build wants.
pub const NEEDS: &[Need] = &[Need::Bubblewrap, Need::Recorder];

/// Whether this system can give a browser a network of its own.
pub fn is_possible() -> bool {
    cfg!(target_os = "linux") && setup::is_root()
}

fn provide(browsers: &[&str]) -> Result<()> {
    if !is_possible() {
        bail!(
            "nothing was proved: a browser gets a network of its own on \
             Linux, and by root; in a container, give it the rights \
             SYS_ADMIN, NET_ADMIN and NET_RAW"
        );
    }
    let mut needs = setup::BUILD.to_vec();
    needs.extend(NEEDS);
    for browser in browsers {
        needs.push(Need::browser(browser));
    }
    setup::provide(&needs)
}

/// Runs the proof in these browsers; what it needs is there.
pub fn prove(browsers: &[&'static str], minutes: u64) -> Result<bool> {
    build::make(Profile::Release)?;
    for browser in browsers {
        // One of an earlier proof is nothing to compare with.
        let longer = folder(browser, Kind::Longer.name());
        if longer.exists() {
            fs::remove_dir_all(longer)?;
        }
    }
    judge(browsers, |browser, kind| {
        let minutes = if kind == Kind::Leaking { 0 } else { minutes };
        use_browser(browser, kind, minutes)?;
        left(browser, kind)
    })
}

/// First what has to be caught, then what must not be there; `run` gives what
/// a run left.
fn judge(
    browsers: &[&'static str],
    run: impl Fn(&'static str, Kind) -> Result<Run> + Sync,
) -> Result<bool> {
    for browser in browsers {
        let uncaught = verdict::uncaught(&run(browser, Kind::Leaking)?);
        println!("{browser}, a copy that sends and keeps:");
        for leak in &uncaught {
            println!("  NOT CAUGHT: {leak}");
        }
        if !uncaught.is_empty() {
            bail!("the proof is blind in {browser}, and proves nothing");
        }
        println!("  caught: {}", verdict::LEAKS.join(", "));
    }
    // Side by side: an hour in both browsers is an hour.
    let wanted = browsers.iter().flat_map(|browser| {
        [(*browser, Kind::Product), (*browser, Kind::Control)]
    });
    let done: Result<Vec<Run>> = thread::scope(|scope| {
        let run = &run;
        let started: Vec<_> = wanted
            .map(|(browser, kind)| scope.spawn(move || run(browser, kind)))
            .collect();
        let ended = |run: thread::ScopedJoinHandle<'_, Result<Run>>| {
            run.join().unwrap_or_else(|_| bail!("a run broke off"))
        };
        started.into_iter().map(ended).collect()
    });
    let mut holds = true;
    for (browser, pair) in browsers.iter().zip(done?.chunks_exact(2)) {
        let (product, control) = (&pair[0], &pair[1]);
        println!("{browser}:");
        let mut judged = verdict::verdict(product, &[control]);
        if !judged.alone.is_empty() {
            for alone in &judged.alone {
                println!("  so far: {alone}");
            }
            println!("  used again without Daymark, for longer:");
            let longer = run(browser, Kind::Longer)?;
            judged = verdict::verdict(product, &[control, &longer]);
        }
        holds &= told(&judged);
    }
    Ok(holds)
}

/// Prints a verdict; tells whether nothing is wrong.
fn told(verdict: &Verdict) -> bool {
    for line in &verdict.told {
        println!("  {line}");
    }
    let faults = || verdict.faults.iter().chain(&verdict.alone);
    for fault in faults() {
        println!("  FAULT: {fault}");
    }
    faults().next().is_none()
}

/// Tells whose the packets are of a run that left its recording in a folder,
/// and whether that is a known one of each.
pub fn traffic(folder: &Path) -> Result<bool> {
    let record = folder.join("record");
    let diary = Diary::read(&record.join("diary.json"))?;
    let packets = packets::count(&record, &diary)?;
    Ok(told(&verdict::traffic(&diary, &packets)))
}

/// What is in the browser of a run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Product,
    Control,
    /// As the control, with a browser that lives longer: what a browser does
    /// once a minute after its start, a short run may have just not seen.
    Longer,
    Leaking,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Control => "control",
            Self::Longer => "longer",
            Self::Leaking => "leaking",
        }
    }
}

/// Uses a browser in a network of its own.
fn use_browser(browser: &str, kind: Kind, minutes: u64) -> Result<()> {
    let kind = kind.name();
    let mut command = Command::new(setup::node()?);
    command
        .arg("tests/proof/run.mjs")
        .args(["--browser", browser, "--kind", kind])
        .args(["--minutes", &minutes.to_string(), "--folder"])
        .arg(folder(browser, kind))
        .current_dir(place::root());
    test::browsers(&mut command)?;
    if !run::shown(&mut command)? {
        bail!("the run of {browser} ({kind}) did not come to its end");
    }
    Ok(())
}

/// Reads what a run left.
fn left(browser: &str, kind: Kind) -> Result<Run> {
    let folder = folder(browser, kind.name());
    let record = folder.join("record");
    let diary = Diary::read(&record.join("diary.json"))?;
    let packets = packets::count(&record, &diary)?;
    let searched = search::search(&folder.join("browser"), &diary.marks)?;
    Ok(Run { diary, packets, searched })
}

fn folder(browser: &str, kind: &str) -> PathBuf {
    place::target().join("proof").join(format!("{browser}-{kind}"))
}
