//! What holds for the texts of each language, and for all of them together.

use std::collections::BTreeMap;

use super::Language;
use crate::mistake::Mistake;

/// The languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 1] = ["ar"];

/// Signs that shout or count; the Arabic and the wide forms as well.
const LOUD: [char; 7] = ['!', '！', '¡', '‼', '%', '％', '٪'];

/// Numbers that a text may hold: an age, the hours of a day.
const NUMBERS: [&str; 2] = ["18", "24"];

/// The one text with a number more: SHA-256, the name of the check sum.
const CHECK_SUM: (&str, &str) = ("record-sum", "256");

/// What ends a sentence, in any of the scripts.
const ENDS: [char; 8] = ['.', '?', ':', '。', '？', '：', '।', '؟'];

/// For a store and for a help line; no frightened reader sees them.
const MAY_BE_LONG: [&str; 2] = ["store-description", "record-about"];

/// What the stores take of a description.
const STORE: usize = 132;

/// A placeholder is counted as a telephone number of this length.
const PLACEHOLDER: usize = 11;

/// The sentences of the first view, with the second lines that may follow.
const LEADS: [(&str, &[&str]); 12] = [
    ("self-harm", &["crisis-call", "crisis-both", "crisis"]),
    ("harm", &["harm-call", "harm"]),
    ("meeting", &["meeting-call", "meeting"]),
    ("money", &["money"]),
    ("paid", &["paid"]),
    ("demand", &["demand"]),
    ("fake", &["threat"]),
    ("threat", &["threat"]),
    ("request", &["request"]),
    ("lure", &["lure"]),
    ("secret", &["secret"]),
    ("help", &["help"]),
];

/// How much a text may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Most {
    Words(usize),
    Characters(usize),
}

impl Most {
    /// The length of a text in the same measure.
    fn length(self, text: &str) -> usize {
        match self {
            Self::Words(_) => text.split_whitespace().count(),
            Self::Characters(_) => {
                let mut length = 0;
                let mut rest = text;
                while let Some((before, after)) = rest.split_once('{') {
                    length += before.chars().count() + PLACEHOLDER;
                    rest = after.split_once('}').map_or("", |(_, rest)| rest);
                }
                length + rest.chars().count()
            }
        }
    }

    /// The bound and its measure.
    pub fn parts(self) -> (usize, &'static str) {
        match self {
            Self::Words(most) => (most, "words"),
            Self::Characters(most) => (most, "characters"),
        }
    }

    /// How long a text is, where that is too long.
    fn exceeded(self, text: &str) -> Option<usize> {
        let length = self.length(text);
        (length > self.parts().0).then_some(length)
    }
}

/// How long texts of a language may be. Scripts differ in what a word is and
/// in how much a character says.
struct Bounds {
    first_view: Most,
    sentence: &'static [Most],
    /// What stands between two spaces, in a script whose spaces end a phrase.
    phrase: Option<Most>,
}

fn bounds(code: &str) -> Bounds {
    use Most::{Characters, Words};
    let (first_view, sentence, phrase): (_, &[Most], _) = match code {
        "en" => (Words(40), &[Words(12)], None),
        "th" => (Characters(200), &[], Some(Characters(45))),
        "ja" | "zh" | "zh-Hant" => (Characters(110), &[Characters(40)], None),
        "ko" => (Characters(110), &[Words(14), Characters(40)], None),
        // Each syllable is written as a word.
        "vi" => (Characters(230), &[Words(18)], None),
        _ => (Characters(230), &[Words(14)], None),
    };
    Bounds { first_view, sentence, phrase }
}

/// The bound of the first view.
pub fn most_of_first_view(code: &str) -> Most {
    bounds(code).first_view
}

/// The longest first view of a language: its length and its sentence.
pub fn longest_first_view(language: &Language<'_>) -> (usize, &'static str) {
    first_views(language)
        .map(|(length, sentence, _)| (length, sentence))
        .max_by_key(|(length, _)| *length)
        .unwrap_or_default()
}

/// Sentence, second line and the two buttons: length and the names of both.
fn first_views(
    language: &Language<'_>,
) -> impl Iterator<Item = (usize, &'static str, &'static str)> {
    let most = bounds(language.code).first_view;
    LEADS.iter().flat_map(move |(sentence, seconds)| {
        seconds.iter().filter_map(move |second| {
            let keys = [
                &format!("sentence-{sentence}"),
                &format!("now-{second}"),
                "card-open",
                "card-hide",
            ];
            let texts = keys.map(|key| language.text(key));
            let length = texts.map(|text| most.length(text)).iter().sum();
            let there = texts.iter().all(|text| !text.is_empty());
            there.then_some((length, *sentence, *second))
        })
    })
}

