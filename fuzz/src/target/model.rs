//! Conversations, read by everything; and what the network makes of each
//! message.

use daymark::assess::{assess, observe};
use daymark::lexicon::Tally;
use daymark::model::Side;
use daymark::model::memo;
use daymark::model::net::{Net, Reading};
use daymark::text::words;
use daymark::{Message, Window};

use super::{Kind, Target, conversation, rules};

/// No feature adds more than this to any number; far above what was seen.
const MOST_NUMBER: f32 = 1e6;

/// The most features of a letter, and of a message without any.
const MOST_ROWS: usize = 64;

pub const TARGET: Target = Target {
    name: "model",
    about: "conversations, read by rules and network together",
    // The network takes its time: what is longer is tried too seldom.
    longest: 96,
    kind: Kind::Text,
    words: rules::WORDS,
    check,
};

fn check(input: &[u8]) {
    let messages = conversation::messages(input);
    conversation::holds(&messages, assess);
    let net = Net::shared().expect("the network of this program");
    // The first message has no words before it, so what is kept of it can be
    // compared with what is made anew.
    let Some(first) = messages.first() else { return };
    let seen = observe(&Window::new(std::slice::from_ref(first)));
    let anew = net.read_message(seen[0].side, &seen[0].features);
    is_sound(&anew, first);
    let rows = seen[0].features.rows.len();
    assert!(rows <= MOST_ROWS * (first.text.len() + 1), "{rows} rows");
    let text = words::read(&first.text, &Tally::default());
    let (kept, _) = memo::read_message(net, Side::Unknown, &text, None);
    assert_eq!(kept.channels, anew.channels, "kept is not what is read");
    assert_eq!((kept.pieces, kept.rows), (anew.pieces, anew.rows));
    let judged = net.judge(&[anew], &seen[0].evidence);
    assert!(judged.0.iter().all(|number| number.abs() < MOST_NUMBER));
}

fn is_sound(reading: &Reading, message: &Message) {
    let numbers = reading.channels.iter().chain(&reading.pieces);
    for number in numbers.chain(&reading.rows) {
        assert!(number.abs() < MOST_NUMBER, "{number} of {message:?}");
    }
}
