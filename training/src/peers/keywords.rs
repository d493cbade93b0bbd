//! The list of words of a filter: `training/peers/keywords.toml`.

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::AhoCorasick;
use anyhow::{Result, ensure};
use serde::Deserialize;

/// A list of words.
pub struct Keywords {
    automaton: AhoCorasick,
    /// Whether a phrase counts only at the borders of words.
    borders: Vec<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(default = "yes")]
    borders: bool,
    phrases: Vec<String>,
}

fn yes() -> bool {
    true
}

/// As the list is written: lower case, a plain apostrophe.
fn plain(text: &str) -> String {
    text.to_lowercase().replace(['’', 'ʼ', '`'], "'")
}

impl Keywords {
    /// Reads the list; a phrase that could never be found is a mistake.
    pub fn read(text: &str) -> Result<Self> {
        let lists: BTreeMap<String, List> = toml::from_str(text)?;
        let mut phrases = Vec::new();
        let mut borders = Vec::new();
        for (language, list) in lists {
            let mut seen = BTreeSet::new();
            for phrase in list.phrases {
                ensure!(
                    plain(phrase.trim()) == phrase && !phrase.is_empty(),
                    "{language}: {phrase:?}: write it in lower case, with a \
                     plain apostrophe and no space around it"
                );
                ensure!(
                    seen.insert(phrase.clone()),
                    "{language}: {phrase:?} stands there twice: take one out"
                );
                phrases.push(phrase);
                borders.push(list.borders);
            }
        }
        Ok(Self { automaton: AhoCorasick::new(phrases)?, borders })
    }

    /// Whether a message holds a phrase.
    pub fn finds(&self, text: &str) -> bool {
        let text = plain(text);
        let letter = |at: Option<char>| at.is_some_and(char::is_alphanumeric);
        self.automaton.find_overlapping_iter(&text).any(|found| {
            !self.borders[found.pattern().as_usize()]
                || !(letter(text[..found.start()].chars().next_back())
                    || letter(text[found.end()..].chars().next()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_count_at_the_borders_of_words() {
        let list = "[en]\nphrases = [\"pay me\", \"don't tell\"]\n\
                    [th]\nborders = false\nphrases = [\"โอนมา\"]";
        let keywords = Keywords::read(list).unwrap();
        for text in ["PAY ME!", "so pay me", "Don’t tell", "เร็วๆโอนมานะ"]
        {
            assert!(keywords.finds(text), "{text}");
        }
        for text in ["repay me", "pay men", "pay  me", "don't tells", "โอน"]
        {
            assert!(!keywords.finds(text), "{text}");
        }
    }

    #[test]
    fn a_phrase_that_could_never_be_found_is_a_mistake() {
        for wrong in ["Pay", " pay", "don’t", ""] {
            let list = format!("[en]\nphrases = [\"{wrong}\"]");
            assert!(Keywords::read(&list).is_err(), "{wrong:?}");
        }
        assert!(Keywords::read("[en]\nphrases = [\"a\", \"a\"]").is_err());
    }

    #[test]
    fn the_list_is_as_long_as_a_filter_has_it() {
        let list = include_str!("../../peers/keywords.toml");
        assert!(Keywords::read(list).unwrap().borders.len() >= 300);
    }
}
