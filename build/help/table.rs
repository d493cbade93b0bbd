//! The table of the help services as code.

use std::fmt::Write as _;

use toml::Spanned;

use super::{File, Languages, MOMENTS, PURPOSES, Row, day, hours, note_key};
use crate::fluent::constant;

/// The code of every country.
pub fn code(countries: &[File], languages: &Languages) -> String {
    let mut code = String::from(
        "/// The languages that services speak, by their own names, in the \
         order of the codes.\n\
         static LANGUAGES: &[(&str, &str)] = &[\n",
    );
    for (language, name) in languages {
        let _ = writeln!(code, "    ({language:?}, {name:?}),");
    }
    code.push_str(
        "];\n\n/// Every country, in the order of the files.\n\
         pub static COUNTRIES: &[Country] = &[\n",
    );
    for file in countries {
        country(file, &mut code);
    }
    code.push_str("];\n");
    code
}

fn country(file: &File, code: &mut String) {
    let zones = file.time_zones.join(" ");
    let _ = writeln!(code, "    Country {{");
    let _ = writeln!(code, "        code: {:?},", file.country.get_ref());
    let _ = writeln!(code, "        time_zones: {zones:?},");
    let _ = writeln!(code, "        services: &[");
    for row in &file.service {
        service(row.get_ref(), file, &zones, code);
    }
    code.push_str("        ],\n    },\n");
}

fn service(row: &Row, file: &File, zones: &str, code: &mut String) {
    let text = |value: &Option<Spanned<String>>| {
        format!("{:?}", value.as_ref().map(Spanned::get_ref))
    };
    let variant = |names: &[(&str, &str)], value: &str| {
        names
            .iter()
            .find(|(name, _)| *name == value)
            .map_or("", |(_, variant)| variant)
            .to_owned()
    };
    let purpose = variant(&PURPOSES, row.r#for.get_ref());
    let when = match &row.when {
        None => "Always".to_owned(),
        Some(when) => variant(&MOMENTS, when.get_ref()),
    };
    let notes: Vec<String> = row
        .notes
        .iter()
        .map(|note| format!("key::{}", constant(&note_key(note.get_ref()))))
        .collect();
    let languages: Vec<&str> =
        row.languages.iter().map(|one| one.get_ref().as_str()).collect();
    let ages = row.ages.map(|[from, to]| (from, to));
    let expires = day(row.expires_on.get_ref());
    let parts = [
        ("purpose", format!("Purpose::{purpose}")),
        ("when", format!("When::{when}")),
        ("name", format!("{:?}", row.name.en)),
        ("local", format!("{:?}", row.name.local)),
        ("phone", text(&row.phone)),
        ("sms", text(&row.sms)),
        ("sms_word", format!("{:?}", row.sms_word)),
        ("chat", text(&row.chat)),
        ("url", text(&row.url)),
        ("hours", hours_code(row, file, zones)),
        ("ages", format!("{ages:?}")),
        ("place", format!("{:?}", row.place)),
        ("languages", format!("{:?}", languages.join(" "))),
        ("ambulance", text(&row.ambulance)),
        ("notes", format!("&[{}]", notes.join(", "))),
        ("expires_on", format!("Day({expires})")),
    ];
    code.push_str("            Service {\n");
    for (name, value) in parts {
        let _ = writeln!(code, "                {name}: {value},");
    }
    code.push_str("            },\n");
}

/// The hours with the zones whose clocks show their time: the zone of the
/// row, or all of the country where they show the same or where it makes no
/// difference.
fn hours_code(row: &Row, file: &File, zones: &str) -> String {
    let written = |value: &Option<Spanned<String>>| {
        value.as_ref().map_or("", |hours| hours.get_ref().as_str()).to_owned()
    };
    let (whole, chat) = (written(&row.hours), written(&row.chat_hours));
    if whole.is_empty() && chat.is_empty() {
        return "None".to_owned();
    }
    let everywhere =
        !file.several_clocks || whole == hours::ALWAYS && chat.is_empty();
    let zones = match &row.zone {
        Some(zone) => zone.get_ref(),
        None if everywhere => zones,
        None => "",
    };
    format!(
        "Some(&Hours {{ written: {whole:?}, chat: {chat:?}, zones: {zones:?} }})"
    )
}
