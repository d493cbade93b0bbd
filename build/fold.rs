//! The folding table: what each character is read as. Computed here from the
//! Unicode data of kept crates, so that none of it is loaded at run time.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript};
use unicode_security::confusable_detection::skeleton;

/// Characters a page of the table holds.
const PAGE: u32 = 128;

/// One above the last character the table speaks of.
const END: u32 = 0x2_0000;

/// Signs that stand for plain punctuation.
const PUNCTUATION: &[(&str, &str)] = &[
    ("\u{2018}\u{2019}\u{201A}\u{201B}\u{02BC}\u{00B4}\u{2032}", "'"),
    ("\u{201C}\u{201D}\u{201E}\u{00AB}\u{00BB}\u{2033}\u{300C}\u{300D}", "\""),
    ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}", "-"),
    ("\u{3002}\u{2026}", "."),
    ("\u{3001}\u{060C}", ","),
    ("\u{061F}", "?"),
    ("\u{2022}\u{00B7}\u{2219}\u{22C5}", "."),
];

/// Letters of other scripts that stand for a Latin one in disguised writing,
/// beside those that Unicode lists as confusable.
const LIKENESSES: &[(char, char)] = &[
    ('α', 'a'),
    ('β', 'b'),
    ('ε', 'e'),
    ('η', 'n'),
    ('κ', 'k'),
    ('ν', 'v'),
    ('π', 'n'),
    ('ρ', 'p'),
    ('τ', 't'),
    ('υ', 'u'),
    ('χ', 'x'),
    ('ω', 'w'),
    ('в', 'b'),
    ('д', 'd'),
    ('к', 'k'),
    ('м', 'm'),
    ('н', 'h'),
    ('п', 'n'),
    ('т', 't'),
];

/// How often what was read is read again at most; no character takes more
/// than two.
const MOST_READINGS: usize = 4;

/// What a character is read as: `None` = itself, empty = nothing.
pub fn fold_char(character: char) -> Option<String> {
    let mut plain = read_once(character)?;
    // A narrow comma is read as a wide one, and that as a plain one.
    for _ in 0..MOST_READINGS {
        let again: String = plain
            .chars()
            .map(|part| read_once(part).unwrap_or_else(|| part.to_string()))
            .collect();
        if again == plain {
            break;
        }
        plain = again;
    }
    Some(plain)
}

fn read_once(character: char) -> Option<String> {
    if character.is_ascii() {
        return character
            .is_ascii_uppercase()
            .then(|| character.to_ascii_lowercase().to_string());
    }
    if is_ignorable(character) {
        return Some(String::new());
    }
    for (signs, plain) in PUNCTUATION {
        if signs.contains(character) {
            return Some((*plain).to_owned());
        }
    }
    if character.is_whitespace() {
        return Some(" ".to_owned());
    }
    if let Some(digit) = decimal_digit(character) {
        return Some(digit.to_string());
    }
    if let Some(letter) = regional_letter(character) {
        return Some(letter.to_string());
    }
    // Thai writes its vowels as marks: taking them apart or away would change
    // the word.
    if character.script() == Script::Thai {
        return None;
    }
    let lower: String = character.to_lowercase().nfkc().collect();
    let mut plain = String::new();
    for part in lower.chars().flat_map(char::to_lowercase) {
        if !is_ignorable(part) {
            plain.push_str(&bare(&variant(part)));
        }
    }
    if plain.chars().count() > 4 || plain == character.to_string() {
        return None;
    }
    Some(plain)
}

/// The one of several ways to write a letter that all others are read as:
/// hiragana for katakana, simplified for traditional Chinese, Arabic without
/// its vowel marks and with one form of each letter.
fn variant(character: char) -> String {
    let one = match character {
        'ß' => return "ss".to_owned(),
        'æ' => return "ae".to_owned(),
        'œ' => return "oe".to_owned(),
        // Hiragana stands this far before katakana.
        '\u{30A1}'..='\u{30F6}' => {
            return char::from_u32(character as u32 - 0x60)
                .unwrap_or(character)
                .to_string();
        }
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'ؤ' => 'و',
        'ئ' => 'ي',
        'ँ' => 'ं',
        other => other,
    };
    if one.script() == Script::Han {
        return fast2s::convert(&one.to_string());
    }
    one.to_string()
}

/// Letters without their marks, and as the Latin letters they look like.
fn bare(letters: &str) -> String {
    letters.chars().map(bare_letter).collect()
}

