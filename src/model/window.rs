//! Which messages the model sees together, and how loud each is.

use super::Side;

/// How far back the model sees, in messages.
pub const REACH: usize = 40;

/// The most messages of one speaker in a row that are read as one turn.
pub const LONGEST_TURN: usize = 12;

/// How much of a message is left for each message after it: of the others
/// and of the reader.
const OTHERS_FADE: f32 = 0.9;
const READER_FADE: f32 = 0.85;

/// The places a message may stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bag {
    /// The newest itself.
    Newest = 0,
    /// Before it in the turn that it belongs to.
    Turn = 1,
    /// Before that, by anybody but the reader.
    Before = 2,
    /// By the reader.
    Reader = 3,
}

/// How many bags there are.
pub const BAGS: usize = 4;

/// Where each message counts for the newest one and how much, newest first:
/// `(how many messages before the newest, bag, weight)`.
pub fn places(
    sides: impl DoubleEndedIterator<Item = Side>,
) -> impl Iterator<Item = (usize, Bag, f32)> {
    let mut newest = None;
    let mut turn = true;
    let mut others = 1.0;
    let mut reader = 1.0;
    sides.rev().take(REACH).enumerate().map(move |(back, side)| {
        let first = *newest.get_or_insert(side);
        others *= OTHERS_FADE;
        reader *= READER_FADE;
        if side == Side::Reader {
            turn = false;
            return (back, Bag::Reader, reader);
        }
        if back == 0 {
            return (back, Bag::Newest, 1.0);
        }
        // Nobody knows whether two messages of unknown speakers belong
        // together.
        let same = side == first && side != Side::Unknown;
        if turn && same && back < LONGEST_TURN {
            (back, Bag::Turn, 1.0)
        } else {
            (back, Bag::Before, others)
        }
    })
}
