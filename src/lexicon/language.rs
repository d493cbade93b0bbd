//! Which languages a text is written in: each known word speaks for the
//! languages that know it.

use super::LANGUAGES;

/// A set of the lexicon's languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Languages(u32);

impl Languages {
    /// Every language.
    pub const ALL: Self = Self(u32::MAX);
    /// No language.
    pub const NONE: Self = Self(0);
    /// English, whose words stand in chats of any language.
    pub const ENGLISH: Self = Self::named("en");

    pub(super) const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// The set as a number, the same for the same languages.
    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    /// The language of this name (`"en"`); none when the lexicon lacks it.
    #[must_use]
    pub const fn named(name: &str) -> Self {
        let mut number = 0;
        while number < LANGUAGES.len() {
            if is_same(LANGUAGES[number], name) {
                return Self(1 << number);
            }
            number += 1;
        }
        Self::NONE
    }

    /// Whether the two sets share a language.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What is in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there is none in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn count(self) -> u32 {
        self.0.count_ones()
    }
}

/// String comparison that the compiler can do.
const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut place = 0;
    while place < one.len() {
        if one[place] != other[place] {
            return false;
        }
        place += 1;
    }
    true
}

/// What one word is worth, shared by the languages that know it.
const WORD: u32 = 60;

/// Words that more languages know than this tell nothing.
const TELLING: u32 = 4;

/// How much of the strongest language's votes another needs to be read
/// beside it, in percent.
const BESIDE: u32 = 30;

/// The most votes that a conversation carries over to its next message.
const CARRIED: u32 = 6 * WORD;

/// The letters of a word that count for whether its language is known: short
/// words are words of many languages, in each another one.
const MOST_LETTERS: u32 = 8;

/// The fewest letters from which a language can be called foreign: three
/// words of four.
const FEWEST: u32 = 12;

/// Where fewer of the letters stand in known words than this, in percent, the
/// language is none of the lexicon's.
const KNOWN: u32 = 35;

/// The fewest letters from which a person is told so: what three words are
/// enough to stay quiet for may be a joke, a name or a game.
const FEWEST_TOLD: u32 = 60;

/// Votes for the languages of a message or a conversation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    votes: [u32; LANGUAGES.len()],
    /// The newest words, and with them those before, which fade.
    lately: Known,
    /// Those of the whole chat, which do not.
    whole: Known,
}

/// How many letters of words there are, and how many of them stand in words
/// that each language knows, be it with English words among its own; at most
/// [`MOST_LETTERS`] a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Known {
    letters: u32,
    by: [u32; LANGUAGES.len()],
}

impl Known {
    fn count(&mut self, known_in: Languages, letters: u32) {
        self.letters = self.letters.saturating_add(letters);
        let english = known_in.meets(Languages::ENGLISH);
        for (number, known) in self.by.iter_mut().enumerate() {
            if english || known_in.0 & (1 << number) != 0 {
                *known = known.saturating_add(letters);
            }
        }
    }

    /// Adds others, divided by `parts`.
    fn add(&mut self, other: &Self, parts: u32) {
        self.letters = self.letters.saturating_add(other.letters / parts);
        for (known, other) in self.by.iter_mut().zip(other.by) {
            *known = known.saturating_add(other / parts);
        }
    }

    /// Whether no language knows enough of what is written. Each is asked by itself:
    /// of Italian, five languages know a few words each.
    fn is_mostly_unknown(&self) -> bool {
        let most = self.by.iter().copied().max().unwrap_or_default();
        u64::from(most) * 100 < u64::from(self.letters) * u64::from(KNOWN)
    }
}

impl Tally {
    /// Counts a word of so many letters that these languages know; that many
    /// do says nothing of which one it is.
    pub fn count(&mut self, known_in: Languages, letters: usize) {
        let share = known_in.count();
        let letters = u32::try_from(letters).unwrap_or(MOST_LETTERS);
        let letters = letters.min(MOST_LETTERS);
        self.lately.count(known_in, letters);
        self.whole.count(known_in, letters);
        if share == 0 || share > TELLING {
            return;
        }
        for (number, votes) in self.votes.iter_mut().enumerate() {
            if known_in.0 & (1 << number) != 0 {
                *votes = votes.saturating_add(WORD / share);
            }
        }
    }

