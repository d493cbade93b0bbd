//! Every way in which a text could lie on a disk.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// The bytes of a text in one encoding, and what that is called.
pub type Spelling = (&'static str, Vec<u8>);

/// All spellings of a text, each once. Capital and small letters of ASCII
/// are alike to whoever looks for them, except inside base64, where the
/// capitals are spelled out.
pub fn spellings(text: &str) -> Vec<Spelling> {
    let mut all = vec![
        ("UTF-8", text.as_bytes().to_vec()),
        ("UTF-16LE", utf16(text, u16::to_le_bytes)),
        ("UTF-16BE", utf16(text, u16::to_be_bytes)),
        (
            "UTF-32LE",
            text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect(),
        ),
        ("JSON", json(text, |c| c.is_ascii()).into_bytes()),
        ("JSON, every letter", json(text, |_| false).into_bytes()),
        ("URL", url(text, "%20").into_bytes()),
        ("form", url(text, "+").into_bytes()),
        ("hexadecimal", hexadecimal(text.as_bytes()).into_bytes()),
    ];
    if let Some(latin) = latin1(text) {
        all.push(("Latin-1", latin));
    }
    for cased in cases(text) {
        let (narrow, wide) =
            (cased.as_bytes(), utf16(&cased, u16::to_le_bytes));
        for (name, bytes) in [("base64", narrow), ("base64 of UTF-16", &wide)]
        {
            for offset in 0..3 {
                let inner = base64_at(bytes, offset);
                let swapped = inner.replace('+', "-").replace('/', "_");
                all.push((name, inner.into_bytes()));
                all.push((name, swapped.into_bytes()));
            }
        }
    }
    let mut seen = std::collections::HashSet::new();
    all.retain(|(_, bytes)| seen.insert(bytes.clone()));
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

fn url(text: &str, blank: &str) -> String {
    let byte = |byte: u8| match byte {
        b' ' => blank.to_owned(),
        b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02x}"),
    };
    text.bytes().map(byte).collect()
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
                let wide =
                    STANDARD_NO_PAD.encode(utf16(&text, u16::to_le_bytes));
                assert!(holds("zuvoqe mimo", wide.as_bytes()), "{text}");
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
        assert!(holds("señor", b"se\xf1or"));
        assert!(holds("ab", b"\0a\0b"));
        assert!(!holds("señor", "senor".as_bytes()));
    }
}