/// All that holds for one language alone.
pub fn check(language: &Language<'_>, mistakes: &mut Vec<Mistake>) {
    for (key, text) in &language.texts {
        let mut wrong =
            |mend: String| mistakes.push(language.mistake(key, mend));
        signs(key, &text.written, &mut wrong);
        lengths(language.code, key, &text.written, &mut wrong);
    }
    first_view(language, mistakes);
    example(language, mistakes);
    direction(language, mistakes);
}

/// Nothing shouts, and no number is told: those of help services come in
/// through placeholders.
fn signs(key: &str, text: &str, wrong: &mut impl FnMut(String)) {
    if let Some(sign) = text.chars().find(|sign| LOUD.contains(sign)) {
        wrong(format!("`{key}` holds `{sign}`: say it calmly, without"));
    }
    let numbers = text.split(|sign: char| !sign.is_numeric());
    for number in numbers.filter(|number| !number.is_empty()) {
        if !NUMBERS.contains(&number) && (key, number) != CHECK_SUM {
            wrong(format!(
                "`{key}` holds the number `{number}`: write it in letters, \
                 or let it come in through a placeholder"
            ));
        }
    }
}

/// Sentences and phrases are short.
fn lengths(code: &str, key: &str, text: &str, wrong: &mut impl FnMut(String)) {
    let bounds = bounds(code);
    if key == "store-description"
        && let Some(length) = Most::Characters(STORE).exceeded(text)
    {
        wrong(format!(
            "`{key}` has {length} characters: the stores take {STORE}"
        ));
    }
    let mut too_long = |what: &str, most: Most, part: &str| {
        if let Some(length) = most.exceeded(part.trim()) {
            let (most, measure) = most.parts();
            let part = part.trim();
            wrong(format!(
                "`{key}` has {length} {measure} in one {what}, of at most \
                 {most}: part or shorten `{part}`"
            ));
        }
    };
    if !MAY_BE_LONG.contains(&key) {
        for sentence in text.split(ENDS) {
            for most in bounds.sentence {
                too_long("sentence", *most, sentence);
            }
        }
    }
    if let Some(most) = bounds.phrase {
        for phrase in text.split_whitespace() {
            too_long("phrase", most, phrase);
        }
    }
}

/// What is seen first can be read at a glance.
fn first_view(language: &Language<'_>, mistakes: &mut Vec<Mistake>) {
    let (most, measure) = bounds(language.code).first_view.parts();
    for (length, sentence, second) in first_views(language) {
        if length > most {
            let mend = format!(
                "`sentence-{sentence}` with `now-{second}`, `card-open` and \
                 `card-hide` has {length} {measure}, of at most {most}: \
                 shorten one of them"
            );
            let key = format!("sentence-{sentence}");
            mistakes.push(language.mistake(&key, mend));
        }
    }
}

/// The example to try Daymark with has a line of the reader's own.
fn example(language: &Language<'_>, mistakes: &mut Vec<Mistake>) {
    let (key, me) = ("try-example-answer", language.text("try-me"));
    if !language.text(key).starts_with(me) {
        let mend = format!("begin `{key}` with `{me}`, which is `try-me`");
        mistakes.push(language.mistake(key, mend));
    }
}

/// The direction is that of the script.
fn direction(language: &Language<'_>, mistakes: &mut Vec<Mistake>) {
    let key = "direction";
    let right_to_left = RIGHT_TO_LEFT.contains(&language.code);
    let wanted = if right_to_left { "rtl" } else { "ltr" };
    if !["", wanted].contains(&language.text(key)) {
        let mend = format!("write `{key} = {wanted}`");
        mistakes.push(language.mistake(key, mend));
    }
}

/// The list of languages names each by a name of its own.
pub fn own_names(languages: &[Language<'_>], mistakes: &mut Vec<Mistake>) {
    let key = "own-name";
    let mut named = BTreeMap::new();
    for language in languages {
        let name = language.text(key);
        if let Some(other) = named.insert(name, language.code) {
            let mend =
                format!("`{key}` is `{name}` in {other}.ftl as well: name it");
            mistakes.push(language.mistake(key, mend));
        }
    }
}

/// Every sentence and every second line is among those that are measured.
pub fn leads(first: &Language<'_>, mistakes: &mut Vec<Mistake>) {
    for key in first.texts.keys() {
        let sentence = key.strip_prefix("sentence-");
        let second = key.strip_prefix("now-");
        let known = LEADS.iter().any(|(name, seconds)| {
            sentence == Some(name)
                || second.is_some_and(|second| seconds.contains(&second))
        });
        if (sentence.or(second).is_some()) && !known {
            let mend = format!(
                "`{key}` belongs to the first view: add it to LEADS in \
                 xtask/src/words/rules.rs"
            );
            mistakes.push(first.mistake(key, mend));
        }
    }
}
