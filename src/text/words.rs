//! Finding the words of a message: each run of letters by its script, then
//! the phrases they make, then the questions.

use std::iter;

use super::fold::{Letter, fold};
use super::run::{Run, Script, runs};
use super::spaced::Stretch;
use super::{dense, spaced};
use crate::lexicon::recent::Lead;
use crate::lexicon::{
    Concept, ConceptSet, Languages, Lexicon, Meaning, Place, Tally,
};

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

/// A word of so few letters is a word of many languages, in each another one.
const MOST_SHARED: usize = 3;

/// What stays visible inside a phrase.
const KEPT_INSIDE: ConceptSet = ConceptSet::of(Concept::KEPT_INSIDE);

/// A known or unknown word before phrases are looked for.
pub(super) struct Token {
    /// The letters it is read as; empty when it takes part in no phrase.
    pub plain: String,
    /// Where phrases go on that begin with these letters.
    pub phrases: Option<Place>,
    pub script: Script,
    pub meaning: ConceptSet,
    pub start: u32,
    pub end: u32,
    pub pause: Pause,
    pub quoted: bool,
}

/// What a text says, and in which languages.
pub struct Text {
    /// Its words in order.
    pub words: Vec<Word>,
    pub(crate) letters: Vec<Letter>,
    pub(crate) runs: Vec<Run>,
    /// The languages its words speak for, by themselves.
    pub(crate) own: Tally,
    /// The same with those of the texts before.
    pub tally: Tally,
}

/// The words of a text in order, by itself. Linear in the text; never
/// panics.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    read(text, &Tally::default()).words
}

/// The words of a text in order, in the languages that it and the texts
/// before it are written in. Linear in the text; never panics.
#[must_use]
pub fn read(text: &str, before: &Tally) -> Text {
    let letters = fold(text);
    let runs = runs(&letters);
    let mut tally = Tally::default();
    let mut stretches: Vec<Option<Stretch>> = runs
        .iter()
        .map(|run| {
            if run.script == Script::Dense {
                let languages = dense::languages(&letters, run);
                tally.count(languages, run.to - run.from);
            }
            if run.script != Script::Spaced {
                return None;
            }
            let stretch = Stretch::of(&letters[run.from..run.to]);
            if stretch.tells_language() {
                let known = stretch.known.map(Meaning::languages);
                let known = known.unwrap_or(stretch.languages_by_script());
                tally.count(known, run.to - run.from);
            }
            Some(stretch)
        })
        .collect();
    let own = tally;
    let tally = own.after(before);
    let languages = tally.languages();
    let foreign = tally.is_foreign();
    let mut tokens = Vec::with_capacity(runs.len());
    let mut at = 0;
    while at < runs.len() {
        let spaced_out = spaced::spaced_out(&runs[at..]);
        if spaced_out > 0 {
            spaced::read_spaced_out(
                &letters,
                &runs[at..at + spaced_out],
                languages,
                &mut tokens,
            );
            at += spaced_out;
            continue;
        }
        let run = &runs[at];
        match (run.script, stretches[at].take()) {
            // In a language that nobody listed, short words are others.
            (Script::Spaced, Some(stretch))
                if !(foreign && run.to - run.from <= MOST_SHARED) =>
            {
                let written = &letters[run.from..run.to];
                spaced::read(stretch, written, run, languages, &mut tokens);
            }
            (Script::Dense, _) => {
                dense::read(&letters, run, languages, &mut tokens);
            }
            (Script::Sign, _) => read_sign(&letters, run, &mut tokens),
            _ => {}
        }
        at += 1;
    }
    dense::mark_owners(&mut tokens);
    mark_times(&mut tokens);
    let mut words = phrases(&tokens, languages.union(Languages::ENGLISH));
    mark_questions(&letters, &mut words);
    Text { words, letters, runs, own, tally }
}

fn read_sign(letters: &[Letter], run: &Run, tokens: &mut Vec<Token>) {
    let letter = letters[run.from];
    let Lead { meaning, phrases } = Lead::of(iter::once(letter.char));
    let known = meaning.and_then(|meaning| meaning.concepts(Languages::ALL));
    if let Some(meaning) = known {
        tokens.push(Token {
            plain: letter.char.to_string(),
            phrases,
            script: Script::Sign,
            meaning,
            start: letter.start,
            end: letter.end,
            pause: run.pause,
            quoted: run.quoted,
        });
    }
}

/// A number right before a measure of time is a time: "20 minutes".
fn mark_times(tokens: &mut [Token]) {
    for place in 1..tokens.len() {
        let deadline = ConceptSet::of(&[Concept::Deadline]);
        let next = &tokens[place];
        if tokens[place - 1].meaning == spaced::NUMBER
            && next.meaning.meets(deadline)
            && next.pause == Pause::None
        {
            tokens[place - 1].meaning = deadline;
        }
    }
}

/// Joins tokens to the longest phrases that the lexicon knows.
fn phrases(tokens: &[Token], languages: Languages) -> Vec<Word> {
    let mut words = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let (length, meaning) = longest_phrase(&tokens[at..], languages);
        let part = &tokens[at..at + length];
        let inner = part
            .iter()
            .fold(ConceptSet::EMPTY, |set, token| set.union(token.meaning));
        let (first, last) = (&part[0], &part[part.len() - 1]);
        words.push(Word {
            concepts: if meaning.is_empty() {
                meaning
            } else {
                meaning.union(inner.intersection(KEPT_INSIDE))
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

fn longest_phrase(
    tokens: &[Token],
    languages: Languages,
) -> (usize, ConceptSet) {
    let alone = (1, tokens[0].meaning);
    let lexicon = Lexicon::shared();
    let mut phrases = tokens[0].phrases;
    let mut best = alone;
    for (before, token) in tokens[1..].iter().enumerate() {
        let Some(from) = phrases else { break };
        if token.plain.is_empty() || token.pause != Pause::None {
            break;
        }
        let Some(place) = lexicon.walk(from, token.plain.chars()) else {
            break;
        };
        phrases = lexicon.step(place, ' ');
        if let Some(meaning) = lexicon.meaning(place)
            && let Some(concepts) = meaning.concepts(languages)
        {
            best = (before + 2, concepts);
        }
    }
    best
}

/// Words up to a question mark are asked, from the last long pause on.
fn mark_questions(letters: &[Letter], words: &mut [Word]) {
    if !letters.iter().any(|letter| letter.char == '?') {
        return;
    }
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

    #[test]
    fn no_word_goes_on_behind_a_dash() {
        for dash in ["_", "-"] {
            let star = "the_lucky_star ka phone number hai the_lucky_star";
            let star = star.replace('_', dash);
            assert!(!has(&star, "self_harm"), "{star}");
            let pics = format!("send{dash}me{dash}pics");
            assert!(has(&pics, "send") && has(&pics, "picture"), "{pics}");
            let disguised = format!("your pho{dash}t0sss");
            assert!(has(&disguised, "picture"), "{disguised}");
        }
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
    fn short_words_of_a_language_nobody_listed_stand_for_nothing() {
        // Finnish: it is good that we go fishing at the lake tomorrow.
        let text = "se on hyvä että me lähdetään huomenna järvelle kalaan";
        let short: Vec<_> =
            read(text).into_iter().filter(|(_, is)| is.len() < 4).collect();
        assert_eq!(short, []);
        assert!(has("pay me huomenna", "pay"), "a listed one is read");
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
        assert!(!has("20 minutes", "number"));
        assert!(has("20 minutes", "deadline"));
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
