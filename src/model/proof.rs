//! That every machine reads the same: what the network says of a few fixed
//! messages, bit by bit. Training writes the bits beside the weights; tests
//! compare them natively and in browsers.

use super::net::Net;
use crate::assess::observe;
use crate::chat::{Message, Window};

/// Messages of several scripts, who wrote them first.
const MESSAGES: [(&str, &str); 6] = [
    ("mia", "hey, are you the one from the climbing wall?"),
    ("me", "haha yes why"),
    (
        "mia",
        "so i kept y0ur pictures. 200 by tonight or your mum s e e s them",
    ),
    ("leo", "ส่งรูปมา ไม่งั้นโพสต์ให้ทั้งห้องดู"),
    ("leo", "mándame la foto o se la enseño a todos 😈"),
    ("me", "please don't"),
];

/// The bits of every number that comes out.
#[must_use]
pub fn bits(net: &Net) -> Vec<u32> {
    let messages = MESSAGES.map(|(from, text)| Message {
        from: Some(from.to_owned()),
        text: text.to_owned(),
    });
    let mut readings = Vec::new();
    let mut bits = Vec::new();
    for seen in observe(&Window::new(&messages)) {
        net.read_next(&seen, &mut readings);
        let judgement = net.judge(&readings, &seen.evidence);
        bits.extend(judgement.0.map(f32::to_bits));
    }
    bits
}

/// What training wrote.
#[must_use]
pub fn written() -> Vec<u32> {
    include_bytes!("proof.bin")
        .chunks_exact(4)
        .map(|bytes| {
            let mut four = [0; 4];
            four.copy_from_slice(bytes);
            u32::from_le_bytes(four)
        })
        .collect()
}
