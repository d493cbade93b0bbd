//! What a person needs who adds a site: `cargo xtask site new`, `site check`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};

use crate::args::{Choice, Given, Task};
use crate::setup::{self, Need};
use crate::{place, run};

const DATA: &str = include_str!("../site/site.json");
const PAGE: &str = include_str!("../site/page.html");

/// The line of the data that a site without a host does not have.
const HOSTS: &str = ",\n  \"hosts\": [\"HOST\"]";

/// Where the page of a site without a host stands.
const NO_HOST: &str = "chat.example";

/// Beginning a site.
pub const NEW: Task = Task {
    name: "site new",
    summary: "Begin the data and the test page of a chat site",
    detail: "\
NAME is lower-case words parted by `-`, as the-lounge. Writes
extension/content/sites/NAME.json and tests/sites/NAME/page.html.",
    options: &[Choice {
        name: "--host",
        value: Some("HOST"),
        among: &[],
        summary: "The host it runs on, as discord.com; none: on any",
    }],
    word: Some("NAME"),
    run: |given: &Given| {
        let Some(name) = given.word() else {
            bail!("`site new` wants a name: `cargo xtask site new NAME`");
        };
        let host = given.value("--host");
        let root = place::root();
        for file in begin(&root, name, host, &today()?)? {
            println!("wrote {}", file.strip_prefix(&root)?.display());
        }
        print!("{}", next_steps(name, host));
        Ok(true)
    },
};

/// Looking at all sites.
pub const CHECK: Task = Task {
    name: "site check",
    summary: "List the chat sites and the mistakes in their data",
    detail: "Each mistake is told with its file, its line and the mend.",
    options: &[],
    word: None,
    run: |_: &Given| {
        setup::provide(&[Need::Node, Need::Packages])?;
        let mut command = Command::new(setup::node()?);
        command.arg("xtask/sites.mjs").current_dir(place::root());
        run::shown(&mut command)
    },
};

/// Writes the two files of a site; neither may be there already.
fn begin(
    root: &Path,
    name: &str,
    host: Option<&str>,
    date: &str,
) -> Result<[PathBuf; 2]> {
    if !is_name(name) {
        bail!(
            "`{name}` is no name of a site: write lower-case words parted by \
             `-`, as the-lounge"
        );
    }
    if let Some(host) = host.filter(|host| !is_host(host)) {
        bail!(
            "`{host}` is no host: write it without scheme and path, as \
             discord.com"
        );
    }
    let data = root.join(format!("extension/content/sites/{name}.json"));
    let folder = root.join("tests/sites").join(name);
    for there in [&data, &folder] {
        if there.exists() {
            let there = there.strip_prefix(root)?.display();
            bail!("{there} is there already: change it, or take another name");
        }
    }
    let page = folder.join("page.html");
    write(&data, &fill(DATA, name, host, date))?;
    write(&page, &fill(PAGE, name, host, date))?;
    Ok([data, page])
}

fn write(file: &Path, text: &str) -> Result<()> {
    let told = || format!("could not write {}", file.display());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(told)?;
    }
    fs::write(file, text).with_context(told)
}

/// Puts what is known of the site into a template.
fn fill(template: &str, name: &str, host: Option<&str>, date: &str) -> String {
    let text = match host {
        Some(_) => template.to_owned(),
        None => template.replace(HOSTS, ""),
    };
    text.replace("TITLE", &title(name))
        .replace("NAME", name)
        .replace("DATE", date)
        .replace("HOST", host.unwrap_or(NO_HOST))
}

/// The name for people, to begin with: `the-lounge` gives "The lounge".
fn title(name: &str) -> String {
    let words = name.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        format!("{}{}", first.to_ascii_uppercase(), letters.as_str())
    })
}

fn is_name(name: &str) -> bool {
    name.split('-').all(is_word)
}

fn is_word(word: &str) -> bool {
    !word.is_empty()
        && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
}

/// As the schema has it.
fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty() && label.split('-').all(is_word_or_none)
    };
    host.contains('.') && host.split('.').all(label)
}

fn is_word_or_none(part: &str) -> bool {
    part.is_empty() || is_word(part)
}

