//! Makes `_locales`, the words that browsers and stores show themselves, from
//! the texts of each language.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::fluent::{self, Texts};

/// The name, the same in every language.
const NAME: &str = "Daymark";

/// What the manifest calls a message, and the text it is.
const MESSAGES: [(&str, &str); 3] = [
    ("description", "store-description"),
    ("hideCard", "command-hide"),
    ("goToCard", "command-focus"),
];

/// Writes `_locales` into a folder that a browser loads.
pub fn write(root: &Path, folder: &Path) -> Result<()> {
    for entry in fs::read_dir(root.join("extension/locales"))? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let Some(code) = name.strip_suffix(".ftl") else { continue };
        let source = fs::read_to_string(&file)
            .with_context(|| format!("could not read {}", file.display()))?;
        let messages = messages(&file, &source)?;
        let text = serde_json::to_string_pretty(&messages)? + "\n";
        for name in folders_of(code) {
            let into = folder.join("_locales").join(name);
            fs::create_dir_all(&into)?;
            fs::write(into.join("messages.json"), &text)?;
        }
    }
    Ok(())
}

/// The folders of a language, by the names that Chrome's store knows; Firefox
/// takes any tag, with `_` for `-`. A browser looks for its own tag, then for
/// the language alone, then for English.
pub fn folders_of(code: &str) -> Vec<&str> {
    match code {
        "pt" => vec!["pt_BR", "pt_PT"],
        "zh" => vec!["zh_CN"],
        "zh-Hant" => vec!["zh_TW"],
        code => vec![code],
    }
}

/// The messages of one language.
fn messages(file: &Path, source: &str) -> Result<Value> {
    let mut mistakes = Vec::new();
    let texts: Texts = fluent::read(file, source, &mut mistakes);
    if let Some(mistake) = mistakes.first() {
        bail!("{mistake}");
    }
    let mut messages = json!({ "name": { "message": NAME } });
    for (message, key) in MESSAGES {
        let Some(text) = texts.get(key) else {
            bail!("{}: there is no `{key}`; add it", file.display());
        };
        messages[message] = json!({ "message": text.written });
    }
    Ok(messages)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::place;

    const SOURCE: &str = "store-description = Reads.\ncommand-hide = Hide\n\
                          command-focus = Go there\nown-name = English\n";

    #[test]
    fn a_language_gives_what_the_manifest_names() {
        let messages = messages(Path::new("en.ftl"), SOURCE).unwrap();
        let wanted = json!({
            "name": {"message": "Daymark"},
            "description": {"message": "Reads."},
            "hideCard": {"message": "Hide"},
            "goToCard": {"message": "Go there"},
        });
        assert_eq!(messages, wanted);
        let manifest = place::root().join("extension/manifest.json");
        let manifest = fs::read_to_string(manifest).unwrap();
        for part in manifest.split("__MSG_").skip(1) {
            let name = part.split("__").next().unwrap();
            assert!(messages.get(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_text_that_is_missing_is_named() {
        let source = SOURCE.replace("command-hide", "command-gone");
        let error = messages(Path::new("en.ftl"), &source).unwrap_err();
        assert!(error.to_string().contains("`command-hide`"), "{error}");
    }

    #[test]
    fn every_language_has_its_folder() {
        let id = std::process::id();
        let name = format!("daymark-locales-{id}");
        let folder = std::env::temp_dir().join(name);
        let _ = fs::remove_dir_all(&folder);
        write(&place::root(), &folder).unwrap();
        let entries = fs::read_dir(folder.join("_locales")).unwrap();
        let names: BTreeSet<String> = entries
            .map(|entry| entry.unwrap())
            .filter(|entry| entry.path().join("messages.json").is_file())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        fs::remove_dir_all(&folder).unwrap();
        let wanted = [
            "ar", "de", "en", "es", "fil", "fr", "hi", "id", "ja", "ko",
            "pt_BR", "pt_PT", "th", "vi", "zh_CN", "zh_TW",
        ];
        assert_eq!(names, wanted.map(str::to_owned).into());
    }
}
