//! Learning: from labelled conversations and everyday text to the files that
//! the engine reads.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result};
use daymark::Message;
use daymark::model::net::{OUTPUT, PIECE, ROW, SPAN, short};
use daymark::model::pieces::Pieces;

use crate::background::Everyday;
use crate::conversation::{Conversation, Part};
use crate::disguise::Disguise;
use crate::example::{Example, everyday, labelled};
use crate::network::{Network, Recipe};
use crate::random::Random;
use crate::talk::Talk;
use crate::vocabulary;

/// How training goes, as chosen by experiment (docs/model.md).
pub const RECIPE: Recipe = Recipe {
    table_rate: 0.01,
    piece_rate: 0.003,
    layer_rate: 0.001,
    forget: 0.35,
    blind: 0.3,
    loudest: 0.6,
    decay: 1e-5,
    drop: 0.45,
    rounds: 7,
};

/// How much an everyday message counts beside a labelled one.
const BACKGROUND: f32 = 8.0;

/// How many everyday conversations of a language one round reads, so that a
/// language with many of them is not taken for a harmless one.
const SAMPLE: usize = 2500;

/// The same for English, which has the most labelled conversations.
const ENGLISH_SAMPLE: usize = 9000;

/// Of how many parts one is held back when bounds are fitted.
pub const FOLDS: u32 = 4;

/// The pieces and what they mean before anything is learned.
pub struct Start {
    /// The list, for cutting words.
    pub list: Pieces<Vec<u8>>,
    /// The bytes of the list.
    pub bytes: Vec<u8>,
    /// The vectors of the pieces.
    pub vectors: Vec<f32>,
    /// The weights of the channels and their biases, once a teacher has
    /// taught them.
    pub channels: Option<Vec<f32>>,
}

impl Start {
    /// Reads `pieces.tsv` (piece, cost), `vectors.i8` (their vectors) and
    /// `channels.i8` from a folder.
    pub fn read(folder: &Path) -> Result<Self> {
        let file = folder.join("pieces.tsv");
        let text = fs::read_to_string(&file)
            .with_context(|| format!("cannot read {}", file.display()))?;
        let mut pieces: Vec<(&str, u32, u32)> = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let (piece, cost) = line.split_once('\t').with_context(|| {
                format!("{}:{}: no tab", file.display(), number + 1)
            })?;
            pieces.push((piece, number as u32, cost.parse()?));
        }
        pieces.sort_unstable();
        let bytes = vocabulary::bytes(pieces.into_iter())?;
        let list = Pieces::read(bytes.clone()).context("unreadable list")?;
        let vectors = read_table(&folder.join(VECTORS))?;
        let file = folder.join(CHANNELS);
        let channels = file.exists().then(|| read_table(&file)).transpose()?;
        Ok(Self { list, bytes, vectors, channels })
    }

    /// Writes the vectors of the pieces and the channels.
    pub fn write(&self, folder: &Path) -> Result<()> {
        write_table(&folder.join(VECTORS), &self.vectors, PIECE)?;
        let channels = self.channels.as_deref().unwrap_or_default();
        write_table(&folder.join(CHANNELS), channels, SPAN * PIECE)
    }
}

const VECTORS: &str = "vectors.i8";
const CHANNELS: &str = "channels.i8";

/// A table of bytes with the scale before them.
fn read_table(file: &Path) -> Result<Vec<f32>> {
    let raw = fs::read(file)
        .with_context(|| format!("cannot read {}", file.display()))?;
    let (scale, raw) = raw
        .split_first_chunk::<4>()
        .with_context(|| format!("{} is too short", file.display()))?;
    let scale = f32::from_le_bytes(*scale);
    let number = |byte: &u8| f32::from(i8::from_le_bytes([*byte])) * scale;
    Ok(raw.iter().map(number).collect())
}

fn write_table(file: &Path, numbers: &[f32], width: usize) -> Result<()> {
    let (scale, bytes) = quantise(numbers, width);
    let bytes: Vec<u8> =
        scale.to_le_bytes().into_iter().chain(bytes).collect();
    fs::write(file, bytes)
        .with_context(|| format!("cannot write {}", file.display()))
}

/// How often each labelled conversation stands among the lessons: as written,
/// disguised, after everyday talk.
pub const COPIES: usize = 3;

/// Everything there is to learn from.
pub struct Lessons {
    /// Labelled conversations that may be learned from, with the number of
    /// the fold each belongs to; disguised copies go with theirs.
    pub labelled: Vec<(u32, Example)>,
    /// Everyday text that may be learned from, with its fold.
    pub background: Vec<(u32, Example)>,
    /// How likely one round reads each of them.
    pub chances: Vec<f32>,
}

