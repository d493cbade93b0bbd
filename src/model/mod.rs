//! The learned part: what the wording of a conversation shows that no rule
//! lists.
//!
//! Each message is hashed to features ([`feature`]); their rows of a table
//! of small vectors are added up over what one speaker wrote in a row, what
//! the others wrote before, and what the reader wrote. Together with what the
//! rules found ([`evidence`]) they go through one hidden layer to a chance for
//! each level and each concern ([`net`]). Trained by `cargo xtask train` on
//! conversations written for this project; `docs/model.md` tells how.

pub mod evidence;
pub mod feature;
pub mod memo;
pub mod net;
pub mod pieces;
pub mod proof;
mod repair;
pub mod verdict;
pub mod window;

use crate::chat::Speaker;
use evidence::Evidence;
use feature::Features;

/// Whose words a message holds, as far as the model cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The one who reads the page.
    Reader,
    /// Someone else, by number.
    Other(usize),
    /// The page does not tell.
    Unknown,
}

impl Side {
    /// The side of a speaker, who has this number among the others.
    #[must_use]
    pub fn of(speaker: &Speaker, number: usize) -> Self {
        match speaker {
            Speaker::Reader => Self::Reader,
            Speaker::Other(_) => Self::Other(number),
            Speaker::Unknown => Self::Unknown,
        }
    }
}

/// What the model learns of one message.
#[derive(Clone, Debug)]
pub struct Observation {
    /// Who wrote it.
    pub side: Side,
    /// Whether it holds what the message before says, of which it is the next
    /// bit, and is read in its place.
    pub goes_on: bool,
    /// What it says, in rows of the table.
    pub features: Features,
    /// What the rules have found up to it.
    pub evidence: Evidence,
}

#[cfg(test)]
mod tests;
