//! Memory: what a conversation has shown so far, apart from the words of
//! each speaker's row.

use std::collections::VecDeque;

use super::Finding;
use crate::assess::Concern;
use crate::lexicon::{Concept, ConceptSet};
use crate::text::words::Word;

/// How many messages the context of a conversation reaches back; what came bit
/// by bit is one.
const CONTEXT_REACH: usize = 8;

/// How many messages a finding is remembered.
pub const FINDING_REACH: usize = 40;

/// How many messages a hint is remembered.
const HINT_REACH: usize = 16;

/// What a conversation has shown so far, apart from the speakers' words.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    now: usize,
    recent: VecDeque<Spoken>,
    name: ConceptSet,
    speaker: usize,
    found: Vec<Found>,
}

/// What one message spoke of, or one that came bit by bit.
#[derive(Clone, Copy, Debug)]
struct Spoken {
    reader: bool,
    once: ConceptSet,
    twice: ConceptSet,
}

/// The newest finding of a concern at each score.
#[derive(Clone, Copy, Debug)]
struct Found {
    concern: Concern,
    at: usize,
    score: i32,
    sure: bool,
    speaker: usize,
}

/// What tells that the next message is not meant.
pub const TOLD: ConceptSet = ConceptSet::of(&[
    Concept::Said,
    Concept::Advice,
    Concept::News,
    Concept::Fiction,
]);

impl Memory {
    /// Takes note of a message: who wrote it and what it spoke of. What was
    /// found too long ago is forgotten, so that memory stays small.
    pub fn note(
        &mut self,
        message: usize,
        reader: bool,
        words: &[Word],
        implied: ConceptSet,
    ) {
        let mut once = implied;
        let mut twice = ConceptSet::EMPTY;
        for word in words {
            twice = twice.union(once.intersection(word.concepts));
            once = once.union(word.concepts);
        }
        self.now = message;
        self.name = ConceptSet::EMPTY;
        self.found
            .retain(|found| message.saturating_sub(found.at) <= FINDING_REACH);
        if self.recent.len() == CONTEXT_REACH {
            self.recent.pop_front();
        }
        self.recent.push_back(Spoken { reader, once, twice });
    }

    /// Whether the message right before the newest says that something is
    /// told, quoted or made up: "look what he wrote".
    #[must_use]
    pub fn is_told(&self) -> bool {
        let before = self.recent.iter().rev().nth(1);
        before.is_some_and(|before| before.once.meets(TOLD))
    }

    /// Takes note of who wrote the newest message, by number, and of what
    /// the name says.
    pub fn note_speaker(&mut self, speaker: usize, says: ConceptSet) {
        self.speaker = speaker;
        self.name = says;
    }

    /// Takes note of a finding in the newest message.
    pub fn note_finding(&mut self, finding: &Finding) {
        let Finding { concern, score, sure, .. } = *finding;
        let speaker = self.speaker;
        let found = Found { concern, at: self.now, score, sure, speaker };
        let known = self.found.iter_mut().find(|known| {
            known.concern == concern
                && known.score == score
                && known.speaker == speaker
        });
        match known {
            Some(known) => *known = found,
            None => self.found.push(found),
        }
    }

    /// Takes over what was found since, after which this was remembered.
    pub fn keep_found(&mut self, since: &Self) {
        for found in &since.found {
            let same = |known: &Found| {
                known.at == found.at && known.concern == found.concern
            };
            if !self.found.iter().any(same) {
                self.found.push(*found);
            }
        }
    }

    /// Takes note of what another finding has turned into.
    pub fn note_promoted(&mut self, concern: Concern) {
        let at = self.now;
        let speaker = self.speaker;
        self.found.push(Found { concern, at, score: 0, sure: true, speaker });
    }

    /// The highest score of this concern within the last messages.
    #[must_use]
    pub fn score(&self, concern: Concern, reach: usize) -> Option<i32> {
        self.recent_findings(concern, reach).map(|found| found.score).max()
    }

    /// Whether this counted by itself within the last messages.
    #[must_use]
    pub fn is_sure(&self, concern: Concern, reach: usize) -> bool {
        self.recent_findings(concern, reach).any(|found| found.sure)
    }

