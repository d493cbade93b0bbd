//! Which pieces of words the model knows: those of the teacher, folded as the
//! engine folds text, that everyday and labelled text uses most.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use daymark::assess::observe;
use daymark::model::pieces::{Pieces, WORD_START, value};
use daymark::text::fold::fold;
use daymark::{Message, Window};

use crate::background::Everyday;
use crate::conversation::{Conversation, Part};

/// Sixteenths of a nat: the unit of costs.
const UNIT: f64 = 16.0;

/// A folded piece.
pub struct Piece {
    /// How often text uses it.
    pub count: u64,
    /// Its negative log likelihood in sixteenths.
    pub cost: u32,
    /// The teacher's pieces that fold to it, by number, with their scores.
    pub from: Vec<(u32, f64)>,
}

fn folded(piece: &str) -> String {
    let (start, rest) = match piece.strip_prefix(WORD_START) {
        Some(rest) => (true, rest),
        None => (false, piece),
    };
    let mut plain: String = fold(rest)
        .iter()
        .map(
            |letter| {
                if letter.char.is_ascii_digit() { '0' } else { letter.char }
            },
        )
        .collect();
    plain.retain(|letter| !letter.is_whitespace());
    if start { format!("{WORD_START}{plain}") } else { plain }
}

/// Reads `score<TAB>piece` lines, in the order of the teacher.
pub fn read(file: &Path) -> Result<BTreeMap<String, Piece>> {
    let text = fs::read_to_string(file)
        .with_context(|| format!("cannot read {}", file.display()))?;
    let mut pieces: BTreeMap<String, Piece> = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        let Some((score, piece)) = line.split_once('\t') else { continue };
        let plain = folded(piece);
        let letters: Vec<char> =
            plain.chars().filter(|l| *l != WORD_START).collect();
        if letters.is_empty()
            || letters.len() > 16
            || !letters.iter().all(is_read)
        {
            continue;
        }
        let score: f64 = score.parse().unwrap_or(-20.0);
        let piece = pieces.entry(plain).or_insert(Piece {
            count: 0,
            cost: 0,
            from: vec![],
        });
        piece.from.push((number as u32, score));
    }
    for piece in pieces.values_mut() {
        let sum: f64 = piece.from.iter().map(|(_, score)| score.exp()).sum();
        piece.cost = (-sum.ln() * UNIT).clamp(1.0, 4000.0) as u32;
    }
    Ok(pieces)
}

/// Letters of the languages that are read, and signs.
fn is_read(letter: &char) -> bool {
    matches!(letter,
        'a'..='z' | '0'..='9' | '!' | '?' | '$' | '€' | '£' | '¥' | '₹' | '₩' | '₫' | '₱' | '฿'
        | '\u{0600}'..='\u{06FF}' | '\u{0900}'..='\u{097F}' | '\u{0E01}'..='\u{0E4E}'
        | '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}'
        | '\u{1100}'..='\u{11FF}' | '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
}

/// A list of pieces as the engine reads it.
pub fn list<'a>(
    pieces: impl Iterator<Item = (&'a str, u32, u32)>,
) -> Result<Pieces<Vec<u8>>> {
    Pieces::read(bytes(pieces)?)
        .context("the list that was just made cannot be read")
}

/// The bytes of a list: `(piece, number, cost)`, in the order of the pieces.
pub fn bytes<'a>(
    pieces: impl Iterator<Item = (&'a str, u32, u32)>,
) -> Result<Vec<u8>> {
    let mut builder = fst::MapBuilder::memory();
    for (piece, number, cost) in pieces {
        builder.insert(piece, value(number, cost))?;
    }
    Ok(builder.into_inner()?)
}

/// Counts the pieces of words.
pub fn count<'a>(
    pieces: &mut BTreeMap<String, Piece>,
    words: impl Iterator<Item = &'a Vec<char>>,
    weight: u64,
) -> Result<()> {
    let names: Vec<String> = pieces.keys().cloned().collect();
    let list = list(
        pieces
            .iter()
            .enumerate()
            .map(|(n, (piece, p))| (piece.as_str(), n as u32, p.cost)),
    )?;
    let mut counts = vec![0_u64; names.len()];
    let mut cut = Vec::new();
    for word in words {
        cut.clear();
        list.cut(word, &mut cut);
        for piece in &cut {
            counts[*piece as usize] += weight;
        }
    }
    for (name, count) in names.iter().zip(counts) {
        if let Some(piece) = pieces.get_mut(name) {
            piece.count += count;
        }
    }
    Ok(())
}

/// Corpora of languages that Daymark does not read.
const OTHER_LANGUAGES: [&str; 6] = ["afri", "ru", "tr", "it", "my", "jv"];

/// How much a labelled conversation counts beside an everyday one.
const LABELLED: u64 = 4;

/// The pieces that text uses, most used first: `piece<TAB>count<TAB>cost<TAB>`
/// and the two likeliest pieces of the teacher that fold to it.
pub fn choose(
    teacher: &Path,
    conversations: &[Conversation],
    all: &[Everyday],
) -> Result<String> {
    let mut pieces = read(teacher)?;
    let words = |messages: &[Message]| -> Vec<Vec<char>> {
        let mut whole = Vec::new();
        for seen in observe(&Window::new(messages)) {
            if seen.goes_on {
                whole.pop();
            }
            whole.push(seen.features.words);
        }
        whole.concat()
    };
    let labelled: Vec<Vec<char>> = conversations
        .iter()
        .filter(|conversation| conversation.part() != Part::Sealed)
        .flat_map(|conversation| words(&conversation.messages()))
        .collect();
    count(&mut pieces, labelled.iter(), LABELLED)?;
    let everyday: Vec<Vec<char>> = all
        .iter()
        .filter(|text| text.may_train)
        .filter(|text| {
            !OTHER_LANGUAGES.iter().any(|name| text.file.starts_with(name))
        })
        .flat_map(|text| words(&text.messages))
        .collect();
    count(&mut pieces, everyday.iter(), 1)?;
    let mut order: Vec<(&String, &Piece)> =
        pieces.iter().filter(|(_, piece)| piece.count > 0).collect();
    order.sort_by_key(|(name, piece)| (Reverse(piece.count), (*name).clone()));
    let mut text = String::new();
    for (name, piece) in order {
        let mut from = piece.from.clone();
        from.sort_by(|a, b| b.1.total_cmp(&a.1));
        from.truncate(2);
        let from: Vec<String> =
            from.iter().map(|(n, score)| format!("{n}:{score}")).collect();
        let Piece { count, cost, .. } = piece;
        writeln!(text, "{name}\t{count}\t{cost}\t{}", from.join(" "))?;
    }
    Ok(text)
}
