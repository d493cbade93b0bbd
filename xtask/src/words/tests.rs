//! Each rule finds what is spoiled on purpose, in small files of three
//! languages.

use std::fmt::Write as _;

use super::*;

const ENGLISH: &str = "\
direction = ltr
card-open = See what helps
card-hide = Hide now
sentence-threat = This looks like a threat.
now-threat = You don't have to answer { $number }.
own-name = English
record-sum = Check sum (SHA-256): { $sum }
store-description = Reads the open chat.
try-me = me:
try-example-answer = me: good
";

const NEVER: &str = "en = [\"alert\"]\nar = [\"جريمة\"]\nja = [\"裸\"]\n\
                     th = [\"ห้าม\"]\nvi = [\"lẽ ra\"]\n";

const REVIEWS: &str = "\
| Language | File | Translated by | Reviewed | Look first at |
| --- | --- | --- | --- | --- |
| English | `en.ftl` | project | no | |
| Arabic | `ar.ftl` | project | somebody, 2026 | |
| Japanese | `ja.ftl` | project | no | |
| Thai | `th.ftl` | project | no | |
| Vietnamese | `vi.ftl` | project | no | |
";

/// The files of five languages, all of them good: the rules look at lengths
/// and signs, so the others may hold English.
fn good() -> Sources {
    let file = |code: &str| {
        let mut file = ENGLISH.to_owned();
        if code == "ar" {
            file = file.replace("ltr", "rtl");
        }
        if code != "en" {
            file = file.replace("= English", &format!("= Name of {code}"));
        }
        (code.to_owned(), file)
    };
    Sources {
        languages: ["en", "ar", "ja", "th", "vi"].map(file).into(),
        pages: Vec::new(),
        never: NEVER.to_owned(),
        reviews: REVIEWS.to_owned(),
    }
}

fn found(sources: &Sources) -> Vec<String> {
    let languages = sources.languages();
    let mistakes = mistakes(sources, &languages);
    mistakes.iter().map(Mistake::to_string).collect()
}

/// What is found when one text of a language is another.
fn spoiled(code: &str, key: &str, text: &str) -> Vec<String> {
    let mut sources = good();
    for (other, source) in &mut sources.languages {
        if other == code {
            let lines =
                source.lines().map(|line| match line.split_once(" = ") {
                    Some((here, _)) if here == key => {
                        format!("{key} = {text}")
                    }
                    _ => line.to_owned(),
                });
            *source = lines.fold(String::new(), |mut file, line| {
                let _ = writeln!(file, "{line}");
                file
            });
        }
    }
    found(&sources)
}

/// Expects one mistake, with its place and a word of what to write.
#[track_caller]
fn expect(found: &[String], place: &str, word: &str) {
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with(place), "{found:#?}");
    assert!(found[0].contains(word), "{found:#?}");
}

#[test]
fn good_files_have_no_mistakes() {
    assert_eq!(found(&good()), [""; 0]);
}

#[test]
fn the_words_of_the_project_have_no_mistakes() {
    let sources = Sources::read(&place::root()).unwrap();
    assert_eq!(found(&sources), [""; 0]);
    assert_eq!(sources.languages.len(), 15);
}

#[test]
fn keys_and_placeholders_are_those_of_english() {
    let mut sources = good();
    sources.languages[2].1 = ENGLISH
        .replace("English", "日本語")
        .replace("card-hide", "card-hidden");
    let found = found(&sources);
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].contains("add `card-hide = …`"), "{found:#?}");
    assert!(found[1].contains("`card-hidden` is not in en.ftl"), "{found:#?}");
    let found = spoiled("ar", "now-threat", "You don't have to answer.");
    expect(&found, "extension/locales/ar.ftl:5:", "placeholders");
    let found = spoiled("en", "card-hide", "{ NUMBER($a) }");
    assert!(found[0].starts_with("extension/locales/en.ftl:3:"), "{found:#?}");
}

