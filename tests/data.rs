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

const ENGLISH: &str =
    "# a note\nnote-free = Free.\nlink-call = Call { $name }\n";

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

fn never() -> Vec<help::Never> {
    let never = fs::read_to_string("src/help/never.toml").unwrap();
    help::never(&never).unwrap()
}

fn languages() -> help::Languages {
    let text = fs::read_to_string("src/help/languages.toml").unwrap();
    help::languages(&text).unwrap()
}

fn services(row: &str) -> Vec<Mistake> {
    let (texts, _) = texts("en", ENGLISH);
    let keys = fluent::keys(&texts);
    let mut mistakes = Vec::new();
    let country = row.split('"').nth(1).unwrap().to_lowercase();
    let file = Path::new("src/help").join(format!("{country}.toml"));
    help::check(&file, row, &keys, &languages(), &never(), &mut mistakes);
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
    expect(&compared(&without), 3, "add `note-free");
    let renamed = ENGLISH.replace("$name", "$nam");
    expect(&compared(&renamed), 3, "use {\"name\"}");
    let more = format!("{ENGLISH}extra = More\n");
    expect(&compared(&more), 4, "`extra` is not in en.ftl");
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

/// What is printed somewhere and wrong, country by country: never to be shown.
const WRONG: &[(&str, &[&str])] = &[
    ("US", &["1-800-422-2253", "1-800-273-8255"]),
    ("PH", &["0917-989-8727", "117"]),
    ("PT", &["1800 21 22 23", "800 91 90 90", "821 90 90"]),
    ("DK", &["16 6 111"]),
    ("SI", &["016 111"]),
    ("DE", &["166 111"]),
    ("IT", &["199 284 284"]),
    ("FR", &["3020"]),
    ("TW", &["1952", "0800-788-995"]),
    ("KR", &["1393", "1577-0199", "02-735-8994"]),
    ("MY", &["03-7956 8145"]),
    ("ID", &["119 ext. 8"]),
    ("IN", &["155260"]),
    ("TH", &["02-713-6793", "02-713-6791", "thaipoliceonline.com"]),
    ("TH", &["1191", "1192", "1134"]),
    ("ZA", &["08000 55 555", "0800 055 555", "0800 148 148"]),
    ("EG", &["0800 888 0700", "02 2081 6831"]),
    ("UY", &["0800 8483"]),
    ("CL", &["800 116 111"]),
    ("BR", &["(61) 99656-5008"]),
    ("MX", &["066"]),
    ("MK", &["0800 1 22 22"]),
    ("RS", &["011 7777 000"]),
    ("JM", &["888-PROTECT", "888-776-8328"]),
    ("DO", &["700"]),
    ("UA", &["117", "118"]),
    ("NG", &["SURPIN"]),
    ("PS", &["121", "164"]),
    ("MM", &["199", "999", "191"]),
];

/// The row above in another country, with a number.
fn numbered(country: &str, number: &str) -> Vec<Mistake> {
    services(
        &ROW.replace("\"TH\"", &format!("{country:?}"))
            .replace("1387", number),
    )
}

#[test]
fn the_list_of_wrong_numbers_is_whole() {
    let listed = never();
    let count: usize = WRONG.iter().map(|(_, wrong)| wrong.len()).sum();
    assert_eq!(listed.len(), count);
    for (country, wrong) in WRONG {
        for wrong in *wrong {
            let has = |never: &help::Never| never.is(country, wrong);
            assert!(listed.iter().any(has), "{country} {wrong}");
            let digits: String =
                wrong.chars().filter(char::is_ascii_digit).collect();
            if !digits.is_empty() {
                let mistakes = numbered(country, &digits);
                expect(&mistakes, 5, "must not be shown");
            }
        }
    }
}

#[test]
fn numbers_known_to_be_wrong_are_refused() {
    // In another hand, with the code of the country, and without the first
    // zero; a long number in any country.
    for number in ["02 7136793", "+66 2 713 6793", "27136793"] {
        expect(&numbered("TH", number), 5, "02-113-6789");
    }
    expect(&numbered("FR", "02-713-6793"), 5, "02-113-6789");
    expect(&numbered("US", "800-273-8255"), 5, "988");
    // A short number means another thing elsewhere.
    assert_eq!(numbered("TH", "3020"), []);
    assert_eq!(numbered("SO", "888"), []);
    expect(&numbered("FR", "3020"), 5, "3018");
    let sms = ROW.replace("hours =", "sms = \"1191\"\nhours =");
    expect(&services(&sms), 6, "must not be shown");
    let ambulance = ROW.replace("hours =", "ambulance = \"1192\"\nhours =");
    expect(&services(&ambulance), 6, "must not be shown");
    let moved = ROW.replace(
        "hours =",
        "url = \"https://www.thaipoliceonline.com/x\"\nhours =",
    );
    expect(&services(&moved), 6, "thaipoliceonline.go.th");
    let named = ROW.replace("\"TH\"", "\"NG\"");
    let named = named.replace("A line", "The SURPIN line");
    expect(&services(&named), 2, "never.toml");
}

#[test]
fn no_file_of_a_country_holds_a_wrong_number() {
    let english = fs::read_to_string("extension/locales/en.ftl").unwrap();
    let keys = fluent::keys(&texts("en", &english).0);
    let files = help::files().unwrap();
    assert_eq!(files.len(), 151);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let mut mistakes = Vec::new();
        help::check(
            &file,
            &text,
            &keys,
            &languages(),
            &never(),
            &mut mistakes,
        );
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

const FIVE: &str = r#"["free", "free", "free", "free", "free"]"#;

#[test]
fn every_part_of_a_row_is_checked() {
    for (from, to, line, word) in [
        ("\"child\"", "\"kids\"", 4, "one of emergency, child"),
        ("phone = \"1387\"\n", "", 2, "give a phone"),
        ("\"1387\"", "\"12+3\"", 5, "leading +"),
        ("\"1387\"", "\"#\"", 5, "leading +"),
        ("\"always\"", "\"9-17\"", 6, "09:00-17:00"),
        ("\"always\"", "\"09:00-25:00\"", 6, "09:00-17:00"),
        ("\"always\"", "\"Mon-Fry 09:00-10:00\"", 6, "Mon-Fri 08:00"),
        ("hours", "chat_hours = \"10:00-11:00\"\nhours", 2, "needs `chat`"),
        ("hours", "zone = \"Asia/Bangkok\"\nhours", 6, "several_clocks"),
        ("[\"th\"]", "[\"xx\"]", 7, "add `xx = …` to src/help/languages"),
        ("[\"free\"]", FIVE, 8, "at most 4 notes"),
        ("[\"free\"]", "[\"cheap\"]", 8, "add `note-cheap"),
        ("2027-05-21", "2027-06-21", 11, "at most 6 months"),
        ("2027-05-21", "2026-10-21", 11, "at most 6 months"),
        ("2026-11-21", "12:00:00", 10, "2026-11-21"),
        ("\"A page\"", "\"\"", 12, "title and the web address"),
        ("phone =", "phones =", 5, "unknown field"),
        ("hours", "sms_word = \"HI\"\nhours", 2, "needs `sms`"),
        ("hours", "when = \"later\"\nhours", 6, "one of money-sent"),
        ("hours", "url = \"http://a.example\"\nhours", 6, "https://"),
        ("hours", "chat = \"https://\"\nhours", 6, "https://"),
    ] {
        expect(&services(&ROW.replacen(from, to, 1)), line, word);
    }
    let other = Path::new("src/help/gb.toml");
    let keys = fluent::keys(&texts("en", ENGLISH).0);
    let mut mistakes = Vec::new();
    help::check(other, ROW, &keys, &languages(), &never(), &mut mistakes);
    expect(&mistakes, 1, "name of the file");
}

#[test]
fn the_zone_of_a_row_is_one_of_its_country() {
    let several = "country = \"TH\"\nseveral_clocks = true\n\
                   time_zones = [\"Asia/Bangkok\"]\n";
    let zoned = |zone| {
        let row = ROW.replace("country = \"TH\"\n", several);
        let zone = format!("zone = \"{zone}\"\nhours");
        services(&row.replace("hours", &zone))
    };
    assert_eq!(zoned("Asia/Bangkok"), []);
    expect(&zoned("Asia/Tokyo"), 8, "one of `time_zones`");
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
    // Words for the stores and for the browser's own windows.
    let locales = fs::read_to_string("xtask/src/build/locales.rs").unwrap();
    for file in help::files().unwrap() {
        shown.push_str(&fs::read_to_string(file).unwrap());
    }
    for key in fluent::keys(&texts("en", &english).0) {
        let by_code = shown.contains(&format!(
            "key::{}",
            key.replace('-', "_").to_uppercase()
        ));
        let by_data = key
            .strip_prefix("note-")
            .is_some_and(|name| shown.contains(&format!("\"{name}\"")));
        let by_browser = locales.contains(&format!("\"{key}\""));
        assert!(
            by_code || by_data || by_browser,
            "nothing shows `{key}`: drop it"
        );
    }
}