/// What to do next, each step with the command that shows what is read.
fn next_steps(name: &str, host: Option<&str>) -> String {
    let host = host.unwrap_or("HOST");
    format!(
        "
Next:
  1. Open a chat of the site, save the page, and see what is read of it:
       npx daymark-reader page.html --address https://{host}/…
  2. Draw the site's structure in tests/sites/{name}/page.html, with invented
     words, and see what is read of it, in both browsers:
       node tests/reader/run.mjs --page {name} --browser chromium
       node tests/reader/run.mjs --page {name} --browser firefox
  3. Say in extension/content/sites/{name}.json what the reader does not find
     by itself (site.schema.json tells the fields); mistakes are told by
       cargo xtask site check
"
    )
}

/// Today's date at Greenwich, as 2026-09-28.
fn today() -> Result<String> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    Ok(date_of(seconds / 86_400))
}

/// The date of a day, counted from the first of January 1970.
fn date_of(days: u64) -> String {
    let leap = |year: u64| {
        year.is_multiple_of(4) && !year.is_multiple_of(100)
            || year.is_multiple_of(400)
    };
    let (mut year, mut left) = (1970, days);
    loop {
        let length = if leap(year) { 366 } else { 365 };
        if left < length {
            break;
        }
        left -= length;
        year += 1;
    }
    let february = if leap(year) { 29 } else { 28 };
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if left < length {
            break;
        }
        left -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", left + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A root of its own, gone when the test is done.
    struct Root(PathBuf);

    impl Root {
        fn new(name: &str) -> Self {
            let name = format!("daymark-site-{name}-{}", std::process::id());
            let folder = std::env::temp_dir().join(name);
            fs::create_dir_all(&folder).unwrap();
            Self(folder)
        }

        fn begin(
            &self,
            name: &str,
            host: Option<&str>,
        ) -> Result<[String; 2]> {
            let files = begin(&self.0, name, host, "2026-11-22")?;
            Ok(files.map(|file| fs::read_to_string(file).unwrap()))
        }

        fn fault(&self, name: &str, host: Option<&str>) -> String {
            self.begin(name, host).unwrap_err().to_string()
        }
    }

    impl Drop for Root {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn writes_data_and_a_page() {
        let root = Root::new("host");
        let [data, page] =
            root.begin("my-chat", Some("my.example.org")).unwrap();
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        assert_eq!(data["name"], "My chat");
        assert_eq!(data["sources"][0]["date"], "2026-11-22");
        assert_eq!(data["hosts"][0], "my.example.org");
        assert!(page.contains("https://my.example.org/chat/"));
        assert!(page.contains("extension/content/sites/my-chat.json"));
        for left in ["TITLE", "NAME", "DATE", "HOST"] {
            assert!(!page.contains(left), "{left}");
        }
    }

    #[test]
    fn a_site_without_a_host_names_none() {
        let root = Root::new("none");
        let [data, page] = root.begin("forum2", None).unwrap();
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        assert!(data.get("hosts").is_none());
        assert!(page.contains("https://chat.example/chat/"));
    }

    #[test]
    fn nothing_is_written_over_and_faults_name_the_mend() {
        let root = Root::new("faults");
        root.begin("chat", None).unwrap();
        assert!(root.fault("chat", None).contains("is there already"));
        fs::remove_file(root.0.join("extension/content/sites/chat.json"))
            .unwrap();
        let again = root.fault("chat", None);
        assert!(again.contains("tests/sites/chat"), "{again}");
        for name in ["", "Chat", "my_chat", "my--chat", "-chat", "../chat"] {
            assert!(
                root.fault(name, None).contains("as the-lounge"),
                "{name}"
            );
        }
        for host in ["https://x.com", "x.com/messages", "X.com", "x", "x..y"] {
            let fault = root.fault("other", Some(host));
            assert!(fault.contains("as discord.com"), "{host}");
        }
        assert!(!root.0.join("tests/sites/other").exists());
    }

    #[test]
    fn the_next_steps_name_the_site() {
        let steps = next_steps("my-chat", Some("my.example.org"));
        assert!(steps.contains("--page my-chat"));
        assert!(steps.contains("https://my.example.org/"));
        assert!(steps.contains("cargo xtask site check"));
    }

    #[test]
    fn tells_the_date_of_a_day() {
        assert_eq!(date_of(0), "1970-01-01");
        assert_eq!(date_of(11_016), "2000-02-29");
        assert_eq!(date_of(11_017), "2000-03-01");
        assert_eq!(date_of(20_453), "2025-12-31");
        assert_eq!(date_of(20_779), "2026-11-22");
    }
}
