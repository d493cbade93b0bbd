use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Map, Value as Json, json};

use super::config::Config;
use super::plan::{Browser, Plan, firefox_id};
use super::target::{File, TARGETS, Target};
use super::{TASK, pages, read, read_back};
use crate::place;
use crate::setting::SETTINGS;

/// Every setting, with what is easily lost on the way: quotes of all kinds,
/// backslashes, letters of other alphabets, more than nine items in order,
/// a contact without and one with every member.
fn settings() -> Map<String, Json> {
    let mut sites: Vec<Json> = (1..=12)
        .map(|n| format!("https://chat{n}.school.example").into())
        .collect();
    sites[4] = json!({
        "address": "https://chat5.school.example",
        "paths": ["/room"],
        "message": "li[title=\"a 'b'\"] > .line, .line:not(.x\\:y)",
        "author": {"selector": ".from", "attribute": "title",
                   "pattern": "^\\[[^\\]]*\\] (.+): ?$"},
    });
    let settings = json!({
        "country": "TH",
        "languages": ["th", "en", "de", "fr", "es", "pt", "ar", "hi", "id",
                      "ja", "ko"],
        "sensitivity": "threats",
        "contacts": [
            {"name": "ครูแนะแนว <\"A & B\">", "phone": "+6621234"},
            {"name": "School’s 'nurse'", "phone": "0201234", "text": "0209",
             "url": "https://help.school.example/?a=1&b=%20",
             "hours": "weekdays 8–16; back\\slash"},
        ],
        "sites": sites,
        "sitesLeftOut": ["mail.school.example"],
        "firstSteps": false,
        "setBy": "Hill School – it@hill.example – 学校 😀",
        "locked": ["country", "sites"],
    });
    settings.as_object().cloned().unwrap()
}

const INSTALL: &str = r#"
[install]
id = "abcdefghijklmnopabcdefghijklmnop"
update_url = "https://school.example/u.xml?a=1&b=2"
firefox_url = "https://school.example/daymark.xpi"
"#;

fn config(more: &str) -> Config {
    let text = format!("{INSTALL}{more}");
    Config::read(Path::new("school.toml"), &text).unwrap()
}

fn plan(target: &Target, settings: &Map<String, Json>) -> Plan {
    Plan::new(target.browser, &config("").install, settings).unwrap()
}

fn files(target: &Target, settings: &Map<String, Json>) -> Vec<File> {
    target.files(&plan(target, settings)).unwrap()
}

/// What a browser would find for a target: of several files, each part once.
fn round_trip(name: &str, settings: &Map<String, Json>) -> Vec<read::Read> {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    files(target, settings)
        .into_iter()
        .filter(|file| !file.name.ends_with(".adml"))
        .map(|file| read::file(&file.name, &file.bytes).unwrap())
        .collect()
}

/// Every file of a target gives back all that went in.
fn whole(name: &str) {
    let set = settings();
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let plan = plan(target, &set);
    let found = round_trip(name, &set);
    assert!(!found.is_empty());
    for read in found {
        assert_eq!(read.settings, Some(set.clone().into()));
        assert_eq!(read.entry, Some(plan.entry.clone().into()));
        assert_eq!(read.id, Some(plan.id.clone()));
    }
}

#[test]
fn chrome_windows_is_read_as_written() {
    whole("chrome-windows");
    let set = settings();
    let target = &TARGETS[0];
    let names: Vec<String> =
        files(target, &set).into_iter().map(|file| file.name).collect();
    let template = ["daymark-chrome.admx", "en-US/daymark-chrome.adml"];
    assert_eq!(names[0], "daymark.reg");
    assert_eq!(names[1..], template);
}

#[test]
fn chrome_mac_is_read_as_written() {
    whole("chrome-mac");
}

#[test]
fn chrome_linux_is_read_as_written() {
    whole("chrome-linux");
}

