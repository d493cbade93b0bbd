//! What the network has read of a message is kept as long as the program
//! runs: a chat is read again from its beginning whenever a message comes,
//! and nearly all of it is what it was. Numbers are kept, no text; what is
//! answered is the same with and without it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::Side;
use super::feature::Features;
use super::net::{Net, Reading};

/// The most messages that are kept: five full windows, under 2 MiB.
const MOST: usize = 2000;

/// The hash of the rows, and how many there are.
type Key = (u64, usize);

thread_local! {
    static KEPT: RefCell<BTreeMap<Key, Reading>> =
        const { RefCell::new(BTreeMap::new()) };
}

/// What [`Net::read_message`] says, computed once for the same message.
#[must_use]
pub fn read_message(
    net: &'static Net,
    side: Side,
    features: &Features,
) -> Reading {
    let key = key(features);
    KEPT.with_borrow_mut(|kept| {
        if let Some(reading) = kept.get(&key) {
            return Reading { side, ..reading.clone() };
        }
        let reading = net.read_message(side, features);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, reading.clone());
        reading
    })
}

/// FNV-1a, 64 bits wide, over the rows and the letters of the words.
fn key(features: &Features) -> Key {
    let letters = features.words.iter().flatten().map(|l| u32::from(*l));
    let hash = features.rows.iter().copied().chain(letters).fold(
        0xCBF2_9CE4_8422_2325,
        |hash: u64, row| {
            (hash ^ u64::from(row)).wrapping_mul(0x0000_0100_0000_01B3)
        },
    );
    (hash, features.rows.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::observe;
    use crate::chat::{Message, Window};

    #[test]
    fn a_message_is_read_the_same_again() {
        let text = "send it tonight or i post it".to_owned();
        let messages = [Message { from: Some("mia".to_owned()), text }];
        let seen = observe(&Window::new(&messages));
        let net = Net::shared().expect("the network of this program");
        let once = net.read_message(seen[0].side, &seen[0].features);
        for _ in 0..2 {
            let again = read_message(net, seen[0].side, &seen[0].features);
            assert_eq!(again.channels, once.channels);
            assert_eq!(again.rows, once.rows);
            assert_eq!(again.pieces, once.pieces);
        }
    }
}
