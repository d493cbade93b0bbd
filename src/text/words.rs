//! Finding the words of a message, however they are written: spaced out,
//! stretched, with digits for letters, run together, with or without spaces
//! in Thai.

use super::fold::{Letter, fold};
use super::segment::{self, Piece};
use crate::lexicon::{Concept, ConceptSet, Lexicon};

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pause {
    /// Nothing but space.
    #[default]
    None,
    /// A comma, a colon, a bracket.
    Short,
    /// The end of a sentence or a line.
    Long,
}

/// A word or phrase with what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// What it stands for; empty for words of no concept.
    pub concepts: ConceptSet,
    /// Its first byte in the text as written.
    pub start: u32,
    /// The byte after its last in the text as written.
    pub end: u32,
    /// What stands before it.
    pub pause: Pause,
    /// Whether it stands in quotation marks.
    pub quoted: bool,
    /// Whether its sentence ends with a question mark.
    pub asked: bool,
}

/// The longest Latin stretch that is cut into words.
const LONGEST_STRETCH: usize = 64;

/// The fewest single letters in a row that are read as a spaced-out word.
const SPACED_LETTERS: usize = 4;

/// What stays visible inside a phrase: who does what to whom, and with what.
const KEPT_INSIDE: ConceptSet = ConceptSet::of(&[
    Concept::Picture,
    Concept::Audience,
    Concept::Contacts,
    Concept::Money,
    Concept::Number,
    Concept::Intimate,
    Concept::I,
    Concept::Me,
    Concept::My,
    Concept::You,
    Concept::Your,
    Concept::Third,
    Concept::Thing,
]);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Thai,
    Sign,
}

/// A run of letters of one script.
#[derive(Clone, Copy)]
struct Run {
    script: Script,
    from: usize,
    to: usize,
    /// How many letters lie between it and the run before.
    gap: usize,
    pause: Pause,
    quoted: bool,
}

/// A known or unknown word before phrases are looked for.
struct Token {
    /// The letters it is read as; empty when it takes part in no phrase.
    plain: String,
    script: Script,
    meaning: ConceptSet,
    start: u32,
    end: u32,
    pause: Pause,
    quoted: bool,
}

/// The words of a text in order. Linear in the text; never panics.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let letters = fold(text);
    let runs = runs(&letters);
    let mut tokens = Vec::with_capacity(runs.len());
    let mut at = 0;
    while at < runs.len() {
        let spaced = spaced_out(&runs[at..]);
        if spaced > 0 {
            join_spaced(&letters, &runs[at..at + spaced], &mut tokens);
            at += spaced;
            continue;
        }
        let run = &runs[at];
        match run.script {
            Script::Latin => read_latin(&letters, run, &mut tokens),
            Script::Thai => read_thai(&letters, run, &mut tokens),
            Script::Sign => read_sign(&letters, run, &mut tokens),
        }
        at += 1;
    }
    mark_thai_owners(&mut tokens);
    let mut words = phrases(&tokens);
    mark_questions(&letters, &mut words);
    words
}