fn bare_letter(character: char) -> String {
    let script = character.script();
    let looks = matches!(
        script,
        Script::Latin
            | Script::Greek
            | Script::Cyrillic
            | Script::Armenian
            | Script::Cherokee
            | Script::Coptic
            | Script::Lisu
            | Script::Common
            | Script::Inherited
    );
    if !looks || character.is_ascii() {
        return character.to_string();
    }
    let stripped: String =
        character.nfd().filter(|part| !is_combining_mark(*part)).collect();
    let mut plain = String::new();
    for part in stripped.chars() {
        let listed = LIKENESSES.iter().find(|(other, _)| *other == part);
        if let Some((_, latin)) = listed {
            plain.push(*latin);
            continue;
        }
        let likeness: String = skeleton(&part.to_string())
            .filter(|part| !is_combining_mark(*part))
            .flat_map(char::to_lowercase)
            .collect();
        if !part.is_ascii()
            && !likeness.is_empty()
            && likeness.chars().all(|part| part.is_ascii_alphanumeric())
        {
            plain.push_str(if likeness == "rn" { "m" } else { &likeness });
        } else {
            plain.push(part);
        }
    }
    plain
}

/// A phrase of a word file, folded like the text it is compared with.
pub fn fold_phrase(phrase: &str) -> String {
    let mut folded = String::new();
    for character in phrase.chars() {
        match fold_char(character) {
            Some(plain) => folded.push_str(&plain),
            None => folded.push(character),
        }
    }
    folded.replace(['\'', '-'], "").replace("เเ", "แ").replace("ํา", "ำ")
}

/// Characters that show nothing: zero width, direction, joiners, variation
/// selectors, skin tones.
fn is_ignorable(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}'
        | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{20E3}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{1F3FB}'..='\u{1F3FF}'
    ) || is_latin_mark(character)
        || is_arabic_mark(character)
        || is_devanagari_nukta(character)
}

/// Vowel signs, which everyday Arabic leaves out, and the sign that
/// stretches a word.
fn is_arabic_mark(character: char) -> bool {
    matches!(character, '\u{0610}'..='\u{061A}' | '\u{0640}'
        | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}')
        && decimal_digit(character).is_none()
}

/// The dot under a Devanagari letter, which many leave out.
fn is_devanagari_nukta(character: char) -> bool {
    character == '\u{093C}'
}

/// Marks written on Latin letters as characters of their own.
fn is_latin_mark(character: char) -> bool {
    matches!(character, '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// The digits of scripts that have their own.
fn decimal_digit(character: char) -> Option<char> {
    ['٠', '۰', '०', '০', '๐', '၀'].into_iter().find_map(|zero| {
        let digit = (character as u32).checked_sub(zero as u32)?;
        char::from_digit(digit, 10)
    })
}

fn regional_letter(character: char) -> Option<char> {
    let letter = (character as u32).checked_sub(0x1F1E6)?;
    (letter < 26).then(|| (b'a' + letter as u8) as char)
}

/// Writes `fold.rs`: pages of indices into the list of readings, where index
/// 0 means the character itself.
pub fn write(out: &Path) -> Vec<String> {
    let mut readings = vec![String::new()];
    let mut index = BTreeMap::new();
    let mut pages: Vec<Vec<u16>> = vec![vec![0; PAGE as usize]];
    let mut directory = Vec::new();
    for first in (0..END).step_by(PAGE as usize) {
        let page: Vec<u16> = (first..first + PAGE)
            .map(|code| {
                let Some(reading) = char::from_u32(code).and_then(fold_char)
                else {
                    return 0;
                };
                *index.entry(reading.clone()).or_insert_with(|| {
                    readings.push(reading);
                    (readings.len() - 1) as u16
                })
            })
            .collect();
        let place = pages
            .iter()
            .position(|other| *other == page)
            .unwrap_or_else(|| {
                pages.push(page);
                pages.len() - 1
            });
        directory.push(place);
    }
    let mut rust = String::new();
    let _ = writeln!(rust, "const PAGE: u32 = {PAGE};");
    let _ = writeln!(
        rust,
        "static DIRECTORY: [u16; {}] = {directory:?};",
        directory.len()
    );
    let flat: Vec<u16> = pages.concat();
    let _ = writeln!(rust, "static PAGES: [u16; {}] = {flat:?};", flat.len());
    let text = readings.concat();
    let mut ends = Vec::new();
    let mut end = 0;
    for reading in &readings {
        end += reading.len();
        ends.push(end);
    }
    let _ = writeln!(rust, "static READINGS: &str = {text:?};");
    let _ = writeln!(rust, "static ENDS: [u16; {}] = {ends:?};", ends.len());
    match fs::write(out.join("fold.rs"), rust) {
        Ok(()) => Vec::new(),
        Err(error) => vec![format!("{}: {error}", out.display())],
    }
}
