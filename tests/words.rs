//! The checks that the build makes on the words of a language: each mistake
//! is found, with its line and what to write instead.

#[allow(dead_code, reason = "what writes the tables is used by the build")]
#[path = "../build/fold.rs"]
mod fold;
#[allow(dead_code, reason = "what writes the tables is used by the build")]
#[path = "../build/lexicon.rs"]
mod lexicon;
#[path = "../build/mistake.rs"]
mod mistake;
#[path = "../build/pattern.rs"]
mod pattern;

use std::path::Path;

use lexicon::Words;

/// The words of a file and what is wrong in it.
fn read(text: &str) -> (Words, Vec<String>) {
    let mut words = Words::new();
    let mut mistakes = Vec::new();
    lexicon::read(Path::new("en.toml"), text, &mut words, &mut mistakes);
    let mistakes = mistakes.iter().map(ToString::to_string).collect();
    (words, mistakes)
}

#[test]
fn patterns_stand_for_each_of_their_words() {
    let (words, mistakes) = read("pay = [\"(pa|bu)ys?\"]\n");
    assert_eq!(mistakes, [""; 0]);
    let words: Vec<&String> = words.keys().collect();
    assert_eq!(words, ["buy", "buys", "pay", "pays"]);
}

#[test]
fn words_are_folded_and_keep_every_concept() {
    let (words, mistakes) =
        read("pay = [\"Ｐay\"]\nmoney = [\"pay\", \"โอน เงิน\"]\n");
    assert_eq!(mistakes, [""; 0]);
    assert_eq!(words.len(), 2);
    assert_eq!(words["pay"].count_ones(), 2);
    assert!(words.contains_key("โอนเงิน"));
}

#[test]
fn a_mistake_names_its_line_and_the_mend() {
    for (line, mend) in [
        ("paying = [\"pay\"]", "`paying` is no concept"),
        ("pay = \"pay\"", "wants a list"),
        ("pay = [1]", "in quotes"),
        ("pay = [\" pay\"]", "take them away"),
        ("pay = [\"pa*y\"]", "have no end"),
        ("pay = [\"^pay\"]", "not needed"),
        ("pay = [\"(pay\"]", "write the word plainly"),
        ("pay = [\"(pay)?\"]", "may stand for nothing"),
        ("pay = [\"p..y\"]", "split it up"),
        ("pay = [\"\\u200B\"]", "write letters"),
        ("pay = [\"a b c d e f g h i\"]", "cut it"),
        ("pay = [", "array"),
    ] {
        let (_, mistakes) = read(&format!("# words\n\n{line}\n"));
        assert_eq!(mistakes.len(), 1, "{line}: {mistakes:?}");
        let told = &mistakes[0];
        let place = told.starts_with("en.toml:3: ")
            || line.ends_with('[') && told.starts_with("en.toml:");
        assert!(place && told.contains(mend), "{line}: {told}");
    }
}
