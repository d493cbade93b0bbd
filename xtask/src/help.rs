//! The rows of the help services by age and evidence: whose turn it is to be
//! opened and checked again.

use std::fmt::Write as _;
use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use toml::{Table, Value};

use crate::args::{Choice, Given, Task};
use crate::place::root;

/// Checks the dates of the help services.
pub const CHECK: Task = Task {
    name: "help check",
    summary: "List the help services by age and evidence",
    detail: "The rows of src/help, the one that expires first at the top, \
             then the one\nwith the weakest evidence. Faults when a row has \
             expired: open its page, then\nset `checked_on` and \
             `expires_on`.",
    options: &[
        Choice {
            name: "--country",
            value: Some("XX"),
            among: &[],
            summary: "Only the rows of one country, or INT",
        },
        Choice {
            name: "--expired",
            value: None,
            among: &[],
            summary: "Only the rows that have expired",
        },
    ],
    word: None,
    run: check,
};

/// Files beside those of the countries.
const OTHERS: [&str; 2] = ["never.toml", "languages.toml"];

/// The kinds of evidence, the weakest first.
const EVIDENCE: [&str; 4] = [
    "several lists agree",
    "common knowledge",
    "operator's page (second-hand)",
    "operator's page",
];

/// The seconds of a day.
const DAY: u64 = 24 * 60 * 60;

/// One row, as far as it is told here.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    country: String,
    name: String,
    purpose: String,
    evidence: String,
    checked_on: String,
    expires_on: String,
    /// How many days it holds still; below nought it has expired.
    left: i64,
}

fn check(given: &Given) -> Result<bool> {
    let today = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let today = i64::try_from(today.as_secs() / DAY)?;
    let mut rows = Vec::new();
    let folder = root().join("src/help");
    for file in fs::read_dir(&folder).context("cannot read src/help")? {
        let file = file?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".toml") && !OTHERS.contains(&&*name) {
            let text = fs::read_to_string(&file)?;
            let read = read(&text, today);
            rows.extend(read.with_context(|| format!("src/help/{name}"))?);
        }
    }
    let country = given.value("--country");
    let rows = chosen(rows, country, given.has("--expired"))?;
    print!("{}", table(&rows));
    Ok(rows.iter().all(|row| row.left >= 0))
}

/// The rows of one file.
fn read(text: &str, today: i64) -> Result<Vec<Row>> {
    let file: Table = toml::from_str(text)?;
    let country = word(&file, "country")?;
    let services = file.get("service").and_then(Value::as_array);
    let mut rows = Vec::new();
    for service in services.into_iter().flatten() {
        let service = service.as_table().context("a row is a table")?;
        let name = service.get("name").and_then(Value::as_table);
        let name = word(name.context("a row wants a `name`")?, "en")?;
        let day = |key| -> Result<(String, i64)> {
            let date = service.get(key).and_then(Value::as_datetime);
            let date = date
                .and_then(|date| date.date)
                .with_context(|| format!("`{name}` wants a day as `{key}`"))?;
            let days = days(date.year, date.month, date.day);
            Ok((date.to_string(), days))
        };
        let (checked_on, _) = day("checked_on")?;
        let (expires_on, last) = day("expires_on")?;
        rows.push(Row {
            country: country.clone(),
            purpose: word(service, "for")?,
            evidence: word(service, "evidence")?,
            left: last - today,
            name,
            checked_on,
            expires_on,
        });
    }
    Ok(rows)
}

fn word(table: &Table, key: &str) -> Result<String> {
    let text = table.get(key).and_then(Value::as_str);
    Ok(text.with_context(|| format!("`{key}` is missing"))?.to_owned())
}

/// The days from 1 January 1970 to a day of our calendar.
fn days(year: u16, month: u8, day: u8) -> i64 {
    // A year that begins in March has its odd day at the end.
    let (year, month) = (i64::from(year), i64::from(month));
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let leap = year / 4 - year / 100 + year / 400;
    let before = (153 * month + 2) / 5;
    year * 365 + leap + before + i64::from(day) - 1 - 719_468
}