fn runs(letters: &[Letter]) -> Vec<Run> {
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

fn is_thai(char: char) -> bool {
    ('\u{0E01}'..='\u{0E4E}').contains(&char) && char != '฿'
}

fn is_currency(char: char) -> bool {
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

/// How many runs from here on are single letters of a spaced-out word.
fn spaced_out(runs: &[Run]) -> usize {
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

fn join_spaced(letters: &[Letter], runs: &[Run], tokens: &mut Vec<Token>) {
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

fn read_latin(letters: &[Letter], run: &Run, tokens: &mut Vec<Token>) {
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
    if let Some((plain, meaning)) =
        likely_readings(&written).into_iter().find_map(|plain| {
            let meaning = lexicon.find(&plain)?;
            Some((plain, meaning))
        })
    {
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

const NUMBER: ConceptSet = ConceptSet::of(&[Concept::Number]);
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

fn read_thai(letters: &[Letter], run: &Run, tokens: &mut Vec<Token>) {
    let mut kept: Vec<Letter> = Vec::with_capacity(run.to - run.from);
    let mut gaps: Vec<bool> = Vec::with_capacity(run.to - run.from);
    let mut gap = false;
    let written = &letters[run.from..run.to];
    for same in written.chunk_by(|one, next| one.char == next.char) {
        let (Some(first), Some(last)) = (same.first(), same.last()) else {
            continue;
        };
        if !is_thai(first.char) {
            gap = true;
            continue;
        }
        // Stretched letters are read as one; marks never stand twice.
        let once = same.len() > 2 || is_thai_mark(first.char);
        let end = if once { last.end } else { first.end };
        kept.push(Letter { end, ..*first });
        gaps.push(gap);
        gap = false;
        if !once && same.len() == 2 {
            kept.push(*last);
            gaps.push(false);
        }
    }
    let chars: Vec<char> = kept.iter().map(|letter| letter.char).collect();
    let mut pause = run.pause;
    for piece in segment::thai(&chars, &gaps) {
        let part = &kept[piece.from..piece.to];
        let (Some(first), Some(last)) = (part.first(), part.last()) else {
            continue;
        };
        tokens.push(Token {
            plain: String::new(),
            script: Script::Thai,
            meaning: piece.meaning.unwrap_or(ConceptSet::EMPTY),
            start: first.start,
            end: last.end,
            pause,
            quoted: run.quoted,
        });
        pause = Pause::None;
    }
}

/// Vowels and marks that follow their letter.
fn is_thai_mark(char: char) -> bool {
    matches!(char,
        '\u{0E30}'..='\u{0E3A}' | '\u{0E45}' | '\u{0E47}'..='\u{0E4E}')
}

fn read_sign(letters: &[Letter], run: &Run, tokens: &mut Vec<Token>) {
    let letter = letters[run.from];
    let mut bytes = [0; 4];
    let known = Lexicon::shared().find(letter.char.encode_utf8(&mut bytes));
    if let Some(meaning) = known {
        tokens.push(Token {
            plain: letter.char.to_string(),
            script: Script::Sign,
            meaning,
            start: letter.start,
            end: letter.end,
            pause: run.pause,
            quoted: run.quoted,
        });
    }
}

/// Thai puts whose a thing is right behind it: "รูป มึง" is your picture.
fn mark_thai_owners(tokens: &mut [Token]) {
    const OWNED: ConceptSet = ConceptSet::of(&[
        Concept::Picture,
        Concept::Video,
        Concept::Chat,
        Concept::Audience,
        Concept::School,
    ]);
    for place in 1..tokens.len() {
        let before = &tokens[place - 1];
        let token = &tokens[place];
        let beside = before.end == token.start
            && before.script == Script::Thai
            && token.script == Script::Thai;
        if beside
            && before.meaning.meets(OWNED)
            && token.meaning.has(Concept::You)
        {
            let owner = ConceptSet::of(&[Concept::Your]);
            tokens[place].meaning = token.meaning.and(owner);
        }
    }
}

/// Joins tokens to the longest phrases that the lexicon knows.
fn phrases(tokens: &[Token]) -> Vec<Word> {
    let mut words = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let (length, meaning) = longest_phrase(&tokens[at..]);
        let part = &tokens[at..at + length];
        let inner = part
            .iter()
            .fold(ConceptSet::EMPTY, |set, token| set.and(token.meaning));
        let (first, last) = (&part[0], &part[part.len() - 1]);
        words.push(Word {
            concepts: if meaning.is_empty() {
                meaning
            } else {
                meaning.and(inner.only(KEPT_INSIDE))
            },
            start: first.start,
            end: last.end,
            pause: first.pause,
            quoted: first.quoted,
            asked: false,
        });
        at += length;
    }
    words
}

fn longest_phrase(tokens: &[Token]) -> (usize, ConceptSet) {
    let alone = (1, tokens[0].meaning);
    let lexicon = Lexicon::shared();
    let Some(mut place) = lexicon.root() else { return alone };
    let mut best = alone;
    for (count, token) in tokens.iter().enumerate() {
        if token.plain.is_empty() || count > 0 && token.pause != Pause::None {
            break;
        }
        let space = (count > 0).then_some(' ');
        for letter in space.into_iter().chain(token.plain.chars()) {
            match lexicon.step(place, letter) {
                Some(next) => place = next,
                None => return best,
            }
        }
        if count > 0
            && let Some(meaning) = lexicon.meaning(place)
        {
            best = (count + 1, meaning);
        }
    }
    best
}

/// Words up to a question mark are asked, from the last long pause on.
fn mark_questions(letters: &[Letter], words: &mut [Word]) {
    let mut first = 0;
    for place in 0..words.len() {
        if words[place].pause == Pause::Long {
            first = place;
        }
        let end = words[place].end;
        let next = words.get(place + 1).map_or(u32::MAX, |next| next.start);
        let from = letters.partition_point(|letter| letter.start < end);
        let asked = letters[from..]
            .iter()
            .take_while(|letter| letter.start < next)
            .any(|letter| letter.char == '?');
        if asked {
            for word in &mut words[first..=place] {
                word.asked = true;
            }
            first = place + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The concepts' names word by word, with what was written.
    fn read(text: &str) -> Vec<(String, &str)> {
        words(text)
            .iter()
            .filter(|word| !word.concepts.is_empty())
            .map(|word| {
                let names: Vec<&str> = Concept::ALL
                    .iter()
                    .filter(|concept| word.concepts.has(**concept))
                    .map(|concept| concept.key())
                    .collect();
                let span = word.start as usize..word.end as usize;
                (names.join("+"), &text[span])
            })
            .collect()
    }

    fn has(text: &str, concept: &str) -> bool {
        read(text)
            .iter()
            .any(|(names, _)| names.split('+').any(|name| name == concept))
    }

    #[test]
    fn reads_disguised_words() {
        for text in [
            "send",
            "SEND",
            "s e n d",
            "s.e.n.d",
            "s3nd",
            "sendddd",
            "$end",
            "s-e-n-d",
            "ｓｅｎｄ",
            "sеnd",
            "sendd",
        ] {
            assert!(has(text, "send"), "{text}: {:?}", read(text));
        }
        for text in ["sendpics", "s e n d p i c s", "s e n d  p i c s"] {
            assert!(has(text, "send"), "{text}: {:?}", read(text));
            assert!(has(text, "picture"), "{text}: {:?}", read(text));
        }
    }

    #[test]
    fn reads_thai_with_and_without_spaces_and_tones() {
        for text in ["ส่งรูปมา", "ส่ง รูป มา", "สงรูปมา", "ส่งรู ปมา", "ส.่.ง ร.ู.ป"]
        {
            assert!(has(text, "send"), "{text}: {:?}", read(text));
            assert!(has(text, "picture"), "{text}: {:?}", read(text));
        }
        assert!(!has("รูปแบบการเรียน", "picture"));
    }

    #[test]
    fn numbers_and_amounts() {
        assert!(has("300", "number"));
        assert!(has("55555555", "joke"));
        assert!(has("$300", "money"));
        assert!(has("500฿", "money"));
    }

    #[test]
    fn spans_point_to_what_was_written() {
        let text = "ok then s e n d it";
        let spans: Vec<&str> = read(text)
            .into_iter()
            .filter(|(names, _)| names.contains("send"))
            .map(|(_, span)| span)
            .collect();
        assert_eq!(spans, ["s e n d"]);
    }

    #[test]
    fn any_text_is_read() {
        for text in ["", " ", "\u{0E48}", "\"", "@", "...", "\u{200D}", "👨‍👩‍👧"]
        {
            let _ = words(text);
        }
    }
}
