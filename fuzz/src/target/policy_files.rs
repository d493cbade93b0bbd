//! Files of administrators: `school.toml`, and what `cargo xtask policy
//! --check` reads.
//!
//! The first line of an input is the name of the file, the rest what is in
//! it. A file of regedit is written here in UTF-8 and handed over in UTF-16.

use std::path::Path;

use daymark::settings::Policy;
use serde_json::{Map, Value as Json};
use xtask::policy::config::Config;
use xtask::policy::plan::Plan;
use xtask::policy::read;
use xtask::policy::target::TARGETS;

use super::settings::value;
use super::{Kind, Target, policy};

pub const TARGET: Target = Target {
    name: "policy-files",
    about: "school.toml, and the files that `policy --check` reads",
    longest: 2600,
    kind: Kind::Text,
    words: &[
        "school.toml\n",
        "a.json\n",
        "a.reg\n",
        "a.admx\n",
        "a.ps1\n",
        "a.mobileconfig\n",
        "[install]\n",
        "[settings]\n",
        "id = ",
        "update_url = ",
        "firefox_url = ",
        "mode = ",
        "pinned = ",
        "\"abcdefghijklmnopabcdefghijklmnop\"\n",
        "\"https://a.example/x\"\n",
        "country = \"TH\"\n",
        "languages = [\"th\"]\n",
        "setBy = \"\"\n",
        "[[settings.contacts]]\n",
        "name = \"a\"\n",
        "phone = \"12\"\n",
        "{\"policies\": {",
        "\"3rdparty\": {",
        "\"Extensions\": {",
        "\"ExtensionSettings\": {",
        "\"Value\": ",
        "}",
        "]",
        "\"",
        "\\",
        "'",
        "Windows Registry Editor Version 5.00\r\n",
        "\r\n",
        "[HKEY_LOCAL_MACHINE\\",
        "\"=dword:00000001",
        "\"=hex(7):61,00,00,00",
        "[-HKEY_LOCAL_MACHINE\\",
        "<enabledList>",
        "</enabledList>",
        "<item key=\"a\" valueName=\"b\">",
        "<string>",
        "</string>",
        "<decimal value=\"1\"/>",
        "&amp;",
        "&#0;",
        "&x;",
        "<![CDATA[",
        "New-ItemProperty -LiteralPath 'HKLM:\\a' -Name 'b'",
        " -PropertyType String -Value '",
        " -PropertyType DWord -Value 1",
        "<plist>",
        "<dict>",
        "<key>PayloadContent</key>",
        "<array>",
        "<integer>1</integer>",
        "<true/>",
        "<date>",
        "\u{FEFF}",
        "\u{0}",
        "1e9",
        "0x7f",
        "-1",
        "1979-05-27",
        "\"\"\"",
        "a.b.c = ",
        "\\u0000",
    ],
    check,
};

fn check(input: &[u8]) {
    let text = &*String::from_utf8_lossy(input);
    let (name, text) = text.split_once('\n').unwrap_or((text, ""));
    if name.ends_with(".toml") {
        school(text);
        return;
    }
    let bytes = match name.ends_with(".reg") {
        true => utf16(text),
        false => text.as_bytes().to_vec(),
    };
    let read = read::file(name, &bytes);
    let again = read::file(name, &bytes);
    match (read, again) {
        (Ok(read), Ok(again)) => {
            assert_eq!(read, again, "not the same twice");
            let settings = read.settings.unwrap_or_default();
            policy::holds(&value(&settings));
        }
        (Err(error), Err(_)) => assert!(!error.to_string().is_empty()),
        _ => panic!("read once, and once not"),
    }
}

fn utf16(text: &str) -> Vec<u8> {
    let units = ['\u{FEFF}'].into_iter().chain(text.chars());
    let mut two = [0; 2];
    units
        .flat_map(|char| char.encode_utf16(&mut two).to_vec())
        .flat_map(u16::to_le_bytes)
        .collect()
}

fn school(text: &str) {
    let lines = text.matches('\n').count() + 1;
    let config = match Config::read(Path::new("school.toml"), text) {
        Ok(config) => config,
        Err(mistakes) => {
            assert!(!mistakes.is_empty(), "refused without a word");
            for mistake in mistakes {
                assert!((1..=lines).contains(&mistake.line), "{mistake}");
                assert!(!mistake.mend.is_empty());
            }
            return;
        }
    };
    let settings = Json::from(config.settings.clone());
    let policy = policy::holds(&value(&settings));
    let faults: Vec<(String, String)> = policy
        .faults
        .iter()
        .map(|fault| (fault.setting.clone(), fault.write.to_owned()))
        .collect();
    for mistake in config.mistakes(&faults) {
        assert!((1..=lines).contains(&mistake.line), "{mistake}");
    }
    written_files_are_read_back(&config, &policy);
}

/// What is written for a browser is read as what was to be written.
fn written_files_are_read_back(config: &Config, policy: &Policy) {
    let written = serde_json::to_value(policy.written()).expect("plain data");
    let Json::Object(settings) = written else {
        panic!("settings: {written}")
    };
    for target in TARGETS {
        let plan = Plan::new(target.browser, &config.install, &settings);
        let Some(plan) = plan else { continue };
        let files = target.files(&plan).expect("settings can be written");
        for file in files {
            // Texts of a template, for people; no values.
            if file.name.ends_with(".adml") {
                continue;
            }
            let read = read::file(&file.name, &file.bytes);
            let read = read.unwrap_or_else(|error| {
                panic!("{} of {}: {error:#}", file.name, target.name)
            });
            let same = |read: &Json| is_same(read, &settings);
            let told = read.settings.as_ref();
            assert!(
                told.is_none_or(same),
                "{} of {}: {told:?} is not {settings:?}",
                file.name,
                target.name
            );
        }
    }
}

fn is_same(read: &Json, settings: &Map<String, Json>) -> bool {
    read.as_object() == Some(settings)
}
