//! What the model sees of a message: the numbers of its words, of pairs of
//! words, of pieces of words and of the concepts they stand for.
//!
//! Each is hashed to a row of the model's table. Nothing is looked up, so a
//! word nobody listed and a word misspelt have rows as well.

use super::repair::repaired;
use crate::lexicon::{Concept, Languages};
use crate::text::fold::Letter;
use crate::text::run::{Script, is_thai};
use crate::text::segment;
use crate::text::spaced::plain_letter;
use crate::text::words::{Text, Word};

/// Rows of the table.
pub const ROWS: u32 = 1 << 16;

/// The most letters of a message that the model sees; the end counts.
const MOST_LETTERS: usize = 600;

/// The most concepts of one word that make pairs.
const MOST_CONCEPTS: usize = 4;

/// Kinds of features, so that the same letters mean different rows.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Kind {
    Word,
    Pair,
    Skip,
    Piece,
    Dense,
    Concept,
    ConceptPair,
}

/// FNV-1a over what a feature is made of.
#[derive(Clone, Copy)]
struct Hash(u32);

impl Hash {
    fn new(kind: Kind) -> Self {
        Self(0x811C_9DC5).add(kind as u32)
    }

    fn add(self, value: u32) -> Self {
        let mut hash = self.0;
        for byte in value.to_le_bytes() {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        Self(hash)
    }

    fn row(self) -> u32 {
        // The high bits of FNV mix better than the low ones.
        (self.0 ^ (self.0 >> 15)).wrapping_mul(0x2C1B_3C6D) >> (32 - 16)
    }
}

/// What a message adds to what the model sees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// Rows of the table, one for each feature; a row may come twice.
    pub rows: Vec<u32>,
    /// Its words as they are meant, for cutting into pieces.
    pub words: Vec<Vec<char>>,
    /// The last word, by its hash: it makes a pair with the first word of the
    /// same speaker's next message.
    pub(crate) last: Option<u32>,
}

/// The features of a message. `before` is the last word, by its hash, of the
/// message that the same speaker wrote right before it. Linear in the letters.
#[must_use]
pub(crate) fn features(text: &Text, before: Option<u32>) -> Features {
    let Text { letters, runs, words, tally, .. } = text;
    let languages = tally.languages();
    let from = letters.len().saturating_sub(MOST_LETTERS);
    let mut spelt = Spelt::default();
    spelt.hashes.extend(before);
    let carried = spelt.hashes.len();
    let mut single: Vec<char> = Vec::new();
    for run in runs.iter().filter(|run| run.from >= from) {
        let part = &letters[run.from..run.to];
        let spaced = run.script == Script::Spaced;
        if spaced && part.len() == 1 && part[0].char.is_alphabetic() {
            // Letters written one by one are a word when they are many.
            if single.is_empty() || run.gap <= 2 {
                single.push(part[0].char);
                continue;
            }
        }
        spelt.take_single(&mut single, languages);
        match run.script {
            Script::Spaced => {
                let word = plain(part);
                spelt.push(repaired(&word, languages).unwrap_or(word));
            }
            Script::Dense => spelt.push_dense(part),
            Script::Sign => spelt.push(vec![part[0].char]),
        }
    }
    spelt.take_single(&mut single, languages);
    let Spelt { mut rows, words: meant, hashes } = spelt;
    for place in carried.max(1)..hashes.len() {
        let word = hashes[place];
        let pair = Hash::new(Kind::Pair).add(hashes[place - 1]).add(word);
        rows.push(pair.row());
        if let Some(before) = place.checked_sub(2) {
            let skip = Hash::new(Kind::Skip).add(hashes[before]).add(word);
            rows.push(skip.row());
        }
    }
    push_concepts(words, &mut rows);
    Features { rows, words: meant, last: hashes.last().copied() }
}

/// The fewest letters, written one by one, that are read as words.
const FEWEST_SINGLE: usize = 3;

/// The most letters, written one by one, that are cut into words.
const MOST_SINGLE: usize = 64;

/// A message as far as it has been read.
#[derive(Default)]
struct Spelt {
    rows: Vec<u32>,
    words: Vec<Vec<char>>,
    hashes: Vec<u32>,
}

impl Spelt {
    fn push(&mut self, word: Vec<char>) {
        push_word(&word, &mut self.rows, &mut self.hashes);
        self.words.push(word);
    }

