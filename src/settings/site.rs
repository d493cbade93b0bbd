//! A chat site that a policy adds: its address and, where the reader does
//! not find its structure by itself, the fields of a file of
//! `extension/content/sites`.
//!
//! The shape of each field is judged here, and what a pattern may cost.
//! Whether the browser understands a selector it says itself
//! ([`Site::judge`]); the reader leaves out what it does not.

use std::collections::BTreeMap;

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use crate::settings::key::{
    Field, MOST_ATTRIBUTE, MOST_OPTIONS, MOST_PATH, MOST_PATHS, MOST_PATTERN,
    MOST_REPEATS, MOST_SELECTOR, SITE, Shape,
};
use crate::settings::{Fault, origin};
use crate::value::Value;

/// A site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Its origin.
    pub address: String,
    /// What the reader is to know of it, by the names of [`SITE`].
    fields: BTreeMap<&'static str, Told>,
}

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Told {
    Text(String),
    Texts(Vec<String>),
    Part(Part),
}

/// An element, and what of it is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Part {
    selector: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<String>,
}

/// What the browser understands or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// A selector of CSS.
    Selector,
    /// A regular expression.
    Pattern,
}

impl Site {
    /// A site without fields.
    #[must_use]
    pub fn at(address: String) -> Self {
        Self { address, fields: BTreeMap::new() }
    }

    /// A site from its address, or from an object with it; beside it a fault
    /// for each field that cannot be used. `None` without a good address.
    #[must_use]
    pub fn read(value: &Value) -> Option<(Self, Vec<Fault>)> {
        if let Some(text) = value.text() {
            return Some((Self::at(origin(text)?), Vec::new()));
        }
        let mut site = Self::at(origin(value.member("address").text()?)?);
        let mut faults = Vec::new();
        for (name, value) in value.members() {
            let write = match field_of(name) {
                Some(field) if field.shape == Shape::Address => continue,
                Some(field) => match told(field.shape, value) {
                    Some(told) => {
                        site.fields.insert(field.name, told);
                        continue;
                    }
                    None => field.shape.write(),
                },
                None => "nothing: a site has no field of this name",
            };
            faults.push(site.fault(name, write));
        }
        Some((site, faults))
    }

    /// Leaves out the fields that the browser does not understand; a fault
    /// for each.
    pub fn judge(
        &mut self,
        knows: &impl Fn(Syntax, &str) -> bool,
    ) -> Vec<Fault> {
        let known = |name: &str, told: &Told| match told {
            Told::Text(text) => {
                field_of(name).is_none_or(|of| of.shape != Shape::Selector)
                    || knows(Syntax::Selector, text)
            }
            Told::Texts(_) => true,
            Told::Part(part) => {
                let pattern = part.pattern.as_deref();
                knows(Syntax::Selector, &part.selector)
                    && pattern.is_none_or(|one| knows(Syntax::Pattern, one))
            }
        };
        let wrong: Vec<&'static str> = self
            .fields
            .iter()
            .filter(|(name, told)| !known(name, told))
            .map(|(name, _)| *name)
            .collect();
        for name in &wrong {
            self.fields.remove(name);
        }
        let faults = wrong.into_iter().filter_map(|name| {
            Some(self.fault(name, field_of(name)?.shape.write()))
        });
        faults.collect()
    }

    fn fault(&self, name: &str, write: &'static str) -> Fault {
        let setting = format!("sites ({}: {name})", self.address);
        Fault { setting, write }
    }
}

/// As a policy writes it: the address alone where nothing else is told.
impl Serialize for Site {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.fields.is_empty() {
            return to.serialize_str(&self.address);
        }
        let mut map = to.serialize_map(Some(self.fields.len() + 1))?;
        map.serialize_entry("address", &self.address)?;
        for (name, told) in &self.fields {
            map.serialize_entry(name, told)?;
        }
        map.end()
    }
}

fn field_of(name: &str) -> Option<&'static Field> {
    SITE.iter().find(|field| field.name == name)
}

/// The value of a field, if it has its shape.
fn told(shape: Shape, value: &Value) -> Option<Told> {
    match shape {
        Shape::Address => None,
        Shape::Paths => paths(value).map(Told::Texts),
        Shape::Selector => selector(value.text()?).map(Told::Text),
        Shape::Attribute => attribute(value.text()?).map(Told::Text),
        Shape::Part => part(value).map(Told::Part),
    }
}

