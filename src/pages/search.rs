//! Looking for words on a page: lines that hold none of them are hidden, and
//! so is each part of which nothing is left.

use js_sys::JsString;
use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::pages::dom::all;

/// A part of the page that is searched; its heading counts for each of its
/// lines.
pub(super) const PART: &str = "data-part";

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing was looked for.
    All,
    /// So many lines.
    Lines(usize),
}

/// Shows the lines inside an element that hold every word of a query, and
/// hides the others.
pub(super) fn filter(inside: &Element, query: &str) -> Result<Found, JsValue> {
    let query = plain(query);
    let wanted: Vec<&str> = query.split_whitespace().collect();
    let mut found = 0;
    for line in all(inside, "li")? {
        let shown = wanted.is_empty() || {
            let text = plain(&context(&line)?);
            wanted.iter().all(|word| text.contains(word))
        };
        set_hidden(&line, !shown)?;
        found += usize::from(shown);
    }
    for part in all(inside, &format!("[{PART}]"))? {
        let left = part.query_selector("li:not([hidden])")?.is_some();
        set_hidden(&part, !left)?;
        if part.tag_name().eq_ignore_ascii_case("details") {
            // What was found is to be seen.
            part.toggle_attribute_with_force("open", !wanted.is_empty())?;
        }
    }
    Ok(if wanted.is_empty() { Found::All } else { Found::Lines(found) })
}

/// A line with the headings that it stands under.
fn context(line: &Element) -> Result<String, JsValue> {
    let mut text = line.text_content().unwrap_or_default();
    let mut inside = line.closest(&format!("[{PART}]"))?;
    while let Some(part) = inside {
        if let Some(heading) = part.query_selector("h2, h3, h4")? {
            text.push(' ');
            text.push_str(&heading.text_content().unwrap_or_default());
        }
        inside = match part.parent_element() {
            Some(parent) => parent.closest(&format!("[{PART}]"))?,
            None => None,
        };
    }
    Ok(text)
}

fn set_hidden(element: &Element, hidden: bool) -> Result<(), JsValue> {
    element.toggle_attribute_with_force("hidden", hidden).map(drop)
}

/// A text as it is compared: small letters, without accents.
fn plain(text: &str) -> String {
    let whole: String = JsString::from(text).normalize("NFKD").into();
    whole
        .chars()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .flat_map(char::to_lowercase)
        .collect()
}
