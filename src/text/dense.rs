//! Words of scripts that do not part them: Thai, Chinese and Japanese.

use super::fold::Letter;
use super::run::{Run, Script, is_dense, is_han, is_kana, is_thai};
use super::segment;
use super::words::{Pause, Token};
use crate::lexicon::{Concept, ConceptSet, Languages};

/// The languages that a run may be written in, by its script alone.
pub(super) fn languages(letters: &[Letter], run: &Run) -> Languages {
    let written = &letters[run.from..run.to];
    let any = |is: fn(char) -> bool| written.iter().any(|l| is(l.char));
    if any(is_thai) {
        const { Languages::named("th") }
    } else if any(is_kana) {
        const { Languages::named("ja") }
    } else if any(is_han) {
        const { Languages::named("ja").union(Languages::named("zh")) }
    } else {
        Languages::NONE
    }
}

/// Reads a run of letters, with what stands between them.
pub(super) fn read(
    letters: &[Letter],
    run: &Run,
    languages: Languages,
    tokens: &mut Vec<Token>,
) {
    let mut kept: Vec<Letter> = Vec::with_capacity(run.to - run.from);
    let mut gaps: Vec<bool> = Vec::with_capacity(run.to - run.from);
    let mut gap = false;
    let written = &letters[run.from..run.to];
    for same in written.chunk_by(|one, next| one.char == next.char) {
        let (Some(first), Some(last)) = (same.first(), same.last()) else {
            continue;
        };
        if !is_dense(first.char) {
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
    for piece in segment::dense(&chars, &gaps, languages) {
        let part = &kept[piece.from..piece.to];
        let (Some(first), Some(last)) = (part.first(), part.last()) else {
            continue;
        };
        tokens.push(Token {
            plain: String::new(),
            phrases: None,
            script: Script::Dense,
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

/// Thai puts whose a thing is right behind it: "รูป มึง" is your picture.
pub(super) fn mark_owners(tokens: &mut [Token]) {
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
            && before.script == Script::Dense
            && token.script == Script::Dense;
        if beside
            && before.meaning.meets(OWNED)
            && token.meaning.has(Concept::You)
        {
            let owner = ConceptSet::of(&[Concept::Your]);
            tokens[place].meaning = token.meaning.union(owner);
        }
    }
}