#[test]
fn words_that_judge_are_found_in_any_letters_and_inside_others() {
    let found = spoiled("en", "card-hide", "Alerted");
    expect(&found, "extension/locales/en.ftl:3:", "`alert`");
    let found = spoiled("ja", "card-open", "全裸");
    expect(&found, "extension/locales/ja.ftl:2:", "`裸`");
    // The list of one language is none of another.
    assert_eq!(spoiled("vi", "card-hide", "Alert"), [""; 0]);
}

#[test]
fn the_page_of_a_store_holds_none_of_them_either() {
    let mut sources = good();
    let page = |code: &str| (code.to_owned(), "Calm.\nNo Alert.\n".to_owned());
    sources.pages = vec![page("en"), page("vi")];
    expect(&found(&sources), "store/en.txt:2:", "`alert`");
}

#[test]
fn each_language_has_a_list_of_words_and_each_list_a_language() {
    let with = |never: &str| {
        let mut sources = good();
        sources.never = never.to_owned();
        found(&sources)
    };
    let place = "extension/locales/never.toml:";
    let less = NEVER.replace("ja = [\"裸\"]", "");
    expect(&with(&less), place, "add `ja = ");
    let empty = NEVER.replace("[\"裸\"]", "[]");
    expect(&with(&empty), place, "add `ja = ");
    let more = format!("{NEVER}cy = [\"a\"]\n");
    expect(&with(&more), "extension/locales/never.toml:6:", "no cy.ftl");
    let upper = NEVER.replace("lẽ ra", "Lẽ ra");
    expect(&with(&upper), "extension/locales/never.toml:5:", "`lẽ ra`");
    let broken = format!("{NEVER}fr = alert\n");
    expect(&with(&broken), "extension/locales/never.toml:6:", "[\"word\"");
}

#[test]
fn nothing_shouts() {
    for sign in ["!", "！", "¡", "%", "٪"] {
        let found = spoiled("ar", "card-hide", &format!("a{sign}"));
        expect(&found, "extension/locales/ar.ftl:3:", sign);
    }
}

#[test]
fn no_number_stands_in_a_text() {
    for number in ["1387", "116 123", "๑๓๘๗", "１３８７", "256"] {
        let found = spoiled("th", "card-hide", number);
        assert!(!found.is_empty(), "{number}");
        assert!(found[0].contains("number"), "{found:#?}");
    }
    assert_eq!(spoiled("th", "card-hide", "18 24"), [""; 0]);
}

#[test]
fn the_first_view_is_short_in_any_script() {
    // The two buttons, the second line and a placeholder are the rest.
    for (code, most) in [("vi", 230), ("th", 200), ("ja", 110)] {
        let rest = "See what helpsHide nowYou don't have to answer .";
        let left = most - rest.len() - 11;
        let of = |length: usize| {
            let word = if code == "vi" { "abcdefgh" } else { "abcdefg. " };
            let text: String = word.chars().cycle().take(length - 1).collect();
            spoiled(code, "sentence-threat", &format!("{text}x"))
        };
        assert_eq!(of(left), [""; 0], "{code}");
        let place = format!("extension/locales/{code}.ftl:4:");
        expect(&of(left + 1), &place, "`card-hide` has");
    }
    let of = |words: usize| {
        let text =
            "So we go on. ".repeat(words / 4) + &"on ".repeat(words % 4);
        spoiled("en", "sentence-threat", text.trim())
    };
    // "See what helps", "Hide now" and the second line are eleven words.
    assert_eq!(of(29), [""; 0]);
    expect(&of(30), "extension/locales/en.ftl:4:", "41 words, of at most 40");
}

#[test]
fn each_sentence_of_the_first_view_is_measured() {
    let mut sources = good();
    for (_, source) in &mut sources.languages {
        source.push_str("sentence-new = a\nnow-new = a\n");
    }
    let found = found(&sources);
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found.iter().all(|mend| mend.contains("LEADS")), "{found:#?}");
}