fn paths(value: &Value) -> Option<Vec<String>> {
    let Value::List(items) = value else { return None };
    let path = |item: &Value| {
        let path = item.text()?;
        let good = path.starts_with('/')
            && path.chars().count() <= MOST_PATH
            && !path.chars().any(|c| c.is_control() || c.is_whitespace());
        good.then(|| path.to_owned())
    };
    // An empty list would say that no chats stand anywhere.
    let good = (1..=MOST_PATHS).contains(&items.len());
    good.then(|| items.iter().map(path).collect())?
}

fn part(value: &Value) -> Option<Part> {
    let known = ["selector", "attribute", "pattern"];
    if value.members().any(|(name, _)| !known.contains(&name)) {
        return None;
    }
    let optional = |name: &str, read: fn(&str) -> Option<String>| match value
        .member(name)
    {
        Value::Nothing => Some(None),
        value => read(value.text()?).map(Some),
    };
    Some(Part {
        selector: selector(value.member("selector").text()?)?,
        attribute: optional("attribute", attribute)?,
        pattern: optional("pattern", pattern)?,
    })
}

fn attribute(written: &str) -> Option<String> {
    let good = written.len() <= MOST_ATTRIBUTE
        && written.starts_with(|c: char| c.is_ascii_lowercase())
        && written
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    good.then(|| written.to_owned())
}

/// A text that may be a selector: of its length, with every bracket and
/// every quote closed, so that it stays one beside others.
fn selector(written: &str) -> Option<String> {
    let written = written.trim();
    if written.is_empty()
        || written.chars().count() > MOST_SELECTOR
        || written.chars().any(char::is_control)
    {
        return None;
    }
    let mut open = Vec::new();
    let mut quote = None;
    let mut letters = written.chars();
    while let Some(letter) = letters.next() {
        match (letter, quote) {
            // What is escaped stands for itself; nothing is escaped at the end.
            ('\\', _) => {
                letters.next()?;
            }
            (_, Some(end)) => quote = quote.filter(|_| letter != end),
            ('"' | '\'', None) => quote = Some(letter),
            ('(', None) => open.push(')'),
            ('[', None) => open.push(']'),
            (')' | ']', None) if open.pop() != Some(letter) => return None,
            ('{' | '}' | ';' | '@' | '<', None) => return None,
            // A comment could hide the rest.
            ('/', None) => return None,
            _ => {}
        }
    }
    (open.is_empty() && quote.is_none()).then(|| written.to_owned())
}

/// A regular expression with a group, of which no text takes long to read:
/// what repeats is one letter or class, and little repeats at all.
fn pattern(written: &str) -> Option<String> {
    if written.chars().count() > MOST_PATTERN {
        return None;
    }
    let (mut groups, mut depth, mut repeats, mut options) = (0, 0, 0, 0);
    // Whether what stands before may be repeated, and whether it just was.
    let (mut single, mut counted) = (false, false);
    let mut letters = written.chars().peekable();
    while let Some(letter) = letters.next() {
        let (was_single, was_counted) = (single, counted);
        (single, counted) = (true, false);
        match letter {
            '\\' => {
                // A number or a name would repeat a group.
                letters.next().filter(|next| {
                    "dDwWsSnt".contains(*next) || next.is_ascii_punctuation()
                })?;
            }
            '[' => class(&mut letters)?,
            '(' => {
                if letters.peek() == Some(&'?') {
                    return None;
                }
                groups += 1;
                depth += 1;
                single = false;
            }
            ')' => {
                if depth == 0 {
                    return None;
                }
                depth -= 1;
                single = false;
            }
            '?' if was_counted => single = false,
            '?' | '*' | '+' | '{' => {
                if !was_single {
                    return None;
                }
                if letter == '{' {
                    while letters.next()? != '}' {}
                }
                let count =
                    if letter == '?' { &mut options } else { &mut repeats };
                *count += 1;
                (single, counted) = (false, true);
            }
            '^' | '$' => single = false,
            '|' | ']' | '}' => return None,
            _ => {}
        }
    }
    let good = groups > 0
        && depth == 0
        && repeats <= MOST_REPEATS
        && options <= MOST_OPTIONS;
    good.then(|| written.to_owned())
}

/// Goes over a class such as `[^:]`, which has an end.
fn class(letters: &mut impl Iterator<Item = char>) -> Option<()> {
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => {
                letters.next()?;
            }
            ']' => return Some(()),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests;
