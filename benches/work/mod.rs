//! What is measured, and on which texts: shared by the benchmarks
//! (`cargo bench`) and by `cargo xtask figures`, which runs the same in a
//! browser.

use daymark::assess::{Parts, assess_by, observe};
use daymark::chat::MAX_BYTES;
use daymark::lexicon::Tally;
use daymark::model::Observation;
use daymark::model::net::{Net, Reading};
use daymark::text::words;
use daymark::{Level, Message, Window};

/// How many everyday messages are read; figures are told for as many.
pub const MESSAGES: usize = 1_000;

/// How many messages one window has.
const WINDOW: usize = 200;

/// The texts that stages are measured on.
pub const TEXTS: [&str; 4] = ["english", "chopped", "thai", "hostile"];

/// How many words a bit has, where somebody writes bit by bit.
const BIT: usize = 3;

/// The stages that are measured.
pub const STAGES: [&str; 4] = ["words", "rules", "model", "whole"];

/// Who writes: two friends and the reader.
const SPEAKERS: [&str; 4] = ["mia", "me", "leo", "me"];

/// What a hostile text is made of: each costs much in another place.
const HOSTILE: [&str; 8] = [
    "s.e.n.d s e n d p i c s ",
    "pay or i post your pics if you dont ",
    "unununununinginginglylyly",
    "\u{0E48}\u{0E49}ก\u{0E48}\u{0E49}เ",
    "ถ้าไม่โอนปล่อยรูปส่งรูปมา",
    "e\u{0301}\u{0301}\u{200B}ﷺ",
    "\"'\u{201C}\u{2018}\"'",
    "5en\u{0501} рісs 漢字한글 ",
];

/// A conversation, and what the model sees of it.
pub struct Work {
    messages: Vec<Message>,
    observed: Vec<Vec<Observation>>,
}

impl Work {
    /// The conversation of that name, one of [`TEXTS`].
    pub fn named(name: &str) -> Option<Self> {
        let messages = match name {
            "english" => everyday(include_str!("english.txt")),
            "chopped" => chopped(include_str!("english.txt")),
            "thai" => everyday(include_str!("thai.txt")),
            "hostile" => vec![hostile()],
            _ => return None,
        };
        let mut work = Self { messages, observed: Vec::new() };
        work.observed = work.windows().map(|one| observe(&one)).collect();
        Some(work)
    }

    fn windows(&self) -> impl Iterator<Item = Window<'_>> {
        self.messages.chunks(WINDOW).map(Window::new)
    }

    /// Runs a stage, one of [`STAGES`], once. The answer says nothing; it
    /// keeps the compiler from leaving out what nobody asked for.
    pub fn run(&self, stage: &str) -> f32 {
        match stage {
            "words" => self.words() as f32,
            "rules" => f32::from(self.rules() as u8),
            "model" => self.model(),
            "whole" => f32::from(self.whole() as u8),
            _ => f32::NAN,
        }
    }

    /// Folding, and cutting into words; how many there are.
    fn words(&self) -> usize {
        let in_window = |window: Window<'_>| {
            let mut tally = Tally::default();
            let mut found = 0;
            for message in window.messages() {
                let text = words::read(&message.text, &tally);
                tally = text.tally;
                found += text.words.len();
            }
            found
        };
        self.windows().map(in_window).sum()
    }

    /// All but the model, words included.
    fn rules(&self) -> Level {
        let by_rules = |window| assess_by(&window, Parts::Rules).level;
        self.windows().map(by_rules).max().unwrap_or_default()
    }

    /// The model alone, on messages it has never read; the sum of what
    /// speaks for the highest level.
    fn model(&self) -> f32 {
        let Some(net) = Net::shared() else { return 0.0 };
        let mut sum = 0.0;
        for window in &self.observed {
            let mut readings: Vec<Reading> = Vec::new();
            for seen in window {
                net.read_next(seen, &mut readings);
                let judgement = net.judge(&readings, &seen.evidence);
                sum += judgement.levels()[2];
            }
        }
        sum
    }

    /// Everything, as the extension does it. Each line comes many times, and
    /// what the model has read once is remembered: this is a chat that is
    /// read again.
    fn whole(&self) -> Level {
        let by_all = |window| assess_by(&window, Parts::Both).level;
        self.windows().map(by_all).max().unwrap_or_default()
    }
}

/// The same talk where everybody writes bit by bit.
fn chopped(lines: &str) -> Vec<Message> {
    let cut = |message: Message| {
        let words: Vec<&str> = message.text.split(' ').collect();
        let bits = words.chunks(BIT).map(|bit| bit.join(" "));
        let from = message.from.clone();
        bits.map(move |text| Message { from: from.clone(), text })
            .collect::<Vec<_>>()
    };
    everyday(lines).into_iter().flat_map(cut).take(MESSAGES).collect()
}

fn everyday(lines: &str) -> Vec<Message> {
    let mut messages = Vec::new();
    for line in lines.lines().cycle().take(MESSAGES) {
        let from = SPEAKERS[messages.len() % SPEAKERS.len()];
        let from = Some(from.to_owned());
        messages.push(Message { from, text: line.to_owned() });
    }
    messages
}

/// One message as long as a window may be.
fn hostile() -> Message {
    let mut text = String::new();
    for part in HOSTILE.iter().cycle() {
        if text.len() + part.len() > MAX_BYTES {
            break;
        }
        text.push_str(part);
    }
    Message { from: Some("mia".to_owned()), text }
}
