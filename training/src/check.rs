//! Checks on the labelled conversations: each label makes sense, and no two
//! say nearly the same.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use daymark::Level;

use crate::conversation::{Conversation, Part};

/// What kinds of look-alikes there are.
const CLASSES: [&str; 7] = [
    "benign",
    "teasing",
    "discussion",
    "victim_disclosure",
    "other_scam",
    "non_sexual",
    "near_miss",
];

/// Letters that are compared together.
const SHINGLE: usize = 5;

/// The share of shingles two conversations may have in common.
const MOST_ALIKE: f32 = 0.4;

/// Shingles that more conversations have tell nothing.
const COMMON: usize = 60;

/// What is wrong, with the id of the conversation and what to do.
pub fn check(conversations: &[Conversation]) -> Vec<String> {
    let mut mistakes = Vec::new();
    let mut ids = BTreeSet::new();
    for conversation in conversations {
        let id = &conversation.id;
        if !ids.insert(id) {
            mistakes.push(format!("{id} stands there twice: rename one"));
        }
        check_label(conversation, &mut mistakes);
    }
    for (one, other) in near_duplicates(conversations) {
        mistakes.push(format!(
            "{one} and {other} say nearly the same: take one out"
        ));
    }
    mistakes
}

fn check_label(conversation: &Conversation, mistakes: &mut Vec<String>) {
    let id = &conversation.id;
    let mut tell = |what: String| mistakes.push(format!("{id}: {what}"));
    if conversation.kind.is_empty() {
        tell("has no kind: say in two words what it is about".to_owned());
    }
    if conversation.level == Level::None {
        let class = conversation.class.as_deref().unwrap_or_default();
        if !CLASSES.contains(&class) {
            tell(format!("class {class:?}: write one of {CLASSES:?}"));
        }
        if !conversation.by.is_empty() || !conversation.concerns.is_empty() {
            tell("a look-alike shows nothing by any message".to_owned());
        }
        return;
    }
    if !conversation.by.contains_key(&conversation.level) {
        tell("`by` does not say where its level is reached".to_owned());
    }
    if conversation.concerns.is_empty() {
        tell("names no concern".to_owned());
    }
    let mut before = 0;
    for (level, at) in &conversation.by {
        match conversation.messages.get(*at) {
            None => tell(format!("has no message {at}")),
            Some(message) if message.starts_with("me: ") => {
                tell(format!("message {at} is the reader's own"));
            }
            Some(_) => {}
        }
        if *at < before {
            tell(format!("{} is reached before what is less", level.name()));
        }
        before = *at;
    }
}

fn shingles(conversation: &Conversation) -> BTreeSet<u64> {
    let text: String = conversation
        .messages
        .iter()
        .map(|message| message.split_once(": ").map_or("", |(_, text)| text))
        .flat_map(|text| text.chars().chain([' ']))
        .filter(|letter| letter.is_alphanumeric() || *letter == ' ')
        .flat_map(char::to_lowercase)
        .collect();
    let letters: Vec<char> = text.chars().collect();
    letters
        .windows(SHINGLE)
        .map(|window| {
            window.iter().fold(0xCBF2_9CE4_8422_2325, |hash: u64, letter| {
                (hash ^ u64::from(u32::from(*letter)))
                    .wrapping_mul(0x0000_0100_0000_01B3)
            })
        })
        .collect()
}

/// Whether two were written as a pair of which nearly the same words show
/// something in one and nothing in the other: they teach what makes the
/// difference. Both belong to the same part.
fn are_twins(one: &Conversation, other: &Conversation) -> bool {
    let shows = |one: &Conversation| one.level > Level::None;
    shows(one) != shows(other)
        && one.lang == other.lang
        && one.batch() == other.batch()
}

fn near_duplicates(conversations: &[Conversation]) -> Vec<(&str, &str)> {
    let all: Vec<BTreeSet<u64>> = conversations.iter().map(shingles).collect();
    let mut having: HashMap<u64, Vec<usize>> = HashMap::new();
    for (place, shingles) in all.iter().enumerate() {
        for shingle in shingles {
            having.entry(*shingle).or_default().push(place);
        }
    }
    let mut pairs = Vec::new();
    for (place, shingles) in all.iter().enumerate() {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for shingle in shingles {
            let others = &having[shingle];
            if others.len() < COMMON {
                for other in others.iter().filter(|other| **other < place) {
                    *shared.entry(*other).or_default() += 1;
                }
            }
        }
        for (other, count) in shared {
            let union = shingles.len() + all[other].len() - count;
            if count as f32 > MOST_ALIKE * union as f32 {
                let (one, two) =
                    (&conversations[other], &conversations[place]);
                if !are_twins(one, two) {
                    pairs.push((one.id.as_str(), two.id.as_str()));
                }
            }
        }
    }
    pairs
}

/// How many there are of what.
pub fn summary(conversations: &[Conversation]) -> String {
    let mut text = String::new();
    let mut by: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
    for conversation in conversations {
        for name in [conversation.lang.as_str(), "all"] {
            let row = by.entry(name).or_default();
            row[usize::from(conversation.level == Level::None)] += 1;
            row[match conversation.part() {
                Part::Train => 2,
                Part::Tune => 3,
                Part::Sealed => 4,
            }] += 1;
        }
    }
    for (language, [harm, look_alikes, train, tune, sealed]) in by {
        let _ = writeln!(
            text,
            "{language:9} {harm:5} show something, {look_alikes:5} look-alikes; \
             {train:5} train, {tune:5} tune, {sealed:5} sealed"
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conversation(id: &str, level: Level, said: &str) -> Conversation {
        Conversation {
            id: id.to_owned(),
            lang: "en".to_owned(),
            level,
            class: None,
            kind: "test".to_owned(),
            by: BTreeMap::new(),
            concerns: Vec::new(),
            messages: vec![format!("mia: {said}")],
        }
    }

    #[test]
    fn what_says_nearly_the_same_is_named_unless_it_is_a_pair() {
        let said = "forty by tonight or your whole team gets to see it";
        let cases = [
            ("en-804-02", Level::Urgent, "en-804-01", Level::Urgent, 1),
            ("en-804-02", Level::None, "en-804-01", Level::Urgent, 0),
            ("en-804-02", Level::None, "en-805-01", Level::Urgent, 1),
        ];
        for (one, first, other, second, named) in cases {
            let conversations = [
                conversation(one, first, said),
                conversation(other, second, said),
            ];
            let pairs = near_duplicates(&conversations);
            assert_eq!(pairs.len(), named, "{one} {other}");
        }
    }
}
