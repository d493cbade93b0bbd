//! The checks that the build makes on the words and the help services: each
//! mistake is found, with its line and what to write instead.

#[path = "../build/fluent.rs"]
mod fluent;
#[allow(dead_code, reason = "what writes the tables is used by the build")]
#[path = "../build/help.rs"]
mod help;
#[path = "../build/mistake.rs"]
mod mistake;

use std::fs;
use std::path::Path;

use mistake::Mistake;

const ENGLISH: &str = "# a note\nnote-free = Free.\ncountry-TH = Thailand\n\
                       language-th = Thai\nlink-call = Call { $name }\n";

/// One good row of Thailand; each test spoils a part of it.
const ROW: &str = r#"country = "TH"
[[service]]
name = { en = "A line" }
for = "child"
phone = "1387"
hours = "always"
languages = ["th"]
notes = ["free"]
evidence = "operator's page"
checked_on = 2026-11-21
expires_on = 2027-05-21
[service.source]
title = "A page"
address = "https://line.example"
"#;

fn texts(language: &str, source: &str) -> (fluent::Texts, Vec<Mistake>) {
    let file = format!("{language}.ftl");
    let mut mistakes = Vec::new();
    let texts = fluent::read(Path::new(&file), source, &mut mistakes);
    (texts, mistakes)
}

fn compared(source: &str) -> Vec<Mistake> {
    let (first, _) = texts("en", ENGLISH);
    let (here, mut mistakes) = texts("th", source);
    let file = Path::new("th.ftl");
    fluent::compare(file, source, &first, &here, &mut mistakes);
    mistakes
}

fn services(row: &str) -> Vec<Mistake> {
    let (texts, _) = texts("en", ENGLISH);
    let keys = fluent::keys(&texts);
    let never = fs::read_to_string("src/help/never.toml").unwrap();
    let never = help::never(&never).unwrap();
    let mut mistakes = Vec::new();
    let file = Path::new("src/help/th.toml");
    help::check(file, row, &keys, &never, &mut mistakes);
    mistakes
}

/// Expects one mistake, on a line and with a word in what to write.
#[track_caller]
fn expect(mistakes: &[Mistake], line: usize, word: &str) {
    assert_eq!(mistakes.len(), 1, "{mistakes:?}");
    assert_eq!(mistakes[0].line, line, "{mistakes:?}");
    assert!(mistakes[0].mend.contains(word), "{mistakes:?}");
}

#[test]
fn good_files_have_no_mistakes() {
    assert_eq!(compared(ENGLISH), []);
    assert_eq!(services(ROW), []);
}

#[test]
fn a_mistake_names_its_file_and_line() {
    let mistakes = services(&ROW.replace("1387", "13a87"));
    let shown = mistakes[0].to_string();
    assert!(shown.starts_with("src/help/th.toml:5: "), "{shown}");
}

#[test]
fn words_that_differ_between_languages_are_found() {
    let without = ENGLISH.replace("note-free = Free.\n", "");
    expect(&compared(&without), 5, "add `note-free");
    let renamed = ENGLISH.replace("$name", "$nam");
    expect(&compared(&renamed), 5, "use {\"name\"}");
    let more = format!("{ENGLISH}extra = More\n");
    expect(&compared(&more), 6, "`extra` is not in en.ftl");
    let twice = format!("{ENGLISH}note-free = Free again.\n");
    expect(&compared(&twice), 2, "twice");
}

#[test]
fn words_beyond_the_simple_syntax_are_refused() {
    for text in ["{ $n ->\n *[one] a\n }", "{ other-text }", "{ \"x\" }"] {
        let (_, mistakes) = texts("en", &format!("\na = {text}\n"));
        expect(&mistakes, 2, "{ $name }");
    }
    let (_, mistakes) = texts("en", "a = b\n!!\n");
    expect(&mistakes, 2, "write");
    let (_, mistakes) = texts("en", "direction = up\n");
    expect(&mistakes, 1, "`ltr` or `rtl`");
}

#[test]
fn numbers_known_to_be_wrong_are_refused() {
    let never = fs::read_to_string("src/help/never.toml").unwrap();
    for number in ["02-713-6793", "1599", "1191", "1134", "1-800-273-8255"] {
        assert!(never.contains(number), "{number}");
        let row = ROW.replace("1387", number);
        expect(&services(&row), 5, "must not be shown");
    }
    // The same in another hand.
    expect(&services(&ROW.replace("1387", "02 7136793")), 5, "02-113-6789");
    // A short number means another thing elsewhere.
    assert_eq!(services(&ROW.replace("1387", "3020")), []);
    let sms = ROW.replace("hours =", "sms = \"1599\"\nhours =");
    expect(&services(&sms), 6, "must not be shown");
    let moved = ROW.replace(
        "hours =",
        "url = \"https://www.thaipoliceonline.com/x\"\nhours =",
    );
    expect(&services(&moved), 6, "thaipoliceonline.go.th");
}

