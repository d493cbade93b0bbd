//! Runs: letters of one kind of writing that stand together, with what lies
//! between them.

use super::fold::Letter;
use super::words::Pause;

/// How a script parts its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// With spaces: Latin, Arabic, Devanagari, Hangul and others.
    Spaced,
    /// Not at all: Thai, Chinese and Japanese.
    Dense,
    /// Signs that are words by themselves: emoji.
    Sign,
}

/// A run of letters of one kind of writing.
#[derive(Clone, Copy)]
pub(crate) struct Run {
    pub script: Script,
    pub from: usize,
    pub to: usize,
    /// How many letters lie between it and the run before.
    pub gap: usize,
    pub pause: Pause,
    pub quoted: bool,
}

/// Cuts letters into runs; what belongs to no run is a gap or a pause.
pub(crate) fn runs(letters: &[Letter]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let quotes = letters.iter().filter(|letter| letter.char == '"').count();
    let mut open_quotes = 0;
    let mut pause = Pause::None;
    let mut at = 0;
    while at < letters.len() {
        let char = letters[at].char;
        let (script, to) = if is_dense(char) {
            (Script::Dense, end_of_dense(letters, at))
        } else if starts_spaced(letters, at) {
            (Script::Spaced, end_of_spaced(letters, at))
        } else if is_sign(char) {
            (Script::Sign, at + 1)
        } else {
            if char == '"' {
                open_quotes += 1;
            }
            pause = pause.max(pause_of(letters, at));
            at += 1;
            continue;
        };
        let before = runs.last().map_or(0, |run| run.to);
        let quoted = open_quotes % 2 == 1 && open_quotes < quotes;
        runs.push(Run {
            script,
            from: at,
            to,
            gap: at - before,
            pause,
            quoted,
        });
        pause = Pause::None;
        at = to;
    }
    runs
}

fn pause_of(letters: &[Letter], at: usize) -> Pause {
    match letters[at].char {
        '\n' | '!' | '?' => Pause::Long,
        // A dot inside "t.h.i.s" or "pay.pal" ends nothing.
        '.' if letters.get(at + 1).is_some_and(|next| is_word(next.char)) => {
            Pause::None
        }
        '.' => Pause::Long,
        ',' | ';' | ':' | '(' | ')' => Pause::Short,
        _ => Pause::None,
    }
}

/// Letters of scripts that do not part their words.
pub(crate) fn is_dense(char: char) -> bool {
    is_thai(char) || is_kana(char) || is_han(char)
}

pub(crate) fn is_thai(char: char) -> bool {
    ('\u{0E01}'..='\u{0E4E}').contains(&char) && char != '฿'
}

/// Hiragana (katakana is folded to it) and the sign for a long vowel.
pub(crate) fn is_kana(char: char) -> bool {
    matches!(char, '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FC}')
}

pub(crate) fn is_han(char: char) -> bool {
    matches!(char,
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '々'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

pub(crate) fn is_currency(char: char) -> bool {
    matches!(char, '$' | '€' | '£' | '¥' | '฿' | '₱' | '₹' | '₩' | '₫')
}

/// Letters and digits of scripts that put spaces between words, and the sign
/// that joins Devanagari letters.
pub(crate) fn is_word(char: char) -> bool {
    (char.is_alphanumeric() || char == '\u{094D}') && !is_dense(char)
}

/// Signs that may stand for a letter inside a word.
fn is_stand_in(char: char) -> bool {
    matches!(char, '@' | '!' | '|' | '+') || is_currency(char)
}

fn is_sign(char: char) -> bool {
    char as u32 >= 0x2190 && !char.is_alphanumeric()
}

fn starts_spaced(letters: &[Letter], at: usize) -> bool {
    let char = letters[at].char;
    is_word(char)
        || (char == '@' || is_currency(char))
            && letters.get(at + 1).is_some_and(|next| {
                is_word(next.char) || is_currency(next.char)
            })
}

fn end_of_spaced(letters: &[Letter], from: usize) -> usize {
    let mut to = from + 1;
    while let Some(letter) = letters.get(to) {
        let next = letters.get(to + 1).map(|next| next.char);
        let goes_on = if is_word(letter.char) {
            true
        } else if is_stand_in(letter.char) {
            next.is_some_and(|next| is_word(next) || is_stand_in(next))
                || is_currency(letter.char)
        } else {
            // don't, video-call, half_a_word, 3.50
            let before = letters[to - 1].char;
            match letter.char {
                '\'' | '-' | '_' => {
                    before.is_alphabetic()
                        && next.is_some_and(char::is_alphabetic)
                }
                '.' | ',' => {
                    before.is_ascii_digit()
                        && next.is_some_and(|next| next.is_ascii_digit())
                }
                _ => false,
            }
        };
        if !goes_on {
            break;
        }
        to += 1;
    }
    to
}

fn end_of_dense(letters: &[Letter], from: usize) -> usize {
    let mut to = from + 1;
    while to < letters.len() {
        if is_dense(letters[to].char) {
            to += 1;
            continue;
        }
        let gap = letters[to..]
            .iter()
            .take(3)
            .take_while(|letter| is_dense_gap(letter.char))
            .count();
        match letters.get(to + gap) {
            Some(next) if (1..3).contains(&gap) && is_dense(next.char) => {
                to += gap + 1;
            }
            _ => break,
        }
    }
    to
}

/// What may stand inside a word of theirs that is pulled apart.
fn is_dense_gap(char: char) -> bool {
    matches!(char, ' ' | '.' | '-' | '*' | '_' | '/')
}
