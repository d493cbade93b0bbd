//! A mistake in a data file and how to mend it.

use std::fmt;
use std::path::Path;

/// What is wrong in a data file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The file, from the root of the project.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// What is wrong and what to write instead.
    pub mend: String,
}

impl Mistake {
    /// A mistake at a byte offset of a text.
    pub fn at(
        file: &Path,
        text: &str,
        offset: usize,
        mend: impl Into<String>,
    ) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        Self {
            file: file.display().to_string(),
            line: before.matches('\n').count() + 1,
            mend: mend.into(),
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One line each: cargo reads a message up to the end of the line.
        let mend = self.mend.replace('\n', " ");
        write!(f, "{}:{}: {mend}", self.file, self.line)
    }
}
