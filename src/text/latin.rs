//! Words in Latin letters, however they are disguised: spaced out, stretched,
//! with digits for letters, run together.

use super::fold::Letter;
use super::run::{Run, Script, is_currency};
use super::segment::{self, Piece};
use super::words::{Pause, Token};
use crate::lexicon::{Concept, ConceptSet, Lexicon};

/// The longest Latin stretch that is cut into words.
const LONGEST_STRETCH: usize = 64;

/// The fewest single letters in a row that are read as a spaced-out word.
const SPACED_LETTERS: usize = 4;

/// How many runs from here on are single letters of a spaced-out word.
pub(super) fn spaced_out(runs: &[Run]) -> usize {
    let count = runs
        .iter()
        .enumerate()
        .take_while(|(place, run)| {
            run.script == Script::Latin
                && run.to - run.from == 1
                && (*place == 0
                    || (1..=4).contains(&run.gap) && run.pause != Pause::Long)
        })
        .count();
    if count >= SPACED_LETTERS { count } else { 0 }
}

/// Reads single letters as the words they spell; a wider gap parts words.
pub(super) fn read_spaced_out(
    letters: &[Letter],
    runs: &[Run],
    tokens: &mut Vec<Token>,
) {
    let narrow = runs[1..].iter().map(|run| run.gap).min().unwrap_or(1);
    let mut first = 0;
    for last in 1..=runs.len() {
        if last < runs.len() && runs[last].gap == narrow {
            continue;
        }
        let part: Vec<Letter> =
            runs[first..last].iter().map(|run| letters[run.from]).collect();
        read_stretch(&part, &runs[first], tokens);
        first = last;
    }
}

/// Reads a run of Latin letters, digits and what may stand for them.
pub(super) fn read(letters: &[Letter], run: &Run, tokens: &mut Vec<Token>) {
    read_stretch(&letters[run.from..run.to], run, tokens);
}

/// Reads letters that stand for one word or for several run together.
fn read_stretch(letters: &[Letter], run: &Run, tokens: &mut Vec<Token>) {
    let kept: Vec<Letter> = letters
        .iter()
        .copied()
        .filter(|letter| !matches!(letter.char, '\'' | '-' | '_'))
        .collect();
    let (Some(first), Some(last)) = (kept.first(), kept.last()) else {
        return;
    };
    let (start, end) = (first.start, last.end);
    let mut push = |plain: String, meaning, start, end, pause| {
        let quoted = run.quoted;
        let script = run.script;
        tokens.push(Token {
            plain,
            script,
            meaning,
            start,
            end,
            pause,
            quoted,
        });
    };
    let written: String = kept.iter().map(|letter| letter.char).collect();
    let lexicon = Lexicon::shared();
    if let Some(number) = number(&written) {
        push(String::new(), number, start, end, run.pause);
        return;
    }
    if let Some(meaning) = lexicon.find(&written) {
        push(written, meaning, start, end, run.pause);
        return;
    }
    let disguised = likely_readings(&written).into_iter().find_map(|plain| {
        let meaning = lexicon.find(&plain)?;
        Some((plain, meaning))
    });
    if let Some((plain, meaning)) = disguised {
        push(plain, meaning, start, end, run.pause);
        return;
    }
    if let Some((stretch, pieces)) = cut(&kept) {
        for (place, piece) in pieces.iter().enumerate() {
            let part = &stretch[piece.from..piece.to];
            let pause = if place == 0 { run.pause } else { Pause::None };
            let plain: String = part.iter().map(|l| l.char).collect();
            let meaning = piece.meaning.unwrap_or(NUMBER);
            let end = part.last().map_or(end, |letter| letter.end);
            push(plain, meaning, part[0].start, end, pause);
        }
        return;
    }
    push(written, ConceptSet::EMPTY, start, end, run.pause);
}

pub(super) const NUMBER: ConceptSet = ConceptSet::of(&[Concept::Number]);
const MONEY: ConceptSet = ConceptSet::of(&[Concept::Money]);
const AMOUNT: ConceptSet = ConceptSet::of(&[Concept::Number, Concept::Money]);

