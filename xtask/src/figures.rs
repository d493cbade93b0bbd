//! Sizes and times, measured and printed: `cargo xtask figures`.

mod cost;

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::args::{Given, Task};
use crate::build::{self, Profile, Tree};
use crate::setup::{self, Need};
use crate::{place, run, test};

/// The task.
pub const TASK: Task = Task {
    name: "figures",
    summary: "Measure sizes, start, speed and memory of the engine",
    detail:
        "\
Sizes are those of the release build, speed that of the conversations of the
demo; the engine is measured inside the extension's worker in Chromium. The
stages of the engine read 1,000 everyday messages (benches/work), outside the
browser and in it, beside two others that look for words. docs/performance.md
tells how to read them. Nothing fails on a figure: they depend on the machine.",
    options: &[],
    word: None,
    run: |_: &Given| {
        let mut needs = setup::BUILD.to_vec();
        needs.push(Need::Chromium);
        setup::provide(&needs)?;
        build::make(Profile::Release)?;
        sizes()?;
        model()?;
        native()?;
        Ok(in_browser(&stages()?)? & cost::measure()?)
    },
};

/// Targets, in KiB; those of the module were set before it had a model.
const MODULE: f64 = 500.0;
const MODULE_GZIPPED: f64 = 200.0;
const CONTENT: f64 = 40.0;

/// What the model may add to the package, in KiB.
const MODEL: f64 = 5.0 * 1024.0;
const MODEL_GZIPPED: f64 = 3.0 * 1024.0;

/// The data of the model, all of it in the module.
const MODEL_FILES: [&str; 2] =
    ["src/model/pieces.fst", "src/model/weights.bin"];

/// How many messages one conversation has when speed is measured.
const MESSAGES: usize = 40;

/// How many conversations the command line reads when it is measured.
const CONVERSATIONS: usize = 2_000;

fn sizes() -> Result<()> {
    let folder = Tree::here().dist().join("chromium");
    let read = |name: &str| {
        let file = folder.join(name);
        fs::read(&file)
            .with_context(|| format!("could not read {}", file.display()))
    };
    let module = read("daymark_bg.wasm")?;
    let gzipped = build::gzipped(&module)?;
    tell_size("daymark_bg.wasm, raw", module.len(), MODULE);
    tell_size("daymark_bg.wasm, gzipped", gzipped, MODULE_GZIPPED);
    tell_size("content.js, minified", read("content.js")?.len(), CONTENT);
    let mut whole = 0;
    for file in build::files_below(&folder)? {
        whole += fs::metadata(file)?.len() as usize;
    }
    let zip = Tree::here().dist().join("daymark-chromium.zip");
    let zipped = fs::metadata(zip)?.len() as usize;
    tell("package, raw", &format!("{:.1} KiB", kib(whole)));
    tell("package, zipped", &format!("{:.1} KiB", kib(zipped)));
    Ok(())
}

/// What the package would be smaller by without the model's data.
fn model() -> Result<()> {
    let mut bytes = Vec::new();
    for name in MODEL_FILES {
        let file = place::root().join(name);
        let read = fs::read(&file);
        bytes.extend(
            read.with_context(|| {
                format!("could not read {}", file.display())
            })?,
        );
    }
    let gzipped = build::gzipped(&bytes)?;
    tell_size("of it the model, raw", bytes.len(), MODEL);
    tell_size("of it the model, gzipped", gzipped, MODEL_GZIPPED);
    Ok(())
}

fn tell_size(what: &str, bytes: usize, target: f64) {
    let size = kib(bytes);
    let word = if size <= target { "within" } else { "ABOVE" };
    tell(what, &format!("{size:.1} KiB, {word} the target of {target} KiB"));
}

fn tell(what: &str, figure: &str) {
    println!("{what:<36} {figure}");
}

fn kib(bytes: usize) -> f64 {
    bytes as f64 / 1024.0
}

/// Builds one program natively, optimised.
fn build_release(what: &str, program: [&str; 2]) -> Result<()> {
    let mut command = Command::new(run::cargo());
    command
        .args(["build", "--release", "--locked"])
        .args(program)
        .arg("--target-dir")
        .arg(place::target())
        .current_dir(place::root());
    run::long(what, &mut command, None)
}

/// The command line on many conversations; what it takes to start is taken
/// off.
fn native() -> Result<()> {
    build_release("command line, release", ["--bin", "daymark"])?;
    let conversations = conversations()?;
    let lines: Vec<String> = conversations
        .iter()
        .cycle()
        .take(CONVERSATIONS)
        .map(|messages| json!({"id": 0, "messages": messages}).to_string())
        .collect();
    let empty = scan("")?;
    let full = scan(&(lines.join("\n") + "\n"))?;
    let each = (full.saturating_sub(empty)).as_secs_f64() * 1e6
        / (CONVERSATIONS * MESSAGES) as f64;
    tell("a message, native", &format!("{each:.1} µs, JSON read as well"));
    Ok(())
}

/// What each stage takes outside the browser, as JSON.
fn stages() -> Result<Value> {
    build_release("stages, release", ["--example", "stages"])?;
    let program = place::target().join("release/examples/stages");
    let answer = run::answer(&program, &[])
        .with_context(|| format!("{} failed", program.display()))?;
    Ok(serde_json::from_str(&answer)?)
}

/// How long the command line takes for this text.
fn scan(text: &str) -> Result<Duration> {
    let program = place::target().join("release/daymark");
    let started = Instant::now();
    let mut child = Command::new(&program)
        .args(["scan", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .with_context(|| format!("could not start {}", program.display()))?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes())?;
    }
    if !child.wait()?.success() {
        bail!("`daymark scan` failed");
    }
    Ok(started.elapsed())
}

/// The conversations of the demo, each repeated to the same length.
fn conversations() -> Result<Vec<Vec<Value>>> {
    let mut conversations = Vec::new();
    for file in build::files_below(&place::root().join("demo/scripts"))? {
        let script: Value = serde_json::from_str(&fs::read_to_string(&file)?)
            .with_context(|| format!("{} is no JSON", file.display()))?;
        let messages = script["messages"]
            .as_array()
            .with_context(|| format!("{}: no messages", file.display()))?;
        let window = messages.iter().cycle().take(MESSAGES);
        let window = window
            .map(|message| json!({"from": message[0], "text": message[1]}));
        conversations.push(window.collect());
    }
    Ok(conversations)
}

/// What only a browser can tell; `native` is what the stages took outside.
fn in_browser(native: &Value) -> Result<bool> {
    let given = json!({
        "conversations": conversations()?,
        "modules": {
            "stages": build::example("stages")?,
            "literals": build::example("literals")?,
        },
        "native": native,
    });
    let mut command = Command::new(setup::node()?);
    command
        .arg("xtask/figures.mjs")
        .current_dir(place::root())
        .stdin(Stdio::piped());
    test::browsers(&mut command)?;
    let mut child = command.spawn().context("could not start node")?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(given.to_string().as_bytes())?;
    }
    Ok(child.wait()?.success())
}
