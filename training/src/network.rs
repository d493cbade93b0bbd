//! The network while it learns: the same sums as `daymark::model::net`, with
//! the way back.

use daymark::model::Side;
use daymark::model::evidence::Evidence;
use daymark::model::feature::ROWS;
use daymark::model::net::{
    CHANNELS, CHANNELS_AT, EVIDENCE_AT, HIDDEN, INPUT, INTO_AT, LAYERS,
    LEVELS, MANY_PIECES, MANY_ROWS, MOST_PIECES, OUT_AT, OUTPUT, PIECE,
    PIECES_AT, ROW, ROWS_AT, Reading, SPAN, SPAN_WEIGHTS, dot, forward, input,
    norm,
};
use daymark::model::window::{BAGS, places};

use crate::example::{Example, Step};
use crate::random::Random;

/// How training goes.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// Step length of the tables.
    pub table_rate: f32,
    /// How much slower the pieces learn, which know something already.
    pub piece_rate: f32,
    /// Step length of the layers.
    pub layer_rate: f32,
    /// Share of features left out of each message while learning.
    pub forget: f32,
    /// Share of conversations whose evidence from the rules is left out.
    pub blind: f32,
    /// How much of the weight of messages that show nothing lies on the
    /// loudest of their conversation: one of them is enough to raise it.
    pub loudest: f32,
    /// How strongly numbers are pulled to zero.
    pub decay: f32,
    /// Share of hidden and input units left out.
    pub drop: f32,
    /// How often every conversation is read.
    pub rounds: usize,
}

impl Recipe {
    /// The same with shorter steps.
    pub fn slower(&self, left: f32) -> Self {
        Self {
            table_rate: self.table_rate * left,
            piece_rate: self.piece_rate * left,
            layer_rate: self.layer_rate * left,
            ..*self
        }
    }
}

/// Weights and what Adam and Adagrad remember of them.
#[derive(Clone)]
pub struct Network {
    /// The hashed rows, row after row.
    pub rows: Vec<f32>,
    /// The pieces.
    pub pieces: Vec<f32>,
    /// The layers, in the order of `LAYERS`.
    pub layers: Vec<f32>,
    row_sum: Vec<f32>,
    piece_sum: Vec<f32>,
    first: Vec<f32>,
    second: Vec<f32>,
    gradient: Vec<f32>,
    step: i32,
    waiting: usize,
}

/// Conversations between two steps of the layers.
const BATCH: usize = 12;

/// What is kept of a message on its way through.
struct Message {
    reading: Reading,
    rows: Vec<u32>,
    pieces: Vec<u32>,
    /// Where each channel is found best.
    best: [usize; CHANNELS],
}

impl Network {
    /// A network that knows no more than what the pieces mean, and which
    /// channels to look for.
    pub fn new(
        pieces: &[f32],
        channels: Option<&[f32]>,
        random: &mut Random,
    ) -> Self {
        let mut layers = vec![0.0; LAYERS];
        let mut fill = |from: usize, to: usize, spread: f32| {
            for weight in &mut layers[from..to] {
                *weight = random.normal() * spread;
            }
        };
        fill(0, SPAN_WEIGHTS, (1.0 / (SPAN * PIECE) as f32).sqrt());
        fill(INTO_AT, INTO_AT + HIDDEN * INPUT, (1.0 / INPUT as f32).sqrt());
        fill(OUT_AT, OUT_AT + OUTPUT * HIDDEN, (1.0 / HIDDEN as f32).sqrt());
        layers[OUT_AT + OUTPUT * HIDDEN..].fill(-2.0);
        if let Some(channels) = channels {
            layers[..INTO_AT].copy_from_slice(channels);
        }
        let rows = ROWS as usize * ROW;
        Self {
            rows: vec![0.0; rows],
            pieces: pieces.to_vec(),
            layers,
            row_sum: vec![0.02; rows],
            piece_sum: vec![0.02; pieces.len()],
            first: vec![0.0; LAYERS],
            second: vec![0.0; LAYERS],
            gradient: vec![0.0; LAYERS],
            step: 0,
            waiting: 0,
        }
    }

