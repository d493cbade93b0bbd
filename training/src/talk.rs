//! Harmless talk before a conversation, as its speakers would have written it.

use std::collections::BTreeMap;

use daymark::Message;

use crate::background::Everyday;
use crate::conversation::Conversation;
use crate::random::Random;

/// The most messages of talk before a conversation.
const MOST: usize = 20;

/// A message: whether the second of two speakers wrote it, and its text.
type Said = (bool, String);

/// Conversations in which nothing happens, by language.
pub struct Talk(BTreeMap<String, Vec<Vec<Said>>>);

impl Talk {
    /// Everyday conversations.
    pub fn everyday<'a>(all: impl Iterator<Item = &'a Everyday>) -> Self {
        Self::of(all.map(|text| (text.lang.as_str(), &*text.messages, "b")))
    }

    /// The benign ones among labelled conversations.
    pub fn benign<'a>(all: impl Iterator<Item = &'a Conversation>) -> Self {
        let benign = all.filter(|one| one.class.as_deref() == Some("benign"));
        let read: Vec<_> =
            benign.map(|one| (language(one), one.messages())).collect();
        Self::of(read.iter().map(|(lang, all)| (*lang, &**all, "me")))
    }

    /// Conversations by language; the second speaker has this name.
    fn of<'a>(
        all: impl Iterator<Item = (&'a str, &'a [Message], &'a str)>,
    ) -> Self {
        let mut talk: BTreeMap<String, Vec<Vec<Said>>> = BTreeMap::new();
        for (lang, messages, second) in all {
            let said = |message: &Message| {
                let by_second = message.from.as_deref() == Some(second);
                (by_second, message.text.clone())
            };
            let said = messages.iter().map(said).collect();
            talk.entry(lang.to_owned()).or_default().push(said);
        }
        Self(talk)
    }

    /// One to [`MOST`] messages in the language of a conversation, by its
    /// reader and whoever else writes first; none where there is no talk in
    /// that language.
    pub fn before(
        &self,
        conversation: &Conversation,
        messages: &[Message],
        random: &mut Random,
    ) -> Vec<Message> {
        let Some(talk) = self.0.get(language(conversation)) else {
            return Vec::new();
        };
        let other = messages
            .iter()
            .filter_map(|message| message.from.as_deref())
            .find(|from| *from != "me")
            .unwrap_or("them");
        let length = 1 + random.below(MOST);
        let mut before = Vec::new();
        while before.len() < length {
            let text = &talk[random.below(talk.len())];
            let mine = random.unit() < 0.4;
            for (second, said) in text {
                let from = if *second != mine { "me" } else { other };
                let from = Some(from.to_owned());
                before.push(Message { from, text: said.clone() });
            }
        }
        before.truncate(length);
        before
    }
}

/// The language of a conversation as the corpora name it; the first of two.
fn language(conversation: &Conversation) -> &str {
    match conversation.lang.split('-').next().unwrap_or_default() {
        "fil" => "tl",
        language => language,
    }
}
