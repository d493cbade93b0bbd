//! The words a person reads, in every language there is a file for.
//!
//! The texts are Project Fluent files in `extension/locales`. The build
//! checks them against the English file and makes a constant of every key,
//! so a text that is missing does not compile.

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// Other tags of the same languages: Tagalog, of which Filipino is the
/// standard form, and what browsers once called Indonesian (IANA language
/// subtag registry).
const OTHER_NAMES: &[(&str, &str)] = &[("tl", "fil"), ("in", "id")];

/// A text by its place in the tables; the constants stand in [`key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(u16);

/// A language that the texts are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(usize);

impl Language {
    /// The language of last resort.
    pub const ENGLISH: Self = Self(0);

    /// Every language, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..TEXTS.len()).map(Self)
    }

    /// The language of a tag such as `th`, `th-TH` or `zh-Hant-HK` (BCP 47),
    /// if there are texts.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let mut parts = tag.split(['-', '_']);
        let primary = parts.next().unwrap_or_default();
        let primary = OTHER_NAMES
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(primary))
            .map_or(primary, |(_, code)| code);
        if primary.eq_ignore_ascii_case("zh") {
            let parts: Vec<&str> = parts.collect();
            let has = |names: &[&str]| {
                parts.iter().any(|part| {
                    names.iter().any(|name| name.eq_ignore_ascii_case(part))
                })
            };
            // What is written counts more than where.
            let traditional =
                has(&["Hant"]) || !has(&["Hans"]) && has(&["TW", "HK", "MO"]);
            return Self::named(if traditional { "zh-Hant" } else { "zh" });
        }
        Self::named(primary)
    }

    fn named(name: &str) -> Option<Self> {
        TEXTS
            .iter()
            .position(|(code, _)| code.eq_ignore_ascii_case(name))
            .map(Self)
    }

    /// Its tag.
    #[must_use]
    pub fn code(self) -> &'static str {
        TEXTS.get(self.0).map_or("en", |(code, _)| *code)
    }

    /// The texts of this language.
    #[must_use]
    pub fn words(self) -> Words {
        Words { language: self }
    }

    /// How it is written: `ltr` or `rtl`.
    #[must_use]
    pub fn direction(self) -> &'static str {
        self.words().written(key::DIRECTION)
    }
}

/// The texts of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The language of these texts.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// A text without placeholders.
    #[must_use]
    pub fn text(self, key: Key) -> String {
        self.written(key).to_owned()
    }

    /// A text with its placeholders filled. Where a language is written from
    /// right to left, each value stands apart (Unicode's bidirectional
    /// algorithm, FSI and PDI): the groups of a telephone number would change
    /// places otherwise.
    #[must_use]
    pub fn with(self, key: Key, values: &[(&str, &str)]) -> String {
        let (first, last) = match self.language.direction() {
            "rtl" => ("\u{2068}", "\u{2069}"),
            _ => ("", ""),
        };
        let mut text = String::new();
        let mut rest = self.written(key);
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            text.push_str(before);
            let value = values.iter().find(|(known, _)| *known == name);
            text.push_str(first);
            text.push_str(value.map_or("", |(_, value)| value));
            text.push_str(last);
            rest = after;
        }
        text.push_str(rest);
        text
    }

    /// A text as the table has it, with `{name}` for a placeholder.
    fn written(self, key: Key) -> &'static str {
        TEXTS
            .get(self.language.0)
            .and_then(|(_, texts)| texts.get(usize::from(key.0)))
            .copied()
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Latin, a script without spaces, one from right to left.
    const FILES: [(&str, &str); 3] = [
        ("en", include_str!("../extension/locales/en.ftl")),
        ("th", include_str!("../extension/locales/th.ftl")),
        ("ar", include_str!("../extension/locales/ar.ftl")),
    ];

    /// Key, text with its `{ $placeholders }`.
    fn texts(file: &str) -> Vec<(String, String)> {
        file.lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .map(|line| line.split_once(" = ").unwrap())
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .collect()
    }

    fn placeholders(text: &str) -> Vec<String> {
        text.split('{')
            .skip(1)
            .map(|rest| rest.split('}').next().unwrap().trim().to_owned())
            .collect()
    }

    #[test]
    fn every_text_can_be_shown() {
        for (language, file) in FILES {
            let words = Language::of(language).unwrap().words();
            let mut texts = texts(file);
            texts.sort();
            for (place, (name, text)) in texts.iter().enumerate() {
                let key = Key(u16::try_from(place).unwrap());
                let names = placeholders(text);
                let values: Vec<_> = names
                    .iter()
                    .map(|name| (name.trim_start_matches('$'), "VALUE"))
                    .collect();
                let shown = match words.language().direction() {
                    "rtl" => "\u{2068}VALUE\u{2069}",
                    _ => "VALUE",
                };
                let mut wanted = text.clone();
                for name in &names {
                    wanted = wanted.replace(&format!("{{ {name} }}"), shown);
                }
                assert_eq!(words.with(key, &values), wanted, "{name}");
            }
        }
    }

    #[test]
    fn numbers_keep_their_order_between_words_from_right_to_left() {
        let number = [("number", "116 123")];
        let told = |language: &str| {
            Language::of(language)
                .unwrap()
                .words()
                .with(key::NOW_CRISIS_CALL, &number)
        };
        assert!(told("ar").contains("\u{2068}116 123\u{2069}"));
        assert!(!told("en").contains('\u{2068}'));
        assert!(!told("th").contains('\u{2068}'));
    }

    #[test]
    fn a_value_is_not_read_as_a_placeholder() {
        let words = Language::ENGLISH.words();
        let text = words.with(
            key::LINK_CALL,
            &[("name", "{number}"), ("number", "{name}")],
        );
        assert_eq!(text, "Call {number}: {name}");
        assert_eq!(words.with(key::LINK_CALL, &[]), "Call : ");
    }

    #[test]
    fn a_language_is_found_by_its_tag() {
        assert_eq!(Language::of("en-GB"), Some(Language::ENGLISH));
        assert_eq!(Language::of("thx"), None);
        assert_eq!(Language::of(""), None);
        for (tag, code) in [
            ("th_TH", "th"),
            ("TH", "th"),
            ("es-419", "es"),
            ("pt-PT", "pt"),
            ("fil-PH", "fil"),
            ("tl", "fil"),
            ("in-ID", "id"),
            ("zh", "zh"),
            ("zh-CN", "zh"),
            ("zh-SG", "zh"),
            ("zh-Hans-HK", "zh"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-hant", "zh-Hant"),
        ] {
            assert_eq!(Language::of(tag).map(Language::code), Some(code));
        }
        assert_eq!(Language::all().next(), Some(Language::ENGLISH));
        assert_eq!(Language::ENGLISH.code(), "en");
    }

    #[test]
    fn a_language_tells_how_it_is_written() {
        let direction = |tag| Language::of(tag).map(Language::direction);
        assert_eq!(direction("th"), Some("ltr"));
        assert_eq!(direction("ar"), Some("rtl"));
    }
}
