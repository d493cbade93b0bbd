//! What people read of settings: an example of the file, the table of
//! docs/deploy.md, and how the extension is installed.

use std::fmt::Write as _;

use serde_json::Value as Json;

use super::config::{INSTALL, Install, Mode};
use super::plan::is_removal;
use super::read::Read;
use crate::setting::{
    CONTACT, Field, Kind, Lock, Member, SETTINGS, SITE, Setting,
};

/// A `school.toml` with everything that it may hold, all but the
/// installation switched off.
pub fn example() -> String {
    let mut text = String::from(
        "# How a school installs and sets Daymark: docs/deploy.md.\n\
         # `cargo xtask policy --config school.toml --for all` makes the \
         files for the\n# browsers of it; `--check school.toml` says in \
         words what it sets.\n\n[install]\n",
    );
    for (name, example, meaning) in INSTALL {
        comment(&mut text, meaning);
        let off = if name.starts_with("edge") { "# " } else { "" };
        let _ = writeln!(text, "{off}{name} = {example}\n");
    }
    text.push_str(
        "# A setting that is left out is left to the person, or to its \
         default.\n[settings]\n",
    );
    for setting in SETTINGS {
        comment(&mut text, setting.meaning);
        comment(&mut text, &format!("Write {}.", setting.write));
        comment(&mut text, &format!("Without it: {}.", setting.default));
        let _ = writeln!(text, "# {} = {}\n", setting.name, value(setting));
    }
    text.push_str("# What a contact may hold:\n");
    for Member { name, most, unit, meaning } in CONTACT {
        let bound = format!("At most {most} {unit}.");
        comment(&mut text, &format!("- {name}: {meaning} {bound}"));
    }
    text.push_str("#\n# What a site may hold beside its address:\n");
    for field in SITE.iter().skip(1) {
        comment(&mut text, &format!("- {}: {}", field.name, field.meaning));
    }
    for (names, write) in shapes().into_iter().skip(1) {
        comment(&mut text, &format!("{}: write {write}.", names.join(", ")));
    }
    text
}

/// A value that can be used, as TOML.
fn value(setting: &Setting) -> String {
    let quoted = |text: &str| {
        text.find(['"', '[']).map(|start| text[start..].to_owned())
    };
    match setting.kind {
        Kind::Flag => "false".to_owned(),
        Kind::OneOf(names) => {
            format!("{:?}", names.last().copied().unwrap_or_default())
        }
        Kind::Contacts(_) | Kind::Sites(_) => {
            // TOML writes `=` where JSON writes `:`.
            let json = quoted(setting.write).unwrap_or_default();
            json.replace("{\"", "{ ")
                .replace(", \"", ", ")
                .replace("\": ", " = ")
                .replace('}', " }")
        }
        Kind::Texts(_) if setting.name == "locked" => "[\"sites\"]".to_owned(),
        Kind::Text(_) | Kind::Texts(_) => {
            quoted(setting.write).unwrap_or_default()
        }
    }
}

/// A comment, folded at eighty characters.
fn comment(text: &mut String, words: &str) {
    let mut line = String::from("#");
    for word in words.split(' ') {
        if line.len() + 1 + word.len() > 79 {
            text.push_str(&line);
            text.push('\n');
            line = String::from("#");
        }
        line.push(' ');
        line.push_str(word);
    }
    text.push_str(&line);
    text.push('\n');
}

/// The fields of a site by what is to be written in them.
fn shapes() -> Vec<(Vec<&'static str>, &'static str)> {
    let mut shapes: Vec<(Vec<&str>, &str)> = Vec::new();
    for Field { name, shape, .. } in SITE {
        match shapes.iter_mut().find(|(_, write)| *write == shape.write()) {
            Some((names, _)) => names.push(*name),
            None => shapes.push((vec![*name], shape.write())),
        }
    }
    shapes
}

/// The table of settings of docs/deploy.md.
pub fn table() -> String {
    let mut text = String::from(
        "| Setting | What it does | What to write | Without it | Who may set \
         it |\n| --- | --- | --- | --- | --- |\n",
    );
    for setting in SETTINGS {
        let who = match setting.lock {
            Lock::PolicyAlone => "the policy alone",
            Lock::AnyValue => "the person too, where the policy has no value",
            Lock::OneValue => "the person too, among those of the policy",
            Lock::NameAlone => "the person too, beside those of the policy",
        };
        let _ = writeln!(
            text,
            "| `{}` | **{}.** {} | {} | {} | {who} |",
            setting.name,
            setting.title,
            setting.meaning,
            setting.write,
            setting.default
        );
    }
    text.push_str(
        "\n| Member of a contact | What it is | At most |\n\
         | --- | --- | --- |\n",
    );
    for Member { name, most, unit, meaning } in CONTACT {
        let _ = writeln!(text, "| `{name}` | {meaning} | {most} {unit} |");
    }
    text.push_str(
        "\n| Field of a site | What it tells the reader |\n\
         | --- | --- |\n",
    );
    for Field { name, meaning, .. } in SITE {
        let _ = writeln!(text, "| `{name}` | {meaning} |");
    }
    text.push_str(
        "\n| In these fields of a site | What to write |\n| --- | --- |\n",
    );
    for (names, write) in shapes() {
        let names = names.join("`, `");
        let _ = writeln!(text, "| `{names}` | {write} |");
    }
    text
}

/// How a file of the school installs the extension, in words.
pub fn install(install: &Install) -> String {
    let removes = install.mode == Mode::Remove;
    let line = |name: &str, url: &Option<String>| match (url, removes) {
        (_, true) => Some(format!("{name}\n")),
        (Some(url), false) => Some(format!("{name} from {url}\n")),
        (None, false) => None,
    };
    let chromium = [("Chrome", &install.chrome), ("Edge", &install.edge)];
    let mut text: String = chromium
        .iter()
        .filter_map(|(browser, source)| {
            let source = source.as_ref()?;
            line(&format!("{browser}: {}", source.id), &source.update_url)
        })
        .collect();
    text.extend(line("Firefox:", &install.firefox_url));
    if text.is_empty() {
        text.push_str("It installs nothing.\n");
    } else {
        text.push_str(mode(install.mode));
        if !removes {
            text.push_str(pinned(install.pinned));
        }
    }
    text.push('\n');
    text
}

/// How a file of a browser installs the extension, in words.
pub fn entry(read: &Read) -> String {
    let Some(entry) = &read.entry else {
        return "It installs nothing; it sets:\n\n".to_owned();
    };
    let id = read.id.as_deref().unwrap_or("the extension");
    let written = entry["installation_mode"].as_str().unwrap_or_default();
    if is_removal(written) {
        return format!("{id}\n{}\n", mode(Mode::Remove));
    }
    let from = ["update_url", "install_url"]
        .iter()
        .find_map(|name| entry[*name].as_str())
        .unwrap_or("nowhere");
    let held = match written {
        "force_installed" => Mode::Force,
        _ => Mode::Normal,
    };
    let pins = ["toolbar_pin", "toolbar_state", "default_area"];
    let stands = pins.iter().any(|pin| entry[*pin] != Json::Null);
    format!("{id} from {from}\n{}{}\n", mode(held), pinned(stands))
}

fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Force => "Nobody can remove it or switch it off.\n",
        Mode::Normal => "It is installed, and a person may switch it off.\n",
        Mode::Remove => "It is taken away, with all that it stored.\n",
    }
}

fn pinned(pinned: bool) -> &'static str {
    match pinned {
        true => "Its button stands in the toolbar.\n",
        false => "Whether its button stands in the toolbar is left open.\n",
    }
}
