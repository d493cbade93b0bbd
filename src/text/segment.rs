//! Cuts letters written without spaces into known words: the way with the
//! fewest words and the fewest unknown letters (a shortest path over the
//! lexicon). Linear in the letters: no word is longer than the longest one
//! of the lexicon.

use super::run::{is_kana, is_thai};
use crate::lexicon::{ConceptSet, Languages, Lexicon, Place};

/// A stretch of letters: a known word or what lies between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Index of its first letter.
    pub from: usize,
    /// Index after its last letter.
    pub to: usize,
    /// What it stands for; `None` when it is not known.
    pub meaning: Option<ConceptSet>,
}

/// What the ways cost, in tenths of a word.
const WORD: u32 = 10;
const SHORT_WORD: u32 = 14;
const ONE_LETTER_WORD: u32 = 20;
const UNKNOWN_CLUSTER: u32 = 25;
const GAP_INSIDE_WORD: u32 = 10;
const TONE_IGNORED: u32 = 4;
const DIGIT: u32 = 4;

/// The cheapest way to reach a place between two letters.
#[derive(Clone, Copy)]
struct Way {
    cost: u32,
    from: usize,
    meaning: Option<ConceptSet>,
}

const NO_WAY: Way = Way { cost: u32::MAX, from: 0, meaning: None };

/// A word this short next to letters of no word is a chance find: up to how
/// many letters, by the script of its first.
fn chance(letter: char) -> usize {
    if is_thai(letter) { 2 } else { usize::from(is_kana(letter)) }
}

/// Words this short differ by their tone marks alone.
const TONE_MATTERS: usize = 3;

/// Cuts a script without spaces; what no word covers is left as unknown
/// clusters. `gaps[i]` tells whether something (a space, a dot) stood before
/// letter `i`.
pub(super) fn dense(
    letters: &[char],
    gaps: &[bool],
    languages: Languages,
) -> Vec<Piece> {
    let lexicon = Lexicon::shared();
    let mut ways = start(letters.len());
    for from in 0..letters.len() {
        let here = ways[from].cost;
        if here == u32::MAX {
            continue;
        }
        let next = next_cluster(letters, from);
        offer(&mut ways, next, from, here + UNKNOWN_CLUSTER, None);
        let Some(place) = lexicon.root() else { continue };
        let cost = here + WORD;
        let toneless = false;
        let walk = Walk { from, at: from, cost, place, toneless, languages };
        walk_dense(lexicon, walk, letters, gaps, &mut ways);
    }
    let mut pieces = way_back(&ways);
    forget_chance_finds(&mut pieces, letters, gaps);
    pieces
}

/// Short words that letters of no word touch are part of a longer word that
/// the lexicon does not know.
fn forget_chance_finds(pieces: &mut [Piece], letters: &[char], gaps: &[bool]) {
    let known: Vec<bool> =
        pieces.iter().map(|piece| piece.meaning.is_some()).collect();
    for place in 0..pieces.len() {
        let Piece { from, to, .. } = pieces[place];
        if to - from > chance(letters[from]) {
            continue;
        }
        let before = place > 0 && !known[place - 1] && !gaps[from];
        let after = known.get(place + 1) == Some(&false) && !gaps[to];
        if before || after {
            pieces[place].meaning = None;
        }
    }
}

/// A way through letters, as far as it has come.
#[derive(Clone, Copy)]
struct Walk {
    from: usize,
    at: usize,
    cost: u32,
    place: Place,
    toneless: bool,
    languages: Languages,
}

/// Offers every word that begins here, as written and, from the first tone
/// mark on, as it reads when the tone marks are left out.
fn walk_dense(
    lexicon: &'static Lexicon,
    walk: Walk,
    letters: &[char],
    gaps: &[bool],
    ways: &mut [Way],
) {
    let Walk { from, at, mut cost, mut place, toneless, languages } = walk;
    let mut other = None;
    for at in at..letters.len() {
        let tone = is_tone(letters[at]);
        if tone && !toneless && other.is_none() {
            other = Some(Walk { at, cost, place, toneless: true, ..walk });
        }
        if at > from && gaps[at] {
            cost += GAP_INSIDE_WORD;
        }
        if tone && toneless {
            cost += TONE_IGNORED;
        } else {
            match lexicon.step(place, letters[at]) {
                Some(next) => place = next,
                None => break,
            }
        }
        let to = at + 1;
        if toneless && to - from <= TONE_MATTERS {
            continue;
        }
        if ends_cluster(letters, to)
            && let Some(meaning) = lexicon.meaning(place)
            && let Some(concepts) = meaning.concepts(languages)
        {
            offer(ways, to, from, cost, Some(concepts));
        }
    }
    if let Some(other) = other {
        walk_dense(lexicon, other, letters, gaps, ways);
    }
}

/// Cuts a stretch of letters that should have spaces into known words and
/// numbers; `None` when some letters belong to no word.
pub(crate) fn spaced(
    letters: &[char],
    languages: Languages,
) -> Option<Vec<Piece>> {
    let lexicon = Lexicon::shared();
    let root = lexicon.root()?;
    let mut ways = start(letters.len());
    for from in 0..letters.len() {
        let here = ways[from].cost;
        if here == u32::MAX {
            continue;
        }
        if letters[from].is_ascii_digit() {
            offer(&mut ways, from + 1, from, here + DIGIT, None);
        }
        let mut place = root;
        for (at, letter) in letters.iter().enumerate().skip(from) {
            match lexicon.step(place, *letter) {
                Some(next) => place = next,
                None => break,
            }
            let to = at + 1;
            let price = match to - from {
                1 if matches!(letter, 'i' | 'u') => ONE_LETTER_WORD,
                1 if letter.is_ascii() => continue,
                2 if letter.is_ascii() => SHORT_WORD,
                _ => WORD,
            };
            if let Some(meaning) = lexicon.meaning(place)
                && let Some(concepts) = meaning.concepts(languages)
            {
                offer(&mut ways, to, from, here + price, Some(concepts));
            }
        }
    }
    (ways[letters.len()].cost != u32::MAX).then(|| way_back(&ways))
}

fn start(letters: usize) -> Vec<Way> {
    let mut ways = vec![NO_WAY; letters + 1];
    ways[0].cost = 0;
    ways
}

fn offer(
    ways: &mut [Way],
    to: usize,
    from: usize,
    cost: u32,
    meaning: Option<ConceptSet>,
) {
    if cost < ways[to].cost {
        ways[to] = Way { cost, from, meaning };
    }
}

fn way_back(ways: &[Way]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut to = ways.len() - 1;
    while to > 0 {
        let Way { from, meaning, .. } = ways[to];
        pieces.push(Piece { from, to, meaning });
        to = from;
    }
    pieces.reverse();
    pieces
}

fn next_cluster(letters: &[char], from: usize) -> usize {
    let mut to = from + 1;
    while !ends_cluster(letters, to) {
        to += 1;
    }
    to
}

/// Whether a word may end before this letter: not before a vowel or mark
/// that belongs to the letter in front of it.
fn ends_cluster(letters: &[char], to: usize) -> bool {
    !letters.get(to).is_some_and(|letter| {
        matches!(letter, '\u{0E30}'..='\u{0E3A}' | '\u{0E45}'..='\u{0E4E}')
    })
}

pub(super) fn is_tone(letter: char) -> bool {
    ('\u{0E48}'..='\u{0E4B}').contains(&letter)
}
