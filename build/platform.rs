//! The chat sites: from their files, what the card says of them. Everything
//! else in the files is the reader's, and checked by `xtask/sites.mjs`.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// Where the files lie.
const FOLDER: &str = "extension/content/sites";

/// What their names end in, beside the schema's.
const ENDING: &str = ".json";
const SCHEMA: &str = "site.schema.json";

#[derive(Debug, Deserialize)]
struct Site {
    #[serde(default)]
    hosts: Vec<String>,
    report: Option<Report>,
}

#[derive(Debug, Deserialize)]
struct Report {
    name: String,
    address: String,
}

/// Writes `platform.rs`; returns the mistakes.
pub fn write(out: &Path) -> Vec<String> {
    println!("cargo::rerun-if-changed={FOLDER}");
    match build(out) {
        Ok(mistakes) => mistakes,
        Err(error) => vec![format!("{FOLDER}: {error}")],
    }
}

fn build(out: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(ENDING) && name != SCHEMA {
            names.push(name);
        }
    }
    names.sort();
    let mut mistakes = Vec::new();
    let mut code = String::from(
        "/// The sites, in the order of their files.\n\
         pub static PLATFORMS: &[Platform] = &[\n",
    );
    for name in names {
        let text = fs::read_to_string(Path::new(FOLDER).join(&name))?;
        match serde_json::from_str::<Site>(&text) {
            Ok(Site { hosts, report: Some(Report { name, address }) }) => {
                writeln!(
                    code,
                    "    Platform {{ name: {name:?}, hosts: &{hosts:?}, \
                     report: {address:?} }},"
                )?;
            }
            Ok(Site { report: None, .. }) => {}
            Err(error) => mistakes.push(format!(
                "{FOLDER}/{name}:{}: {error}; `node xtask/sites.mjs` says \
                 what to write",
                error.line()
            )),
        }
    }
    code.push_str("];\n");
    fs::write(out.join("platform.rs"), code)?;
    Ok(mistakes)
}
