//! Where the words that were read last lead in the lexicon: a few hundred words
//! make up most of any chat, and each is walked letter by letter but once.
//! Numbers are kept, no text; the answer is the same with and without it.

use std::cell::RefCell;

use super::{Lexicon, Meaning, Place};

/// How many words are kept; a new one takes the place of an old one.
const MOST: usize = 1024;

/// What a word leads to.
#[derive(Clone, Copy, Default)]
pub(crate) struct Lead {
    /// What it stands for by itself.
    pub meaning: Option<Meaning>,
    /// Where phrases go on that begin with it.
    pub phrases: Option<Place>,
}

impl Lead {
    /// What these letters lead to.
    pub fn of(letters: impl Iterator<Item = char>) -> Self {
        let lexicon = Lexicon::shared();
        let place = lexicon.root().and_then(|at| lexicon.walk(at, letters));
        Self {
            meaning: place.and_then(|place| lexicon.meaning(place)),
            phrases: place.and_then(|place| lexicon.step(place, ' ')),
        }
    }
}

/// The hash of a word, and what it leads to.
type Kept = (u64, Lead);

thread_local! {
    static KEPT: RefCell<Vec<Option<Kept>>> =
        RefCell::new(vec![None; MOST]);
}

/// What the letters of a word lead to.
#[must_use]
pub(crate) fn lead(word: &str) -> Lead {
    let hash = hash(word);
    KEPT.with_borrow_mut(|kept| {
        let slot = &mut kept[(hash % MOST as u64) as usize];
        if let Some((known, lead)) = slot
            && *known == hash
        {
            return *lead;
        }
        let lead = Lead::of(word.chars());
        *slot = Some((hash, lead));
        lead
    })
}

/// FNV-1a, 64 bits wide, its upper bits mixed into the lower ones.
fn hash(word: &str) -> u64 {
    let hash = word.bytes().fold(0xCBF2_9CE4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    });
    hash ^ (hash >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_leads_to_the_same_again() {
        let lexicon = Lexicon::shared();
        let words: Vec<String> = (0..3 * MOST)
            .map(|number| format!("w{number}"))
            .chain(["send", "picture", "ส่ง", "zzxqzz", ""].map(str::to_owned))
            .collect();
        for word in words.iter().chain(&words) {
            assert_eq!(lead(word).meaning, lexicon.find(word), "{word}");
        }
    }
}
