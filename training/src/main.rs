//! Trains and measures the learned part of Daymark.

mod background;
mod conversation;
mod example;
mod network;
mod random;
mod vocabulary;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::Result;
use clap::Parser;
use daymark::Level;

use background::Everyday;
use conversation::Conversation;
use example::{Example, everyday, labelled};
use network::{Network, Recipe};
use random::Random;

#[derive(Parser)]
struct Args {
    #[arg(long, default_value = "conversations")]
    conversations: PathBuf,
    #[arg(long)]
    corpora: PathBuf,
    #[arg(long, default_value_t = 0.08)]
    table_rate: f32,
    #[arg(long, default_value_t = 0.001)]
    layer_rate: f32,
    #[arg(long, default_value_t = 0.01)]
    piece_rate: f32,
    #[arg(long, default_value_t = 0.2)]
    drop: f32,
    #[arg(long, default_value_t = 1.0)]
    share: f32,
    #[arg(long, default_value_t = 0.34)]
    sample: f32,
    #[arg(long, default_value_t = 0.3)]
    forget: f32,
    #[arg(long, default_value_t = 0.3)]
    blind: f32,
    #[arg(long, default_value_t = 1e-5)]
    decay: f32,
    #[arg(long, default_value_t = 12)]
    rounds: usize,
    #[arg(long, default_value_t = 4)]
    folds: u32,
    #[arg(long, default_value_t = 0.5)]
    background: f32,
    #[arg(long, default_value_t = 2)]
    run: u32,
}

fn vocabulary(args: &Args) -> Result<()> {
    use daymark::{Window, assess::observe};
    let mut pieces = vocabulary::read(std::path::Path::new("/tmp/exp/pieces.tsv"))?;
    println!("{} folded pieces", pieces.len());
    let conversations = conversation::read(&args.conversations)?;
    let words = |messages: &[daymark::Message]| -> Vec<Vec<char>> { observe(&Window::new(messages)).into_iter().flat_map(|o| o.features.words).collect() };
    let labelled: Vec<Vec<char>> = conversations.iter().filter(|c| c.part() != conversation::Part::Sealed).flat_map(|c| words(&c.messages())).collect();
    vocabulary::count(&mut pieces, labelled.iter(), 4)?;
    let all = background::read(&args.corpora)?;
    let everyday: Vec<Vec<char>> = all.iter().filter(|e| e.may_train && !["afri", "ru", "tr", "it", "my", "jv"].iter().any(|p| e.file.starts_with(p))).flat_map(|e| words(&e.messages)).collect();
    vocabulary::count(&mut pieces, everyday.iter(), 1)?;
    let mut order: Vec<(&String, &vocabulary::Piece)> = pieces.iter().filter(|(_, p)| p.count > 0).collect();
    println!("used {} of them, {} twice", order.len(), order.iter().filter(|(_, p)| p.count > 2).count());
    order.sort_by_key(|(name, p)| (std::cmp::Reverse(p.count), (*name).clone()));
    let mut text = String::new();
    for (name, p) in order {
        let mut from = p.from.clone();
        from.sort_by(|a, b| b.1.total_cmp(&a.1));
        from.truncate(2);
        let from: Vec<String> = from.iter().map(|(n, s)| format!("{n}:{s}")).collect();
        text.push_str(&format!("{name}\t{}\t{}\t{}\n", p.count, p.cost, from.join(" ")));
    }
    std::fs::write("/tmp/exp/vocab.tsv", text)?;
    Ok(())
}

