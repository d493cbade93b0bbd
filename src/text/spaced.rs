//! Words of scripts that put spaces between them, however they are disguised:
//! spaced out, stretched, with digits for letters, run together.

use std::borrow::Cow;

use super::fold::Letter;
use super::run::{Run, Script, is_currency};
use super::segment::{self, Piece};
use super::words::{Pause, Token};
use crate::lexicon::recent::{self, Lead};
use crate::lexicon::{
    Concept, ConceptSet, Languages, Lexicon, Meaning, Place,
};

/// The longest stretch that is cut into words.
const LONGEST_STRETCH: usize = 64;

/// The fewest single letters in a row that are read as a spaced-out word.
const SPACED_LETTERS: usize = 4;

/// How many runs from here on are single letters of a spaced-out word.
pub(super) fn spaced_out(runs: &[Run]) -> usize {
    let count = runs
        .iter()
        .enumerate()
        .take_while(|(place, run)| {
            run.script == Script::Spaced
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
    languages: Languages,
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
        let stretch = Stretch::of(&part);
        read(stretch, &part, &runs[first], languages, tokens);
        first = last;
    }
}

/// Letters that stand for one word or for several run together.
pub(super) struct Stretch<'a> {
    letters: Cow<'a, [Letter]>,
    /// The letters as a word.
    written: String,
    /// Where phrases go on that begin with it.
    phrases: Option<Place>,
    /// What the word stands for as it is written.
    pub known: Option<Meaning>,
    number: Option<ConceptSet>,
}

impl<'a> Stretch<'a> {
    /// The letters without what may stand between those of one word.
    pub fn of(letters: &'a [Letter]) -> Self {
        let between =
            |letter: &Letter| matches!(letter.char, '\'' | '-' | '_');
        let letters = if letters.iter().any(between) {
            letters.iter().copied().filter(|l| !between(l)).collect()
        } else {
            Cow::Borrowed(letters)
        };
        let mut written = String::with_capacity(letters.len());
        written.extend(letters.iter().map(|letter| letter.char));
        let number = number(&written);
        let Lead { meaning: known, phrases } = match number {
            Some(_) => Lead::default(),
            None => recent::lead(&written),
        };
        Self { letters, written, phrases, known, number }
    }

    /// Whether it tells which language is written: more than a single letter,
    /// and not a word that nobody knows with digits in it, which is a
    /// disguise, Arabizi or a name, or with a letter drawn out.
    pub fn tells_language(&self) -> bool {
        let digits = || self.written.bytes().any(|byte| byte.is_ascii_digit());
        let drawn_out = || {
            let same = |three: &[Letter]| {
                three.iter().all(|letter| letter.char == three[0].char)
            };
            self.letters.windows(3).any(same)
        };
        self.number.is_none()
            && self.letters.len() > 1
            && (self.known.is_some() || !digits() && !drawn_out())
    }

    /// The languages that a word nobody listed may be of: any of those that
    /// have a script of their own; for other scripts none.
    pub fn languages_by_script(&self) -> Languages {
        let own = self.letters.first().is_some_and(|letter| {
            matches!(letter.char,
                '\u{0600}'..='\u{06FF}' | '\u{0900}'..='\u{097F}'
                | '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7A3}')
        });
        if own { Languages::ALL } else { Languages::NONE }
    }

    /// What it stands for as it is written. A word that only English knows
    /// is read as English in any chat.
    fn concepts(&self, languages: Languages) -> Option<ConceptSet> {
        let known = self.known?;
        let english = || known.concepts(Languages::ENGLISH);
        known.concepts(languages).or_else(english)
    }
}

/// Reads a stretch of letters, digits and what may stand for them; `letters`
/// are its own with what may stand between.
pub(super) fn read(
    stretch: Stretch<'_>,
    letters: &[Letter],
    run: &Run,
    languages: Languages,
    tokens: &mut Vec<Token>,
) {
    let kept = &*stretch.letters;
    let (Some(first), Some(last)) = (kept.first(), kept.last()) else {
        return;
    };
    let (start, end) = (first.start, last.end);
    let mut push = |plain, phrases, meaning, start, end, pause| {
        let quoted = run.quoted;
        let script = run.script;
        tokens.push(Token {
            plain,
            phrases,
            script,
            meaning,
            start,
            end,
            pause,
            quoted,
        });
    };
    let Stretch { ref written, phrases, .. } = stretch;
    if let Some(number) = stretch.number {
        push(String::new(), None, number, start, end, run.pause);
        return;
    }
    if let Some(concepts) = stretch.concepts(languages) {
        push(stretch.written, phrases, concepts, start, end, run.pause);
        return;
    }
    let disguised = other_readings(written).into_iter().find_map(|plain| {
        let lead = recent::lead(&plain);
        let concepts = lead.meaning?.concepts(languages)?;
        Some((plain, lead.phrases, concepts))
    });
    if let Some((plain, phrases, concepts)) = disguised {
        push(plain, phrases, concepts, start, end, run.pause);
        return;
    }
    if let Some(concepts) = affixed(written, languages) {
        push(stretch.written, phrases, concepts, start, end, run.pause);
        return;
    }
    if let Some(parts) = between_dashes(letters) {
        let mut run = *run;
        for part in parts {
            read(Stretch::of(part), part, &run, languages, tokens);
            run.pause = Pause::None;
        }
        return;
    }
    if let Some((stretch, pieces)) = cut(kept, languages) {
        for (place, piece) in pieces.iter().enumerate() {
            let part = &stretch[piece.from..piece.to];
            let pause = if place == 0 { run.pause } else { Pause::None };
            let plain: String = part.iter().map(|l| l.char).collect();
            let phrases = recent::lead(&plain).phrases;
            let meaning = piece.meaning.unwrap_or(NUMBER);
            let end = part.last().map_or(end, |letter| letter.end);
            push(plain, phrases, meaning, part[0].start, end, pause);
        }
        return;
    }
    push(stretch.written, phrases, ConceptSet::EMPTY, start, end, run.pause);
}

