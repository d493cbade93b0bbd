//! Writing made hard to read for machines, as people do it to get past
//! filters or because they type in a hurry.

use daymark::Message;

use crate::random::Random;

/// A way to disguise writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disguise {
    /// Spaces between the letters of some words.
    Spaced,
    /// Letters of other scripts that look the same.
    Lookalike,
    /// Digits for letters.
    Leet,
    /// Letters drawn out.
    Stretched,
    /// One message sent in several.
    Split,
    /// Letters swapped, doubled or left out.
    Typos,
}

impl Disguise {
    /// Every disguise.
    pub const ALL: [Self; 6] = [
        Self::Spaced,
        Self::Lookalike,
        Self::Leet,
        Self::Stretched,
        Self::Split,
        Self::Typos,
    ];

    /// What the network learns from, in turn: mostly what no reading of letters
    /// undoes.
    pub const LEARNED: [Self; 6] = [
        Self::Typos,
        Self::Split,
        Self::Typos,
        Self::Spaced,
        Self::Typos,
        Self::Leet,
    ];

    /// Disguises what the others wrote. Also tells, for each message, the
    /// index of its last part.
    pub fn put_on(
        self,
        messages: &[Message],
        random: &mut Random,
    ) -> (Vec<Message>, Vec<usize>) {
        let mut out = Vec::new();
        let mut ends = Vec::new();
        for message in messages {
            if message.from.as_deref() == Some("me") {
                out.push(message.clone());
            } else if self == Self::Split {
                for text in split(&message.text, random) {
                    out.push(Message { from: message.from.clone(), text });
                }
            } else {
                let text = self.disguise(&message.text, random);
                out.push(Message { from: message.from.clone(), text });
            }
            ends.push(out.len() - 1);
        }
        (out, ends)
    }

    fn disguise(self, text: &str, random: &mut Random) -> String {
        let words: Vec<&str> = text.split(' ').collect();
        let mut written = Vec::new();
        for word in words {
            // What stands in brackets is a picture, not writing.
            let changed = random.unit() < 0.4
                && word.chars().count() > 2
                && !word.contains(['[', ']']);
            written.push(if changed {
                self.disguise_word(word, random)
            } else {
                word.to_owned()
            });
        }
        written.join(" ")
    }

    fn disguise_word(self, word: &str, random: &mut Random) -> String {
        let letters: Vec<char> = word.chars().collect();
        match self {
            Self::Spaced => {
                let parts: Vec<String> =
                    letters.iter().map(char::to_string).collect();
                parts.join(if random.unit() < 0.7 { " " } else { "." })
            }
            Self::Lookalike => letters
                .iter()
                .map(|letter| likeness(*letter).unwrap_or(*letter))
                .collect(),
            Self::Leet => letters
                .iter()
                .map(|letter| match leet(*letter) {
                    Some(digit) if random.unit() < 0.6 => digit,
                    _ => *letter,
                })
                .collect(),
            Self::Stretched => {
                let at = random.below(letters.len());
                let mut out = String::new();
                for (place, letter) in letters.iter().enumerate() {
                    let times = if place == at && letter.is_alphabetic() {
                        3 + random.below(3)
                    } else {
                        1
                    };
                    out.extend(std::iter::repeat_n(*letter, times));
                }
                out
            }
            Self::Typos => typo(&letters, random),
            Self::Split => word.to_owned(),
        }
    }
}

fn split(text: &str, random: &mut Random) -> Vec<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let mut parts = Vec::new();
    let mut from = 0;
    while from < words.len() {
        let to = (from + 2 + random.below(3)).min(words.len());
        parts.push(words[from..to].join(" "));
        from = to;
    }
    parts.retain(|part| !part.trim().is_empty());
    if parts.is_empty() {
        parts.push(text.to_owned());
    }
    parts
}

fn likeness(letter: char) -> Option<char> {
    Some(match letter {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'i' => 'і',
        'o' => 'о',
        'p' => 'р',
        's' => 'ѕ',
        'x' => 'х',
        'y' => 'у',
        _ => return None,
    })
}

fn leet(letter: char) -> Option<char> {
    Some(match letter {
        'a' => '4',
        'e' => '3',
        'i' => '1',
        'o' => '0',
        's' => '5',
        't' => '7',
        _ => return None,
    })
}

fn typo(letters: &[char], random: &mut Random) -> String {
    let mut letters = letters.to_vec();
    let at = random.below(letters.len() - 1);
    match random.below(3) {
        0 => letters.swap(at, at + 1),
        1 => {
            letters.remove(at + 1);
        }
        _ => letters.insert(at, letters[at]),
    }
    letters.into_iter().collect()
}
