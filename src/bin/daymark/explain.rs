//! `daymark explain`: a conversation for people, spans marked, reasons in
//! words.

use std::fmt::Write as _;
use std::path::Path;

use anstyle::{AnsiColor, Style};
use daymark::{Assessment, Level, Message, Signal};

use crate::input;

const FAINT: Style = Style::new().dimmed();
const NAME: Style = Style::new().bold();
const MARKED: Style = Style::new()
    .bold()
    .underline()
    .fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));

/// Prints each conversation of the file with what it shows; in colour on a
/// terminal, with `[brackets]` around the spans elsewhere.
///
/// # Errors
///
/// When standard output cannot be written.
pub fn run(file: &Path) -> anyhow::Result<bool> {
    let mut number = 0_u64;
    input::each(&[file.to_owned()], |conversation| {
        number += 1;
        let assessment = daymark::assess_all(&conversation.messages);
        let title = match &conversation.id {
            serde_json::Value::Null => number.to_string(),
            serde_json::Value::String(name) => name.clone(),
            other => other.to_string(),
        };
        let page = page(&title, &conversation.messages, &assessment);
        let mut output = anstream::stdout().lock();
        std::io::Write::write_all(&mut output, page.as_bytes())?;
        Ok(())
    })
}

fn page(title: &str, messages: &[Message], assessment: &Assessment) -> String {
    let mut page = String::new();
    let _ = writeln!(page, "{NAME}Conversation {title}{NAME:#}");
    if assessment.cut > 0 {
        let _ = writeln!(
            page,
            "{FAINT}{} bytes of a giant message were not read{FAINT:#}",
            assessment.cut
        );
    }
    // The reasons stand in the order of the messages.
    let mut rest = assessment.signals.as_slice();
    for (place, message) in messages.iter().enumerate() {
        let of_this = rest.partition_point(|signal| signal.message <= place);
        let (signals, later) = rest.split_at(of_this);
        rest = later;
        let from = message.from.as_deref().unwrap_or("?");
        let _ = writeln!(
            page,
            "{FAINT}{place:>4}{FAINT:#}  {NAME}{}{NAME:#}: {}",
            plain(from),
            marked(&message.text, signals)
        );
        for signal in signals {
            let _ = writeln!(
                page,
                "      {FAINT}· {}: \"{}\"{FAINT:#}",
                signal.signal.about(),
                plain(&message.text[signal.start..signal.end])
            );
        }
        for (level, first) in &assessment.first {
            if *first == place {
                let _ = writeln!(
                    page,
                    "      {NAME}→ {} from here on{NAME:#}",
                    level.name()
                );
            }
        }
    }
    let _ = match assessment.level {
        Level::None if assessment.unread_language => writeln!(
            page,
            "Not read: the words are of no language that Daymark knows.\n"
        ),
        Level::None => writeln!(page, "Nothing recognised: no card.\n"),
        level => {
            let reasons: Vec<&str> = assessment
                .concerns
                .iter()
                .map(|concern| concern.about())
                .collect();
            writeln!(
                page,
                "Level {}: someone {}.\n",
                level.name(),
                reasons.join("; ")
            )
        }
    };
    page
}

/// The text with the spans marked; overlapping spans are marked as one.
fn marked(text: &str, signals: &[Signal]) -> String {
    let mut spans: Vec<(usize, usize)> =
        signals.iter().map(|signal| (signal.start, signal.end)).collect();
    spans.sort_unstable();
    let mut page = String::new();
    let mut at = 0;
    for (start, end) in spans {
        let start = start.max(at);
        if end <= start {
            continue;
        }
        let _ = write!(
            page,
            "{}{MARKED}[{}]{MARKED:#}",
            plain(&text[at..start]),
            plain(&text[start..end])
        );
        at = end;
    }
    page.push_str(&plain(&text[at..]));
    page
}

/// Control characters could steer the terminal: they are shown as a space.
fn plain(text: &str) -> String {
    text.chars()
        .map(|char| if char.is_control() { ' ' } else { char })
        .collect()
}
