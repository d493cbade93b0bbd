//! The lexicon: reads `src/lexicon/<language>/words.toml`, checks it and
//! writes one map from words to what they stand for in each language.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::fold::fold_phrase;
use crate::mistake::Mistake;
use crate::pattern::expand;

// The list of concepts, shared with the library.
#[allow(dead_code)]
#[path = "../src/lexicon/concept.rs"]
mod concept;
use concept::Concept;
#[path = "../src/lexicon/letter.rs"]
mod letter;
use letter::{PREFIX, SUFFIX};

/// Where the word files lie, from the root of the project.
const FOLDER: &str = "src/lexicon";

/// Tables that hold words without a concept: everyday words that show where
/// words begin, and expressions that only look like a concept.
const PLAIN: &[&str] = &["common", "decoy"];

/// The longest phrase in words.
const MOST_WORDS: usize = 8;

/// Tables of endings and beginnings that are written together with a word,
/// each with the concepts it stands for.
const AFFIXES: &[(&str, char)] = &[("prefix", PREFIX), ("suffix", SUFFIX)];

/// Each word of a language, folded, with the bits of its concepts.
pub type Words = BTreeMap<String, u128>;

/// What a word stands for: the bits of concepts in each language, by number.
type Senses = BTreeMap<usize, u128>;

/// Writes `lexicon.fst` and `lexicon.rs`; returns the mistakes.
pub fn write(out: &Path) -> Vec<String> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut mistakes = Vec::new();
    let mut wrong = Vec::new();
    let mut all: BTreeMap<String, Senses> = BTreeMap::new();
    let folders = folders(&mut mistakes);
    for (number, folder) in folders.iter().enumerate() {
        let mut words = Words::new();
        if let Err(mistake) = read_language(folder, &mut words, &mut wrong) {
            mistakes.push(mistake);
        }
        add_parts(&mut words);
        add_persons(&mut words);
        drop_redundant(&mut words);
        add_toneless(&mut words);
        for (word, concepts) in words {
            // A sign says the same in every language.
            let sign = !word.contains(char::is_alphanumeric);
            let numbers =
                if sign { 0..folders.len() } else { number..number + 1 };
            for number in numbers {
                *all.entry(word.clone())
                    .or_default()
                    .entry(number)
                    .or_default() |= concepts;
            }
        }
    }
    mistakes.extend(wrong.iter().map(Mistake::to_string));
    if let Err(error) = write_tables(out, &folders, &all) {
        mistakes.push(format!("{}: {error}", out.display()));
    }
    mistakes
}

fn folders(mistakes: &mut Vec<String>) -> Vec<String> {
    let entries = match fs::read_dir(FOLDER) {
        Ok(entries) => entries,
        Err(error) => {
            mistakes.push(format!("{FOLDER}: {error}"));
            return Vec::new();
        }
    };
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.path().display().to_string())
        .collect();
    names.sort();
    names
}

fn read_language(
    folder: &str,
    words: &mut Words,
    mistakes: &mut Vec<Mistake>,
) -> Result<(), String> {
    let file = Path::new(folder).join("words.toml");
    let text = fs::read_to_string(&file).map_err(|error| {
        format!(
            "{}: {error}: each language folder needs its words.toml",
            file.display()
        )
    })?;
    read(&file, &text, words, mistakes);
    Ok(())
}

/// Adds the words of one file and says what to mend in it.
pub fn read(
    file: &Path,
    text: &str,
    words: &mut Words,
    mistakes: &mut Vec<Mistake>,
) {
    let mut tell = |offset: usize, mend: String| {
        mistakes.push(Mistake::at(file, text, offset, mend));
    };
    let table = match DeTable::parse(text) {
        Ok(table) => table.into_inner(),
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            tell(start, error.message().to_owned());
            return;
        }
    };
    for (key, value) in &table {
        let name = key.get_ref().as_ref();
        let start = key.span().start;
        let affix = AFFIXES.iter().find(|(table, _)| *table == name);
        if let Some((_, mark)) = affix {
            read_affixes(value, *mark, words, &mut tell);
            continue;
        }
        let concept =
            Concept::ALL.iter().find(|concept| concept.key() == name);
        if concept.is_none() && !PLAIN.contains(&name) {
            tell(
                start,
                format!(
                    "`{name}` is no concept: write one of those in \
                     src/lexicon/concept.rs, `common`, `decoy`, `prefix` or \
                     `suffix`"
                ),
            );
            continue;
        }
        let bit = concept.map_or(0, |concept| 1_u128 << *concept as u8);
        let Some(list) = list_of(value) else {
            tell(
                start,
                format!("`{name}` wants a list: {name} = [\"word\", …]"),
            );
            continue;
        };
        for entry in list {
            let start = entry.span().start;
            let DeValue::String(word) = entry.get_ref() else {
                tell(start, "wants a word in quotes".to_owned());
                continue;
            };
            if let Err(mend) = add_entry(word, bit, words) {
                tell(start, format!("\"{word}\" {mend}"));
            }
        }
    }
}

