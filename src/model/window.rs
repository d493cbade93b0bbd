//! Which messages the model sees together, and how loud each is. What came bit
//! by bit is one message here.

use super::Side;

/// How far back the model sees, in messages.
pub const REACH: usize = 64;

/// The most messages of one speaker in a row that are read as one turn.
pub const LONGEST_TURN: usize = 24;

/// How many pieces make a message of usual length: what one speaker sends
/// bit by bit is read as one message until there are so many.
const USUAL: f32 = 8.0;

/// How much of a message is left for each piece after it, up to the usual
/// length: of the others and of the reader. (The eighth roots of 0.9 and 0.85.)
const OTHERS_FADE: f32 = 0.986_916;
const READER_FADE: f32 = 0.979_890;

/// How much is left after a message of so many pieces.
fn fade(pieces: f32, each: f32) -> f32 {
    let pieces = pieces.clamp(2.0, USUAL) as usize;
    (0..pieces).fold(1.0, |left, _| left * each)
}

/// The places a message may stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bag {
    /// The newest itself, with what it goes on from where it is short.
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
/// `(how many messages before the newest, bag, weight)`. Messages come as who
/// wrote them and how many pieces they have.
pub fn places(
    messages: impl DoubleEndedIterator<Item = (Side, f32)>,
) -> impl Iterator<Item = (usize, Bag, f32)> {
    let mut newest = None;
    let mut turn = true;
    let mut alone = true;
    let mut read = 0.0;
    let mut others = 1.0;
    let mut reader = 1.0;
    messages.rev().take(REACH).enumerate().map(move |(back, message)| {
        let (side, pieces) = message;
        let first = *newest.get_or_insert(side);
        others *= fade(pieces, OTHERS_FADE);
        reader *= fade(pieces, READER_FADE);
        if side == Side::Reader {
            turn = false;
            return (back, Bag::Reader, reader);
        }
        // Nobody knows whether two messages of unknown speakers belong
        // together.
        let same = side == first && side != Side::Unknown;
        alone &= same && turn;
        if back == 0 || alone && read < USUAL {
            read += pieces;
            return (back, Bag::Newest, 1.0);
        }
        if turn && same && back < LONGEST_TURN {
            (back, Bag::Turn, 1.0)
        } else {
            (back, Bag::Before, others)
        }
    })
}