#[test]
fn chromeos_is_read_as_written() {
    let set = settings();
    let found = round_trip("chromeos", &set);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].settings, Some(set.into()));
    assert_eq!(found[0].entry, None, "the console installs it");
    // The console takes nothing that stands bare.
    let target = TARGETS.iter().find(|one| one.name == "chromeos").unwrap();
    let bytes = files(target, &settings()).remove(0).bytes;
    let object: Map<String, Json> = serde_json::from_slice(&bytes).unwrap();
    for (name, value) in object {
        let words: Vec<&String> = value.as_object().unwrap().keys().collect();
        assert_eq!(words, ["Value"], "{name}");
    }
}

#[test]
fn edge_windows_is_read_as_written() {
    whole("edge-windows");
}

#[test]
fn edge_intune_is_read_as_written() {
    let set = settings();
    let found = round_trip("edge-intune", &set);
    let [install, script] = found.as_slice() else {
        panic!("two files: {found:?}");
    };
    let target = TARGETS.iter().find(|one| one.name == "edge-intune").unwrap();
    assert_eq!(install.entry, Some(plan(target, &set).entry.into()));
    assert_eq!(install.settings, None);
    assert_eq!(script.settings, Some(set.into()));
    assert_eq!(script.entry, None);
}

#[test]
fn edge_mac_is_read_as_written() {
    whole("edge-mac");
}

#[test]
fn firefox_is_read_as_written() {
    whole("firefox");
}

#[test]
fn firefox_windows_is_read_as_written() {
    whole("firefox-windows");
}

#[test]
fn firefox_mac_is_read_as_written() {
    whole("firefox-mac");
}

/// Chromium sorts the names of values as text.
#[test]
fn lists_keep_their_order_in_the_registry() {
    let many: Vec<String> =
        (0..120).map(|n| format!("h{n}.example")).collect();
    let set = json!({ "sitesLeftOut": many });
    let set = set.as_object().cloned().unwrap();
    for read in round_trip("chrome-windows", &set) {
        assert_eq!(read.settings, Some(set.clone().into()));
    }
}

/// What a template sets, it takes away when it is switched off.
#[test]
fn a_template_switched_off_leaves_nothing() {
    let template = files(&TARGETS[0], &settings()).remove(1).bytes;
    let template = String::from_utf8(template).unwrap();
    let (on, off) = template.split_once("<disabledList>").unwrap();
    let places = |part: &str| -> Vec<String> {
        let items = part.lines().filter(|line| line.contains("<item "));
        items.map(|line| line.trim().to_owned()).collect()
    };
    assert!(places(on).len() > 20);
    assert_eq!(places(on), places(off));
    assert_eq!(off.matches("<delete/>").count(), places(off).len());
}

/// A second import must not leave what the first one laid down.
#[test]
fn what_an_older_policy_set_is_taken_away() {
    let set = settings();
    for name in ["chrome-windows", "edge-windows", "firefox-windows"] {
        let target = TARGETS.iter().find(|one| one.name == name).unwrap();
        let old = files(target, &set).remove(0).bytes;
        let new = json!({ "country": "DE" });
        let new = new.as_object().cloned().unwrap();
        let both: Vec<u8> = old
            .iter()
            .copied()
            // The mark and the first line stand once.
            .chain(files(target, &new).remove(0).bytes.split_off(
                2 + 2 * "Windows Registry Editor Version 5.00".len(),
            ))
            .collect();
        let read = read::file("both.reg", &both).unwrap();
        assert_eq!(read.settings, Some(new.into()), "{name}");
    }
    let found = files(&TARGETS[5], &set).remove(1).bytes;
    let script = String::from_utf8(found).unwrap();
    let key = r"'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\";
    assert!(script.contains(&format!("if (Test-Path -LiteralPath {key}")));
}

#[test]
fn every_installation_is_forced_and_pinned_unless_the_file_says_otherwise() {
    let more = "mode = \"normal\"\npinned = false\n";
    let pins = [
        (Browser::Chrome, "toolbar_pin", "force_pinned"),
        (Browser::Edge, "toolbar_state", "force_shown"),
        (Browser::Firefox, "default_area", "navbar"),
    ];
    for (browser, pin, value) in pins {
        let of = |more: &str| {
            let install = config(more).install;
            Plan::new(browser, &install, &Map::new()).unwrap().entry
        };
        let entry = of("");
        assert_eq!(entry["installation_mode"], "force_installed");
        assert_eq!(entry[pin], value);
        let entry = of(more);
        assert_eq!(entry["installation_mode"], "normal_installed");
        assert!(!entry.contains_key(pin), "{entry:?}");
    }
    assert_eq!(firefox_id(), "daymark@daymark.invalid");
}

