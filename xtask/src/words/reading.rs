//! How hard the English words are to read, by the grade of Flesch and
//! Kincaid: about the year at a school in the United States.
//!
//! The formula is that of Kincaid, Fishburne, Rogers and Chissom,
//! "Derivation of new readability formulas for Navy enlisted personnel",
//! Research Branch Report 8-75, 1975. Syllables are counted by the vowels as
//! written, which is right for most words and near for the rest.

use super::Language;
use crate::fluent::FIRST;
use crate::mistake::Mistake;

/// The grade that the whole file may have.
const MOST: f64 = 5.0;

/// Above it, a text alone is named, for an editor to look at; no mistake, as
/// a text may need a long word.
const HARD: f64 = 8.0;

/// Of fewer words the formula says nothing about a text alone.
const FEWEST_WORDS: usize = 6;

/// What is counted in texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Counts {
    fn of(text: &str) -> Self {
        let mut counts = Self::default();
        for sentence in text.split(['.', '?', ':']) {
            // What fills a placeholder is not known here.
            let words = sentence
                .split_whitespace()
                .filter(|word| !word.contains('{'))
                .map(syllables)
                .filter(|syllables| *syllables > 0);
            let before = counts.words;
            for syllables in words {
                counts.words += 1;
                counts.syllables += syllables;
            }
            counts.sentences += usize::from(counts.words > before);
        }
        counts
    }

    fn add(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "counts of one file")]
    fn grade(self) -> f64 {
        let sentences = self.sentences.max(1) as f64;
        let words = self.words.max(1) as f64;
        0.39 * (self.words as f64 / sentences)
            + 11.8 * (self.syllables as f64 / words)
            - 15.59
    }
}

/// The syllables of a word; 0 for what is no word.
fn syllables(word: &str) -> usize {
    let word: String = word
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    let vowel = |letter: u8| b"aeiouy".contains(&letter);
    let letters = word.as_bytes();
    let mut count = 0;
    let mut inside = false;
    for letter in letters {
        let now = vowel(*letter);
        count += usize::from(now && !inside);
        inside = now;
    }
    let silent = match letters {
        // "people" says its last e, "note" and "notes" do not.
        [.., before, b'l', b'e'] => vowel(*before),
        [.., before, b'e'] => !vowel(*before),
        [.., before, b'e', b'd'] => !vowel(*before) && !b"td".contains(before),
        [.., before, b'e', b's'] => {
            !vowel(*before) && !b"sxzchg".contains(before)
        }
        _ => false,
    };
    if silent && count > 1 {
        count - 1
    } else {
        count.max(usize::from(!word.is_empty()))
    }
}

fn whole(english: &Language<'_>) -> Counts {
    english
        .texts
        .values()
        .map(|text| Counts::of(&text.written))
        .fold(Counts::default(), Counts::add)
}

/// The English file as a whole is easy to read.
pub fn check(english: &Language<'_>, mistakes: &mut Vec<Mistake>) {
    let grade = whole(english).grade();
    if english.code == FIRST && grade > MOST {
        let mend = format!(
            "the file reads as grade {grade:.1}: write shorter words and \
             sentences, to come down to {MOST}"
        );
        mistakes.push(Mistake::at(&english.file, english.source, 0, mend));
    }
}

/// The grade of the English file, and the texts that are hard alone.
pub fn hard(languages: &[Language<'_>]) -> Vec<String> {
    let Some(english) = languages.first() else { return Vec::new() };
    let grade = whole(english).grade();
    let mut told =
        vec![format!("English reads as grade {grade:.1}, of at most {MOST}")];
    for (key, text) in &english.texts {
        let counts = Counts::of(&text.written);
        if counts.words >= FEWEST_WORDS && counts.grade() > HARD {
            let grade = counts.grade();
            told.push(format!("  grade {grade:>4.1} alone: {key}"));
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_syllables_of_a_word() {
        for (word, count) in [
            ("note", 1),
            ("notes", 1),
            ("people", 2),
            ("picture", 2),
            ("pictures", 2),
            ("trusted", 2),
            ("asked", 1),
            ("messages", 3),
            ("Don't", 1),
            ("the", 1),
            ("you", 1),
            ("anything,", 3),
            ("–", 0),
            ("rule", 1),
            ("agreement", 3),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn grades_as_the_formula_does() {
        // 6 words, 1 sentence, 6 syllables.
        let counts = Counts::of("The cat sat on the mat.");
        let wanted = Counts { sentences: 1, words: 6, syllables: 6 };
        assert_eq!(counts, wanted);
        assert!((counts.grade() - (0.39 * 6.0 + 11.8 - 15.59)).abs() < 1e-9);
    }

    #[test]
    fn placeholders_and_signs_are_no_words() {
        let counts = Counts::of("Call {name}: {number} – now.");
        assert_eq!(counts.words, 2);
        assert_eq!(counts.sentences, 2);
    }
}
