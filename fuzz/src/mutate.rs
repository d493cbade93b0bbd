//! Changes of an input that keep its shape: words of the target put in, parts
//! said twice, left out, moved; values of JSON exchanged for one another.

use serde_json::{Map, Value as Json};

use crate::target::{Kind, Target};

/// The most changes at a time.
const MOST_CHANGES: usize = 4;

/// The longest part that is said again, in bytes.
const LONGEST_PART: usize = 64;

/// Numbers that nobody has to foresee, the same for the same seed
/// (xorshift64*, Vigna 2016).
pub struct Random(u64);

impl Random {
    /// Numbers from a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        // Neighbouring seeds are to give numbers that have nothing in common.
        let mut random = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    /// A number below a bound; 0 where there is none below.
    pub fn below(&mut self, bound: usize) -> usize {
        let bound = bound.max(1) as u64;
        usize::try_from(self.next() % bound).unwrap_or_default()
    }

    /// One of these.
    ///
    /// # Panics
    ///
    /// Where there are none.
    pub fn one_of<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// An input of a target, changed; at most as long as the target takes.
#[must_use]
pub fn mutate(input: &[u8], target: &Target, random: &mut Random) -> Vec<u8> {
    let as_json = target.kind == Kind::Json && random.below(8) > 0;
    let json = as_json.then(|| serde_json::from_slice(input).ok()).flatten();
    let mut changed = match json {
        Some(json) => {
            let json = changed_json(json, target, random);
            json.to_string().into_bytes()
        }
        None => {
            let mut text = String::from_utf8_lossy(input).into_owned();
            for _ in 0..=random.below(MOST_CHANGES) {
                change_text(&mut text, target, random);
            }
            text.into_bytes()
        }
    };
    // Not all that comes in is UTF-8.
    if target.kind == Kind::Text && random.below(16) == 0 {
        let at = random.below(changed.len());
        if let Some(byte) = changed.get_mut(at) {
            *byte = random.below(256) as u8;
        }
    }
    changed.truncate(target.longest);
    changed
}

/// A place between two characters.
fn place(text: &str, random: &mut Random) -> usize {
    text.floor_char_boundary(random.below(text.len() + 1))
}

fn part<'a>(text: &'a str, random: &mut Random) -> (usize, &'a str) {
    let from = place(text, random);
    let to = from + random.below(LONGEST_PART);
    let to = text.ceil_char_boundary(to.min(text.len()));
    (from, &text[from..to])
}

fn change_text(text: &mut String, target: &Target, random: &mut Random) {
    match random.below(8) {
        0..=2 => {
            let word = random.one_of(target.words);
            let at = place(text, random);
            text.insert_str(at, word);
        }
        3 => {
            let part = part(text, random).1.repeat(1 + random.below(3));
            let at = place(text, random);
            text.insert_str(at, &part);
        }
        4 => {
            let (from, part) = part(text, random);
            let to = from + part.len();
            text.replace_range(from..to, "");
        }
        5 => {
            let (from, part) = part(text, random);
            let to = from + part.len();
            let word = *random.one_of(target.words);
            text.replace_range(from..to, word);
        }
        6 => {
            let (from, part) = part(text, random);
            let part = part.to_owned();
            text.replace_range(from..from + part.len(), "");
            let at = place(text, random);
            text.insert_str(at, &part);
        }
        _ => {
            let at = place(text, random);
            text.insert(at, character(random));
        }
    }
}

/// Where characters are that engines trip over: controls, Latin and marks,
/// Hebrew to Thai, signs, Asian writing, forms of Arabic, beyond 16 bits.
const BLOCKS: &[(u32, u32)] = &[
    (0x0, 0x7F),
    (0x80, 0x36F),
    (0x590, 0xE7F),
    (0x2000, 0x2BFF),
    (0x3000, 0x9FFF),
    (0xAC00, 0xD7A3),
    (0xF900, 0xFFFF),
    (0x1D400, 0x1F9FF),
    (0xE0000, 0xE01EF),
    (0x0, 0x10FFFF),
];

fn character(random: &mut Random) -> char {
    let (from, to) = *random.one_of(BLOCKS);
    let code = from + random.below((to - from + 1) as usize) as u32;
    char::from_u32(code).unwrap_or('\u{FFFD}')
}