/// What a target writes to remove the extension.
fn removal(target: &Target) -> Vec<File> {
    let install = config("mode = \"remove\"\n").install;
    let plan = Plan::new(target.browser, &install, &settings()).unwrap();
    let files = target.files(&plan).unwrap();
    read_back::check(target, &plan, &files).unwrap();
    files
}

#[test]
fn every_target_can_remove_it() {
    for target in TARGETS {
        let found: Vec<read::Read> = removal(target)
            .into_iter()
            .filter(|file| !file.name.ends_with(".adml"))
            .map(|file| read::file(&file.name, &file.bytes).unwrap())
            .collect();
        let set: Vec<&Json> =
            found.iter().filter_map(|read| read.settings.as_ref()).collect();
        assert!(set.iter().all(|set| **set == json!({})), "{}", target.name);
        let entries: Vec<Json> =
            found.iter().filter_map(|read| read.entry.clone()).collect();
        let word = match target.browser {
            // Chromium only switches off what is "blocked".
            Browser::Chrome | Browser::Edge => "removed",
            Browser::Firefox => "blocked",
        };
        let entry = json!({ "installation_mode": word });
        assert!(entries.iter().all(|found| *found == entry), "{entries:?}");
        assert_eq!(entries.is_empty(), !target.installs, "{}", target.name);
        let told = found.iter().find(|read| read.entry.is_some());
        let told = told.map(pages::entry);
        assert!(told.is_none_or(|told| told.contains("taken away")));
    }
    let console = TARGETS.iter().find(|target| !target.installs).unwrap();
    let then = &removal(console)[0].then;
    assert!(then.contains("out of the list"), "{then}");
}

#[test]
fn to_remove_takes_no_address() {
    let plan = |text: &str, browser| {
        let config = Config::read(Path::new("school.toml"), text).unwrap();
        Plan::new(browser, &config.install, &Map::new())
    };
    let id = "[install]\nid = \"abcdefghijklmnopabcdefghijklmnop\"\n";
    let remove = format!("{id}mode = \"remove\"\n");
    for browser in [Browser::Chrome, Browser::Edge, Browser::Firefox] {
        assert!(plan(&remove, browser).unwrap().removes());
        assert!(plan(id, browser).is_none());
    }
    let nothing = "[install]\nmode = \"remove\"\n";
    assert!(plan(nothing, Browser::Chrome).is_none());
}

#[test]
fn what_is_to_be_removed_is_told_in_words() {
    let told = |more| pages::install(&config(more).install);
    let remove = told("mode = \"remove\"\n");
    assert!(remove.contains("It is taken away"), "{remove}");
    assert!(!remove.contains("http") && !remove.contains("toolbar"));
    let force = told("");
    assert!(force.contains("Nobody can remove it"), "{force}");
    assert!(force.contains("Firefox: from https://school.example/daymark"));
}

