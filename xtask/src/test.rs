//! Every check of the project: `cargo xtask test`.

mod dependencies;
mod forbidden;
mod guards;
mod packages;
mod table;
mod twice;

use std::process::Command;

use anyhow::Result;

use self::table::{Outcome, Table};
use crate::args::{Choice, Given, Task};
use crate::build::{self, Profile, Tree};
use crate::setup::{Need, Toolchain};
use crate::{demo, format, learn, place, policy, prove, run, setup, words};

/// The task.
pub const TASK: Task = Task {
    name: "test",
    summary: "Run every check: Rust, scripts, WebAssembly, both browsers",
    detail: "\
FILTER picks the stages whose name contains it; if there is none, it goes to
the stages that run tests, and only tests whose name contains it run.
All stages run, also after a fault; the last line counts them. The stages
\"guards\" run by that name alone: they take three quarters of an hour.",
    options: &[Choice {
        name: "--quick",
        value: None,
        among: &[],
        summary: "Leave out the real chat servers, Firefox, the second build",
    }],
    word: Some("FILTER"),
    run: |given: &Given| {
        let quick = given.has("--quick");
        provide(quick)?;
        let mut table = Table::new();
        let chosen = chosen(stages(quick), given.word());
        let mut left = chosen.into_iter().peekable();
        while let Some(stage) = left.next() {
            let run = || (stage.run)(&stage.context);
            match left.next_if(|other| other.beside) {
                Some(other) => {
                    table.run_beside(&stage.name, run, &other.name, alone)?;
                }
                None => table.run(&stage.name, run),
            }
        }
        Ok(table.end())
    },
};

/// What a stage has to know.
#[derive(Clone, Default)]
struct Context {
    browser: &'static str,
    quick: bool,
    filter: Option<String>,
}

struct Stage {
    name: String,
    context: Context,
    /// Whether a filter can be handed on to it.
    filters: bool,
    /// Whether it is for the everyday run, or for who asks for it by name.
    everyday: bool,
    /// Whether it runs while the stage before it does: the same in another
    /// browser, which mostly waits.
    beside: bool,
    run: Box<Run>,
}

type Run = dyn Fn(&Context) -> Result<Outcome>;

#[derive(Default)]
struct Stages {
    all: Vec<Stage>,
    quick: bool,
}

impl Stages {
    fn add<Told: Into<Outcome> + 'static>(
        &mut self,
        name: &str,
        filters: bool,
        browser: &'static str,
        run: fn(&Context) -> Result<Told>,
    ) {
        self.all.push(Stage {
            name: name.to_owned(),
            context: Context { browser, quick: self.quick, filter: None },
            filters,
            everyday: true,
            beside: false,
            run: Box::new(move |context| run(context).map(Into::into)),
        });
    }

    /// The browsers in which everything is tried.
    fn browsers(&self) -> &'static [&'static str] {
        if self.quick { &build::BROWSERS[..1] } else { &build::BROWSERS }
    }

    /// Adds a stage for each browser; the second runs beside the first.
    fn add_in_each(
        &mut self,
        name: &str,
        filters: bool,
        run: fn(&Context) -> Result<bool>,
    ) {
        for (place, browser) in self.browsers().iter().enumerate() {
            self.add(&format!("{name} in {browser}"), filters, browser, run);
            if let Some(added) = self.all.last_mut() {
                added.beside = place > 0;
            }
        }
    }
}

/// A stage by its name, as a program of its own.
fn alone(name: &str) -> Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["test", name]).current_dir(place::root());
    Ok(command)
}

fn provide(quick: bool) -> Result<()> {
    let mut needs = setup::BUILD.to_vec();
    needs.extend([
        Need::Chromium,
        Need::Bubblewrap,
        Need::Eatmydata,
        Need::Fonts,
        Need::AllFonts,
    ]);
    needs.extend(setup::LINTERS);
    if !quick {
        needs.push(Need::Firefox);
        needs.extend(setup::SERVERS);
        needs.push(Need::LibraryPackages);
        if prove::is_possible() {
            needs.extend(prove::NEEDS);
        }
    }
    setup::provide(&needs)
}

