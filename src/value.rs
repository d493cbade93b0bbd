//! A value of unknown shape and from an unknown hand, kept within bounds.
//!
//! Settings and policy come from the browser's storage, where anything may
//! lie. A part that is too big or of an odd kind becomes [`Value::Nothing`]
//! and never stops the rest from being read.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// The longest text that is kept, in bytes: two hundred characters of any
/// script, as the longest texts of a policy may have, with room to say why
/// more is too long.
const MOST_TEXT: usize = 1024;

/// The most items of a list or of an object.
const MOST_ITEMS: usize = 256;

/// The greatest whole number that a browser keeps exactly.
const MOST_WHOLE: f64 = 9_007_199_254_740_991.0;

/// How deep lists and objects may lie in each other.
const MOST_DEEP: u8 = 4;

/// A value of unknown shape.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing, or nothing that is of use here.
    #[default]
    Nothing,
    /// A text.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// Yes or no.
    Flag(bool),
    /// A list.
    List(Vec<Self>),
    /// An object.
    Object(BTreeMap<String, Self>),
}

impl Value {
    /// A member of an object.
    #[must_use]
    pub fn member(&self, name: &str) -> &Self {
        match self {
            Self::Object(members) => {
                members.get(name).unwrap_or(&Self::Nothing)
            }
            _ => &Self::Nothing,
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is a whole one.
    #[must_use]
    pub fn whole(&self) -> Option<i64> {
        match self {
            Self::Whole(number) => Some(*number),
            _ => None,
        }
    }

    /// Yes or no, if it is that.
    #[must_use]
    pub fn flag(&self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The members of an object with their names.
    pub fn members(&self) -> impl Iterator<Item = (&str, &Self)> {
        let members = match self {
            Self::Object(members) => Some(members),
            _ => None,
        };
        let named = |(name, value)| -> (&str, &Self) {
            let name: &String = name;
            (name.as_str(), value)
        };
        members.into_iter().flatten().map(named)
    }

    /// The texts of a list; other items are passed over.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let items = match self {
            Self::List(items) => items.as_slice(),
            _ => &[],
        };
        items.iter().filter_map(Self::text)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Shape { deep: MOST_DEEP }.deserialize(from)
    }
}

/// Takes any shape, down to a depth.
#[derive(Clone, Copy)]
struct Shape {
    deep: u8,
}

impl Shape {
    fn below(self) -> Option<Self> {
        Some(Self { deep: self.deep.checked_sub(1)? })
    }
}

impl<'de> DeserializeSeed<'de> for Shape {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(
        self,
        from: D,
    ) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Shape {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(if text.len() <= MOST_TEXT {
            Value::Text(text.to_owned())
        } else {
            Value::Nothing
        })
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(i64::try_from(number).map_or(Value::Nothing, Value::Whole))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        // The browser has one kind of number; beyond this it is not exact.
        let whole = number.fract() == 0.0 && number.abs() <= MOST_WHOLE;
        #[expect(clippy::cast_possible_truncation, reason = "within bounds")]
        Ok(if whole { Value::Whole(number as i64) } else { Value::Nothing })
    }

    fn visit_bytes<E>(self, _: &[u8]) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(
        self,
        from: D,
    ) -> Result<Value, D::Error> {
        self.deserialize(from)
    }

    fn visit_seq<A: SeqAccess<'de>>(
        self,
        mut from: A,
    ) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        if let Some(below) = self.below() {
            while items.len() < MOST_ITEMS
                && let Some(item) = from.next_element_seed(below)?
            {
                items.push(item);
            }
        }
        while from.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(
        self,
        mut from: A,
    ) -> Result<Value, A::Error> {
        let mut members = BTreeMap::new();
        while let Some(name) = from.next_key::<Self::Value>()? {
            match (name, self.below()) {
                (Value::Text(name), Some(below))
                    if members.len() < MOST_ITEMS =>
                {
                    members.insert(name, from.next_value_seed(below)?);
                }
                _ => {
                    from.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Value::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn keeps_texts_lists_and_objects() {
        let value = read(r#"{"a": "b", "c": ["d", 1, null, "e"]}"#);
        assert_eq!(value.member("a").text(), Some("b"));
        assert_eq!(value.member("c").texts().collect::<Vec<_>>(), ["d", "e"]);
        assert_eq!(value.member("x"), &Value::Nothing);
    }

    #[test]
    fn lets_go_of_what_is_too_big() {
        let long = "x".repeat(MOST_TEXT + 1);
        let value = read(&format!(r#"{{"a": "{long}", "b": "c"}}"#));
        assert_eq!(value.member("a"), &Value::Nothing);
        assert_eq!(value.member("b").text(), Some("c"));

        let many = format!("[{}\"z\"]", "\"y\",".repeat(MOST_ITEMS));
        assert_eq!(read(&many).texts().count(), MOST_ITEMS);
        assert!(read(&many).texts().all(|text| text == "y"));
    }

    #[test]
    fn goes_only_so_deep() {
        let deep = format!("{}\"x\"{}", "[".repeat(100), "]".repeat(100));
        let mut value = &read(&deep);
        let mut depth = 0;
        while let Value::List(items) = value
            && let Some(first) = items.first()
        {
            value = first;
            depth += 1;
        }
        assert_eq!(depth, usize::from(MOST_DEEP));
        assert_eq!(value, &Value::List(Vec::new()));
    }

    #[test]
    fn other_kinds_are_nothing() {
        for text in ["1.5", "1e300", "18446744073709551615", "null"] {
            assert_eq!(read(text), Value::Nothing, "{text}");
        }
        for (text, whole) in [("1", 1), ("-1", -1), ("2.0", 2)] {
            assert_eq!(read(text).whole(), Some(whole), "{text}");
        }
        assert_eq!(read("\"1\"").whole(), None);
        assert_eq!(read("true").flag(), Some(true));
        assert_eq!(read("1").flag(), None);
    }
}
