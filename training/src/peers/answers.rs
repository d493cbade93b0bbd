//! What one way said of conversations, and how long it took.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// What one way said of conversations, one answer each.
pub struct Answers {
    /// The first message that raised it.
    pub first: Vec<Option<usize>>,
    /// The first message at which it was given its own level or one above;
    /// nothing where a way knows no levels.
    pub at_level: Option<Vec<Option<usize>>>,
    /// How long a thousand messages took.
    pub milliseconds: f64,
}

/// Milliseconds for a thousand messages.
pub fn per_thousand(took: Duration, messages: usize) -> f64 {
    1e6 * took.as_secs_f64() / messages.max(1) as f64
}

impl Answers {
    /// What a script writes: a place or null for each conversation, and last
    /// the time it took.
    pub fn read(text: &str, conversations: usize) -> Result<Self> {
        #[derive(Deserialize)]
        struct Took {
            milliseconds: f64,
            messages: usize,
        }
        let mut lines: Vec<&str> = text.lines().collect();
        let last = lines.pop().context("it answered nothing")?;
        let took: Took = serde_json::from_str(last)
            .with_context(|| format!("it ended with {last:?}"))?;
        let first = lines
            .into_iter()
            .map(serde_json::from_str)
            .collect::<Result<Vec<_>, _>>()?;
        ensure!(
            first.len() == conversations,
            "it was asked of {conversations} conversations and answered {}",
            first.len()
        );
        let milliseconds = per_thousand(
            Duration::from_secs_f64(took.milliseconds / 1e3),
            took.messages,
        );
        Ok(Self { first, at_level: None, milliseconds })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_that_do_not_fit_are_no_answers() {
        let took = r#"{"milliseconds": 3.0, "messages": 6}"#;
        let good = Answers::read(&format!("2\nnull\n{took}\n"), 2).unwrap();
        assert_eq!(good.first, [Some(2), None]);
        assert!((good.milliseconds - 500.0).abs() < 1e-6);
        for wrong in ["", "2\nnull", &format!("2\n{took}"), "traceback"] {
            assert!(Answers::read(wrong, 2).is_err(), "{wrong:?}");
        }
    }
}