/// Reads what may be learned from: the train and tune parts, and everyday
/// text whose licence allows it.
pub fn lessons(
    start: &Start,
    conversations: &[Conversation],
    cases: &[Conversation],
    all: &[Everyday],
) -> Lessons {
    let mut random = Random::new(11);
    let mut lessons =
        Lessons { labelled: vec![], background: vec![], chances: vec![] };
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for text in all.iter().filter(|text| text.may_train) {
        *counts.entry(&text.lang).or_default() += 1;
    }
    let talk = Talk::of(all.iter().filter(|text| text.may_train));
    let open = conversations
        .iter()
        .filter(|conversation| conversation.part() != Part::Sealed)
        .chain(cases);
    for (number, conversation) in open.enumerate() {
        let fold = conversation.fold(FOLDS);
        let messages = conversation.messages();
        let mut learn =
            |messages: &[Message], moved: &dyn Fn(usize) -> usize| {
                let mut conversation = conversation.clone();
                for at in conversation.by.values_mut() {
                    *at = moved(*at);
                }
                let example = labelled(&start.list, &conversation, messages);
                lessons.labelled.push((fold, example));
            };
        learn(&messages, &|at| at);
        // Every conversation once more, in one disguise.
        let disguise = Disguise::LEARNED[number % Disguise::LEARNED.len()];
        let (disguised, ends) = disguise.put_on(&messages, &mut random);
        learn(&disguised, &|at| ends.get(at).copied().unwrap_or(at));
        // And once more after everyday talk.
        let mut talked = talk.before(conversation, &messages, &mut random);
        let before = talked.len();
        talked.extend(messages);
        learn(&talked, &|at| at + before);
    }
    for text in all.iter().filter(|text| text.may_train) {
        let mut messages = text.messages.clone();
        // One of two speakers is the reader, in half of them.
        if text.eighth.is_multiple_of(2) {
            for message in &mut messages {
                if message.from.as_deref() == Some("b") {
                    message.from = Some("me".to_owned());
                }
            }
        }
        let example = everyday(&start.list, &messages, BACKGROUND);
        let sample = if text.lang == "en" { ENGLISH_SAMPLE } else { SAMPLE };
        let chance = sample as f32 / counts[text.lang.as_str()] as f32;
        lessons.background.push((text.eighth % FOLDS, example));
        lessons.chances.push(chance);
    }
    lessons
}

/// Trains a network on everything but one fold.
pub fn train(
    start: &Start,
    lessons: &Lessons,
    without: Option<u32>,
    seed: u64,
    tell: impl Fn(usize, f32),
) -> Network {
    let mut random = Random::new(seed);
    let mut network =
        Network::new(&start.vectors, start.channels.as_deref(), &mut random);
    let kept = |fold: u32| Some(fold) != without;
    let labelled: Vec<&Example> = lessons
        .labelled
        .iter()
        .filter(|(fold, _)| kept(*fold))
        .map(|(_, example)| example)
        .collect();
    let background: Vec<(&Example, f32)> = lessons
        .background
        .iter()
        .zip(&lessons.chances)
        .filter(|((fold, _), _)| kept(*fold))
        .map(|((_, example), chance)| (example, *chance))
        .collect();
    for round in 0..RECIPE.rounds {
        let left = 1.0 - round as f32 / RECIPE.rounds as f32;
        let recipe = RECIPE.slower(left);
        let mut order = labelled.clone();
        let drawn = background
            .iter()
            .filter(|(_, chance)| random.unit() < *chance)
            .map(|(example, _)| *example);
        order.extend(drawn);
        random.shuffle(&mut order);
        let mut loss = 0.0;
        for example in &order {
            loss += network.learn(example, &recipe, &mut random);
        }
        tell(round, loss / order.len().max(1) as f32);
    }
    network
}

/// What networks say of what they have not learned from.
pub struct Unseen {
    /// For each labelled conversation: what comes out for each message.
    pub labelled: Vec<Vec<Option<[f32; OUTPUT]>>>,
    /// The same for everyday text, with how many there are.
    pub background: Vec<Vec<Option<[f32; OUTPUT]>>>,
}

/// Trains once for each fold and judges the fold that was left out.
pub fn cross_validate(start: &Start, lessons: &Lessons) -> Unseen {
    let mut unseen = Unseen {
        labelled: vec![Vec::new(); lessons.labelled.len()],
        background: vec![Vec::new(); lessons.background.len()],
    };
    let folds: Vec<u32> = (0..FOLDS).collect();
    for pair in folds.chunks(2) {
        let judged = thread::scope(|scope| {
            let running: Vec<_> = pair
                .iter()
                .map(|fold| {
                    scope.spawn(move || {
                        let seed = 100 + u64::from(*fold);
                        let tell = |_, _| {};
                        let network =
                            train(start, lessons, Some(*fold), seed, tell);
                        let judge = |all: &[(u32, Example)]| -> Vec<_> {
                            all.iter()
                                .enumerate()
                                .filter(|(_, (of, _))| of == fold)
                                .map(|(at, (_, example))| {
                                    (at, network.judge(example))
                                })
                                .collect()
                        };
                        (judge(&lessons.labelled), judge(&lessons.background))
                    })
                })
                .collect();
            running
                .into_iter()
                .filter_map(|thread| thread.join().ok())
                .collect::<Vec<_>>()
        });
        for (labelled, background) in judged {
            for (at, steps) in labelled {
                unseen.labelled[at] = steps;
            }
            for (at, steps) in background {
                unseen.background[at] = steps;
            }
        }
    }
    unseen
}

/// The scale at which nearly all numbers fit a byte, and the bytes.
fn quantise(numbers: &[f32], width: usize) -> (f32, Vec<u8>) {
    let mut sizes: Vec<f32> = numbers
        .chunks(width)
        .map(|row| row.iter().fold(0.0, |most: f32, n| most.max(n.abs())))
        .collect();
    sizes.sort_by(f32::total_cmp);
    let most = sizes[(sizes.len() - 1) * 9995 / 10000].max(1e-6);
    let scale = most / 127.0;
    let bytes = numbers
        .iter()
        .map(|number| {
            let step = (number / scale).round().clamp(-127.0, 127.0);
            (step as i8).to_le_bytes()[0]
        })
        .collect();
    (scale, bytes)
}

/// The file of weights that the engine reads.
pub fn weights(network: &Network) -> Vec<u8> {
    let (row_scale, rows) = quantise(&network.rows, ROW);
    let (piece_scale, pieces) = quantise(&network.pieces, PIECE);
    let mut bytes = Vec::new();
    bytes.extend(row_scale.to_le_bytes());
    bytes.extend(piece_scale.to_le_bytes());
    bytes.extend(rows);
    bytes.extend(pieces);
    for number in &network.layers {
        bytes.extend(short(*number));
    }
    bytes
}
