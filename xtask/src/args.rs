//! The words of the command line: tasks, their options and their help.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Result, bail};

/// One task.
pub struct Task {
    /// What it is called by: one word, or two where several tasks share the
    /// first.
    pub name: &'static str,
    /// What it does, in one line.
    pub summary: &'static str,
    /// What else a caller should know.
    pub detail: &'static str,
    /// The options it takes besides `--help`.
    pub options: &'static [Choice],
    /// The name of the one word it takes besides options, if any.
    pub word: Option<&'static str>,
    /// Does the task; `false` means it ran to its end and found a fault.
    pub run: fn(&Given) -> Result<bool>,
}

/// One option of a task.
pub struct Choice {
    /// The option as written, with its dashes.
    pub name: &'static str,
    /// The name of its value, if it takes one.
    pub value: Option<&'static str>,
    /// The values it takes, if they are few.
    pub among: &'static [&'static str],
    /// What it does, in one line.
    pub summary: &'static str,
}

/// What the caller gave to a task.
#[derive(Debug, Default)]
pub struct Given {
    options: BTreeMap<&'static str, String>,
    word: Option<String>,
}

impl Given {
    /// Reads the words after the name of the task; `None` when help is asked
    /// for.
    pub fn read(
        task: &Task,
        words: impl Iterator<Item = String>,
    ) -> Result<Option<Self>> {
        let mut given = Self::default();
        let mut words = words;
        while let Some(word) = words.next() {
            if word == "--help" || word == "-h" {
                return Ok(None);
            }
            if !word.starts_with('-') {
                if task.word.is_none() || given.word.is_some() {
                    bail!(
                        "`{}` takes no word `{word}` here; see \
                         `cargo xtask {} --help`",
                        task.name,
                        task.name
                    );
                }
                given.word = Some(word);
                continue;
            }
            let (name, mut value) = match word.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (word.as_str(), None),
            };
            let Some(choice) =
                task.options.iter().find(|choice| choice.name == name)
            else {
                let names = task.options.iter().map(|choice| choice.name);
                bail!(
                    "`{}` has no option `{name}`{}; see \
                     `cargo xtask {} --help`",
                    task.name,
                    nearest(names, name),
                    task.name
                );
            };
            match (choice.value, &value) {
                (None, Some(_)) => {
                    bail!("`{name}` takes no value; write `{name}` alone")
                }
                (Some(_), None) => value = words.next(),
                _ => {}
            }
            let value = match (choice.value, value) {
                (None, _) => String::new(),
                (Some(_), Some(value)) => value,
                (Some(what), None) => {
                    bail!("`{name}` wants a value: `{name} {what}`")
                }
            };
            if !choice.among.is_empty()
                && !choice.among.contains(&value.as_str())
            {
                bail!(
                    "`{name}` is one of {}, not `{value}`",
                    choice.among.join(", ")
                );
            }
            given.options.insert(choice.name, value);
        }
        Ok(Some(given))
    }

    /// Whether an option was given.
    pub fn has(&self, name: &str) -> bool {
        self.options.contains_key(name)
    }

    /// The value of an option.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.options.get(name).map(String::as_str)
    }

    /// The word besides options.
    pub fn word(&self) -> Option<&str> {
        self.word.as_deref()
    }
}

impl Task {
    /// The help of this task.
    pub fn help(&self) -> String {
        let mut text = format!("{}\n\nUsage: cargo xtask {}", self.summary, {
            self.name
        });
        if !self.options.is_empty() {
            text.push_str(" [OPTIONS]");
        }
        if let Some(word) = self.word {
            let _ = write!(text, " [{word}]");
        }
        text.push('\n');
        if !self.detail.is_empty() {
            let _ = write!(text, "\n{}\n", self.detail);
        }
        text.push_str("\nOptions:\n");
        for choice in self.options {
            let left = match choice.value {
                Some(value) => format!("{} {value}", choice.name),
                None => choice.name.to_owned(),
            };
            let among = match choice.among {
                [] => String::new(),
                among => format!(" ({})", among.join(", ")),
            };
            let _ = writeln!(text, "  {left:<18} {}{among}", choice.summary);
        }
        let _ = writeln!(text, "  {:<18} This help", "--help");
        text
    }
}

/// The help that lists every task.
pub fn overview(tasks: &[&Task]) -> String {
    let mut text = String::from(
        "Every task of the project under one name.\n\n\
         Usage: cargo xtask TASK [OPTIONS]\n\nTasks:\n",
    );
    for task in tasks {
        let _ = writeln!(text, "  {:<13} {}", task.name, task.summary);
    }
    text.push_str(
        "\nEach task sets up what it needs first. \
         `cargo xtask TASK --help` tells its options.\n",
    );
    text
}

