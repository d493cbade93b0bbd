//! Reading like a teacher: before anything labelled is learned, pieces and
//! channels learn to say of a message what a large model says of it.

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use daymark::assess::observe;
use daymark::model::net::dot;
use daymark::model::pieces::Pieces;
use daymark::{Message, Window};

use crate::network::{Network, Recipe, SEEN, adagrad};
use crate::random::Random;
use crate::train::Start;

/// How many numbers the teacher says of a text.
const WIDTH: usize = 64;

/// One text in so many is held back, to see what is learned.
const HELD: usize = 20;

/// Step length of the layer that says what the teacher says.
const RATE: f32 = 0.02;

/// How it goes, as chosen by experiment (docs/model.md).
const RECIPE: Recipe = Recipe {
    table_rate: 0.0,
    piece_rate: 0.02,
    layer_rate: 0.002,
    forget: 0.1,
    blind: 0.0,
    loudest: 0.0,
    decay: 0.0,
    drop: 0.0,
    rounds: 16,
};

/// A text and what the teacher says of it.
struct Lesson {
    pieces: Vec<u32>,
    said: Vec<f32>,
}

/// The layer from what the network has read to what the teacher says.
struct Layer {
    weights: Vec<f32>,
    sums: Vec<f32>,
}

impl Layer {
    fn new(random: &mut Random) -> Self {
        let size = WIDTH * (SEEN + 1);
        let spread = (1.0 / SEEN as f32).sqrt();
        let weights = (0..size).map(|_| random.normal() * spread).collect();
        Self { weights, sums: vec![0.5; size] }
    }

    /// How far each number is from what the teacher says.
    fn misses(&self, seen: &[f32; SEEN], said: &[f32]) -> Vec<f32> {
        let rows = self.weights.chunks_exact(SEEN + 1);
        rows.zip(said)
            .map(|(row, said)| dot(&row[..SEEN], seen) + row[SEEN] - said)
            .collect()
    }

    /// Moves towards the teacher; returns the error of what was seen.
    fn learn(
        &mut self,
        seen: &[f32; SEEN],
        misses: &[f32],
        rate: f32,
    ) -> [f32; SEEN] {
        let mut back = [0.0; SEEN];
        for (place, miss) in misses.iter().enumerate() {
            let row = place * (SEEN + 1)..(place + 1) * (SEEN + 1);
            let weights = &mut self.weights[row.clone()];
            for (slot, weight) in back.iter_mut().zip(weights.iter()) {
                *slot += miss * weight / WIDTH as f32;
            }
            let mut error = [*miss; SEEN + 1];
            for (slot, number) in error.iter_mut().zip(seen) {
                *slot = miss * number;
            }
            adagrad(weights, &mut self.sums[row], &error, rate, 0.0);
        }
        back
    }
}

fn loss(misses: &[f32]) -> f32 {
    misses.iter().map(|miss| miss * miss).sum::<f32>() / misses.len() as f32
}

fn pieces(list: &Pieces<Vec<u8>>, text: String) -> Vec<u32> {
    let message = Message { from: None, text };
    let mut pieces = Vec::new();
    for seen in observe(&Window::new(&[message])) {
        for word in &seen.features.words {
            list.cut(word, &mut pieces);
        }
    }
    pieces
}

/// Reads `texts.jsonl` (a string a line) and `said.f32` (for each text what
/// the teacher says of it) from a folder.
fn lessons(list: &Pieces<Vec<u8>>, folder: &Path) -> Result<Vec<Lesson>> {
    let file = folder.join("texts.jsonl");
    let texts = fs::read_to_string(&file)
        .with_context(|| format!("cannot read {}", file.display()))?;
    let file = folder.join("said.f32");
    let said = fs::read(&file)
        .with_context(|| format!("cannot read {}", file.display()))?;
    let said: Vec<f32> = said
        .as_chunks()
        .0
        .iter()
        .map(|bytes| f32::from_le_bytes(*bytes))
        .collect();
    let mut lessons = Vec::new();
    for (line, said) in texts.lines().zip(said.chunks_exact(WIDTH)) {
        let pieces = pieces(list, serde_json::from_str(line)?);
        lessons.push(Lesson { pieces, said: said.to_vec() });
    }
    if lessons.len() < HELD || said.len() != texts.lines().count() * WIDTH {
        bail!("{} does not hold {WIDTH} numbers a text", file.display());
    }
    Ok(lessons)
}

/// Teaches pieces and channels; what they were before does not count but for
/// the vectors of the pieces.
pub fn distil(start: &mut Start, folder: &Path) -> Result<()> {
    let mut random = Random::new(3);
    let mut lessons = lessons(&start.list, folder)?;
    random.shuffle(&mut lessons);
    let mut network = Network::new(&start.vectors, None, &mut random);
    let mut layer = Layer::new(&mut random);
    let held = lessons.split_off(lessons.len() - lessons.len() / HELD);
    let started = Instant::now();
    for round in 0..RECIPE.rounds {
        random.shuffle(&mut lessons);
        let left = 1.0 - round as f32 / RECIPE.rounds as f32;
        let recipe = RECIPE.slower(left);
        let mut learned = 0.0;
        for Lesson { pieces, said } in &lessons {
            network.teach(pieces, &recipe, &mut random, |seen| {
                let misses = layer.misses(seen, said);
                learned += loss(&misses);
                layer.learn(seen, &misses, RATE * left)
            });
        }
        let unseen = held.iter().map(|Lesson { pieces, said }| {
            loss(&layer.misses(&network.seen(pieces), said))
        });
        println!(
            "round {}: {:.4} of the teacher missed, {:.4} of unseen texts, \
             after {:.0} s",
            round + 1,
            learned / lessons.len() as f32,
            unseen.sum::<f32>() / held.len() as f32,
            started.elapsed().as_secs_f32()
        );
    }
    start.vectors.clone_from(&network.pieces);
    start.channels = Some(network.channels().to_vec());
    Ok(())
}