/// The stages, those that answer fast first.
fn stages(quick: bool) -> Vec<Stage> {
    let mut stages = Stages { quick, ..Stages::default() };
    stages.add("format", false, "", |_| cargo(&["fmt", "--all", "--check"]));
    stages.add("words check", false, "", |_| words::check(&place::root()));
    stages.add("forbidden", false, "", |_| forbidden::check(&place::root()));
    stages.add("scripts", false, "", scripts);
    stages.add("clippy", false, "", |_| {
        cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "--deny",
            "warnings",
        ])
    });
    // Debian's compiler comes without clippy.
    if setup::toolchain() == Some(Toolchain::OnPath) {
        stages.add("clippy for wasm", false, "", clippy_for_wasm);
    }
    stages.add("dependencies: crates", false, "", |_| dependencies::crates());
    stages.add("dependencies: npm", false, "", |_| dependencies::packages());
    stages.add("native", true, "", native);
    stages.add("conversations", false, "", |_| {
        learn::program(&["conversations".to_owned()])
    });
    stages.add("eval", false, "", |_| {
        learn::program(&["eval".to_owned(), "--check".to_owned()])
    });
    stages.add("build", false, "", |_| {
        build::make(Profile::Release).map(|()| true)
    });
    stages.add("reach", false, "", |_| reach());
    stages.add("packages", false, "", |_| packages::check());
    stages.add_in_each("reader", false, reader);
    if !quick {
        stages.add_in_each("chat libraries", false, libraries);
    }
    let browsers = stages.browsers();
    for browser in browsers {
        // Both compile into one folder: beside each other they would wait.
        stages.add(&format!("wasm in {browser}"), true, browser, wasm);
    }
    stages
        .add_in_each("demo", false, |context| demo::play_all(context.browser));
    stages.add_in_each("suite", true, suite);
    if !quick {
        stages.add("prove", false, "", |_| prove());
        stages.add("build twice", false, "", |_| twice::check());
    }
    let everyday = stages.all.len();
    for browser in browsers {
        stages.add(&format!("guards in {browser}"), false, browser, |asked| {
            guards::check(asked.browser)
        });
    }
    for stage in &mut stages.all[everyday..] {
        stage.everyday = false;
    }
    stages.all
}

/// The stages that a filter leaves, and the filter in those that take it.
fn chosen(stages: Vec<Stage>, filter: Option<&str>) -> Vec<Stage> {
    let Some(filter) = filter else {
        return stages.into_iter().filter(|stage| stage.everyday).collect();
    };
    // Who asks for some sees each as it runs.
    let stages: Vec<Stage> = stages
        .into_iter()
        .map(|stage| Stage { beside: false, ..stage })
        .collect();
    if stages.iter().any(|stage| stage.name.contains(filter)) {
        let named = |stage: &Stage| stage.name.contains(filter);
        return stages.into_iter().filter(named).collect();
    }
    let mut left: Vec<Stage> =
        stages.into_iter().filter(|stage| stage.filters).collect();
    for stage in &mut left {
        stage.context.filter = Some(filter.to_owned());
    }
    left
}

fn cargo(words: &[&str]) -> Result<bool> {
    run::shown(
        Command::new(run::cargo()).args(words).current_dir(place::root()),
    )
}

/// What is compiled for browsers only.
fn clippy_for_wasm(_: &Context) -> Result<bool> {
    let tree = Tree::here();
    let mut command =
        build::engine_command(&tree, Toolchain::OnPath, "cargo")?;
    command
        .args(["clippy", "--lib", "--locked"])
        .args(["--target", "wasm32-unknown-unknown"])
        .args(["--", "--deny", "warnings"]);
    run::shown(&mut command)
}