/// The rows that are asked for, in the order in which to check them.
fn chosen(
    mut rows: Vec<Row>,
    country: Option<&str>,
    expired: bool,
) -> Result<Vec<Row>> {
    if let Some(country) = country {
        rows.retain(|row| row.country.eq_ignore_ascii_case(country));
        if rows.is_empty() {
            bail!(
                "there is no src/help/{}.toml with rows; `--country` takes \
                 two letters such as TH, or INT",
                country.to_ascii_lowercase()
            );
        }
    }
    if expired {
        rows.retain(|row| row.left < 0);
    }
    rows.sort_by_cached_key(|row| {
        let evidence = EVIDENCE.iter().position(|one| *one == row.evidence);
        (row.left, evidence, row.country.clone())
    });
    Ok(rows)
}

/// The rows below one another, and how many there are of each evidence.
fn table(rows: &[Row]) -> String {
    let head = [
        "country",
        "name",
        "for",
        "evidence",
        "checked on",
        "expires on",
        "days left",
    ];
    let mut lines = vec![head.map(str::to_owned)];
    lines.extend(rows.iter().map(|row| {
        [
            row.country.clone(),
            row.name.clone(),
            row.purpose.clone(),
            row.evidence.clone(),
            row.checked_on.clone(),
            row.expires_on.clone(),
            row.left.to_string(),
        ]
    }));
    let wide = |column: usize| {
        let cells = lines.iter().map(|line| line[column].chars().count());
        cells.max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..head.len()).map(wide).collect();
    let mut text = String::new();
    for line in &lines {
        let cells = line.iter().zip(&widths);
        let cells = cells.map(|(cell, width)| format!("{cell:<width$}"));
        let line = cells.collect::<Vec<_>>().join("  ");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    let expired = rows.iter().filter(|row| row.left < 0).count();
    let _ = writeln!(text, "\n{} rows, {expired} expired", rows.len());
    for evidence in EVIDENCE {
        let count = rows.iter().filter(|row| row.evidence == evidence).count();
        let _ = writeln!(text, "{count:>5}  {evidence}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"
        country = "TH"
        [[service]]
        name = { en = "A line" }
        for = "child"
        evidence = "operator's page"
        checked_on = 2026-11-21
        expires_on = 2027-05-21
        [[service]]
        name = { en = "A list" }
        for = "crisis"
        evidence = "several lists agree"
        checked_on = 2026-11-21
        expires_on = 2027-05-21
    "#;

    fn rows(today: (u16, u8, u8)) -> Vec<Row> {
        read(FILE, days(today.0, today.1, today.2)).unwrap()
    }

    #[test]
    fn days_are_counted_as_the_calendar_does() {
        assert_eq!(days(1970, 1, 1), 0);
        assert_eq!(days(2000, 2, 29), 11_016);
        assert_eq!(days(2000, 3, 1), 11_017);
        assert_eq!(days(2027, 5, 21) - days(2026, 11, 21), 181);
    }

    #[test]
    fn a_row_expires_after_its_last_day() {
        let left = |today| rows(today)[0].left;
        assert_eq!(left((2027, 5, 20)), 1);
        assert_eq!(left((2027, 5, 21)), 0);
        assert_eq!(left((2027, 5, 22)), -1);
    }

    #[test]
    fn the_weakest_evidence_is_checked_first() {
        let names = |country, expired, today| -> Vec<String> {
            let rows = chosen(rows(today), country, expired).unwrap();
            rows.into_iter().map(|row| row.name).collect()
        };
        let now = (2026, 12, 1);
        assert_eq!(names(None, false, now), ["A list", "A line"]);
        assert_eq!(names(Some("th"), false, now), ["A list", "A line"]);
        assert!(names(None, true, now).is_empty());
        assert_eq!(names(None, true, (2027, 6, 1)).len(), 2);
        let fault = chosen(rows(now), Some("XX"), false).unwrap_err();
        assert!(fault.to_string().contains("src/help/xx.toml"), "{fault}");
    }

    #[test]
    fn the_table_tells_age_and_evidence() {
        let text = table(&rows((2027, 6, 1)));
        let line = "TH       A line  child   operator's page      2026-11-21  \
                    2027-05-21  -11";
        assert!(text.contains(line), "{text}");
        assert!(text.contains("2 rows, 2 expired"), "{text}");
        assert!(text.contains("    1  several lists agree"), "{text}");
    }

    #[test]
    fn a_file_that_cannot_be_read_says_what_is_missing() {
        let without = |part: &str| {
            read(&FILE.replacen(part, "", 1), 0).unwrap_err().to_string()
        };
        assert!(without("country = \"TH\"").contains("`country`"));
        let fault = without("expires_on = 2027-05-21");
        assert!(fault.contains("`A line` wants a day as `expires_on`"));
    }
}
