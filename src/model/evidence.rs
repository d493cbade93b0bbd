//! What the rules have found, as numbers for the model.

use crate::assessment::{Concern, Level};
use crate::lexicon::Concept;
use crate::signal::memory::Memory;

/// How far back a finding counts, in messages.
const REACH: usize = 20;

/// What the conversation is about, where it tells against a threat.
const CONTEXT: [Concept; 10] = [
    Concept::News,
    Concept::Fiction,
    Concept::Study,
    Concept::Shop,
    Concept::Game,
    Concept::Fandom,
    Concept::Work,
    Concept::FamilyTalk,
    Concept::Advice,
    Concept::Joke,
];

/// What the reader said.
const READER: [Concept; 5] = [
    Concept::Plead,
    Concept::Paid,
    Concept::Refuse,
    Concept::Joke,
    Concept::Fine,
];

/// The levels, in the order of their numbers, which come last.
const LEVELS: [Level; 4] =
    [Level::None, Level::Notice, Level::Warning, Level::Urgent];

/// The score from which a threat stands in so many words.
const OPEN_THREAT: i32 = 9;

/// Numbers of a concern: the score in this message, the best score lately,
/// whether it counted by itself.
const PER_CONCERN: usize = 3;

/// How many numbers there are.
pub const SIZE: usize = Concern::ALL.len() * PER_CONCERN
    + CONTEXT.len()
    + READER.len()
    + 1
    + LEVELS.len();

/// What a level may stand on beside the model.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grounds {
    /// The rules have found something lately, a hint at least.
    pub hinted: bool,
    /// They found a threat in so many words.
    pub open: bool,
    /// They are sure of a push towards self-harm.
    pub push: bool,
    /// They are sure of a threat.
    pub threat: bool,
    /// What they by themselves make of the conversation.
    pub level: Level,
}

/// What the rules have found up to a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence(pub [f32; SIZE]);

/// A score as a number about one.
fn scaled(score: Option<i32>) -> f32 {
    score.map_or(0.0, |score| score.clamp(0, 16) as f32 / 8.0)
}

impl Evidence {
    /// What is known where no rule was asked.
    #[must_use]
    pub const fn nothing() -> Self {
        Self([0.0; SIZE])
    }

    /// What the rules have found, as far as bounds ask for it.
    #[must_use]
    pub fn grounds(&self) -> Grounds {
        Grounds {
            hinted: self.is_hinted(),
            open: self.best(Concern::ThreatToShare)
                >= scaled(Some(OPEN_THREAT)),
            push: self.is_sure(Concern::SelfHarmPush),
            threat: self.is_sure(Concern::ThreatToShare),
            level: self.level(),
        }
    }

    fn is_hinted(&self) -> bool {
        let concerns = &self.0[..Concern::ALL.len() * PER_CONCERN];
        concerns.iter().any(|number| *number > 0.0)
    }

    /// How sure the rules are of a concern lately: its best score.
    fn best(&self, concern: Concern) -> f32 {
        self.0[concern as usize * PER_CONCERN + 1]
    }

    /// Whether a concern counted by itself lately.
    fn is_sure(&self, concern: Concern) -> bool {
        self.0[concern as usize * PER_CONCERN + 2] > 0.0
    }

    fn level(&self) -> Level {
        let levels = LEVELS.iter().zip(&self.0[SIZE - LEVELS.len()..]);
        let reached = levels.filter(|(_, number)| **number > 0.0);
        reached.map(|(level, _)| *level).max().unwrap_or_default()
    }

    /// What is remembered after the rules have read a message: `level` is
    /// what they make of it, `conditional` whether a threat stood under a
    /// condition.
    #[must_use]
    pub fn new(memory: &Memory, level: Level, conditional: bool) -> Self {
        let mut numbers = [0.0; SIZE];
        let mut place = 0;
        let mut push = |number: f32| {
            if let Some(slot) = numbers.get_mut(place) {
                *slot = number;
            }
            place += 1;
        };
        for concern in Concern::ALL {
            push(scaled(memory.score(concern, 0)));
            push(scaled(memory.score(concern, REACH)));
            push(f32::from(u8::from(memory.is_sure(concern, REACH))));
        }
        for concept in CONTEXT {
            push(memory.mentions(concept).min(2) as f32 / 2.0);
        }
        for concept in READER {
            push(f32::from(u8::from(memory.spoke(true, concept))));
        }
        push(f32::from(u8::from(conditional)));
        for step in LEVELS {
            push(f32::from(u8::from(level == step)));
        }
        Self(numbers)
    }
}