/// A value with one change at a random place.
fn changed_json(json: Json, target: &Target, random: &mut Random) -> Json {
    let other = sample(&json, random).clone();
    let mut json = json;
    for _ in 0..=random.below(MOST_CHANGES) {
        let place = sample_mut(&mut json, random);
        match random.below(8) {
            0 => *place = scalar(target, random),
            1 => *place = other.clone(),
            2 => *place = Json::Array(vec![place.take(); 1 + random.below(3)]),
            _ => change_value(place, &other, target, random),
        }
    }
    json
}

fn change_value(
    place: &mut Json,
    other: &Json,
    target: &Target,
    random: &mut Random,
) {
    let new = match random.below(3) {
        0 => other.clone(),
        _ => scalar(target, random),
    };
    match place {
        Json::String(text) => change_text(text, target, random),
        Json::Array(items) => {
            let at = random.below(items.len());
            match random.below(3) {
                0 if !items.is_empty() => {
                    items.remove(at);
                }
                1 if !items.is_empty() => {
                    items.extend(vec![items[at].clone(); random.below(40)]);
                }
                _ => items.insert(at, new),
            }
        }
        Json::Object(members) => {
            let names: Vec<String> = members.keys().cloned().collect();
            if random.below(3) == 0 && !names.is_empty() {
                let gone = members.remove(random.one_of(&names));
                let name = *random.one_of(target.words);
                members.insert(name.to_owned(), gone.unwrap_or_default());
            } else {
                let name = *random.one_of(target.words);
                members.insert(name.to_owned(), new);
            }
        }
        _ => *place = new,
    }
}

fn scalar(target: &Target, random: &mut Random) -> Json {
    match random.below(8) {
        0 => Json::Null,
        1 => Json::Bool(random.below(2) == 0),
        2 => Json::from(random.next() as i64 >> random.below(64)),
        3 => Json::Object(Map::new()),
        4 => Json::from("x".repeat(random.below(600))),
        _ => Json::from(*random.one_of(target.words)),
    }
}

/// Any value in a value, the outermost least of all.
fn sample<'a>(json: &'a Json, random: &mut Random) -> &'a Json {
    let inside: Vec<&Json> = match json {
        Json::Array(items) => items.iter().collect(),
        Json::Object(members) => members.values().collect(),
        _ => return json,
    };
    if inside.is_empty() || random.below(4) == 0 {
        return json;
    }
    let inside = inside[random.below(inside.len())];
    sample(inside, random)
}

fn sample_mut<'a>(json: &'a mut Json, random: &mut Random) -> &'a mut Json {
    let count = match &*json {
        Json::Array(items) => items.len(),
        Json::Object(members) => members.len(),
        _ => 0,
    };
    if count == 0 || random.below(4) == 0 {
        return json;
    }
    let at = random.below(count);
    let inside = match json {
        Json::Array(items) => items.get_mut(at),
        Json::Object(members) => members.values_mut().nth(at),
        _ => None,
    };
    sample_mut(inside.expect("it was counted"), random)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target() -> &'static Target {
        Target::of("settings").expect("a target of that name")
    }

    #[test]
    fn the_same_seed_changes_alike_and_another_does_not() {
        let input = br#"{"settings": {"country": "TH"}}"#;
        let changed = |seed| mutate(input, target(), &mut Random::new(seed));
        let all: Vec<Vec<u8>> = (0..200).map(changed).collect();
        assert_eq!(all, (0..200).map(changed).collect::<Vec<_>>());
        let mut different = all.clone();
        different.sort();
        different.dedup();
        assert!(different.len() > 150, "{}", different.len());
        assert!(all.iter().all(|one| one.len() <= target().longest));
    }

    #[test]
    fn most_changes_of_json_are_json() {
        let input = br#"{"settings": {"pausedSites": ["a.example", 1]}}"#;
        let sound = (0..200).filter(|seed| {
            let changed = mutate(input, target(), &mut Random::new(*seed));
            serde_json::from_slice::<Json>(&changed).is_ok()
        });
        assert!(sound.count() > 150);
    }
}