    /// The weights of the channels and their biases.
    pub fn channels(&self) -> &[f32] {
        &self.layers[..INTO_AT]
    }

    /// What is made of a text by itself.
    pub fn seen(&self, pieces: &[u32]) -> [f32; SEEN] {
        seen(&self.read(&[], pieces, Side::Unknown, || true).reading)
    }

    /// Learns from a text by itself: `judge` gets what was seen and returns
    /// its error.
    pub fn teach(
        &mut self,
        pieces: &[u32],
        recipe: &Recipe,
        random: &mut Random,
        judge: impl FnOnce(&[f32; SEEN]) -> [f32; SEEN],
    ) {
        let kept = || random.unit() >= recipe.forget;
        let message = self.read(&[], pieces, Side::Unknown, kept);
        let reading = &message.reading;
        let back = judge(&seen(reading));
        let mut error = Error::default();
        for (channel, slot) in error.channels.iter_mut().enumerate() {
            if reading.channels[channel] > 0.0 {
                *slot = back[channel];
            }
        }
        let share = norm(reading.piece_count, MANY_PIECES);
        for (slot, back) in error.pieces.iter_mut().zip(&back[CHANNELS..]) {
            *slot = share * back;
        }
        self.move_message(&message, &error, recipe);
        self.move_layers_in_time(recipe);
    }

    fn piece(&self, piece: u32) -> &[f32] {
        &self.pieces[piece as usize * PIECE..][..PIECE]
    }

    /// Reads a message; `kept` tells which of its features.
    fn read(
        &self,
        rows: &[u32],
        pieces: &[u32],
        side: Side,
        mut kept: impl FnMut() -> bool,
    ) -> Message {
        let mut keep = |all: &[u32]| -> Vec<u32> {
            all.iter().copied().filter(|_| kept()).collect()
        };
        let rows = keep(rows);
        let from = pieces.len().saturating_sub(MOST_PIECES);
        let pieces = keep(&pieces[from..]);
        let mut reading = Reading {
            side,
            channels: [0.0; CHANNELS],
            pieces: [0.0; PIECE],
            piece_count: pieces.len() as f32,
            rows: [0.0; ROW],
            row_count: rows.len() as f32,
        };
        for row in &rows {
            let numbers = &self.rows[*row as usize * ROW..][..ROW];
            for (slot, number) in reading.rows.iter_mut().zip(numbers) {
                *slot += number;
            }
        }
        for piece in &pieces {
            let numbers = self.piece(*piece);
            for (slot, number) in reading.pieces.iter_mut().zip(numbers) {
                *slot += number;
            }
        }
        let mut best = [0; CHANNELS];
        for place in 0..pieces.len() {
            let span = self.span(&pieces, place);
            for (channel, best) in best.iter_mut().enumerate() {
                let at = channel * SPAN * PIECE;
                let weights = &self.layers[at..at + SPAN * PIECE];
                let found =
                    dot(weights, &span) + self.layers[SPAN_WEIGHTS + channel];
                if found > reading.channels[channel] {
                    reading.channels[channel] = found;
                    *best = place;
                }
            }
        }
        Message { reading, rows, pieces, best }
    }

    /// A piece with the one before and the one after it.
    fn span(&self, pieces: &[u32], place: usize) -> [f32; SPAN * PIECE] {
        let mut span = [0.0; SPAN * PIECE];
        for part in 0..SPAN {
            let at = (place + part).checked_sub(SPAN / 2);
            if let Some(piece) = at.and_then(|at| pieces.get(at)) {
                span[part * PIECE..(part + 1) * PIECE]
                    .copy_from_slice(self.piece(*piece));
            }
        }
        span
    }

    /// What comes out for every message of a conversation; `None` for the
    /// reader's.
    pub fn judge(&self, example: &Example) -> Vec<Option<[f32; OUTPUT]>> {
        let messages: Vec<Message> = example
            .steps
            .iter()
            .map(|step| {
                self.read(&step.rows, &step.pieces, step.side, || true)
            })
            .collect();
        example
            .steps
            .iter()
            .enumerate()
            .map(|(place, step)| {
                step.target.as_ref()?;
                let evidence = Evidence(step.evidence);
                let heard = heard(&example.steps[..=place]);
                let input = input(&readings(&messages, &heard), &evidence);
                Some(forward(&self.layers, &input).1)
            })
            .collect()
    }