    /// Adds what the messages before have told, half as loud each time, so
    /// that "ok" and "no" are read in the language of the chat.
    #[must_use]
    pub fn after(self, before: &Self) -> Self {
        let mut sum = self;
        let strongest = before.votes.iter().copied().max().unwrap_or(0).max(1);
        for (votes, carried) in sum.votes.iter_mut().zip(before.votes) {
            let bounded = if strongest > CARRIED {
                u64::from(carried) * u64::from(CARRIED) / u64::from(strongest)
            } else {
                u64::from(carried)
            };
            *votes =
                votes.saturating_add(u32::try_from(bounded / 2).unwrap_or(0));
        }
        sum.lately.add(&before.lately, 2);
        sum.whole.add(&before.whole, 1);
        sum
    }

    /// Whether the words are of a language that the lexicon does not have.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        self.lately.letters >= FEWEST && self.lately.is_mostly_unknown()
    }

    /// Whether a whole chat is of such a language, its newest words too, and
    /// long enough that a person can be told.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        self.is_foreign()
            && self.whole.letters >= FEWEST_TOLD
            && self.whole.is_mostly_unknown()
    }

    /// The languages that the words speak for: the strongest, and those not
    /// far behind, as in mixed chats; all where nothing speaks for any.
    #[must_use]
    pub fn languages(&self) -> Languages {
        let strongest = self.votes.iter().copied().max().unwrap_or(0);
        if strongest == 0 {
            return Languages::ALL;
        }
        let mut bits = 0;
        for (number, votes) in self.votes.iter().enumerate() {
            if votes * 100 >= strongest * BESIDE {
                bits |= 1 << number;
            }
        }
        Languages(bits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(number: u32) -> Languages {
        Languages(1 << number)
    }

    #[test]
    fn nothing_known_leaves_all_open() {
        assert_eq!(Tally::default().languages(), Languages::ALL);
    }

    #[test]
    fn the_strongest_language_is_read_and_those_beside_it() {
        let mut tally = Tally::default();
        for _ in 0..5 {
            tally.count(only(0), 4);
        }
        tally.count(only(1), 4);
        assert_eq!(tally.languages(), only(0));
        tally.count(only(1), 4);
        assert_eq!(tally.languages(), only(0).union(only(1)));
    }

    #[test]
    fn a_language_nobody_listed_is_foreign() {
        let mut tally = Tally::default();
        tally.count(Languages::NONE, 4);
        assert!(!tally.is_foreign(), "too little to tell");
        for _ in 0..5 {
            tally.count(Languages::NONE, 4);
        }
        assert!(tally.is_foreign());
        for _ in 0..4 {
            tally.count(Languages::ALL, 4);
        }
        assert!(!tally.is_foreign());
    }

    #[test]
    fn short_words_do_not_make_a_language_known() {
        let mut tally = Tally::default();
        for _ in 0..5 {
            tally.count(Languages::ALL, 2);
            tally.count(Languages::NONE, 8);
        }
        assert!(tally.is_foreign());
        let mut tally = Tally::default();
        for _ in 0..5 {
            tally.count(only(0), 8);
            tally.count(Languages::NONE, 2);
        }
        assert!(!tally.is_foreign());
    }

    #[test]
    fn a_chat_is_called_unread_only_with_enough_words() {
        let said = |words: usize, known_in: Languages, before: &Tally| {
            let mut tally = Tally::default();
            for _ in 0..words {
                tally.count(known_in, 4);
            }
            tally.after(before)
        };
        let mut chat = Tally::default();
        for _ in 0..3 {
            chat = said(4, Languages::NONE, &chat);
        }
        assert!(chat.is_foreign());
        assert!(!chat.is_unread(), "a dozen words could be a joke");
        chat = said(4, Languages::NONE, &chat);
        assert!(chat.is_unread());
        // The newest words are read again: the chat is not called unread.
        assert!(!said(12, only(0), &chat).is_unread());
        // One strange message in a chat that is read.
        let read = said(30, only(0), &Tally::default());
        let strange = said(40, Languages::NONE, &read);
        assert!(strange.is_foreign());
        assert!(!strange.is_unread());
    }

    #[test]
    fn a_short_message_is_read_in_the_language_of_the_chat() {
        let mut before = Tally::default();
        for _ in 0..4 {
            before.count(only(1), 4);
        }
        let mut short = Tally::default();
        short.count(only(0).union(only(1)), 4);
        assert!(short.languages().meets(only(0)));
        assert_eq!(short.after(&before).languages(), only(1));
    }
}
