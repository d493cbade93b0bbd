//! The network: vectors of word pieces read a few at a time, hashed features,
//! one hidden layer, a chance for each level and concern.
//!
//! Sums are made in one order and with plain additions and multiplications,
//! so that every machine gives the same bits.

use std::borrow::Borrow;
use std::sync::OnceLock;

use super::evidence::{self, Evidence};
use super::feature::{Features, ROWS};
use super::pieces::{self, Pieces};
use super::window::{BAGS, places};
use super::{Observation, Side};
use crate::assessment::Concern;

/// Numbers of a hashed row.
pub const ROW: usize = 16;

/// Numbers of a piece.
pub const PIECE: usize = 64;

/// Pieces that are read together.
pub const SPAN: usize = 3;

/// What is looked for in a span.
pub const CHANNELS: usize = 192;

/// The most pieces of a message that are read; the last ones count.
pub const MOST_PIECES: usize = 96;

/// Numbers of the hidden layer.
pub const HIDDEN: usize = 32;

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

impl Reading {
    /// Who wrote it and how many pieces it has, as [`places`] asks for it.
    #[must_use]
    pub fn place(&self) -> (Side, f32) {
        (self.side, self.piece_count)
    }
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
pub fn input<R: Borrow<Reading>>(
    readings: &[R],
    evidence: &Evidence,
) -> [f32; INPUT] {
    let mut input = [0.0_f32; INPUT];
    let mut piece_counts = [0.0; BAGS];
    let mut row_counts = [0.0; BAGS];
    let messages = readings.iter().map(|reading| reading.borrow().place());
    for (back, bag, weight) in places(messages) {
        let reading = readings[readings.len() - 1 - back].borrow();
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
        let share = norm(piece_counts[bag], MANY_PIECES);
        input[at..at + PIECE].iter_mut().for_each(|slot| *slot *= share);
        let at = ROWS_AT + bag * ROW;
        let share = norm(row_counts[bag], MANY_ROWS);
        input[at..at + ROW].iter_mut().for_each(|slot| *slot *= share);
    }
    input[EVIDENCE_AT..].copy_from_slice(&evidence.0);
    input
}

/// How many pieces and rows are many: from there on a bag counts by its mean,
/// so that saying the same again and again changes nothing.
pub const MANY_PIECES: f32 = 16.0;
/// The same for rows.
pub const MANY_ROWS: f32 = 64.0;

/// What a bag with so many features is multiplied by.
#[must_use]
pub fn norm(count: f32, many: f32) -> f32 {
    2.0 * many.sqrt() / (count + many)
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

/// A trained network.
pub struct Net {
    list: Pieces<&'static [u8]>,
    row_scale: f32,
    rows: &'static [u8],
    piece_scale: f32,
    pieces: &'static [u8],
    layers: Vec<f32>,
}

/// What stands before the tables in the file: the two scales.
pub const HEAD: usize = 8;

fn numbers(bytes: &[u8]) -> impl Iterator<Item = f32> {
    bytes.chunks_exact(4).map(|bytes| {
        let mut four = [0; 4];
        four.copy_from_slice(bytes);
        f32::from_le_bytes(four)
    })
}

/// A number of the layers as it is kept: the upper half of its bits, of what
/// lies nearest ("bfloat16"); what is lost is below one part in 256.
#[must_use]
pub fn short(number: f32) -> [u8; 2] {
    let bits = number.to_bits().saturating_add(1 << 15);
    ((bits >> 16) as u16).to_le_bytes()
}

/// The number that was kept as these two bytes.
pub(super) fn long(bytes: &[u8]) -> f32 {
    let mut upper = [0; 4];
    upper[2..].copy_from_slice(bytes);
    f32::from_le_bytes(upper)
}

impl Net {
    /// The network of this program, read at the first call; `None` when its
    /// files have another shape than this code, which a test rules out.
    pub fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<Net>> = OnceLock::new();
        let read = || Self::read(pieces::LIST, include_bytes!("weights.bin"));
        SHARED.get_or_init(read).as_ref()
    }

    /// Reads what training wrote: the list of pieces; and the scales of the
    /// two tables, the rows, the pieces, the layers (see [`short`]). `None` when
    /// it has another shape.
    #[must_use]
    pub fn read(list: &'static [u8], bytes: &'static [u8]) -> Option<Self> {
        let (head, rest) = bytes.split_at_checked(HEAD)?;
        let (rows, rest) = rest.split_at_checked(ROWS as usize * ROW)?;
        let tables = rest.len().checked_sub(2 * LAYERS)?;
        let (pieces, layers) = rest.split_at_checked(tables)?;
        let mut head = numbers(head);
        Some(Self {
            list: Pieces::read(list)?,
            row_scale: head.next()?,
            piece_scale: head.next()?,
            rows,
            pieces,
            layers: layers.chunks_exact(2).map(long).collect(),
        })
    }

    /// Reads a message. Linear in its features and pieces.
    #[must_use]
    pub fn read_message(&self, side: Side, features: &Features) -> Reading {
        let mut cut = Vec::new();
        for word in &features.words {
            self.list.cut(word, &mut cut);
        }
        let from = cut.len().saturating_sub(MOST_PIECES);
        let cut = &cut[from..];
        // Places before the first and after the last, where nothing stands.
        let around = SPAN / 2 * PIECE;
        let mut vectors = vec![0.0_f32; cut.len() * PIECE + 2 * around];
        let mut pieces = [0.0; PIECE];
        for (piece, vector) in
            cut.iter().zip(vectors[around..].chunks_exact_mut(PIECE))
        {
            add(self.pieces, *piece, self.piece_scale, vector);
            for (sum, number) in pieces.iter_mut().zip(vector) {
                *sum += *number;
            }
        }
        let mut rows = [0.0; ROW];
        for row in &features.rows {
            add(self.rows, *row, self.row_scale, &mut rows);
        }
        let mut channels = [0.0_f32; CHANNELS];
        for place in 0..cut.len() {
            let span = &vectors[place * PIECE..(place + SPAN) * PIECE];
            for (channel, best) in channels.iter_mut().enumerate() {
                let at = channel * SPAN * PIECE;
                let weights = &self.layers[at..at + SPAN * PIECE];
                let found =
                    dot(weights, span) + self.layers[SPAN_WEIGHTS + channel];
                *best = best.max(found);
            }
        }
        Reading {
            side,
            channels,
            pieces,
            piece_count: cut.len() as f32,
            rows,
            row_count: features.rows.len() as f32,
        }
    }

    /// Reads the next message, in place of the one before that it goes on from.
    pub fn read_next(&self, seen: &Observation, readings: &mut Vec<Reading>) {
        if seen.goes_on {
            readings.pop();
        }
        readings.push(self.read_message(seen.side, &seen.features));
    }

    /// What the newest of these messages shows. Constant cost.
    #[must_use]
    pub fn judge(
        &self,
        readings: &[Reading],
        evidence: &Evidence,
    ) -> Judgement {
        Judgement(forward(&self.layers, &input(readings, evidence)).1)
    }
}

/// Adds a row of a table of bytes.
fn add(table: &[u8], row: u32, scale: f32, sum: &mut [f32]) {
    let start = row as usize * sum.len();
    let row = table.get(start..start + sum.len()).unwrap_or_default();
    for (sum, number) in sum.iter_mut().zip(row) {
        *sum += f32::from(i8::from_le_bytes([*number])) * scale;
    }
}

/// The hidden layer and what comes out.
#[must_use]
pub fn forward(
    layers: &[f32],
    input: &[f32; INPUT],
) -> ([f32; HIDDEN], [f32; OUTPUT]) {
    let (into, hidden_bias) = layers[INTO_AT..OUT_AT].split_at(HIDDEN * INPUT);
    let (out_of, out_bias) = layers[OUT_AT..].split_at(OUTPUT * HIDDEN);
    let mut hidden = [0.0; HIDDEN];
    for (unit, value) in hidden.iter_mut().enumerate() {
        let weights = &into[unit * INPUT..(unit + 1) * INPUT];
        *value = (dot(weights, input) + hidden_bias[unit]).max(0.0);
    }
    let mut out = [0.0; OUTPUT];
    for (place, value) in out.iter_mut().enumerate() {
        let weights = &out_of[place * HIDDEN..(place + 1) * HIDDEN];
        *value = dot(weights, &hidden) + out_bias[place];
    }
    (hidden, out)
}