/// A file that sets another thing than it should is never laid down.
#[test]
fn what_is_written_is_read_again_first() {
    let set = settings();
    for target in TARGETS {
        let name = target.name;
        let plan = plan(target, &set);
        let files = target.files(&plan).unwrap();
        read_back::check(target, &plan, &files).unwrap();
        let fault = |files: &[File]| {
            read_back::check(target, &plan, files).unwrap_err().to_string()
        };

        let mut other = plan.clone();
        other.settings["country"] = "NZ".into();
        let told = fault(&target.files(&other).unwrap());
        assert!(
            told.contains("the settings of daymark")
                || told.contains("policies.json"),
            "{told}"
        );
        assert!(told.contains("nothing was written"), "{told}");

        let mut other = plan.clone();
        other.entry["installation_mode"] = "allowed".into();
        let other = target.files(&other).unwrap();
        match target.installs {
            true => assert!(fault(&other).contains("the installation of")),
            false => read_back::check(target, &plan, &other).unwrap(),
        }

        assert!(fault(&[]).contains("holds the settings"), "{name}");
        let mut cut = files.clone();
        let half = cut[0].bytes.len() / 2;
        cut[0].bytes.truncate(half);
        assert!(!fault(&cut).is_empty(), "{name}");
    }
    // One of two files is missing.
    let intune = TARGETS.iter().find(|one| one.name == "edge-intune").unwrap();
    let (plan, files) = (plan(intune, &set), files(intune, &set));
    let fault = |files: &[File]| {
        read_back::check(intune, &plan, files).unwrap_err().to_string()
    };
    assert!(fault(&files[..1]).contains("holds the settings"));
    assert!(fault(&files[1..]).contains("installs it"));
    let mut stranger = plan.clone();
    stranger.id = "ponmlkjihgfedcbaponmlkjihgfedcba".to_owned();
    let told = fault(&intune.files(&stranger).unwrap());
    assert!(told.contains("names another extension"), "{told}");
}

#[test]
fn the_console_is_told_to_pin_it_or_not() {
    let console = TARGETS.iter().find(|target| !target.installs).unwrap();
    let then = |more: &str| {
        let install = config(more).install;
        let plan = Plan::new(console.browser, &install, &Map::new()).unwrap();
        console.files(&plan).unwrap().remove(0).then
    };
    assert!(then("").contains("\"Force install + pin\""));
    assert!(then("pinned = false\n").contains("\"Force install\""));
    assert!(then("mode = \"normal\"\n").contains("\"Allow install\""));
}

#[test]
fn edge_may_have_a_store_of_its_own() {
    let more = "edge_id = \"ponmlkjihgfedcbaponmlkjihgfedcba\"\n\
                edge_update_url = \"https://edge.example/u.xml\"\n";
    let install = config(more).install;
    let of = |browser| Plan::new(browser, &install, &Map::new()).unwrap();
    let (chrome, edge) = (of(Browser::Chrome), of(Browser::Edge));
    assert_ne!(chrome.id, edge.id);
    assert_eq!(edge.entry["update_url"], "https://edge.example/u.xml");
}

/// A template holds no text of more than 255 characters; the file for regedit
/// does.
#[test]
fn no_template_where_it_could_not_hold_a_text() {
    let url = format!("https://a.example/{}", "x".repeat(260));
    let set = json!({ "contacts": [{ "name": "A", "url": url }] });
    let set = set.as_object().cloned().unwrap();
    let files = files(&TARGETS[0], &set);
    assert_eq!(files.len(), 1);
    assert!(files[0].then.contains("no template"), "{}", files[0].then);
    let read = read::file("a.reg", &files[0].bytes).unwrap();
    assert_eq!(read.settings, Some(set.into()));
}

/// Chromium takes only texts in this list; the engine reads both.
#[test]
fn a_site_with_fields_is_a_text_for_chromium_and_an_object_for_firefox() {
    for target in TARGETS {
        let sites = plan(target, &settings()).settings["sites"].clone();
        let site = &sites[4];
        assert_eq!(site.is_object(), target.browser == Browser::Firefox);
        assert!(sites[0].is_string() && sites[11].is_string());
    }
}

#[test]
fn a_wrong_field_of_a_site_is_told_with_the_line_of_the_sites() {
    let config = config("[settings]\nfirstSteps = true\nsites = []\n");
    let fault = ("sites (https://a.example: own)".into(), "this".into());
    let told = config.mistakes(&[fault])[0].to_string();
    assert!(told.starts_with("school.toml:8: "), "{told}");
    assert!(told.ends_with("own)`: write this"), "{told}");
}

