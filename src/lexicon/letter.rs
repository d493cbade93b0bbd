//! How a letter is written in the compiled lexicon; shared with the build
//! script, so it stands alone in this file.

/// First letter of the Thai block.
const THAI: u32 = 0x0E00;

/// Stands before the UTF-8 of a letter that has no byte of its own.
const ESCAPE: u8 = 1;

/// Stands before what words begin with, in the list of words.
pub const PREFIX: char = '\u{2}';

/// Stands before what words end in, in the list of words.
pub const SUFFIX: char = '\u{3}';

/// The bytes of a letter, at most five: ASCII and Thai take one each, which
/// makes the lexicon a fifth smaller than UTF-8 does.
pub fn bytes(letter: char) -> impl Iterator<Item = u8> {
    let code = letter as u32;
    let mut bytes = [ESCAPE; 5];
    let length = if letter.is_ascii() {
        bytes[0] = code as u8;
        1
    } else if (THAI..THAI + 0x80).contains(&code) {
        bytes[0] = 0x80 | (code - THAI) as u8;
        1
    } else {
        1 + letter.encode_utf8(&mut bytes[1..]).len()
    };
    bytes.into_iter().take(length)
}