fn native(context: &Context) -> Result<bool> {
    let mut words = vec!["test", "--workspace", "--locked", "--no-fail-fast"];
    words.extend(context.filter.as_deref());
    cargo(&words)
}

/// Tests of scripts that want no browser.
const SCRIPT_TESTS: &[&str] = &[
    "xtask/reach.test.mjs",
    "xtask/sites.test.mjs",
    "fuzz/sites.test.mjs",
    "tests/parts/sites.test.mjs",
    "tests/proof/rounds.test.mjs",
    "tests/reader/memory.test.mjs",
    "tests/reader/moment.test.mjs",
    "tests/browser/guards/check.test.mjs",
    "tools/daymark-reader/placeholders.test.mjs",
];

/// Lints and formatting of everything that is no Rust, and what scripts say
/// by themselves; types are checked by the build.
fn scripts(_: &Context) -> Result<bool> {
    let mut tests = Command::new(setup::node()?);
    tests.arg("--test").args(SCRIPT_TESTS).current_dir(place::root());
    let linted = run::shown(&mut format::biome(&["ci"])?)?;
    Ok(run::shown(&mut tests)? && linted)
}

/// A minute of the proof in both browsers at once.
fn prove() -> Result<Outcome> {
    if prove::is_possible() {
        return prove::prove(&build::BROWSERS, 1).map(Into::into);
    }
    println!("NOT CHECKED: `cargo xtask prove` wants Linux and root");
    Ok(Outcome::NotChecked)
}

/// Whether any code of the built extension can reach a network.
fn reach() -> Result<bool> {
    let mut command = Command::new(setup::node()?);
    command.arg("xtask/reach.mjs").current_dir(place::root());
    run::shown(&mut command)
}

/// The reader of chat pages alone, over pages of many structures, and the
/// program that tells what it reads of a page that somebody saved.
fn reader(context: &Context) -> Result<bool> {
    let pages = ["tests/reader/run.mjs", "--browser", context.browser];
    let read = node(context, &pages)?;
    let tests = [
        "--test",
        "tests/parts/card.test.mjs",
        "tests/parts/conversations.test.mjs",
        "tests/reader/follow.test.mjs",
        "tests/parts/host.test.mjs",
        "tests/reader/report.test.mjs",
        "tests/parts/watch.test.mjs",
    ];
    Ok(node(context, &tests)? && read)
}

/// How much is read of chats that nobody prepared.
fn libraries(context: &Context) -> Result<bool> {
    let words = ["tests/reader/measure.mjs", "--browser", context.browser];
    node(context, &words)
}

/// A script that drives a browser.
fn node(context: &Context, words: &[&str]) -> Result<bool> {
    let mut command = Command::new(setup::node()?);
    command
        .args(words)
        .env("DAYMARK_BROWSER", context.browser)
        .current_dir(place::root());
    browsers(&mut command)?;
    run::shown(&mut command)
}

/// The tests of the module, inside a browser: the runner of wasm-bindgen
/// serves them, and a script opens the page and waits for the result.
fn wasm(context: &Context) -> Result<bool> {
    let tree = Tree::here();
    let Some(toolchain) = setup::toolchain() else {
        anyhow::bail!("no compiler has the wasm32 target")
    };
    let runner = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";
    // Cargo splits it at blanks and runs it in the folder of the crate.
    let script = "xtask/run-in-browser.mjs";
    let mut command = build::engine_command(&tree, toolchain, "cargo")?;
    command
        .args(["test", "--locked"])
        .args(["--target", "wasm32-unknown-unknown"])
        .env(runner, format!("node {script} {}", context.browser));
    match tree.root.join("tests/wasm.rs").is_file() {
        true => command.args(["--test", "wasm"]),
        false => command.arg("--lib"),
    };
    browsers(&mut command)?;
    command.args(&context.filter);
    run::shown(&mut command)
}

