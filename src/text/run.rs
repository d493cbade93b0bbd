//! Runs: letters of one script that stand together, with what lies between
//! them.

use super::fold::Letter;
use super::words::Pause;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Thai,
    Sign,
}

/// A run of letters of one script.
#[derive(Clone, Copy)]
pub(super) struct Run {
    pub script: Script,
    pub from: usize,
    pub to: usize,
    /// How many letters lie between it and the run before.
    pub gap: usize,
    pub pause: Pause,
    pub quoted: bool,
}

/// Cuts letters into runs; what belongs to no run is a gap or a pause.
pub(super) fn runs(letters: &[Letter]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let quotes = letters.iter().filter(|letter| letter.char == '"').count();
    let mut open_quotes = 0;
    let mut pause = Pause::None;
    let mut at = 0;
    while at < letters.len() {
        let char = letters[at].char;
        let (script, to) = if is_thai(char) {
            (Script::Thai, end_of_thai(letters, at))
        } else if starts_latin(letters, at) {
            (Script::Latin, end_of_latin(letters, at))
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

pub(super) fn is_thai(char: char) -> bool {
    ('\u{0E01}'..='\u{0E4E}').contains(&char) && char != '฿'
}

pub(super) fn is_currency(char: char) -> bool {
    matches!(char, '$' | '€' | '£' | '¥' | '฿' | '₱' | '₹' | '₩' | '₫')
}

/// Letters and digits of scripts that put spaces between words.
fn is_word(char: char) -> bool {
    char.is_alphanumeric() && !is_thai(char)
}

/// Signs that may stand for a letter inside a word.
fn is_stand_in(char: char) -> bool {
    matches!(char, '@' | '!' | '|' | '+') || is_currency(char)
}

fn is_sign(char: char) -> bool {
    char as u32 >= 0x2190 && !char.is_alphanumeric()
}

fn starts_latin(letters: &[Letter], at: usize) -> bool {
    let char = letters[at].char;
    is_word(char)
        || (char == '@' || is_currency(char))
            && letters.get(at + 1).is_some_and(|next| {
                is_word(next.char) || is_currency(next.char)
            })
}

fn end_of_latin(letters: &[Letter], from: usize) -> usize {
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

fn end_of_thai(letters: &[Letter], from: usize) -> usize {
    let mut to = from + 1;
    while to < letters.len() {
        if is_thai(letters[to].char) {
            to += 1;
            continue;
        }
        let gap = letters[to..]
            .iter()
            .take(3)
            .take_while(|letter| is_thai_gap(letter.char))
            .count();
        match letters.get(to + gap) {
            Some(next) if (1..3).contains(&gap) && is_thai(next.char) => {
                to += gap + 1;
            }
            _ => break,
        }
    }
    to
}

/// What may stand inside a Thai word that is pulled apart.
fn is_thai_gap(char: char) -> bool {
    matches!(char, ' ' | '.' | '-' | '*' | '_' | '/')
}