/// Digits, with a currency sign or not.
fn number(written: &str) -> Option<ConceptSet> {
    // Laughter in Thai, where five is read "ha".
    if written.len() > 2 && written.bytes().all(|byte| byte == b'5') {
        return Some(ConceptSet::of(&[Concept::Joke]));
    }
    let digits = written.chars().any(|char| char.is_ascii_digit());
    let rest = written
        .trim_end_matches('k')
        .chars()
        .all(|char| char.is_ascii_digit() || "., ".contains(char));
    if digits && rest {
        return Some(NUMBER);
    }
    if written.chars().all(is_currency) {
        return Some(MONEY);
    }
    let amount = written.trim_end_matches('k').chars().all(|char| {
        char.is_ascii_digit() || is_currency(char) || ".,".contains(char)
    });
    (digits && amount).then_some(AMOUNT)
}

/// How a disguised word may be meant, likeliest first.
fn likely_readings(written: &str) -> Vec<String> {
    let mut readings = vec![written.to_owned()];
    let letters = written.chars().filter(|char| char.is_alphabetic()).count();
    let stand_ins = written.chars().any(|char| !char.is_alphabetic());
    if letters > 0 && stand_ins {
        for one in ['i', 'l'] {
            readings.push(
                written.chars().map(|char| stand_in(char, one)).collect(),
            );
        }
    }
    for place in 0..readings.len() {
        let Some(run) = longest_run(&readings[place]) else { continue };
        if run >= 3 {
            readings.push(squeeze(&readings[place], 3, 1));
            readings.push(squeeze(&readings[place], 3, 2));
            readings.push(squeeze(&readings[place], 2, 1));
        } else if run == 2 && ends_doubled(&readings[place]) {
            let mut shorter = readings[place].clone();
            shorter.pop();
            readings.push(shorter);
        }
    }
    readings
}

fn stand_in(char: char, one: char) -> char {
    match char {
        '0' => 'o',
        '1' | '|' | '!' => one,
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' | '+' => 't',
        '8' => 'b',
        '9' => 'g',
        '£' => 'l',
        other => other,
    }
}

fn longest_run(word: &str) -> Option<usize> {
    let letters: Vec<char> = word.chars().collect();
    letters.chunk_by(|one, next| one == next).map(<[char]>::len).max()
}

fn ends_doubled(word: &str) -> bool {
    let mut letters = word.chars().rev();
    matches!((letters.next(), letters.next()), (Some(a), Some(b)) if a == b)
}

/// Runs of at least `from` equal letters become `to` letters.
fn squeeze(word: &str, from: usize, to: usize) -> String {
    let letters: Vec<char> = word.chars().collect();
    letters
        .chunk_by(|one, next| one == next)
        .flat_map(|run| {
            let kept = if run.len() >= from { to } else { run.len() };
            run.iter().take(kept)
        })
        .collect()
}

/// Cuts a stretch that is no word into words that cover all of it.
fn cut(letters: &[Letter]) -> Option<(Vec<Letter>, Vec<Piece>)> {
    if !(5..=LONGEST_STRETCH).contains(&letters.len()) {
        return None;
    }
    let as_written = letters.to_vec();
    let squeezed: Vec<Letter> = letters
        .chunk_by(|one, next| one.char == next.char)
        .flat_map(|run| run.iter().take(if run.len() > 2 { 1 } else { 2 }))
        .copied()
        .collect();
    let as_letters: Vec<Letter> = letters
        .iter()
        .map(|letter| Letter { char: stand_in(letter.char, 'i'), ..*letter })
        .collect();
    for stretch in [as_written, squeezed, as_letters] {
        let chars: Vec<char> = stretch.iter().map(|l| l.char).collect();
        let Some(pieces) = segment::latin(&chars) else { continue };
        if is_believable(&pieces) {
            return Some((stretch, pieces));
        }
    }
    None
}

/// An unknown name may fall apart into words by chance: two that carry
/// meaning, or many, do not.
fn is_believable(pieces: &[Piece]) -> bool {
    let carrying = pieces
        .iter()
        .filter(|piece| piece.meaning.is_none_or(|m| !m.is_empty()))
        .count();
    let short = pieces.iter().filter(|p| p.to - p.from < 3).count();
    carrying >= 2 && short * 2 <= pieces.len() + 1
}
