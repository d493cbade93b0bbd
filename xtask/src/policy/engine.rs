//! What the engine says of settings.
//!
//! The engine itself is asked, through the `daymark` program, although that
//! has to be compiled first: countries, languages, numbers and addresses have
//! one definition of what is valid, and it is the one by which the extension
//! reads the policy.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::Once;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value as Json};

use crate::{place, run};

/// What the settings come to.
pub struct Answer {
    /// The settings as the extension takes them.
    pub settings: Map<String, Json>,
    /// What cannot be used, and what to write instead.
    pub faults: Vec<(String, String)>,
}

/// Asks the engine what settings come to.
pub fn ask(settings: &Json) -> Result<Answer> {
    let told = program(&["--json"], settings)?;
    let told: Json = serde_json::from_str(&told)
        .context("`daymark policy --json` gave no JSON")?;
    let settings = told["settings"].as_object().cloned();
    let text = |value: &Json| value.as_str().unwrap_or_default().to_owned();
    let faults = told["faults"].as_array().into_iter().flatten();
    Ok(Answer {
        settings: settings.context("`daymark policy` gave no settings")?,
        faults: faults
            .map(|fault| (text(&fault["setting"]), text(&fault["write"])))
            .collect(),
    })
}

/// What the engine tells people of settings.
pub fn words(settings: &Json) -> Result<String> {
    program(&[], settings)
}

/// Compiles the engine; asking does so too, but whoever asks for an answer in
/// between sees nothing of it.
pub fn build() -> Result<()> {
    static BUILT: Once = Once::new();
    let mut built = Ok(());
    BUILT.call_once(|| {
        let label = "the engine, to read the settings";
        built = run::long(label, &mut cargo("build"), None);
    });
    built
}

fn cargo(task: &str) -> Command {
    let mut command = Command::new(run::cargo());
    command
        .args([task, "--locked", "--quiet", "--bin", "daymark"])
        .current_dir(place::root());
    command
}

fn program(words: &[&str], settings: &Json) -> Result<String> {
    build()?;
    let mut command = cargo("run");
    command.args(["--", "policy"]).args(words);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().with_context(|| {
        format!("could not start `{}`", run::typed(&command))
    })?;
    if let Some(mut pipe) = child.stdin.take() {
        pipe.write_all(settings.to_string().as_bytes())?;
    }
    let output = child.wait_with_output()?;
    // It fails where a value cannot be used, and says so all the same.
    if output.stdout.is_empty() {
        bail!("`{}` gave no answer", run::typed(&command));
    }
    Ok(String::from_utf8(output.stdout)?)
}