/// The extension in a browser, on chats that are run for it.
fn suite(context: &Context) -> Result<bool> {
    build::make(Profile::Release)?;
    // The tests of an installation write policies, which asks the engine.
    policy::engine::build()?;
    // What speaks to the chat servers wants the younger Node as well.
    let node = setup::youngest_node()?;
    let mut command = Command::new(node);
    command
        .args(["tests/browser/run.mjs", "--browser", context.browser])
        .current_dir(place::root());
    if context.quick {
        command.arg("--quick");
    }
    match &context.filter {
        Some(filter) => command.args(["--only", filter]),
        // In a whole run the other browser's suite goes beside it.
        None if !context.quick => command.arg("--busy"),
        None => &mut command,
    };
    browsers(&mut command)?;
    run::shown(&mut command)
}

/// Tells a script where the browsers, the younger Node and these tasks are,
/// and spares what it starts from waiting for the disk: nothing of it stays.
pub fn browsers(command: &mut Command) -> Result<()> {
    let found = [
        ("DAYMARK_CHROMIUM", setup::chromium()),
        ("DAYMARK_FIREFOX", setup::firefox()),
        ("DAYMARK_SERVER_NODE", setup::server_node()?),
        ("DAYMARK_XTASK", std::env::current_exe().ok()),
    ];
    for (name, file) in found {
        if let Some(file) = file {
            command.env(name, file);
        }
    }
    if let Some(library) = setup::eatmydata() {
        let mut all = library.into_os_string();
        if let Some(others) = std::env::var_os("LD_PRELOAD") {
            all.push(":");
            all.push(others);
        }
        command.env("LD_PRELOAD", all);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(stages: Vec<Stage>) -> Vec<String> {
        stages.into_iter().map(|stage| stage.name).collect()
    }

    #[test]
    fn quick_leaves_out_the_second_browser_and_the_second_build() {
        let quick = names(stages(true));
        assert!(quick.contains(&"suite in chromium".to_owned()));
        assert!(!quick.iter().any(|name| name.contains("firefox")));
        assert!(!quick.contains(&"build twice".to_owned()));
        let all = names(stages(false));
        assert!(all.contains(&"suite in firefox".to_owned()));
        assert!(all.contains(&"build twice".to_owned()));
    }

    #[test]
    fn a_filter_picks_stages_or_goes_to_those_that_take_it() {
        let picked = names(chosen(stages(false), Some("format")));
        assert_eq!(picked, ["format"]);
        let handed_on = chosen(stages(false), Some("lounge"));
        assert!(handed_on.iter().all(|stage| {
            stage.filters && stage.context.filter.as_deref() == Some("lounge")
        }));
        assert_eq!(handed_on.len(), 5);
    }

    #[test]
    fn a_stage_runs_beside_the_same_in_the_other_browser_alone() {
        let whole = chosen(stages(false), None);
        let beside = |pair: &[Stage]| {
            pair[1]
                .beside
                .then(|| (pair[0].name.clone(), pair[1].name.clone()))
        };
        let pairs: Vec<_> = whole.windows(2).filter_map(beside).collect();
        assert_eq!(pairs.len(), 4, "{pairs:?}");
        for (first, second) in pairs {
            assert_eq!(first.replace("chromium", "firefox"), second);
        }
        assert!(!chosen(stages(true), None).iter().any(|one| one.beside));
        let asked = chosen(stages(false), Some("suite"));
        assert!(!asked.iter().any(|stage| stage.beside));
    }

    #[test]
    fn the_guards_are_tried_where_they_are_asked_for_alone() {
        let everyday = names(chosen(stages(false), None));
        assert!(!everyday.iter().any(|name| name.contains("guards")));
        assert_eq!(everyday.len() + 2, stages(false).len());
        let picked = names(chosen(stages(false), Some("guards")));
        assert_eq!(picked, ["guards in chromium", "guards in firefox"]);
    }
}
