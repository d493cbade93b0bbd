//! The inputs that are kept: `corpus/` what reaches different code, `cases/`
//! what broke something once.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::target::Target;

/// An input and the name of its file.
pub struct Input {
    /// The file, from the folder of this crate.
    pub file: PathBuf,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Every kept input of a target, in the order of the names.
///
/// # Errors
///
/// When a file cannot be read.
pub fn inputs(target: &Target) -> io::Result<Vec<Input>> {
    let mut inputs = Vec::new();
    for kind in ["cases", "corpus"] {
        let folder = Path::new(kind).join(target.name);
        let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(&folder);
        if !whole.is_dir() {
            continue;
        }
        for entry in fs::read_dir(whole)? {
            let entry = entry?;
            let file = folder.join(entry.file_name());
            inputs.push(Input { file, bytes: fs::read(entry.path())? });
        }
    }
    inputs.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(inputs)
}