    /// Letters written one by one: the words they make together, or, where
    /// they are no words, one word; each by itself where they are few.
    fn take_single(&mut self, single: &mut Vec<char>, languages: Languages) {
        let letters = std::mem::take(single);
        if letters.len() < FEWEST_SINGLE {
            letters.into_iter().for_each(|letter| self.push(vec![letter]));
            return;
        }
        let cut = match letters.len() {
            ..=MOST_SINGLE => segment::spaced(&letters, languages),
            _ => None,
        };
        match cut {
            Some(pieces) => pieces.into_iter().for_each(|piece| {
                self.push(letters[piece.from..piece.to].to_vec());
            }),
            None => self.push(letters),
        }
    }

    /// Letters without spaces: every short row of letters.
    fn push_dense(&mut self, part: &[Letter]) {
        let letters: Vec<char> = part
            .iter()
            .map(|letter| letter.char)
            .filter(|letter| *letter != ' ')
            .collect();
        let letters = unstretched(&letters);
        // A Thai syllable has two or three letters, a Chinese one has one.
        let lengths = if letters.iter().any(|letter| is_thai(*letter)) {
            2..=6
        } else {
            1..=4
        };
        for length in lengths {
            for piece in letters.windows(length) {
                self.rows.push(hash_letters(Kind::Dense, piece).row());
            }
        }
        self.hashes.push(hash_letters(Kind::Dense, &letters).0);
        self.words.push(letters);
    }
}

/// The letters of a word as they are meant: digits between letters read as
/// the letters they stand for, drawn-out letters once, numbers by length.
fn plain(part: &[Letter]) -> Vec<char> {
    let number = part.iter().all(|letter| !letter.char.is_alphabetic());
    let mut plain: Vec<char> = Vec::with_capacity(part.len());
    for letter in part {
        let char = if number && letter.char.is_ascii_digit() {
            '0'
        } else if number {
            letter.char
        } else {
            plain_letter(letter.char)
        };
        if !matches!(char, '\'' | '-' | '_') {
            plain.push(char);
        }
    }
    if number { plain } else { unstretched(&plain) }
}

/// Letters that are drawn out, three or more of one, stand once.
fn unstretched(letters: &[char]) -> Vec<char> {
    letters
        .chunk_by(|one, next| one == next)
        .flat_map(|same| {
            let once = same.len() > 2 && !same[0].is_ascii_digit();
            &same[..if once { 1 } else { same.len() }]
        })
        .copied()
        .collect()
}

fn hash_letters(kind: Kind, letters: &[char]) -> Hash {
    letters
        .iter()
        .fold(Hash::new(kind), |hash, letter| hash.add(*letter as u32))
}

/// A word, and the pieces that it shares with its other forms and with its
/// misspellings.
fn push_word(word: &[char], rows: &mut Vec<u32>, hashes: &mut Vec<u32>) {
    if word.is_empty() {
        return;
    }
    let hash = hash_letters(Kind::Word, word);
    rows.push(hash.row());
    hashes.push(hash.0);
    let latin = word[0].is_ascii();
    let (shortest, lengths) = if latin { (4, 3..=4) } else { (2, 2..=3) };
    if word.len() < shortest || !word[0].is_alphabetic() {
        return;
    }
    let mut bounded = Vec::with_capacity(word.len() + 2);
    bounded.push('<');
    bounded.extend_from_slice(word);
    bounded.push('>');
    for length in lengths {
        for piece in bounded.windows(length) {
            rows.push(hash_letters(Kind::Piece, piece).row());
        }
    }
}

/// The concepts of the words, and of words that stand near each other: the
/// same rows in every language.
fn push_concepts(words: &[Word], rows: &mut Vec<u32>) {
    let mut near: [Vec<u32>; 2] = [Vec::new(), Vec::new()];
    for word in words {
        let concepts: Vec<u32> = Concept::ALL
            .iter()
            .filter(|concept| word.concepts.has(**concept))
            .map(|concept| *concept as u32)
            .take(MOST_CONCEPTS)
            .collect();
        if concepts.is_empty() {
            continue;
        }
        for concept in &concepts {
            rows.push(Hash::new(Kind::Concept).add(*concept).row());
            for before in near.iter().flatten() {
                let pair = Hash::new(Kind::ConceptPair);
                rows.push(pair.add(*before).add(*concept).row());
            }
        }
        near.rotate_left(1);
        near[1] = concepts;
    }
}
