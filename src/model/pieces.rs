//! Cutting words into pieces that the model knows: the likeliest way through
//! the list of pieces (a unigram language model, Viterbi). Linear in the
//! letters: no piece is longer than the longest of the list.

use std::sync::OnceLock;

use fst::raw::{Fst, Output};

/// What stands before the first letter of a word.
pub const WORD_START: char = '\u{2581}';

/// The most bytes of a piece.
const LONGEST: usize = 48;

/// What a letter costs that is in no piece, in the unit of the scores.
const UNKNOWN: u32 = 320;

/// Bits of a value that hold the number of a piece; its cost stands above.
const NUMBER_BITS: u32 = 20;

/// The list of this program, as it lies in its file.
pub(super) static LIST: &[u8] = include_bytes!("pieces.fst");

/// What it costs to get to a place, from where, and by which piece if any.
type Way = (u32, usize, Option<u32>);

/// The list of pieces.
pub struct Pieces<D> {
    map: Fst<D>,
}

/// The value of a piece in the list: its number and what it costs (its
/// negative log likelihood in sixteenths, at most 4095).
#[must_use]
pub fn value(number: u32, cost: u32) -> u64 {
    u64::from(cost) << NUMBER_BITS | u64::from(number)
}

impl Pieces<&'static [u8]> {
    /// The list of this program, read at the first call; `None` when its file
    /// is no list, which a test rules out.
    pub(super) fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<Pieces<&[u8]>>> = OnceLock::new();
        SHARED.get_or_init(|| Pieces::read(LIST)).as_ref()
    }
}

impl<D: AsRef<[u8]>> Pieces<D> {
    /// Reads a list; `None` when it is none.
    pub fn read(bytes: D) -> Option<Self> {
        Some(Self { map: Fst::new(bytes).ok()? })
    }

    /// The pieces of a word, with [`WORD_START`] before its first letter.
    pub fn cut(&self, word: &[char], pieces: &mut Vec<u32>) {
        let ways = self.ways(word);
        let first = pieces.len();
        let mut to = ways.len() - 1;
        while to > 0 {
            let (_, from, piece) = ways[to];
            pieces.extend(piece);
            to = from;
        }
        pieces[first..].reverse();
    }

    /// What the pieces of a word cost together.
    #[must_use]
    pub fn cost(&self, word: &[char]) -> u32 {
        self.ways(word).last().map_or(0, |(cost, _, _)| *cost)
    }

    /// The cheapest way to each byte of a word.
    fn ways(&self, word: &[char]) -> Vec<Way> {
        let mut text = String::with_capacity(3 + word.len() * 3);
        text.push(WORD_START);
        text.extend(word);
        let bytes = text.as_bytes();
        let mut ways = vec![(u32::MAX, 0, None); bytes.len() + 1];
        ways[0].0 = 0;
        for (from, letter) in text.char_indices() {
            let here = ways[from].0;
            if here == u32::MAX {
                continue;
            }
            let mut offer = |to: usize, cost: u32, piece: Option<u32>| {
                if here + cost < ways[to].0 {
                    ways[to] = (here + cost, from, piece);
                }
            };
            let skip = if from == 0 { 0 } else { UNKNOWN };
            offer(from + letter.len_utf8(), skip, None);
            let mut node = self.map.root();
            let mut output = Output::zero();
            for (at, byte) in bytes[from..].iter().take(LONGEST).enumerate() {
                let Some(way) = node.find_input(*byte) else { break };
                let transition = node.transition(way);
                output = output.cat(transition.out);
                node = self.map.node(transition.addr);
                if node.is_final() {
                    let value = output.cat(node.final_output()).value();
                    let number = value & ((1 << NUMBER_BITS) - 1);
                    let cost = value >> NUMBER_BITS;
                    offer(from + at + 1, cost as u32, Some(number as u32));
                }
            }
        }
        ways
    }
}
