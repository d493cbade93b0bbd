//! Every way in which a text could lie on a disk.

use std::collections::HashSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GBK, SHIFT_JIS, WINDOWS_874, WINDOWS_1252,
    WINDOWS_1256, WINDOWS_1258,
};
use unicode_normalization::UnicodeNormalization;

/// The bytes of a text in one encoding, and what that is called.
pub type Spelling = (&'static str, Vec<u8>);

/// Encodings from before Unicode, of the languages that are spoken in the
/// proof and of those near them. GBK stands for GB 18030, windows-874 for
/// TIS-620.
static LEGACY: [&Encoding; 9] = [
    BIG5,
    EUC_JP,
    EUC_KR,
    GBK,
    SHIFT_JIS,
    WINDOWS_874,
    WINDOWS_1252,
    WINDOWS_1256,
    WINDOWS_1258,
];

/// All spellings of a text, each once. Capital and small letters of ASCII
/// are alike to whoever looks for them, except inside base64, where the
/// capitals are spelled out.
pub fn spellings(text: &str) -> Vec<Spelling> {
    // Letters with marks are one character or several.
    let forms = [text.to_owned(), text.nfc().collect(), text.nfd().collect()];
    let mut all: Vec<_> =
        forms.iter().flat_map(|form| encoded(form)).collect();
    for (name, form) in
        [("decomposed UTF-8", &forms[2]), ("composed UTF-8", &forms[1])]
    {
        all.push((name, form.as_bytes().to_vec()));
    }
    let mut seen = HashSet::new();
    all.retain(|(_, bytes)| seen.insert(bytes.clone()));
    all
}

/// The spellings of one form of a text.
fn encoded(text: &str) -> Vec<Spelling> {
    let wide = |bytes: fn(u32) -> [u8; 4]| -> Vec<u8> {
        text.chars().flat_map(|c| bytes(u32::from(c))).collect()
    };
    let percent = |byte: u8| format!("%{byte:02x}");
    let quoted = |byte: u8| format!("={byte:02X}");
    let mut all = vec![
        ("UTF-8", text.as_bytes().to_vec()),
        ("UTF-16LE", utf16(text, u16::to_le_bytes)),
        ("UTF-16BE", utf16(text, u16::to_be_bytes)),
        ("UTF-32LE", wide(u32::to_le_bytes)),
        ("UTF-32BE", wide(u32::to_be_bytes)),
        ("JSON", json(text, |c| c.is_ascii()).into_bytes()),
        ("JSON, every letter", json(text, |_| false).into_bytes()),
        ("URL", escaped(text, "%20", percent).into_bytes()),
        ("form", escaped(text, "+", percent).into_bytes()),
        ("quoted-printable", escaped(text, " ", quoted).into_bytes()),
        ("hexadecimal", hexadecimal(text.as_bytes()).into_bytes()),
        ("HTML", html(text, |_| None).into_bytes()),
    ];
    for (name, number) in [
        ("HTML, numbers", decimal as fn(char) -> String),
        ("HTML, hexadecimal numbers", hexadecimal_entity),
    ] {
        let some = |c: char| (!c.is_ascii()).then(|| number(c));
        all.push((name, html(text, some).into_bytes()));
        let every = text.chars().map(number).collect::<String>();
        all.push((name, every.into_bytes()));
    }
    if let Some(latin) = latin1(text) {
        all.push(("Latin-1", latin));
    }
    for encoding in LEGACY {
        let (bytes, _, is_partial) = encoding.encode(text);
        if !is_partial {
            all.push((encoding.name(), bytes.into_owned()));
        }
    }
    for cased in cases(text) {
        for (name, bytes) in [
            ("base64", cased.as_bytes().to_vec()),
            ("base64 of UTF-16LE", utf16(&cased, u16::to_le_bytes)),
            ("base64 of UTF-16BE", utf16(&cased, u16::to_be_bytes)),
        ] {
            for offset in 0..3 {
                let inner = base64_at(&bytes, offset);
                let swapped = inner.replace('+', "-").replace('/', "_");
                all.push((name, inner.into_bytes()));
                all.push((name, swapped.into_bytes()));
            }
        }
    }
    all
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn latin1(text: &str) -> Option<Vec<u8>> {
    text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect()
}

fn json(text: &str, plain: impl Fn(char) -> bool) -> String {
    let escaped = |c: char| {
        let mut units = [0; 2];
        let units = c.encode_utf16(&mut units).iter();
        units.map(|unit| format!("\\u{unit:04x}")).collect::<String>()
    };
    let letter = |c| if plain(c) { String::from(c) } else { escaped(c) };
    text.chars().map(letter).collect()
}

/// What stands for itself in an address, and an escape for each other byte.
fn escaped(text: &str, blank: &str, escape: impl Fn(u8) -> String) -> String {
    let byte = |byte: u8| match byte {
        b' ' => blank.to_owned(),
        b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => escape(byte),
    };
    text.bytes().map(byte).collect()
}

/// Text as markup; `number` tells which letters are written by number.
fn html(text: &str, number: impl Fn(char) -> Option<String>) -> String {
    let letter = |c: char| match c {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        _ => number(c).unwrap_or_else(|| c.to_string()),
    };
    text.chars().map(letter).collect()
}

fn decimal(letter: char) -> String {
    format!("&#{};", u32::from(letter))
}

fn hexadecimal_entity(letter: char) -> String {
    format!("&#x{:x};", u32::from(letter))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// As written, with a capital in front, all capitals.
fn cases(text: &str) -> Vec<String> {
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().collect::<String>());
    let title = first.unwrap_or_default() + letters.as_str();
    let mut all = vec![text.to_owned(), title, text.to_uppercase()];
    all.dedup();
    all
}

/// The letters of base64 that depend on these bytes alone, where they begin
/// `offset` bytes after a multiple of three.
fn base64_at(bytes: &[u8], offset: usize) -> String {
    let mut padded = vec![0; offset];
    padded.extend(bytes);
    let encoded = STANDARD_NO_PAD.encode(&padded);
    let begin = (offset * 8).div_ceil(6);
    encoded[begin..padded.len() * 8 / 6].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(text: &str, bytes: &[u8]) -> bool {
        let found = |spelled: &[u8]| {
            bytes.windows(spelled.len()).any(|window| window == spelled)
        };
        spellings(text).iter().any(|(_, spelled)| found(spelled))
    }

    #[test]
    fn a_text_is_found_in_base64_wherever_it_stands() {
        for before in ["", "a", "ab", "abc"] {
            for after in ["", "x", "xy"] {
                let text = format!("{before}zuvoqe mimo{after}");
                let encoded = STANDARD_NO_PAD.encode(&text);
                assert!(holds("zuvoqe mimo", encoded.as_bytes()), "{text}");
                for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
                    let wide = STANDARD_NO_PAD.encode(utf16(&text, bytes));
                    assert!(holds("zuvoqe mimo", wide.as_bytes()), "{text}");
                }
            }
        }
    }

    #[test]
    fn each_encoding_is_known() {
        let text = "señor, ถ้า";
        for encoded in [
            "se\\u00f1or, \\u0e16\\u0e49\\u0e32".as_bytes(),
            b"se%c3%b1or%2c%20%e0%b8%96%e0%b9%89%e0%b8%b2",
            b"se%c3%b1or%2c+%e0%b8%96%e0%b9%89%e0%b8%b2",
            b"7365c3b16f722c20e0b896e0b989e0b8b2",
        ] {
            assert!(holds(text, encoded), "{}", encoded.escape_ascii());
        }
        for encoded in [
            "se&#241;or, &#3606;&#3657;&#3634;".as_bytes(),
            b"se&#xf1;or, &#xe16;&#xe49;&#xe32;",
            b"&#115;&#101;&#241;&#111;&#114;&#44;&#32;&#3606;&#3657;&#3634;",
            b"se=C3=B1or=2C =E0=B8=96=E0=B9=89=E0=B8=B2",
            "sen\u{303}or, \u{e16}\u{e49}\u{e32}".as_bytes(),
        ] {
            assert!(holds(text, encoded), "{}", encoded.escape_ascii());
        }
        assert!(holds("a\u{308}b", "äb".as_bytes()), "composed");
        assert!(holds("<ab & \"c\">", b"&lt;ab &amp; &quot;c&quot;&gt;"));
        // TIS-620, windows-1256 and Shift_JIS, as their tables have them.
        assert!(holds("ถ้า", b"\xb6\xe9\xd2"));
        assert!(holds("حول", b"\xcd\xe6\xe1"));
        assert!(holds("動画", b"\x93\xae\x89\xe6"));
        assert!(holds("ab", b"\0\0\0a\0\0\0b"), "UTF-32BE");
        assert!(holds("señor", b"se\xf1or"));
        assert!(holds("ab", b"\0a\0b"));
        assert!(!holds("señor", "senor".as_bytes()));
    }
}
