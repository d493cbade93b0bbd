//! Text as plain letters and words, each with its place.

use daymark::text::fold::{Letter, fold};
use daymark::text::words::words;

use super::{Kind, Target};

/// The most letters that one byte of a text is read as.
const MOST_A_BYTE: usize = 6;

pub const TARGET: Target = Target {
    name: "folding",
    about: "any text, as letters and words with their places",
    longest: 256,
    kind: Kind::Text,
    words: &[
        "\u{200B}",
        "\u{301}",
        "\u{E48}",
        "\u{E4D}า",
        "เเ",
        "ฤๅ",
        "ๅ",
        "ﷺ",
        "㌀",
        "ｓｅｎｄ",
        "s e n d",
        "s.e.n.d",
        "p1cs",
        "5555",
        "$200",
        "é",
        "\u{1F468}\u{200D}\u{1F467}",
        "𝓼",
        "ｶ",
        "請",
        "한국",
        "कॉ",
        "أر",
        "\u{E0065}",
        "\"",
        "“",
        "don't",
        "3.50",
        "aaaa",
        "@a",
        "ß",
        "İ",
    ],
    check,
};

fn plain(letters: &[Letter]) -> String {
    letters.iter().map(|letter| letter.char).collect()
}

fn check(input: &[u8]) {
    let text = &*String::from_utf8_lossy(input);
    let letters = fold(text);
    assert!(letters.len() <= text.len() * MOST_A_BYTE, "{}", letters.len());
    assert!(letters.is_sorted_by_key(|letter| (letter.start, letter.end)));
    for letter in &letters {
        let of = text.get(letter.start as usize..letter.end as usize);
        let of = of.expect("a letter's place lies in the text");
        // A long tail is read by what stands before it.
        let alone = fold(of).iter().any(|read| read.char == letter.char);
        assert!(alone || letter.char == 'ๅ', "{of:?} is not {letter:?}");
    }
    let once = plain(&letters);
    assert_eq!(plain(&fold(&once)), once, "folding again changes something");
    // A plain letter is a border: what stands before it is read alike with
    // and without what follows. So time grows with the text alone.
    let middle = text.len() / 2;
    if let Some(cut) = (middle..text.len())
        .find(|at| text.as_bytes()[*at].is_ascii_alphanumeric())
    {
        let (before, after) = (fold(&text[..cut]), fold(&text[cut..]));
        assert_eq!(plain(&before) + &plain(&after), once, "cut at {cut}");
    }
    let found = words(text);
    assert!(found.len() <= letters.len());
    for word in &found {
        let place = word.start as usize..word.end as usize;
        assert!(word.start < word.end, "{place:?}");
        assert!(text.get(place.clone()).is_some(), "{place:?}");
    }
}
