//! Conversations as the network learns from them: for each message its
//! features, what the rules found, and what a careful reader would say.

use daymark::assess::observe;
use daymark::model::evidence::{Evidence, Grounds, SIZE};
use daymark::model::net::{LEVELS, OUTPUT};
use daymark::model::pieces::Pieces;
use daymark::model::{Observation, Side};
use daymark::{Concern, Level, Message, Window};

use crate::conversation::Conversation;

/// A message.
#[derive(Clone)]
pub struct Step {
    /// Who wrote it.
    pub side: Side,
    /// Whether it holds the message before, of which it is the next bit.
    pub goes_on: bool,
    /// Its features.
    pub rows: Vec<u32>,
    /// The pieces of its words.
    pub pieces: Vec<u32>,
    /// What the rules found up to it.
    pub evidence: [f32; SIZE],
    /// What should come out, and how much each counts; nothing for messages
    /// of the reader.
    pub target: Option<Target>,
}

impl Step {
    /// What the rules found up to this message.
    pub fn grounds(&self) -> Grounds {
        Evidence(self.evidence).grounds()
    }
}

/// What should come out of the network.
#[derive(Clone)]
pub struct Target {
    /// 0 or 1 for each output.
    pub value: [f32; OUTPUT],
    /// How much each counts.
    pub weight: [f32; OUTPUT],
}

/// A conversation.
#[derive(Clone)]
pub struct Example {
    /// Its messages.
    pub steps: Vec<Step>,
}

/// The level of each output that stands for one.
pub const LEVEL_OF_OUTPUT: [Level; LEVELS] =
    [Level::Notice, Level::Warning, Level::Urgent];

/// How much the outputs for concerns count.
const CONCERN_WEIGHT: f32 = 0.15;

fn steps(
    list: &Pieces<Vec<u8>>,
    messages: &[Message],
    target: impl Fn(usize, &Observation) -> Target,
) -> Example {
    let steps = observe(&Window::new(messages))
        .into_iter()
        .enumerate()
        .map(|(place, seen)| Step {
            side: seen.side,
            goes_on: seen.goes_on,
            target: (seen.side != Side::Reader).then(|| target(place, &seen)),
            pieces: {
                let mut pieces = Vec::new();
                for word in &seen.features.words {
                    list.cut(word, &mut pieces);
                }
                pieces
            },
            rows: seen.features.rows,
            evidence: seen.evidence.0,
        })
        .collect();
    Example { steps }
}

/// A labelled conversation.
pub fn labelled(
    list: &Pieces<Vec<u8>>,
    conversation: &Conversation,
    messages: &[Message],
) -> Example {
    let harm = conversation.level > Level::None;
    let shown = conversation.by.get(&conversation.level).copied();
    let others: Vec<usize> = messages
        .iter()
        .enumerate()
        .filter(|(_, m)| m.from.as_deref() != Some("me"))
        .map(|(place, _)| place)
        .collect();
    // A look-alike counts as much as a conversation that shows something,
    // however long it is.
    let share = (3.0 / others.len().max(1) as f32).clamp(0.25, 1.0);
    steps(list, messages, |place, _| {
        let reached = conversation.level_at(place);
        let mut value = [0.0; OUTPUT];
        let mut weight = [0.0; OUTPUT];
        for (slot, level) in LEVEL_OF_OUTPUT.iter().enumerate() {
            value[slot] = f32::from(u8::from(reached >= *level));
            let at = conversation.by.range(level..).map(|(_, at)| *at).min();
            weight[slot] = match at {
                // Where one level is reached the next may be near.
                _ if !harm => share,
                None => 0.3 * share,
                Some(at) if place == at => 1.0,
                Some(at) if place < at => 0.4 * share,
                Some(_) => 0.3 * share,
            };
        }
        for (slot, concern) in Concern::ALL.iter().enumerate() {
            let slot = LEVELS + slot;
            let shows = conversation.concerns.contains(concern);
            value[slot] = f32::from(u8::from(shows));
            let known = !harm || shown.is_some_and(|shown| place >= shown);
            weight[slot] = if known { CONCERN_WEIGHT * share } else { 0.0 };
        }
        Target { value, weight }
    })
}

/// An everyday conversation: nothing in it shows anything.
pub fn everyday(
    list: &Pieces<Vec<u8>>,
    messages: &[Message],
    weight: f32,
) -> Example {
    steps(list, messages, |_, _| Target {
        value: [0.0; OUTPUT],
        weight: {
            let mut weights = [weight * CONCERN_WEIGHT; OUTPUT];
            weights[..LEVELS].fill(weight);
            weights
        },
    })
}