/// The task of that name; of a name of two words the second comes from
/// `more`.
pub fn find<'a>(
    tasks: &[&'a Task],
    name: &str,
    more: &mut impl Iterator<Item = String>,
) -> Result<&'a Task> {
    let seconds: Vec<&str> = tasks
        .iter()
        .filter_map(|task| task.name.strip_prefix(name)?.strip_prefix(' '))
        .collect();
    let whole = match seconds.as_slice() {
        [] => name.to_owned(),
        _ => match more.next().filter(|word| !word.starts_with('-')) {
            Some(second) => format!("{name} {second}"),
            None => bail!(
                "`{name}` wants one word more: {}; see `cargo xtask --help`",
                seconds.join(", ")
            ),
        },
    };
    let name = whole.as_str();
    if let Some(task) = tasks.iter().find(|task| task.name == name) {
        return Ok(task);
    }
    let names = tasks.iter().map(|task| task.name);
    bail!(
        "there is no task `{name}`{}; see `cargo xtask --help`",
        nearest(names, name)
    )
}

/// ", did you mean …?" when a name is near enough, else nothing.
pub fn nearest<'a>(
    names: impl Iterator<Item = &'a str>,
    given: &str,
) -> String {
    names
        .map(|name| (distance(name, given), name))
        .min()
        .filter(|(distance, name)| *distance * 3 <= name.len())
        .map(|(_, name)| format!(", did you mean `{name}`?"))
        .unwrap_or_default()
}

/// How many single letters must change, come or go.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (above, letter) in left.chars().enumerate() {
        let mut corner = row[0];
        row[0] = above + 1;
        for (index, other) in right.iter().enumerate() {
            let change = corner + usize::from(letter != *other);
            corner = row[index + 1];
            row[index + 1] = change.min(corner + 1).min(row[index] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const TASK: Task = Task {
        name: "paint",
        summary: "Paints",
        detail: "",
        options: &[
            Choice { name: "--release", value: None, among: &[], summary: "" },
            Choice {
                name: "--colour",
                value: Some("NAME"),
                among: &["red", "blue"],
                summary: "",
            },
        ],
        word: Some("WHERE"),
        run: |_| Ok(true),
    };

    fn read(words: &[&str]) -> Result<Option<Given>> {
        Given::read(&TASK, words.iter().map(|word| (*word).to_owned()))
    }

    fn fault(words: &[&str]) -> String {
        read(words).unwrap_err().to_string()
    }

    #[test]
    fn reads_options_values_and_the_word() {
        let given = read(&["--colour", "red", "wall", "--release"]);
        let given = given.unwrap().unwrap();
        assert_eq!(given.value("--colour"), Some("red"));
        assert!(given.has("--release"));
        assert_eq!(given.word(), Some("wall"));
        let given = read(&["--colour=blue"]).unwrap().unwrap();
        assert_eq!(given.value("--colour"), Some("blue"));
        assert!(!given.has("--release"));
    }

    #[test]
    fn faults_name_the_mend() {
        assert!(fault(&["--relase"]).contains("did you mean `--release`?"));
        assert!(fault(&["--xyz"]).contains("cargo xtask paint --help"));
        assert!(fault(&["--colour"]).contains("`--colour NAME`"));
        assert!(fault(&["--colour=green"]).contains("red, blue"));
        assert!(fault(&["--release=yes"]).contains("takes no value"));
        assert!(fault(&["a", "b"]).contains("`b`"));
    }

    #[test]
    fn help_is_told_wherever_it_is_asked_for() {
        assert!(read(&["wall", "--help"]).unwrap().is_none());
        assert!(TASK.help().contains("--colour NAME"));
        assert!(overview(&[&TASK]).contains("paint         Paints"));
        assert!(fault_of("pant").contains("did you mean `paint`?"));
    }

    const MIX: Task = Task { name: "colour mix", word: None, ..TASK };
    const SELL: Task = Task { name: "colour sell", word: None, ..TASK };

    fn find_in_three(line: &str) -> Result<(&'static str, Vec<String>)> {
        let mut words = line.split(' ').map(str::to_owned);
        let first = words.next().unwrap();
        let task = find(&[&TASK, &MIX, &SELL], &first, &mut words)?;
        Ok((task.name, words.collect()))
    }

    fn fault_of(line: &str) -> String {
        find_in_three(line).unwrap_err().to_string()
    }

    #[test]
    fn a_name_may_have_two_words() {
        let (name, left) = find_in_three("colour mix red").unwrap();
        assert_eq!((name, left), ("colour mix", vec!["red".to_owned()]));
        let (name, left) = find_in_three("paint mix").unwrap();
        assert_eq!((name, left), ("paint", vec!["mix".to_owned()]));
        assert!(fault_of("colour").contains("mix, sell"));
        assert!(fault_of("colour --help").contains("mix, sell"));
        assert!(fault_of("colour mis").contains("`colour mix`?"));
    }
}