    /// Learns from a conversation; returns the loss.
    pub fn learn(
        &mut self,
        example: &Example,
        recipe: &Recipe,
        random: &mut Random,
    ) -> f32 {
        let steps = &example.steps;
        let messages: Vec<Message> = steps
            .iter()
            .map(|step| {
                let kept = || random.unit() >= recipe.forget;
                self.read(&step.rows, &step.pieces, step.side, kept)
            })
            .collect();
        let blind = random.unit() < recipe.blind;
        let mut passes = Vec::new();
        let share = 1.0 / (1.0 - recipe.drop);
        for (place, step) in steps.iter().enumerate() {
            let Some(target) = &step.target else { continue };
            let mut evidence = Evidence(step.evidence);
            if blind {
                evidence.0.fill(0.0);
            }
            let heard = heard(&steps[..=place]);
            let mut seen = input(&readings(&messages, &heard), &evidence);
            let kept: Vec<bool> =
                (0..INPUT).map(|_| random.unit() >= recipe.drop).collect();
            for (slot, kept) in seen[..EVIDENCE_AT].iter_mut().zip(&kept) {
                *slot = if *kept { *slot * share } else { 0.0 };
            }
            let (hidden, out) = forward(&self.layers, &seen);
            let weight = target.weight;
            let value = &target.value;
            passes.push(Pass {
                heard,
                seen,
                kept,
                hidden,
                out,
                value,
                weight,
            });
        }
        for level in 0..LEVELS {
            weigh_loudest(&mut passes, level, recipe.loudest);
        }
        let mut loss = 0.0;
        let mut errors = vec![Error::default(); steps.len()];
        for pass in &passes {
            let mut out_error = [0.0; OUTPUT];
            let mut any = false;
            for (slot, error) in out_error.iter_mut().enumerate() {
                let weight = pass.weight[slot];
                if weight == 0.0 {
                    continue;
                }
                let chance = 1.0 / (1.0 + (-pass.out[slot]).exp());
                let value = pass.value[slot];
                let shown = if value > 0.5 { chance } else { 1.0 - chance };
                loss -= weight * shown.max(1e-7).ln();
                *error = weight * (chance - value);
                any |= error.abs() > 1e-4;
            }
            if any {
                let mut back = self.back(&pass.seen, &pass.hidden, &out_error);
                for (slot, kept) in back.iter_mut().zip(&pass.kept) {
                    *slot = if *kept { *slot * share } else { 0.0 };
                }
                spread(&messages, &pass.heard, &back, &mut errors);
            }
        }
        for (message, error) in messages.iter().zip(&errors) {
            if error.any {
                self.move_message(message, error, recipe);
            }
        }
        self.move_layers_in_time(recipe);
        loss
    }

    /// Adds to the gradient of the layers; returns the error of the input.
    fn back(
        &mut self,
        input: &[f32; INPUT],
        hidden: &[f32; HIDDEN],
        out_error: &[f32; OUTPUT],
    ) -> [f32; EVIDENCE_AT] {
        let bias_at = OUT_AT + OUTPUT * HIDDEN;
        let mut hidden_error = [0.0; HIDDEN];
        for (place, error) in out_error.iter().enumerate() {
            if *error == 0.0 {
                continue;
            }
            self.gradient[bias_at + place] += error;
            let at = OUT_AT + place * HIDDEN;
            for unit in 0..HIDDEN {
                self.gradient[at + unit] += error * hidden[unit];
                hidden_error[unit] += error * self.layers[at + unit];
            }
        }
        let mut back = [0.0; EVIDENCE_AT];
        for unit in 0..HIDDEN {
            if hidden[unit] <= 0.0 || hidden_error[unit] == 0.0 {
                continue;
            }
            let error = hidden_error[unit];
            self.gradient[INTO_AT + HIDDEN * INPUT + unit] += error;
            let at = INTO_AT + unit * INPUT;
            for (slot, number) in
                self.gradient[at..at + INPUT].iter_mut().zip(input)
            {
                *slot += error * number;
            }
            for (slot, weight) in back.iter_mut().zip(&self.layers[at..]) {
                *slot += error * weight;
            }
        }
        back
    }

