//! The network: vectors of word pieces read three at a time, hashed features,
//! one hidden layer, a chance for each level and concern.
//!
//! Sums are made in one order and with plain additions and multiplications,
//! so that every machine gives the same bits.

use super::evidence::{self, Evidence};
use super::Side;
use super::window::{BAGS, places};
use crate::assessment::Concern;

/// Numbers of a hashed row.
pub const ROW: usize = 16;

/// Numbers of a piece.
pub const PIECE: usize = 64;

/// Pieces that are read together.
pub const SPAN: usize = 3;

/// What is looked for in a span.
pub const CHANNELS: usize = 96;

/// The most pieces of a message that are read; the last ones count.
pub const MOST_PIECES: usize = 96;

/// Numbers of the hidden layer.
pub const HIDDEN: usize = 64;

/// Where each part of what goes into the hidden layer begins.
pub const CHANNELS_AT: usize = 0;
/// Where the mean of the pieces of each bag begins.
pub const PIECES_AT: usize = BAGS * CHANNELS;
/// Where the hashed rows of each bag begin.
pub const ROWS_AT: usize = PIECES_AT + BAGS * PIECE;
/// Where what the rules found begins.
pub const EVIDENCE_AT: usize = ROWS_AT + BAGS * ROW;
/// What goes into the hidden layer.
pub const INPUT: usize = EVIDENCE_AT + evidence::SIZE;

/// Levels that have a chance: notice, warning, urgent.
pub const LEVELS: usize = 3;

/// What comes out.
pub const OUTPUT: usize = LEVELS + Concern::ALL.len();

/// Where each part of the layers begins: weights of the channels (by
/// channel), their biases, weights into the hidden layer (by unit), its
/// biases, weights out of it (by output), their biases.
pub const SPAN_WEIGHTS: usize = CHANNELS * SPAN * PIECE;
/// Where the weights into the hidden layer begin.
pub const INTO_AT: usize = SPAN_WEIGHTS + CHANNELS;
/// Where the weights out of the hidden layer begin.
pub const OUT_AT: usize = INTO_AT + HIDDEN * INPUT + HIDDEN;
/// How many numbers the layers have.
pub const LAYERS: usize = OUT_AT + OUTPUT * HIDDEN + OUTPUT;

/// What a message adds to what the network sees.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Who wrote it.
    pub side: Side,
    /// How strongly each channel is found at its best place; 0 where it is
    /// not.
    pub channels: [f32; CHANNELS],
    /// The sum of its pieces, and how many there are.
    pub pieces: [f32; PIECE],
    /// How many pieces there are.
    pub piece_count: f32,
    /// The sum of its hashed rows.
    pub rows: [f32; ROW],
    /// How many rows there are.
    pub row_count: f32,
}

/// What the model makes of a message: logits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judgement(pub [f32; OUTPUT]);

impl Judgement {
    /// How much speaks for each level: notice, warning, urgent.
    #[must_use]
    pub fn levels(&self) -> [f32; LEVELS] {
        [self.0[0], self.0[1], self.0[2]]
    }

    /// How much speaks for a concern.
    #[must_use]
    pub fn concern(&self, concern: Concern) -> f32 {
        self.0[LEVELS + concern as usize]
    }
}

/// What goes into the hidden layer for the newest of these messages.
#[must_use]
pub fn input(readings: &[&Reading], evidence: &Evidence) -> [f32; INPUT] {
    let mut input = [0.0_f32; INPUT];
    let mut piece_counts = [0.0; BAGS];
    let mut row_counts = [0.0; BAGS];
    let sides = readings.iter().map(|reading| reading.side);
    for (back, bag, weight) in places(sides) {
        let reading = readings[readings.len() - 1 - back];
        let bag = bag as usize;
        let at = CHANNELS_AT + bag * CHANNELS;
        for (slot, number) in input[at..].iter_mut().zip(reading.channels) {
            *slot = slot.max(weight * number);
        }
        let at = PIECES_AT + bag * PIECE;
        for (slot, number) in input[at..].iter_mut().zip(reading.pieces) {
            *slot += weight * number;
        }
        piece_counts[bag] += weight * reading.piece_count;
        let at = ROWS_AT + bag * ROW;
        for (slot, number) in input[at..].iter_mut().zip(reading.rows) {
            *slot += weight * number;
        }
        row_counts[bag] += weight * reading.row_count;
    }
    for bag in 0..BAGS {
        let at = PIECES_AT + bag * PIECE;
        let share = norm(piece_counts[bag]);
        input[at..at + PIECE].iter_mut().for_each(|slot| *slot *= share);
        let at = ROWS_AT + bag * ROW;
        let share = norm(row_counts[bag]);
        input[at..at + ROW].iter_mut().for_each(|slot| *slot *= share);
    }
    input[EVIDENCE_AT..].copy_from_slice(&evidence.0);
    input
}

/// What a bag with so many features is multiplied by.
#[must_use]
pub fn norm(count: f32) -> f32 {
    if count > 0.0 { 1.0 / count.sqrt() } else { 0.0 }
}

/// The sum of the products, always in the same order; eight at a time, as
/// machines can.
#[must_use]
pub fn dot(one: &[f32], other: &[f32]) -> f32 {
    const LANES: usize = 8;
    let mut lanes = [0.0; LANES];
    let ones = one.chunks_exact(LANES);
    let others = other.chunks_exact(LANES);
    let rest = ones.remainder().iter().zip(others.remainder());
    let rest = rest.fold(0.0, |sum, (a, b)| sum + a * b);
    for (ones, others) in ones.zip(others) {
        for lane in 0..LANES {
            lanes[lane] += ones[lane] * others[lane];
        }
    }
    lanes.iter().fold(rest, |sum, lane| sum + lane)
}