fn main() -> Result<()> {
    let args = Args::parse();
    if args.run == 0 { return vocabulary(&args); }
    let start = Instant::now();
    let conversations = conversation::read(&args.conversations)?;
    let all = background::read(&args.corpora)?;
    println!("{} conversations, {} everyday, {:?}", conversations.len(), all.len(), start.elapsed());
    let recipe = Recipe {
        table_rate: args.table_rate,
        layer_rate: args.layer_rate,
        piece_rate: args.piece_rate,
        drop: args.drop,
        forget: args.forget,
        blind: args.blind,
        decay: args.decay,
        rounds: args.rounds,
    };
    let names: Vec<(String, u32)> = std::fs::read_to_string("/tmp/exp/list.tsv")?.lines().map(|l| { let (n, c) = l.split_once('\t').unwrap(); (n.to_owned(), c.parse().unwrap()) }).collect();
    let mut sorted: Vec<(&str, u32, u32)> = names.iter().enumerate().map(|(i, (n, c))| (n.as_str(), i as u32, *c)).collect();
    sorted.sort();
    let list = vocabulary::list(sorted.into_iter())?;
    let vectors: Vec<f32> = std::fs::read("/tmp/exp/vectors.f32")?.chunks_exact(4).map(|c| f32::from_le_bytes(c.try_into().unwrap())).collect();
    let seen: Vec<&Conversation> = conversations.iter().collect();
    let examples: Vec<Example> = seen.iter().map(|c| labelled(&list, c, &c.messages())).collect();
    println!("features {:?}", start.elapsed());
    // learn from half of what may train, measure on everything else
    let (learn, measure): (Vec<&Everyday>, Vec<&Everyday>) = all.iter().partition(|e| e.may_train && e.eighth < 5);
    let back: Vec<Example> = learn.iter().map(|e| {
        // whoever speaks second is the reader in half of them
        let mut messages = e.messages.clone();
        if e.eighth % 2 == 0 { for m in &mut messages { if m.from.as_deref() == Some("b") { m.from = Some("me".into()); } } }
        everyday(&list, &messages, args.background)
    }).collect();
    let quiet: Vec<Example> = measure.iter().map(|e| everyday(&list, &e.messages, 1.0)).collect();
    println!("background {} learn {} measure {:?}", back.len(), quiet.len(), start.elapsed());
    let mut out: Vec<(usize, Vec<Option<[f32; 20]>>)> = Vec::new();
    let mut noise: Vec<Vec<f32>> = vec![vec![]; 3];
    let handles: Vec<_> = std::thread::scope(|scope| {
        let spawned: Vec<_> = (0..args.run).map(|fold| {
            let (seen, examples, back, quiet, vectors, args) = (&seen, &examples, &back, &quiet, &vectors, &args);
            scope.spawn(move || {
                let mut random = Random::new(7 + u64::from(fold));
                let mut net = Network::new(vectors, &mut random);
                let train: Vec<&Example> = examples.iter().zip(seen).filter(|(_, c)| c.fold(args.folds) != fold).filter(|_| random.unit() < args.share).map(|(e, _)| e).collect();
                for round in 0..recipe.rounds {
                    let mut recipe = recipe;
                    let left = 1.0 - round as f32 / recipe.rounds as f32;
                    recipe.table_rate *= left; recipe.layer_rate *= left; recipe.piece_rate *= left;
                    let mut order: Vec<&Example> = train.clone();
                    // each labelled one twice a round, a third of the background
                    order.extend(train.iter());
                    order.extend(back.iter().filter(|_| random.unit() < args.sample));
                    random.shuffle(&mut order);
                    let mut loss = 0.0;
                    for e in &order { loss += net.learn(e, &recipe, &mut random); }
                    if fold == 0 { println!("round {round} loss {:.4} {:?}", loss / order.len() as f32, start.elapsed()); }
                }
                let held: Vec<(usize, _)> = seen.iter().enumerate().filter(|(_, c)| c.fold(args.folds) == fold).map(|(i, _)| (i, net.judge(&examples[i]))).collect();
                let noise: Vec<Vec<Option<[f32; 20]>>> = quiet.iter().map(|q| net.judge(q)).collect();
                (held, noise)
            })
        }).collect();
        spawned.into_iter().map(|h| h.join().unwrap()).collect::<Vec<_>>()
    });
    let mut loud: Vec<(f32, usize)> = vec![];
    for (held, quiet_out) in handles {
        out.extend(held);
        for (i, steps) in quiet_out.iter().enumerate() {
            if measure[i].kind.is_some() { continue; }
            for step in steps.iter().flatten() {
                for l in 0..3 { noise[l].push(step[l]); }
            }
            let top = steps.iter().flatten().map(|s| s[1]).fold(-99.0_f32, f32::max);
            loud.push((top, i));
        }
    }
    for l in &mut noise { l.sort_by(|a, b| b.total_cmp(a)); }
    let names = ["notice", "warning", "urgent"];
    for (l, name) in names.iter().enumerate() {
        let n = noise[l].len() as f32;
        let at = |per: f32| noise[l][((per * n / 1e5) as usize).min(noise[l].len() - 1)];
        println!("{name}: everyday messages {} logit at 1/100k {:.2} 10/100k {:.2} 100/100k {:.2} 1000/100k {:.2}", n, at(1.0), at(10.0), at(100.0), at(1000.0));
    }
    // recall in time where so many look-alikes are raised
    let measure_at = |t: f32| {
        let mut by: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
        for (i, steps) in &out {
            let c = seen[*i];
            let level_of = |s: &[f32; 20]| if s[1] > t && s[2] > t - 2.5 { Level::Urgent } else if s[1] > t { Level::Warning } else if s[0] > t - 1.0 { Level::Notice } else { Level::None };
            let group = match c.lang.as_str() { "en" => "en", "th" => "th", _ => "rest" };
            for name in [group, "all"] {
                let row = by.entry(name).or_default();
                if c.level == Level::None {
                    row[2] += 1;
                    if steps.iter().flatten().any(|s| level_of(s) >= Level::Warning) { row[3] += 1; }
                } else {
                    row[0] += 1;
                    let at = c.by[&c.level];
                    if steps[..=at].iter().flatten().any(|s| level_of(s) >= c.level) { row[1] += 1; }
                    if steps[..=at].iter().flatten().any(|s| level_of(s) >= Level::Notice) { row[4] += 1; }
                }
            }
        }
        by
    };
    for goal in [0.015, 0.03, 0.05, 0.1] {
        let mut t = -3.0;
        while { let by = measure_at(t); let r = by["all"]; r[3] as f32 > goal * r[2] as f32 } { t += 0.1; }
        let by = measure_at(t);
        print!("look-alikes {:.1}% at {t:.1}:", goal * 100.0);
        for (name, r) in &by { print!(" {name} {:.1}% (any {:.1}%) / {:.1}%;", 100.0 * r[1] as f32 / r[0].max(1) as f32, 100.0 * r[4] as f32 / r[0].max(1) as f32, 100.0 * r[3] as f32 / r[2].max(1) as f32); }
        let n = noise[1].len() as f32;
        println!(" everyday warn/100k {:.1}", noise[1].iter().take_while(|x| **x > t).count() as f32 * 1e5 / n);
    }
    loud.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (top, i) in loud.iter().take(if args.rounds > 20 { 25 } else { 3 }) {
        let e = measure[*i];
        let text: Vec<&str> = e.messages.iter().map(|m| m.text.as_str()).collect();
        println!("{top:.2} {} {:?}: {}", e.file, e.kind, text.join(" | ").chars().take(160).collect::<String>());
    }
    Ok(())
}
