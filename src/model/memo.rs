//! What the network has read of a message is kept as long as the program
//! runs: a chat is read again from its beginning whenever a message comes,
//! and nearly all of it is what it was. Numbers are kept, no text; what is
//! answered is the same with and without it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::Side;
use super::feature::features;
use super::net::{Net, Reading};
use crate::text::words::Text;

/// The most messages that are kept: five full windows, under 3 MiB.
const MOST: usize = 2000;

/// What the network has read, and the last word by its hash.
type Kept = (Reading, Option<u32>);

/// The hash of a message, and how many letters it has.
type Key = (u64, usize);

thread_local! {
    static KEPT: RefCell<BTreeMap<Key, Kept>> =
        const { RefCell::new(BTreeMap::new()) };
}

/// What [`Net::read_message`] says of a text, computed once for the same text
/// after the same word; and its last word by its hash.
#[must_use]
pub fn read_message(
    net: &'static Net,
    side: Side,
    text: &Text,
    before: Option<u32>,
) -> Kept {
    let key = key(text, before);
    KEPT.with_borrow_mut(|kept| {
        if let Some((reading, last)) = kept.get(&key) {
            return (Reading { side, ..reading.clone() }, *last);
        }
        let features = features(text, before);
        let reading = net.read_message(side, &features);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, (reading.clone(), features.last));
        (reading, features.last)
    })
}

/// FNV-1a, 64 bits wide, over all that features are made of.
fn key(text: &Text, before: Option<u32>) -> Key {
    let letters = text.letters.iter().map(|letter| u64::from(letter.char));
    let concepts = text.words.iter().flat_map(|word| word.concepts.halves());
    let before = before.map_or(0, |before| u64::from(before) + 1);
    let languages = u64::from(text.tally.languages().bits());
    let hash = letters
        .chain([before, languages])
        .chain(concepts)
        .fold(0xCBF2_9CE4_8422_2325, |hash: u64, part| {
            (hash ^ part).wrapping_mul(0x0000_0100_0000_01B3)
        });
    (hash, text.letters.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::observe;
    use crate::chat::{Message, Window};
    use crate::lexicon::Tally;
    use crate::text::words;

    /// What a slip of the finger was meant to be depends on the language.
    #[test]
    fn the_same_letters_are_read_anew_in_another_language() {
        let chats = [
            "la casa de mi madre y mi padre",
            "wo ist denn der brief von ihm",
        ];
        let net = Net::shared().expect("the network of this program");
        let read = |chat: &str, text: &str| {
            let before = words::read(chat, &Tally::default()).tally;
            let text = words::read(text, &before);
            let features = features(&text, None);
            let fresh = net.read_message(Side::Other(0), &features);
            let (kept, _) = read_message(net, Side::Other(0), &text, None);
            assert_eq!(kept.pieces, fresh.pieces);
            fresh.pieces
        };
        let slip = "abent";
        let [one, other] = chats.map(|chat| read(chat, slip));
        assert_ne!(one, other);
    }

    #[test]
    fn a_message_is_read_the_same_again() {
        let written = "send it tonight or i post it";
        let text = written.to_owned();
        let messages = [Message { from: Some("mia".to_owned()), text }];
        let seen = observe(&Window::new(&messages));
        let net = Net::shared().expect("the network of this program");
        let once = net.read_message(seen[0].side, &seen[0].features);
        let text = words::read(written, &Tally::default());
        for _ in 0..2 {
            let (again, _) = read_message(net, seen[0].side, &text, None);
            assert_eq!(again.channels, once.channels);
            assert_eq!(again.rows, once.rows);
            assert_eq!(again.pieces, once.pieces);
        }
    }
}
