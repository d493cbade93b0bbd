//! The settings for Edge as a script that Intune runs on each device.
//!
//! Intune lets no template write below `Software\Policies\Microsoft`;
//! Microsoft's own page names a PowerShell script as the way ("Win32 and
//! Desktop Bridge app ADMX policy Ingestion", 8 July 2024). How Edge installs
//! the extension is in Intune's own catalogue of settings and needs none.

use std::fmt::Write as _;

use super::registry::{Data, Entry, Registry};

/// The script, in UTF-8 with its mark: without it, Windows PowerShell 5 takes
/// letters of other alphabets for something else.
pub fn file(registry: &Registry) -> Vec<u8> {
    let mut text = String::from(
        "\u{feff}# The settings of Daymark in Microsoft Edge.\n\
         # In Intune: run as system, in the 64-bit host.\n\
         $ErrorActionPreference = 'Stop'\n",
    );
    for key in &registry.own {
        let key = quoted(&path(key));
        let _ = writeln!(
            text,
            "if (Test-Path -LiteralPath {key}) {{ \
             Remove-Item -LiteralPath {key} -Recurse -Force }}"
        );
    }
    let mut last = "";
    for Entry { key, name, data } in &registry.entries {
        let (kind, value) = match data {
            Data::Text(value) => ("String", quoted(value)),
            Data::Number(value) => ("DWord", value.to_string()),
            // Only Firefox has these, and no script is made for it.
            Data::Lines(_) => continue,
        };
        let written = quoted(&path(key));
        if key != last {
            let _ =
                writeln!(text, "New-Item -Path {written} -Force | Out-Null");
            last = key;
        }
        let _ = writeln!(
            text,
            "New-ItemProperty -LiteralPath {written} -Name {} \
             -PropertyType {kind} -Value {value} | Out-Null",
            quoted(name)
        );
    }
    text.replace('\n', "\r\n").into_bytes()
}

fn path(key: &str) -> String {
    format!(r"HKLM:\{key}")
}

/// Whether PowerShell takes a letter for the end of a text; the round ones
/// count as well.
pub fn is_quote(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2018}'..='\u{201b}')
}

/// A text in which nothing has a meaning but the quotes, and those are
/// doubled.
fn quoted(text: &str) -> String {
    let mut written = String::from("'");
    for letter in text.chars() {
        if is_quote(letter) {
            written.push(letter);
        }
        written.push(letter);
    }
    written + "'"
}