    /// Whether this was found lately, at least as a hint: a hint counts for
    /// the speaker who gave it, what counts by itself for everyone.
    pub(super) fn is_found(&self, concern: Concern) -> bool {
        self.recent_findings(concern, HINT_REACH)
            .any(|found| found.sure || found.speaker == self.speaker)
    }

    fn recent_findings(
        &self,
        concern: Concern,
        reach: usize,
    ) -> impl Iterator<Item = &Found> {
        self.found.iter().filter(move |found| {
            found.concern == concern
                && self.now.saturating_sub(found.at) <= reach
        })
    }

    /// How often the last messages of all speakers spoke of this; each
    /// message counts twice at most.
    pub(crate) fn mentions(&self, concept: Concept) -> usize {
        self.recent
            .iter()
            .map(|spoken| {
                usize::from(spoken.once.has(concept))
                    + usize::from(spoken.twice.has(concept))
            })
            .sum()
    }

    /// Whether the reader, or else the other side, spoke of this lately.
    pub(crate) fn spoke(&self, reader: bool, concept: Concept) -> bool {
        self.recent
            .iter()
            .any(|spoken| spoken.reader == reader && spoken.once.has(concept))
    }

    /// Whether the name of the speaker says this.
    pub(super) fn name_says(&self, concept: Concept) -> bool {
        self.name.has(concept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::words;

    const THREAT: Concern = Concern::ThreatToShare;

    /// A message of this speaker in which a threat was found.
    fn found(memory: &mut Memory, message: usize, speaker: usize, sure: bool) {
        quiet(memory, message, speaker);
        memory.note_finding(&Finding {
            concern: THREAT,
            score: if sure { 7 } else { 4 },
            sure,
            conditional: false,
            start: 0,
            end: 1,
        });
    }

    fn quiet(memory: &mut Memory, message: usize, speaker: usize) {
        memory.note(message, false, &[], ConceptSet::EMPTY);
        memory.note_speaker(speaker, ConceptSet::EMPTY);
    }

    #[test]
    fn the_message_before_says_that_the_newest_is_told() {
        let mut memory = Memory::default();
        let mut note = |message, text| {
            memory.note(message, false, &words(text), ConceptSet::EMPTY);
            memory.is_told()
        };
        assert!(!note(0, "look what he said"));
        assert!(note(1, "pay or i post it"));
        assert!(!note(2, "pay or i post it"));
    }

    #[test]
    fn findings_cool_down() {
        let mut memory = Memory::default();
        found(&mut memory, 0, 0, true);
        for (message, lately, ever) in [
            (HINT_REACH, true, true),
            (HINT_REACH + 1, false, true),
            (FINDING_REACH, false, true),
            (FINDING_REACH + 1, false, false),
        ] {
            quiet(&mut memory, message, 0);
            assert_eq!(memory.is_found(THREAT), lately, "{message}");
            let sure = memory.is_sure(THREAT, FINDING_REACH);
            assert_eq!(sure, ever, "{message}");
        }
        assert!(memory.found.is_empty(), "what is too old is forgotten");
    }

    #[test]
    fn a_hint_counts_for_its_speaker_alone() {
        for (sure, for_others) in [(false, false), (true, true)] {
            let mut memory = Memory::default();
            found(&mut memory, 0, 0, sure);
            quiet(&mut memory, 1, 0);
            assert!(memory.is_found(THREAT));
            quiet(&mut memory, 2, 1);
            assert_eq!(memory.is_found(THREAT), for_others);
        }
    }

    #[test]
    fn memory_stays_small() {
        let mut memory = Memory::default();
        for message in 0..1000 {
            found(&mut memory, message, message % 16, message % 2 == 0);
        }
        assert!(memory.found.len() <= FINDING_REACH + 1);
    }

    #[test]
    fn the_reader_and_the_others_speak_apart() {
        let mut memory = Memory::default();
        let said = words("haha, lol");
        memory.note(0, true, &said, ConceptSet::EMPTY);
        assert!(memory.spoke(true, Concept::Joke));
        assert!(!memory.spoke(false, Concept::Joke));
        assert_eq!(memory.mentions(Concept::Joke), 2);
        for message in 1..=CONTEXT_REACH {
            quiet(&mut memory, message, 0);
        }
        assert_eq!(memory.mentions(Concept::Joke), 0);
    }
}
