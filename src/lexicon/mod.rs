//! Words and what they stand for: one folder a language, compiled by the
//! build script into one map that lies ready in the program.

mod concept;
mod language;
mod letter;
pub(crate) mod recent;

use std::sync::OnceLock;

use fst::raw::{Fst, Node, Output};

pub use concept::Concept;
pub use language::{Languages, Tally};

include!(concat!(env!("OUT_DIR"), "/lexicon.rs"));

static MAP: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.fst"));

/// A set of concepts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConceptSet(u128);

impl ConceptSet {
    /// The set without members.
    pub const EMPTY: Self = Self(0);

    /// The set of these concepts.
    #[must_use]
    pub const fn of(concepts: &[Concept]) -> Self {
        let mut bits = 0;
        let mut place = 0;
        while place < concepts.len() {
            bits |= 1 << concepts[place] as u8;
            place += 1;
        }
        Self(bits)
    }

    /// Whether no concept is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this concept is in it.
    #[must_use]
    pub const fn has(self, concept: Concept) -> bool {
        self.0 & (1 << concept as u8) != 0
    }

    /// Whether the two sets share a concept.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What is in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The set as numbers, for hashing.
    pub(crate) const fn halves(self) -> [u64; 2] {
        [self.0 as u64, (self.0 >> 64) as u64]
    }

    /// What is in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

/// The compiled words of all languages.
pub struct Lexicon {
    map: Option<Fst<&'static [u8]>>,
}

/// A place in the lexicon, reached letter by letter.
#[derive(Clone, Copy)]
pub struct Place {
    node: Node<'static>,
    output: Output,
}

impl Lexicon {
    /// The lexicon of this program; made at the first call (a few checks of
    /// its head, no copying).
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Lexicon> = OnceLock::new();
        // The bytes come from the build script of this very program: were
        // they broken, no word would be known, and the tests would tell.
        SHARED.get_or_init(|| Lexicon { map: Fst::new(MAP).ok() })
    }

    /// Where every word begins.
    #[must_use]
    pub fn root(&'static self) -> Option<Place> {
        let map = self.map.as_ref()?;
        Some(Place { node: map.root(), output: Output::zero() })
    }

    /// One letter on, if any word goes on like this.
    #[must_use]
    pub fn step(&'static self, from: Place, letter: char) -> Option<Place> {
        let map = self.map.as_ref()?;
        let mut place = from;
        for byte in letter::bytes(letter) {
            let way = place.node.find_input(byte)?;
            let transition = place.node.transition(way);
            place = Place {
                node: map.node(transition.addr),
                output: place.output.cat(transition.out),
            };
        }
        Some(place)
    }

    /// What the word that ends here stands for; `None` when none ends here.
    #[must_use]
    pub fn meaning(&'static self, place: Place) -> Option<Meaning> {
        if !place.node.is_final() {
            return None;
        }
        let index = place.output.cat(place.node.final_output()).value();
        u16::try_from(index).ok().map(Meaning)
    }

    /// What a word or phrase stands for; `None` when it is not known.
    #[must_use]
    pub fn find(&'static self, word: &str) -> Option<Meaning> {
        self.meaning(self.walk(self.root()?, word.chars())?)
    }

    /// What this beginning of a word adds to it.
    #[must_use]
    pub fn prefix(&'static self, letters: &str) -> Option<Meaning> {
        static PREFIXES: OnceLock<Option<Place>> = OnceLock::new();
        self.find_marked(&PREFIXES, letter::PREFIX, letters)
    }

    /// What this ending of a word adds to it.
    #[must_use]
    pub fn suffix(&'static self, letters: &str) -> Option<Meaning> {
        static SUFFIXES: OnceLock<Option<Place>> = OnceLock::new();
        self.find_marked(&SUFFIXES, letter::SUFFIX, letters)
    }

    /// What letters after a mark stand for; where the mark leads is kept.
    fn find_marked(
        &'static self,
        kept: &OnceLock<Option<Place>>,
        mark: char,
        letters: &str,
    ) -> Option<Meaning> {
        let from = kept.get_or_init(|| self.step(self.root()?, mark));
        self.meaning(self.walk((*from)?, letters.chars())?)
    }

    /// Letters on, if any word goes on like this.
    #[must_use]
    pub fn walk(
        &'static self,
        from: Place,
        mut letters: impl Iterator<Item = char>,
    ) -> Option<Place> {
        letters.try_fold(from, |place, letter| self.step(place, letter))
    }
}

/// What a word stands for, in each language that knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning(u16);

impl Meaning {
    fn senses(self) -> &'static [(u32, u128)] {
        let index = usize::from(self.0);
        let start = index.checked_sub(1).map_or(0, |before| ENDS[before]);
        let end = ENDS.get(index).copied().unwrap_or(start);
        SENSES.get(usize::from(start)..usize::from(end)).unwrap_or_default()
    }

    /// The languages that know the word.
    #[must_use]
    pub fn languages(self) -> Languages {
        let senses = self.senses().iter();
        Languages::from_bits(senses.fold(0, |set, (bits, _)| set | bits))
    }

    /// What it stands for in these languages; `None` when none of them knows
    /// it.
    #[must_use]
    pub fn concepts(self, languages: Languages) -> Option<ConceptSet> {
        self.senses()
            .iter()
            .filter(|(bits, _)| Languages::from_bits(*bits).meets(languages))
            .map(|(_, concepts)| ConceptSet(*concepts))
            .reduce(ConceptSet::union)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_concept_fits_the_set() {
        assert!(Concept::ALL.len() <= 128);
        for concept in Concept::ALL {
            assert!(ConceptSet::of(&[*concept]).has(*concept));
        }
    }

    #[test]
    fn concepts_have_one_name_in_code_and_words() {
        for concept in Concept::ALL {
            let mut key = String::new();
            for letter in format!("{concept:?}").chars() {
                if letter.is_uppercase() && !key.is_empty() {
                    key.push('_');
                }
                key.push(letter.to_ascii_lowercase());
            }
            assert_eq!(concept.key(), key);
        }
    }

    #[test]
    fn unknown_words_are_not_found() {
        assert_eq!(Lexicon::shared().find("zzxqzz"), None);
    }
}
