//! Runs stages on after a fault and tells at the end how each went.

use std::fmt::Write;
use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};

use crate::{place, run};

/// How a stage went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// All that it looks at is as it should be.
    Passed,
    /// Nothing was found, but a part could not be looked at from here: it
    /// says which above.
    NotChecked,
    /// Something is wrong.
    Failed,
}

impl From<bool> for Outcome {
    fn from(passed: bool) -> Self {
        if passed { Self::Passed } else { Self::Failed }
    }
}

/// What was run, how it went and how long it took.
pub struct Table {
    rows: Vec<Row>,
}

struct Row {
    name: String,
    outcome: Outcome,
    seconds: f64,
}

impl Table {
    /// A table with no rows.
    pub fn new() -> Self {
        Self { rows: Vec::new() }
    }

    /// Runs one stage.
    pub fn run(
        &mut self,
        name: &str,
        stage: impl FnOnce() -> Result<Outcome>,
    ) {
        println!("\n── {name}");
        self.time(name, stage);
    }

    /// Runs one stage, and beside it another as a program of its own, which
    /// `alone` starts by its name; what that one says comes after the first.
    /// Fails where it could not be started.
    pub fn run_beside(
        &mut self,
        name: &str,
        stage: impl FnOnce() -> Result<Outcome>,
        other: &str,
        alone: impl FnOnce(&str) -> Result<Command>,
    ) -> Result<()> {
        println!("\n── {name}, and beside it {other}");
        let file = place::target().join("xtask").join("beside.log");
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let said = fs::File::create(&file)
            .with_context(|| format!("could not write {}", file.display()))?;
        let mut command = alone(other)?;
        let mut child = command
            .stdin(Stdio::null())
            .stdout(said.try_clone()?)
            .stderr(said)
            .spawn()
            .with_context(|| {
                format!("could not start `{}`", run::typed(&command))
            })?;
        let started = Instant::now();
        self.time(name, stage);
        let passed = child.wait()?.success();
        let seconds = started.elapsed().as_secs_f64();
        println!("\n── {other}, which ran beside it");
        print!("{}", String::from_utf8_lossy(&fs::read(&file)?));
        let outcome = passed.into();
        self.rows.push(Row { name: other.to_owned(), outcome, seconds });
        Ok(())
    }

    fn time(&mut self, name: &str, stage: impl FnOnce() -> Result<Outcome>) {
        let started = Instant::now();
        let outcome = stage().unwrap_or_else(|error| {
            println!("error: {error:#}");
            Outcome::Failed
        });
        let seconds = started.elapsed().as_secs_f64();
        self.rows.push(Row { name: name.to_owned(), outcome, seconds });
    }

    /// Prints the table; tells whether nothing failed. No stage at all is a
    /// fault: a check that ran nothing proves nothing.
    pub fn end(&self) -> bool {
        print!("\n{}", self.text());
        !self.rows.is_empty() && self.count(Outcome::Failed) == 0
    }

    fn count(&self, outcome: Outcome) -> usize {
        self.rows.iter().filter(|row| row.outcome == outcome).count()
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for Row { name, outcome, seconds } in &self.rows {
            let word = match outcome {
                Outcome::Passed => "passed",
                Outcome::NotChecked => "NOT CHECKED",
                Outcome::Failed => "FAILED",
            };
            let _ = writeln!(text, "  {word:<11}  {seconds:>7.1} s  {name}");
        }
        let count = |outcome| self.count(outcome);
        let _ = write!(text, "{} passed, ", count(Outcome::Passed));
        let unknown = count(Outcome::NotChecked);
        if unknown > 0 {
            let _ = write!(text, "{unknown} NOT CHECKED in part, ");
        }
        let _ = writeln!(text, "{} failed", count(Outcome::Failed));
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_run_on_after_a_fault_and_the_last_line_counts_them() {
        let mut table = Table::new();
        table.run("a", || Ok(true.into()));
        table.run("b", || anyhow::bail!("broken"));
        table.run("c", || Ok(false.into()));
        table.run("d", || Ok(true.into()));
        assert!(!table.end());
        let text = table.text();
        assert_eq!(text.lines().last(), Some("2 passed, 2 failed"));
        assert!(text.contains("FAILED           0.0 s  b"), "{text}");
    }

    #[test]
    fn a_stage_beside_another_counts_by_how_it_ends() -> Result<()> {
        let word = |word: &str| Ok(Command::new(word));
        let mut table = Table::new();
        table.run_beside("a", || Ok(true.into()), "true", word)?;
        assert!(table.end());
        table.run_beside("b", || Ok(true.into()), "false", word)?;
        assert!(!table.end());
        let text = table.text();
        assert_eq!(text.lines().last(), Some("3 passed, 1 failed"));
        assert!(text.contains("FAILED           0.0 s  false"), "{text}");
        Ok(())
    }

    #[test]
    fn nothing_run_is_no_success() {
        assert!(!Table::new().end());
        let mut table = Table::new();
        table.run("a", || Ok(true.into()));
        assert!(table.end());
    }

    #[test]
    fn what_was_not_checked_is_no_fault_and_stands_in_the_last_line() {
        let mut table = Table::new();
        table.run("a", || Ok(Outcome::Passed));
        table.run("b", || Ok(Outcome::NotChecked));
        assert!(table.end());
        let text = table.text();
        let last = "1 passed, 1 NOT CHECKED in part, 0 failed";
        assert_eq!(text.lines().last(), Some(last));
        assert!(text.contains("NOT CHECKED      0.0 s  b"), "{text}");
    }
}