/// Beginnings or endings with the concepts they add: `suffix = { "mu" =
/// ["your"] }`.
fn read_affixes(
    value: &Spanned<DeValue<'_>>,
    mark: char,
    words: &mut Words,
    tell: &mut impl FnMut(usize, String),
) {
    let DeValue::Table(table) = value.get_ref() else {
        tell(
            value.span().start,
            "wants a table: { \"mu\" = [\"your\"] }".to_owned(),
        );
        return;
    };
    for (affix, concepts) in table {
        let start = affix.span().start;
        let DeValue::Array(concepts) = concepts.get_ref() else {
            tell(start, "wants a list of concepts: [\"your\"]".to_owned());
            continue;
        };
        let mut bits = 0;
        for name in concepts {
            let concept = Concept::ALL.iter().find(|concept| {
                name.get_ref().as_str() == Some(concept.key())
            });
            match concept {
                Some(concept) => bits |= 1_u128 << *concept as u8,
                None => tell(
                    name.span().start,
                    "is no concept: write one of those in \
                     src/lexicon/concept.rs"
                        .to_owned(),
                ),
            }
        }
        let folded = fold_phrase(affix.get_ref());
        if folded.is_empty() || folded.contains(' ') {
            tell(start, "is no beginning or ending of a word".to_owned());
        }
        *words.entry(format!("{mark}{folded}")).or_default() |= bits;
    }
}

/// The words under a key: a list, or a table with a list `words`.
fn list_of<'a>(
    value: &'a Spanned<DeValue<'_>>,
) -> Option<&'a [Spanned<DeValue<'a>>]> {
    let list = match value.get_ref() {
        DeValue::Table(table) => table.get("words")?.get_ref(),
        other => other,
    };
    match list {
        DeValue::Array(list) => Some(list),
        _ => None,
    }
}

fn add_entry(entry: &str, bit: u128, words: &mut Words) -> Result<(), String> {
    if entry.trim() != entry {
        return Err("has spaces around it: take them away".to_owned());
    }
    for word in expand(entry)? {
        let mut folded = fold_phrase(&word);
        if folded.chars().any(is_dense) {
            folded.retain(|letter| letter != ' ');
        }
        let folded = folded.split_whitespace().collect::<Vec<_>>().join(" ");
        if folded.split(' ').count() > MOST_WORDS {
            return Err(format!("has more than {MOST_WORDS} words: cut it"));
        }
        if folded.is_empty() {
            return Err("has nothing left when folded: write letters or an \
                        emoji"
                .to_owned());
        }
        *words.entry(folded).or_default() |= bit;
    }
    Ok(())
}

/// Every single word of a phrase is known as a word, without a concept.
fn add_parts(words: &mut Words) {
    let parts: Vec<String> = words
        .keys()
        .filter(|word| word.contains(' '))
        .flat_map(|word| word.split(' ').map(str::to_owned))
        .collect();
    for part in parts {
        words.entry(part).or_default();
    }
}

/// A phrase without spaces that ends or begins with a person ("เพื่อนมึง",
/// "กูมี") keeps what the person stands for, as phrases of spaced words do.
fn add_persons(words: &mut Words) {
    let persons =
        [Concept::I, Concept::Me, Concept::My, Concept::You, Concept::Your]
            .iter()
            .fold(0, |set, concept| set | 1_u128 << *concept as u8);
    let people: Vec<(String, u128)> = words
        .iter()
        .filter(|(word, set)| {
            word.chars().all(is_dense)
                && **set & persons != 0
                && **set & !persons == 0
        })
        .map(|(word, set)| (word.clone(), *set))
        .collect();
    let known: Vec<String> = words.keys().cloned().collect();
    for phrase in known {
        for (person, set) in &people {
            let rest = phrase
                .strip_suffix(person.as_str())
                .or_else(|| phrase.strip_prefix(person.as_str()));
            let stands = rest.is_some_and(|rest| {
                rest.chars().count() > 1 && words.contains_key(rest)
            });
            if let Some(concepts) = words.get_mut(&phrase)
                && stands
                && *concepts != 0
            {
                *concepts |= set;
            }
        }
    }
}

/// Phrases whose words say the same without the phrase need no entry of
/// their own: "your mum" is "your" and "mum".
fn drop_redundant(words: &mut Words) {
    let kept: u128 =
        Concept::KEPT_INSIDE.iter().fold(0, |set, one| set | 1 << *one as u8);
    let mut phrases: Vec<String> = words
        .keys()
        .filter(|word| word.contains(' ') || word.chars().all(is_dense))
        .cloned()
        .collect();
    phrases.sort_by_key(|phrase| phrase.len());
    for phrase in phrases {
        let Some(concepts) = words.remove(&phrase) else { continue };
        let parts = if phrase.contains(' ') {
            spaced_parts(words, &phrase)
        } else {
            dense_parts(words, &phrase)
        };
        let same = parts.is_some_and(|parts| {
            // A phrase without a concept is there to hide those inside.
            let may_add = if concepts == 0 { 0 } else { kept };
            parts & concepts == concepts && parts & !(concepts | may_add) == 0
        });
        if !same {
            words.insert(phrase, concepts);
        }
    }
}

