//! Conversations, read by the rules alone.

use daymark::assess::{Parts, assess_by};

use super::{Kind, Target, conversation};

pub const TARGET: Target = Target {
    name: "rules",
    about: "conversations, read by the rules alone",
    longest: 256,
    kind: Kind::Text,
    words: WORDS,
    check: |input| {
        conversation::holds(&conversation::messages(input), |window| {
            assess_by(window, Parts::Rules)
        });
    },
};

/// What rules look for, and what stands between it.
pub const WORDS: &[&str] = &[
    "\n",
    "\nme: ",
    "\nmia: ",
    "\n?: ",
    "\nOfficer Cole: ",
    "send ",
    "pay ",
    "post ",
    "pics ",
    "your ",
    "mum ",
    "or ",
    "if you dont ",
    "i will ",
    "not ",
    "you ",
    "now ",
    "$200 ",
    "tonight ",
    "everyone ",
    "school ",
    "delete ",
    "i have ",
    "screenshot ",
    "police ",
    "kill ",
    "meet me ",
    "\"",
    "he said ",
    "lol ",
    "game ",
    "ส่ง",
    "รูป",
    "โอน",
    "แม่",
    "ไม่งั้น",
    "มึง",
    "ปล่อย",
    "manda ",
    "fotos ",
    "paga ",
    "照片",
    "发给",
    "사진",
    "보내",
    "写真",
    "送って",
    "صورك ",
    "ارسل ",
    "फोटो ",
    "भेजो ",
    "bilder ",
    "zahl ",
    "envoie ",
    "gửi ",
    "ảnh ",
    "kirim ",
    "foto",
    "mu ",
    "\u{200B}",
    ".",
    " ",
];