    /// Takes the error of a message back to its pieces and rows.
    fn move_message(
        &mut self,
        message: &Message,
        error: &Error,
        recipe: &Recipe,
    ) {
        let pieces = &message.pieces;
        let mut piece_error = vec![error.pieces; pieces.len()];
        for channel in 0..CHANNELS {
            let error = error.channels[channel];
            if error == 0.0 {
                continue;
            }
            let best = message.best[channel];
            let span = self.span(pieces, best);
            let at = channel * SPAN * PIECE;
            self.gradient[SPAN_WEIGHTS + channel] += error;
            for (slot, number) in
                self.gradient[at..at + SPAN * PIECE].iter_mut().zip(&span)
            {
                *slot += error * number;
            }
            for part in 0..SPAN {
                let Some(place) = (best + part).checked_sub(SPAN / 2) else {
                    continue;
                };
                let Some(into) = piece_error.get_mut(place) else { continue };
                let weights = &self.layers[at + part * PIECE..][..PIECE];
                for (slot, weight) in into.iter_mut().zip(weights) {
                    *slot += error * weight;
                }
            }
        }
        for row in &message.rows {
            let at = *row as usize * ROW;
            adagrad(
                &mut self.rows[at..at + ROW],
                &mut self.row_sum[at..at + ROW],
                &error.rows,
                recipe.table_rate,
                recipe.decay,
            );
        }
        for (piece, error) in pieces.iter().zip(&piece_error) {
            let at = *piece as usize * PIECE;
            adagrad(
                &mut self.pieces[at..at + PIECE],
                &mut self.piece_sum[at..at + PIECE],
                error,
                recipe.piece_rate,
                0.0,
            );
        }
    }

    fn move_layers_in_time(&mut self, recipe: &Recipe) {
        self.waiting += 1;
        if self.waiting == BATCH {
            self.move_layers(recipe);
        }
    }

    /// Adam on the layers.
    fn move_layers(&mut self, recipe: &Recipe) {
        const FIRST: f32 = 0.9;
        const SECOND: f32 = 0.999;
        self.step += 1;
        let first_part = 1.0 - FIRST.powi(self.step);
        let second_part = 1.0 - SECOND.powi(self.step);
        let share = 1.0 / self.waiting as f32;
        for place in 0..LAYERS {
            let gradient = self.gradient[place] * share;
            self.gradient[place] = 0.0;
            let first = &mut self.first[place];
            *first = FIRST * *first + (1.0 - FIRST) * gradient;
            let second = &mut self.second[place];
            *second = SECOND * *second + (1.0 - SECOND) * gradient * gradient;
            let step = (*first / first_part)
                / ((*second / second_part).sqrt() + 1e-8);
            self.layers[place] -= recipe.layer_rate
                * (step + recipe.decay * 100.0 * self.layers[place]);
        }
        self.waiting = 0;
    }
}

/// The way of a message through the network.
struct Pass<'a> {
    heard: Vec<usize>,
    seen: [f32; INPUT],
    /// Which numbers of the input were not left out.
    kept: Vec<bool>,
    hidden: [f32; HIDDEN],
    out: [f32; OUTPUT],
    value: &'a [f32; OUTPUT],
    weight: [f32; OUTPUT],
}

/// By how much a logit is higher where a message weighs e times as much.
const LOUDER: f32 = 2.0;

