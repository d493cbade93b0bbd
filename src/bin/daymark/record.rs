//! Says whether a saved record of a chat is as it was saved.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use daymark::record::is_unchanged;

/// Reads a record and prints what its check sum says; `false` where the text
/// was changed.
pub fn run(file: &Path) -> Result<bool> {
    let page = fs::read_to_string(file)
        .with_context(|| format!("cannot read {}", file.display()))?;
    match is_unchanged(&page) {
        Some(true) => {
            println!("{}: unchanged since it was saved", file.display());
            Ok(true)
        }
        Some(false) => {
            println!(
                "{}: the text and its check sum do not belong together; it \
                 was changed after it was saved",
                file.display()
            );
            Ok(false)
        }
        None => bail!(
            "{} is no record of a chat that Daymark saved",
            file.display()
        ),
    }
}
