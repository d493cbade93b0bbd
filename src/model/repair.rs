//! Words as they were meant: a letter too many, one missing, two swapped or one
//! wrong, as fingers do in a hurry, are read as the word that is meant.
//!
//! Only for the model, which weighs a hundred words together: a rule that is
//! to be sure reads what is written.

use super::pieces::Pieces;
use crate::lexicon::{Languages, Lexicon, Meaning, Place, recent};

/// The fewest letters of a word that is repaired.
const SHORTEST: usize = 4;

/// The most letters.
const LONGEST: usize = 16;

/// How much likelier the word that is meant has to be than the letters as
/// written, in the unit of the costs of pieces (sixteenths): a slip of a finger
/// is that unlikely.
const SLIP: u32 = 80;

/// The word of these languages that letters were meant to be, where they are
/// none of the lexicon's and one that differs by one slip is much likelier.
#[must_use]
pub(crate) fn repaired(
    word: &[char],
    languages: Languages,
) -> Option<Vec<char>> {
    let fits = (SHORTEST..=LONGEST).contains(&word.len());
    if !fits || !word.iter().all(char::is_ascii_lowercase) {
        return None;
    }
    let written: String = word.iter().collect();
    let lexicon = Lexicon::shared();
    let known = |meaning: Option<Meaning>| {
        meaning.is_some_and(|meaning| meaning.concepts(languages).is_some())
    };
    if known(recent::lead(&written).meaning) {
        return None;
    }
    let list = Pieces::shared()?;
    let bound = list.cost(word).checked_sub(SLIP)?;
    let mut best = (bound, None);
    near(lexicon, word, &mut |place, meant| {
        if known(lexicon.meaning(place)) {
            let cost = list.cost(&meant);
            if cost < best.0 {
                best = (cost, Some(meant));
            }
        }
    });
    best.1
}

/// Offers everything in the lexicon that differs by one slip, with the place it
/// ends at.
fn near(
    lexicon: &'static Lexicon,
    word: &[char],
    offer: &mut dyn FnMut(Place, Vec<char>),
) {
    let Some(mut place) = lexicon.root() else { return };
    for at in 0..=word.len() {
        if let Some(before) = at.checked_sub(1) {
            let Some(next) = lexicon.step(place, word[before]) else { return };
            place = next;
        }
        let mut go_on = |between: &[char], rest: &[char]| {
            let letters = between.iter().chain(rest).copied();
            if let Some(end) = lexicon.walk(place, letters) {
                offer(end, [&word[..at], between, rest].concat());
            }
        };
        let rest = &word[at..];
        if let [_, after @ ..] = rest {
            go_on(&[], after);
        }
        if let [one, other, after @ ..] = rest {
            go_on(&[*other, *one], after);
        }
        for letter in 'a'..='z' {
            go_on(&[letter], rest);
            if let [wrong, after @ ..] = rest
                && *wrong != letter
            {
                go_on(&[letter], after);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repair(word: &str) -> Option<String> {
        let letters: Vec<char> = word.chars().collect();
        let meant = repaired(&letters, Languages::named("en"));
        meant.map(|letters| letters.into_iter().collect())
    }

    #[test]
    fn slips_are_read_as_what_is_meant() {
        for (written, meant) in [
            ("pictrue", "picture"),
            ("pictuure", "picture"),
            ("pcture", "picture"),
            ("pivture", "picture"),
            ("evreyone", "everyone"),
            ("tonigt", "tonight"),
            ("ipcture", "picture"),
        ] {
            assert_eq!(repair(written).as_deref(), Some(meant), "{written}");
        }
    }

    #[test]
    fn what_is_a_word_or_far_from_any_stays() {
        for written in ["picture", "send", "xqzwvk", "pic", "", "mfk"] {
            assert_eq!(repair(written), None, "{written}");
        }
    }
}