/// The fewest letters between dashes that are words of their own: "lucky_star"
/// is two, "p-i-c-s" is one.
const SHORTEST_PART: usize = 3;

/// The words between dashes; none where there is no dash, or one is too short
/// to be a word.
fn between_dashes(
    letters: &[Letter],
) -> Option<impl Iterator<Item = &[Letter]>> {
    let dash = |letter: &Letter| matches!(letter.char, '-' | '_');
    let long = |part: &[Letter]| part.len() >= SHORTEST_PART;
    let words = letters.iter().any(dash) && letters.split(dash).all(long);
    words.then(|| letters.split(dash))
}

/// The longest beginning or ending, in letters.
const LONGEST_AFFIX: usize = 4;

/// The fewest letters that are left of a word without them.
const SHORTEST_STEM: usize = 2;

/// What a word stands for with what it begins and ends with: "fotomu" is
/// "your photo". The longest known stem wins.
fn affixed(written: &str, languages: Languages) -> Option<ConceptSet> {
    let lexicon = Lexicon::shared();
    let ends: Vec<usize> = written
        .char_indices()
        .map(|(at, _)| at)
        .chain([written.len()])
        .collect();
    let letters = ends.len() - 1;
    let fewest = if written.is_ascii() { 3 } else { SHORTEST_STEM };
    let most = LONGEST_AFFIX.min(letters.saturating_sub(fewest));
    // What the word begins and ends with, by length: few do with any.
    let known = |meaning: Option<Meaning>| meaning?.concepts(languages);
    let none = Some(ConceptSet::EMPTY);
    let mut prefixes = [none; LONGEST_AFFIX + 1];
    let mut suffixes = [none; LONGEST_AFFIX + 1];
    for length in 1..=most {
        prefixes[length] = known(lexicon.prefix(&written[..ends[length]]));
        let ending = &written[ends[letters - length]..];
        suffixes[length] = known(lexicon.suffix(ending));
    }
    for cut in 1..=(2 * most).min(letters - fewest.min(letters)) {
        for before in cut.saturating_sub(most)..=cut.min(most) {
            let after = cut - before;
            let (Some(prefix), Some(suffix)) =
                (prefixes[before], suffixes[after])
            else {
                continue;
            };
            let stem = &written[ends[before]..ends[letters - after]];
            if let Some(concepts) = known(lexicon.find(stem)) {
                return Some(concepts.union(prefix).union(suffix));
            }
        }
    }
    None
}

pub(super) const NUMBER: ConceptSet = ConceptSet::of(&[Concept::Number]);
const MONEY: ConceptSet = ConceptSet::of(&[Concept::Money]);
const AMOUNT: ConceptSet = ConceptSet::of(&[Concept::Number, Concept::Money]);

/// Digits, with a currency sign or not.
fn number(written: &str) -> Option<ConceptSet> {
    if written.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
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

/// How a disguised word may be meant beside what is written, likeliest first.
fn other_readings(written: &str) -> Vec<String> {
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
    readings.remove(0);
    readings
}

/// The letter that a digit or sign inside a word stands for.
pub(crate) fn plain_letter(char: char) -> char {
    stand_in(char, 'i')
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
fn cut(
    letters: &[Letter],
    languages: Languages,
) -> Option<(Vec<Letter>, Vec<Piece>)> {
    let shortest = match letters.first() {
        // Shorter names and foreign words fall apart by chance ("Haddad").
        Some(letter) if letter.char.is_ascii() => 8,
        _ => 3,
    };
    if !(shortest..=LONGEST_STRETCH).contains(&letters.len()) {
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
    let squeezed = Some(squeezed).filter(|other| *other != as_written);
    let as_letters = Some(as_letters).filter(|other| *other != as_written);
    let all = [Some(as_written), squeezed, as_letters];
    for stretch in all.into_iter().flatten() {
        let chars: Vec<char> = stretch.iter().map(|l| l.char).collect();
        let Some(pieces) = segment::spaced(&chars, languages) else {
            continue;
        };
        if is_believable(&pieces, chars[0].is_ascii()) {
            return Some((stretch, pieces));
        }
    }
    None
}

/// An unknown name may fall apart into words by chance: two that carry
/// meaning, or many, do not.
fn is_believable(pieces: &[Piece], ascii: bool) -> bool {
    let carrying = pieces
        .iter()
        .filter(|piece| piece.meaning.is_none_or(|m| !m.is_empty()))
        .count();
    let short = pieces.iter().filter(|p| p.to - p.from < 3).count();
    carrying >= 2 && (!ascii || short * 2 <= pieces.len() + 1)
}