#[test]
fn sentences_are_short() {
    for (code, most) in [("en", 12), ("ar", 14), ("vi", 18)] {
        let of = |words: usize| {
            let text = format!("a b. {}", "on ".repeat(words));
            spoiled(code, "try-me", text.trim())
        };
        let place = format!("extension/locales/{code}.ftl:9:");
        let only = |found: Vec<String>| -> Vec<String> {
            found.into_iter().filter(|one| one.starts_with(&place)).collect()
        };
        assert_eq!(only(of(most)), [""; 0], "{code}");
        expect(&only(of(most + 1)), &place, "in one sentence");
    }
    let found = spoiled("ja", "own-name", &"あ".repeat(41));
    expect(&found, "extension/locales/ja.ftl:6:", "41 characters");
    let halves = format!("{}。{}", "あ".repeat(40), "あ".repeat(40));
    assert_eq!(spoiled("ja", "own-name", &halves), [""; 0]);
}

#[test]
fn phrases_of_thai_are_short() {
    let found = spoiled("th", "own-name", &"ก".repeat(46));
    expect(
        &found,
        "extension/locales/th.ftl:6:",
        "46 characters in one phrase",
    );
    let halves = format!("{} {}", "ก".repeat(45), "ก".repeat(45));
    assert_eq!(spoiled("th", "own-name", &halves), [""; 0]);
}

#[test]
fn the_description_fits_the_stores() {
    let of = |length| spoiled("vi", "store-description", &"a".repeat(length));
    assert_eq!(of(132), [""; 0]);
    expect(&of(133), "extension/locales/vi.ftl:8:", "the stores take 132");
}

#[test]
fn the_example_begins_as_the_reader_is_told() {
    let found = spoiled("ja", "try-me", "自分:");
    expect(&found, "extension/locales/ja.ftl:10:", "`自分:`");
}

#[test]
fn english_reads_easily_as_a_whole() {
    let hard = "Responsibility necessitates deliberation.";
    let mut sources = good();
    for (_, source) in &mut sources.languages {
        for number in ["one", "two", "three"] {
            let _ = writeln!(source, "help-{number} = {hard}");
        }
    }
    let found = found(&sources);
    expect(&found, "extension/locales/en.ftl:1:", "reads as grade");
    let told = reading::hard(&sources.languages());
    assert_eq!(told.len(), 1, "three words say nothing alone: {told:#?}");
}

#[test]
fn each_language_has_a_name_of_its_own() {
    let found = spoiled("ja", "own-name", "English");
    expect(&found, "extension/locales/ja.ftl:6:", "in en.ftl as well");
}

#[test]
fn the_direction_is_that_of_the_script() {
    let found = spoiled("ar", "direction", "ltr");
    expect(&found, "extension/locales/ar.ftl:1:", "direction = rtl");
    let found = spoiled("ja", "direction", "rtl");
    expect(&found, "extension/locales/ja.ftl:1:", "direction = ltr");
}

#[test]
fn each_language_stands_once_in_the_table_of_reviews() {
    let with = |reviews: &str| {
        let mut sources = good();
        sources.reviews = reviews.to_owned();
        found(&sources)
    };
    let line = "| Thai | `th.ftl` | project | no | |\n";
    let less = REVIEWS.replace(line, "");
    expect(&with(&less), "docs/words.md:6:", "add a line for `th.ftl`");
    let twice = format!("{REVIEWS}{line}");
    expect(&with(&twice), "docs/words.md:8:", "second line of th");
    let more = format!("{REVIEWS}| Welsh | `cy.ftl` | project | no | |\n");
    expect(&with(&more), "docs/words.md:8:", "no cy.ftl");
}

#[test]
fn the_table_tells_texts_reviews_and_the_longest_first_view() {
    let sources = good();
    let table = table::text(&sources.languages(), &sources.reviews);
    let line = |code: &str| {
        table.lines().find(|line| line.starts_with(code)).unwrap()
    };
    let parts = |code| -> Vec<&str> { line(code).split(' ').collect() };
    let told: Vec<&str> =
        parts("en").into_iter().filter(|part| !part.is_empty()).collect();
    assert_eq!(told[..4], ["en", "10", "no", "16"]);
    assert!(line("en").ends_with("16 of 40 words (threat)"), "{table}");
    assert!(line("ar").contains(" yes "), "{table}");
}