/// Moves a part of the weight of those that do not show a level to the loudest
/// of them; what they weigh together stays.
fn weigh_loudest(passes: &mut [Pass<'_>], level: usize, part: f32) {
    let mut quiet: Vec<&mut Pass<'_>> =
        passes.iter_mut().filter(|pass| pass.value[level] < 0.5).collect();
    let loud = |pass: &Pass<'_>| (pass.out[level] / LOUDER).exp();
    let whole: f32 = quiet.iter().map(|pass| pass.weight[level]).sum();
    let sum: f32 = quiet.iter().map(|pass| loud(pass)).sum();
    for pass in &mut quiet {
        let share = loud(pass) / sum;
        let weight = &mut pass.weight[level];
        *weight = (1.0 - part) * *weight + part * whole * share;
    }
}

/// How many numbers are made of a text by itself.
pub const SEEN: usize = CHANNELS + PIECE;

fn seen(reading: &Reading) -> [f32; SEEN] {
    let mut seen = [0.0; SEEN];
    seen[..CHANNELS].copy_from_slice(&reading.channels);
    let share = norm(reading.piece_count, MANY_PIECES);
    for (slot, number) in seen[CHANNELS..].iter_mut().zip(&reading.pieces) {
        *slot = share * number;
    }
    seen
}

/// A step against the error, shorter the more it has moved before.
pub fn adagrad(
    numbers: &mut [f32],
    sums: &mut [f32],
    error: &[f32],
    rate: f32,
    decay: f32,
) {
    for ((number, sum), error) in numbers.iter_mut().zip(sums).zip(error) {
        let gradient = error + decay * *number;
        *sum += gradient * gradient;
        *number -= rate * gradient / sum.sqrt();
    }
}

/// The error of what a message adds.
#[derive(Clone)]
struct Error {
    channels: [f32; CHANNELS],
    pieces: [f32; PIECE],
    rows: [f32; ROW],
    any: bool,
}

impl Default for Error {
    fn default() -> Self {
        Self {
            channels: [0.0; CHANNELS],
            pieces: [0.0; PIECE],
            rows: [0.0; ROW],
            any: false,
        }
    }
}

/// The places of the messages that count for the newest of these: of bits that
/// are one message only the last, which holds them all.
fn heard(steps: &[Step]) -> Vec<usize> {
    let goes_on =
        |place: usize| steps.get(place + 1).is_some_and(|next| next.goes_on);
    (0..steps.len()).filter(|place| !goes_on(*place)).collect()
}

fn readings<'a>(messages: &'a [Message], heard: &[usize]) -> Vec<&'a Reading> {
    heard.iter().map(|place| &messages[*place].reading).collect()
}

/// Takes the error of the input back to the messages it was made of.
fn spread(
    messages: &[Message],
    heard: &[usize],
    back: &[f32; EVIDENCE_AT],
    errors: &mut [Error],
) {
    let readings = readings(messages, heard);
    let newest = heard.len() - 1;
    let mut best = [(0.0, usize::MAX, 0.0); BAGS * CHANNELS];
    let mut counts = [(0.0, 0.0); BAGS];
    let all: Vec<_> =
        places(readings.iter().map(|reading| reading.place())).collect();
    for (behind, bag, weight) in &all {
        let message = heard[newest - behind];
        let reading = readings[newest - behind];
        for channel in 0..CHANNELS {
            let found = weight * reading.channels[channel];
            let slot = &mut best[*bag as usize * CHANNELS + channel];
            if found > slot.0 {
                *slot = (found, message, *weight);
            }
        }
        let count = &mut counts[*bag as usize];
        count.0 += weight * reading.piece_count;
        count.1 += weight * reading.row_count;
    }
    for (slot, (_, message, weight)) in best.into_iter().enumerate() {
        if message < usize::MAX {
            let error = &mut errors[message];
            error.channels[slot % CHANNELS] +=
                weight * back[CHANNELS_AT + slot];
            error.any = true;
        }
    }
    for (behind, bag, weight) in all {
        let error = &mut errors[heard[newest - behind]];
        error.any = true;
        let bag = bag as usize;
        let share = weight * norm(counts[bag].0, MANY_PIECES);
        let from = &back[PIECES_AT + bag * PIECE..];
        for (slot, back) in error.pieces.iter_mut().zip(from) {
            *slot += share * back;
        }
        let share = weight * norm(counts[bag].1, MANY_ROWS);
        let from = &back[ROWS_AT + bag * ROW..];
        for (slot, back) in error.rows.iter_mut().zip(from) {
            *slot += share * back;
        }
    }
}