/// What the words of a phrase stand for, longest entries first.
fn spaced_parts(words: &Words, phrase: &str) -> Option<u128> {
    let parts: Vec<&str> = phrase.split(' ').collect();
    let mut concepts = 0;
    let mut at = 0;
    while at < parts.len() {
        let (to, set) = (at + 1..=parts.len()).rev().find_map(|to| {
            let set = words.get(&parts[at..to].join(" "))?;
            Some((to, *set))
        })?;
        concepts |= set;
        at = to;
    }
    Some(concepts)
}

/// What the fewest words that cover a phrase without spaces stand for.
fn dense_parts(words: &Words, phrase: &str) -> Option<u128> {
    let ends: Vec<usize> = phrase
        .char_indices()
        .map(|(place, _)| place)
        .chain([phrase.len()])
        .collect();
    let mut best: Vec<Option<(usize, u128)>> = vec![None; ends.len()];
    best[0] = Some((0, 0));
    for to in 1..ends.len() {
        for from in 0..to {
            let Some((count, set)) = best[from] else { continue };
            let part = &phrase[ends[from]..ends[to]];
            let Some(concepts) = words.get(part) else { continue };
            if part.chars().count() < 2 {
                continue;
            }
            let fewer = best[to].is_none_or(|(known, _)| count + 1 < known);
            if fewer {
                best[to] = Some((count + 1, set | concepts));
            }
        }
    }
    best[ends.len() - 1].map(|(_, set)| set)
}

/// Thai words are also known as people type them without tone marks, where
/// that is not another word.
fn add_toneless(words: &mut Words) {
    let bare: Vec<(String, u128)> = words
        .iter()
        .filter(|(word, _)| word.contains(is_tone))
        .map(|(word, concepts)| (word.replace(is_tone, ""), *concepts))
        .collect();
    let mut added = Words::new();
    for (word, concepts) in bare {
        if !words.contains_key(&word) && word.chars().count() > 2 {
            *added.entry(word).or_default() |= concepts;
        }
    }
    words.extend(added);
}

/// Letters of scripts that do not part their words: Thai, kana, Chinese.
fn is_dense(character: char) -> bool {
    matches!(character,
        '\u{0E01}'..='\u{0E4E}' | '\u{3005}' | '\u{3041}'..='\u{30FC}'
        | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

fn is_tone(character: char) -> bool {
    ('\u{0E48}'..='\u{0E4B}').contains(&character)
}

fn write_tables(
    out: &Path,
    folders: &[String],
    words: &BTreeMap<String, Senses>,
) -> Result<(), Box<dyn std::error::Error>> {
    // What a word stands for: (languages, concepts), the languages of one
    // set of concepts together.
    let mut meanings: Vec<Vec<(u32, u128)>> = Vec::new();
    let mut known: BTreeMap<Vec<(u32, u128)>, u64> = BTreeMap::new();
    let mut entries: Vec<(Vec<u8>, u64)> = Vec::new();
    for (word, senses) in words {
        let mut meaning: Vec<(u32, u128)> = Vec::new();
        for (language, concepts) in senses {
            let bit = 1_u32 << language;
            match meaning.iter_mut().find(|(_, set)| set == concepts) {
                Some((languages, _)) => *languages |= bit,
                None => meaning.push((bit, *concepts)),
            }
        }
        let place = *known.entry(meaning.clone()).or_insert_with(|| {
            meanings.push(meaning);
            meanings.len() as u64 - 1
        });
        entries.push((word.chars().flat_map(letter::bytes).collect(), place));
    }
    entries.sort_unstable();
    let mut builder = fst::MapBuilder::memory();
    for (word, place) in &entries {
        builder.insert(word, *place)?;
    }
    fs::write(out.join("lexicon.fst"), builder.into_inner()?)?;
    let mut rust = String::new();
    let mut ends = Vec::new();
    let mut end = 0;
    for meaning in &meanings {
        end += meaning.len();
        ends.push(end);
    }
    let flat: Vec<(u32, u128)> = meanings.concat();
    writeln!(rust, "static ENDS: [u16; {}] = {ends:?};", ends.len())?;
    writeln!(
        rust,
        "static SENSES: [(u32, u128); {}] = {flat:?};",
        flat.len()
    )?;
    let names: Vec<&str> = folders
        .iter()
        .filter_map(|folder| Path::new(folder).file_name()?.to_str())
        .collect();
    writeln!(rust, "/// The languages of the lexicon, by number.")?;
    writeln!(
        rust,
        "pub static LANGUAGES: [&str; {}] = {names:?};",
        names.len()
    )?;
    fs::write(out.join("lexicon.rs"), rust)?;
    Ok(())
}
