//! Where the words that were read last lead in the lexicon: a few hundred words
//! make up most of any chat, and each is walked letter by letter but once.
//! Numbers are kept, no text; the answer is the same with and without it.

use std::cell::RefCell;

use super::{Lexicon, Place};

/// How many words are kept; a new one takes the place of an old one.
const MOST: usize = 1024;

/// The hash of a word, and where it leads.
type Kept = (u64, Option<Place>);

thread_local! {
    static KEPT: RefCell<Vec<Option<Kept>>> =
        RefCell::new(vec![None; MOST]);
}

/// Where the letters of a word lead, if any word begins so.
#[must_use]
pub(crate) fn place_of(word: &str) -> Option<Place> {
    let hash = hash(word);
    KEPT.with_borrow_mut(|kept| {
        let slot = &mut kept[(hash % MOST as u64) as usize];
        if let Some((known, place)) = slot
            && *known == hash
        {
            return *place;
        }
        let lexicon = Lexicon::shared();
        let place = lexicon.walk(lexicon.root()?, word.chars());
        *slot = Some((hash, place));
        place
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
    fn a_word_leads_to_the_same_place_again() {
        let lexicon = Lexicon::shared();
        let meaning = |word| place_of(word).and_then(|at| lexicon.meaning(at));
        let words: Vec<String> = (0..3 * MOST)
            .map(|number| format!("w{number}"))
            .chain(["send", "picture", "ส่ง", "zzxqzz", ""].map(str::to_owned))
            .collect();
        for word in words.iter().chain(&words) {
            assert_eq!(meaning(word), lexicon.find(word), "{word}");
        }
    }
}