#[test]
fn no_file_of_a_country_holds_a_wrong_number() {
    let never = fs::read_to_string("src/help/never.toml").unwrap();
    let never = help::never(&never).unwrap();
    assert!(never.len() > 40);
    let english = fs::read_to_string("extension/locales/en.ftl").unwrap();
    let keys = fluent::keys(&texts("en", &english).0);
    for file in help::files().unwrap() {
        let text = fs::read_to_string(&file).unwrap();
        let mut mistakes = Vec::new();
        help::check(&file, &text, &keys, &never, &mut mistakes);
        assert_eq!(mistakes, []);
    }
}

#[test]
fn a_number_needs_evidence() {
    let spoilt = |evidence| ROW.replace("operator's page", evidence);
    expect(&services(&spoilt("one list")), 9, "leave the number out");
    expect(&services(&spoilt("sources disagree")), 9, "leave the number out");
    expect(&services(&spoilt("common knowledge")), 9, "leave the number out");
    let emergency =
        spoilt("common knowledge").replace("\"child\"", "\"emergency\"");
    assert_eq!(services(&emergency), []);
    let link = spoilt("one list")
        .replace("phone = \"1387\"", "url = \"https://line.example\"");
    assert_eq!(services(&link), []);
}

#[test]
fn every_part_of_a_row_is_checked() {
    for (from, to, line, word) in [
        ("\"child\"", "\"kids\"", 4, "one of emergency, child"),
        ("phone = \"1387\"\n", "", 2, "give a phone"),
        ("\"1387\"", "\"12+3\"", 5, "leading +"),
        ("\"always\"", "\"9-17\"", 6, "09:00-17:00"),
        ("\"always\"", "\"09:00-25:00\"", 6, "09:00-17:00"),
        ("[\"th\"]", "[\"xx\"]", 7, "add `language-xx"),
        ("[\"free\"]", "[\"cheap\"]", 8, "add `note-cheap"),
        ("2027-05-21", "2027-06-21", 11, "at most 6 months"),
        ("2027-05-21", "2026-10-21", 11, "at most 6 months"),
        ("2026-11-21", "12:00:00", 10, "2026-11-21"),
        ("\"A page\"", "\"\"", 12, "title and the web address"),
        ("\"TH\"", "\"GB\"", 1, "name of the file"),
        ("phone =", "phones =", 5, "unknown field"),
        ("hours", "sms_word = \"HI\"\nhours", 2, "needs `sms`"),
        ("hours", "when = \"later\"\nhours", 6, "one of money-sent"),
        ("hours", "url = \"http://a.example\"\nhours", 6, "https://"),
        ("hours", "chat = \"https://\"\nhours", 6, "https://"),
    ] {
        let mut mistakes = services(&ROW.replacen(from, to, 1));
        if to == "\"GB\"" {
            // The name of that country is not among the words here either.
            mistakes.pop();
        }
        expect(&mistakes, line, word);
    }
}

#[test]
fn a_row_with_the_name_of_another_is_refused() {
    let (head, row) = ROW.split_once('\n').unwrap();
    let twice = format!("{head}\n{row}{row}");
    expect(&services(&twice), 15, "keep one");
}

/// Every source file of the library as one text.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text.push_str(&sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    text
}

#[test]
fn every_text_is_shown_somewhere() {
    let english = fs::read_to_string("extension/locales/en.ftl").unwrap();
    let mut shown = sources(Path::new("src"));
    for file in help::files().unwrap() {
        shown.push_str(&fs::read_to_string(file).unwrap());
    }
    for key in fluent::keys(&texts("en", &english).0) {
        let by_code = shown.contains(&format!(
            "key::{}",
            key.replace('-', "_").to_uppercase()
        ));
        let by_data = ["note-", "language-", "country-"]
            .iter()
            .filter_map(|start| key.strip_prefix(start))
            .any(|name| shown.contains(&format!("\"{name}\"")));
        assert!(by_code || by_data, "nothing shows `{key}`: drop it");
    }
}
