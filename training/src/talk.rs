//! Everyday talk before a conversation, as its speakers would have written it.

use std::collections::BTreeMap;

use daymark::Message;

use crate::background::Everyday;
use crate::conversation::Conversation;
use crate::random::Random;

/// The most messages of talk before a conversation.
const MOST: usize = 20;

/// Everyday conversations by language.
pub struct Talk<'a>(BTreeMap<&'a str, Vec<&'a Everyday>>);

impl<'a> Talk<'a> {
    /// These conversations, each under its language.
    pub fn of(all: impl Iterator<Item = &'a Everyday>) -> Self {
        let mut talk: BTreeMap<&str, Vec<&Everyday>> = BTreeMap::new();
        for text in all.filter(|text| !text.messages.is_empty()) {
            talk.entry(&text.lang).or_default().push(text);
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
        let language = conversation.lang.split('-').next().unwrap_or_default();
        let language = if language == "fil" { "tl" } else { language };
        let Some(talk) = self.0.get(language) else { return Vec::new() };
        let other = messages
            .iter()
            .filter_map(|message| message.from.as_deref())
            .find(|from| *from != "me")
            .unwrap_or("them");
        let length = 1 + random.below(MOST);
        let mut before = Vec::new();
        while before.len() < length {
            let text = talk[random.below(talk.len())];
            let mine = random.unit() < 0.4;
            for said in &text.messages {
                let second = said.from.as_deref() == Some("b");
                let from = if second != mine { "me" } else { other };
                before.push(Message {
                    from: Some(from.to_owned()),
                    text: said.text.clone(),
                });
            }
        }
        before.truncate(length);
        before
    }
}
