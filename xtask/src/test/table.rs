//! Runs stages on after a fault and tells at the end how each went.

use std::fmt::Write;
use std::time::Instant;

use anyhow::Result;

/// What was run, how it went and how long it took.
pub struct Table {
    rows: Vec<Row>,
}

struct Row {
    name: String,
    passed: bool,
    seconds: f64,
}

impl Table {
    /// A table with no rows.
    pub fn new() -> Self {
        Self { rows: Vec::new() }
    }

    /// Runs one stage.
    pub fn run(&mut self, name: &str, stage: impl FnOnce() -> Result<bool>) {
        println!("\n── {name}");
        let started = Instant::now();
        let passed = stage().unwrap_or_else(|error| {
            println!("error: {error:#}");
            false
        });
        let seconds = started.elapsed().as_secs_f64();
        self.rows.push(Row { name: name.to_owned(), passed, seconds });
    }

    /// Prints the table; tells whether all passed. No stage at all is a
    /// fault: a check that ran nothing proves nothing.
    pub fn end(&self) -> bool {
        print!("\n{}", self.text());
        !self.rows.is_empty() && self.rows.iter().all(|row| row.passed)
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for Row { name, passed, seconds } in &self.rows {
            let word = if *passed { "passed" } else { "FAILED" };
            let _ = writeln!(text, "  {word}  {seconds:>7.1} s  {name}");
        }
        let passed = self.rows.iter().filter(|row| row.passed).count();
        let failed = self.rows.len() - passed;
        let _ = writeln!(text, "{passed} passed, {failed} failed");
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_run_on_after_a_fault_and_the_last_line_counts_them() {
        let mut table = Table::new();
        table.run("a", || Ok(true));
        table.run("b", || anyhow::bail!("broken"));
        table.run("c", || Ok(false));
        table.run("d", || Ok(true));
        assert!(!table.end());
        let text = table.text();
        assert_eq!(text.lines().last(), Some("2 passed, 2 failed"));
        assert!(text.contains("FAILED      0.0 s  b"), "{text}");
    }

    #[test]
    fn nothing_run_is_no_success() {
        assert!(!Table::new().end());
        let mut table = Table::new();
        table.run("a", || Ok(true));
        assert!(table.end());
    }
}