#[test]
fn regedit_and_powershell_get_the_letters_they_expect() {
    let set = settings();
    let reg = files(&TARGETS[0], &set).remove(0).bytes;
    assert_eq!(reg[..4], [0xff, 0xfe, b'W', 0]);
    let units: Vec<u16> = reg
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    let text = String::from_utf16(&units).unwrap();
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let firefox = TARGETS.iter().find(|one| one.name == "firefox-windows");
    let firefox = files(firefox.unwrap(), &set).remove(0).bytes;
    let lines = String::from_utf16_lossy(
        &firefox
            .chunks_exact(2)
            .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
            .collect::<Vec<_>>(),
    );
    let hex = lines.lines().filter(|line| line.starts_with("  "));
    assert!(hex.clone().count() > 5);
    assert!(hex.clone().all(|line| line.len() <= 80));
}

#[test]
fn what_is_no_policy_says_so() {
    let fault = |name: &str, bytes: &[u8]| {
        read::file(name, bytes).unwrap_err().to_string()
    };
    assert!(fault("a.txt", b"").contains(".mobileconfig"));
    assert!(fault("a.reg", b"Windows").contains("UTF-16"));
    assert!(fault("a.ps1", b"New-Item").contains("mark"));
    assert!(fault("a.mobileconfig", b"{}").contains("configuration profile"));
    assert!(fault("a.json", b"[]").contains("no object"));
    let off = br#"<plist version="1.0"><dict><key>PayloadContent</key><array>
        <dict><key>PayloadType</key><string>org.mozilla.firefox</string></dict>
        </array></dict></plist>"#;
    let told = fault("a.mobileconfig", off);
    assert!(told.contains("EnterprisePoliciesEnabled"), "{told}");
}

#[test]
fn the_example_holds_every_setting_and_is_read() {
    let example = pages::example();
    // Every setting switched on.
    let names: BTreeSet<&str> =
        SETTINGS.iter().map(|setting| setting.name).collect();
    let lines = example.lines().map(|line| {
        let bare = line.strip_prefix("# ").unwrap_or(line);
        let name = bare.split_once(" = ").map(|(name, _)| name);
        match name.is_some_and(|name| names.contains(name)) {
            true => bare,
            false => line,
        }
    });
    let text: Vec<&str> = lines.collect();
    let file = Path::new("school.toml");
    let config = Config::read(file, &text.join("\n")).unwrap();
    let found: BTreeSet<&str> =
        config.settings.keys().map(String::as_str).collect();
    assert_eq!(found, names);
    assert!(config.install.chrome.is_some());
    assert!(example.lines().all(|line| line.len() < 120), "{example}");
    // And as it is printed.
    let config = Config::read(file, &example).unwrap();
    assert!(config.settings.is_empty());
}

#[test]
fn the_help_names_every_target() {
    let among = TASK.options.iter().find(|option| option.name == "--for");
    let mut names: Vec<&str> = vec!["all"];
    names.extend(TARGETS.iter().map(|target| target.name));
    assert_eq!(among.unwrap().among, names);
}

/// There is a letter in each language of the card, and each says who has read
/// it.
#[test]
fn every_language_has_its_letter_to_families() {
    let names = |folder: &str, kind: &str| -> BTreeSet<String> {
        let files = std::fs::read_dir(place::root().join(folder)).unwrap();
        files
            .filter_map(|file| file.unwrap().file_name().into_string().ok())
            .filter_map(|name| Some(name.strip_suffix(kind)?.to_owned()))
            .collect()
    };
    let folder = "docs/deploy/letter-to-families";
    let mut letters = names(folder, ".md");
    assert!(letters.remove("README"));
    assert_eq!(letters, names("extension/locales", ".ftl"));
    let page = place::root().join(folder).join("README.md");
    let page = std::fs::read_to_string(page).unwrap();
    for letter in letters {
        assert!(page.contains(&format!("]({letter}.md) |")), "{letter}");
    }
}

#[test]
fn the_page_for_administrators_has_the_table_of_settings() {
    let page = std::fs::read_to_string(place::root().join("docs/deploy.md"));
    assert!(
        page.unwrap().contains(&pages::table()),
        "put what `cargo xtask policy --table` prints into docs/deploy.md"
    );
}
