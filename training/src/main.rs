//! Trains and measures the learned part of Daymark: `cargo xtask train`,
//! `fit`, `eval` and `conversations` run it. docs/model.md tells how.

mod background;
mod calibration;
mod check;
mod conversation;
mod disguise;
mod distil;
mod eval;
mod example;
mod fit;
mod network;
mod peers;
mod random;
mod talk;
mod train;
mod vocabulary;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use daymark::assess::Parts;
use daymark::model::net::Net;
use daymark::model::proof::bits;

use conversation::{Conversation, Part};
use talk::Talk;
use train::{COPIES, Lessons, Start, lessons};

/// Where labelled conversations lie, from the root of the project.
const CONVERSATIONS: &str = "conversations";

/// Where plain ones lie, which nothing learns from: a threat in the most
/// ordinary words, and ordinary messages with the same words.
const PLAIN: &str = "tests/plain";

/// Where the pieces lie that training starts from.
const PIECES: &str = "training/pieces";

/// Where the engine reads what was learned.
const MODEL: &str = "src/model";

/// The last figures that were committed.
const FIGURES: &str = "tests/figures.json";

#[derive(Parser)]
#[command(about = "Trains and measures the learned part of Daymark")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Checks the labelled conversations and looks for near-duplicates
    Conversations,
    /// Learns from labelled conversations and everyday text
    Train {
        /// The folder of everyday text, with its SOURCES.md
        #[arg(long)]
        corpus: PathBuf,
    },
    /// Chooses the bounds of the levels, by cross-validation
    Fit {
        /// The folder of everyday text, with its SOURCES.md
        #[arg(long)]
        corpus: PathBuf,
    },
    /// Measures the engine on conversations it has not learned from
    Eval {
        /// Only this language
        #[arg(long)]
        lang: Option<String>,
        /// Everyday text to count false alarms on
        #[arg(long)]
        corpus: Option<PathBuf>,
        /// Compare with the committed figures; fail where they are worse
        #[arg(long)]
        check: bool,
        /// Write the figures to the committed file
        #[arg(long)]
        write: bool,
        /// Only compare with what else there is, on the sealed part
        #[arg(
            long,
            conflicts_with_all = ["lang", "corpus", "check", "write"]
        )]
        peers: bool,
    },
    /// Learns from a teacher what messages mean, before anything is labelled
    Distil {
        /// The folder with what the teacher says (teacher/sentences.py)
        #[arg(long)]
        said: PathBuf,
    },
    /// Makes the list of pieces from those of the teacher
    Vocabulary {
        /// `score<TAB>piece`, one a line
        #[arg(long)]
        teacher: PathBuf,
        /// The folder of everyday text, with its SOURCES.md
        #[arg(long)]
        corpus: PathBuf,
        /// Where to write `piece<TAB>count<TAB>cost<TAB>teacher's pieces`
        #[arg(long)]
        out: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<bool> {
    match task {
        Task::Conversations => {
            let conversations = read_conversations()?;
            let mut mistakes = check::check(&conversations);
            mistakes.extend(check::check(&read_plain()?));
            for mistake in &mistakes {
                println!("{mistake}");
            }
            print!("{}", check::summary(&conversations));
            Ok(mistakes.is_empty())
        }
        Task::Train { corpus } => {
            let (start, _, lessons) = read_lessons(&corpus)?;
            learn(&start, &lessons)?;
            Ok(true)
        }
        Task::Fit { corpus } => {
            let (start, conversations, lessons) = read_lessons(&corpus)?;
            fit_bounds(&start, &conversations, &lessons)?;
            Ok(true)
        }
        Task::Eval { peers: true, .. } => {
            peers::compare(&read_conversations()?)?;
            Ok(true)
        }
        Task::Eval { lang, corpus, check, write, peers: false } => {
            evaluate(lang.as_deref(), corpus.as_deref(), check, write)
        }
        Task::Distil { said } => {
            let folder = Path::new(PIECES);
            let mut start = Start::read(folder)?;
            distil::distil(&mut start, &said)?;
            start.write(folder)?;
            Ok(true)
        }
        Task::Vocabulary { teacher, corpus, out } => {
            let all = background::read(&corpus)?;
            let text =
                vocabulary::choose(&teacher, &read_conversations()?, &all)?;
            fs::write(&out, text)?;
            Ok(true)
        }
    }
}

fn read_conversations() -> Result<Vec<Conversation>> {
    conversation::read(Path::new(CONVERSATIONS))
}

fn read_plain() -> Result<Vec<Conversation>> {
    conversation::read(Path::new(PLAIN))
}

fn read_lessons(corpus: &Path) -> Result<(Start, Vec<Conversation>, Lessons)> {
    let started = Instant::now();
    let start = Start::read(Path::new(PIECES))?;
    let conversations = read_conversations()?;
    let cases = conversation::read_cases(Path::new("src/lexicon"))?;
    let all = background::read(corpus)?;
    let lessons = lessons(&start, &conversations, &cases, &all);
    println!(
        "{} conversations (a third of them sealed), {} everyday ones that may \
         be learned from; read in {:.0} s",
        conversations.len(),
        lessons.background.len(),
        started.elapsed().as_secs_f32()
    );
    Ok((start, conversations, lessons))
}

fn learn(start: &Start, lessons: &Lessons) -> Result<()> {
    let started = Instant::now();
    let network = thread::scope(|scope| {
        let tell = |round: usize, loss: f32| {
            println!(
                "round {}: loss {loss:.4} after {:.0} s",
                round + 1,
                started.elapsed().as_secs_f32()
            );
        };
        let run = move || train::train(start, lessons, None, 1, tell);
        scope.spawn(run).join()
    })
    .map_err(|_| anyhow::anyhow!("training stopped"))?;
    let model = Path::new(MODEL);
    let write = |name: &str, bytes: &[u8]| {
        let file = model.join(name);
        fs::write(&file, bytes)
            .with_context(|| format!("cannot write {}", file.display()))
    };
    let weights = train::weights(&network);
    write("pieces.fst", &start.bytes)?;
    write("weights.bin", &weights)?;
    let net = Net::read(start.bytes.clone().leak(), weights.leak())
        .context("the engine cannot read what was just written")?;
    let proof: Vec<u8> =
        bits(&net).into_iter().flat_map(u32::to_le_bytes).collect();
    write("proof.bin", &proof)
}

fn fit_bounds(
    start: &Start,
    conversations: &[Conversation],
    lessons: &Lessons,
) -> Result<()> {
    let unseen = train::cross_validate(start, lessons);
    let with_grounds = |example: &example::Example, steps: &[Option<_>]| {
        let grounds = example.steps.iter().map(example::Step::grounds);
        steps
            .iter()
            .zip(grounds)
            .map(|(out, grounds)| out.map(|out| (out, grounds)))
            .collect::<Vec<_>>()
    };
    let labelled: Vec<_> = conversations
        .iter()
        .filter(|conversation| conversation.part() != Part::Sealed)
        .zip(lessons.labelled.iter().zip(&unseen.labelled).step_by(COPIES))
        .filter(|(conversation, _)| fit::is_measure(conversation))
        .map(|(conversation, ((_, example), steps))| {
            (conversation, with_grounds(example, steps))
        })
        .collect();
    let everyday: Vec<_> = lessons
        .background
        .iter()
        .zip(&unseen.background)
        .map(|((_, example), steps)| with_grounds(example, steps))
        .collect();
    let bounds = fit::fit(&labelled, &everyday);
    print!("{}", fit::report(&bounds, &labelled));
    let file = Path::new(MODEL).join("bounds.rs");
    fs::write(&file, fit::rust(&bounds))
        .with_context(|| format!("cannot write {}", file.display()))
}

fn read_figures() -> Result<eval::Figures> {
    let text = fs::read_to_string(FIGURES)
        .with_context(|| format!("cannot read {FIGURES}"))?;
    serde_json::from_str(&text)
        .with_context(|| format!("cannot understand {FIGURES}"))
}

fn evaluate(
    language: Option<&str>,
    corpus: Option<&Path>,
    check: bool,
    write: bool,
) -> Result<bool> {
    let conversations = read_conversations()?;
    let plain = read_plain()?;
    let committed = read_figures();
    let mut figures = eval::Figures::default();
    let tune: Vec<_> =
        eval::chosen(&conversations, Part::Tune, language).collect();
    let plain: Vec<_> = eval::in_language(&plain, language).collect();
    let sealed: Vec<_> =
        eval::chosen(&conversations, Part::Sealed, language).collect();
    for (name, parts) in [
        ("rules alone", Parts::Rules),
        ("model alone", Parts::Model),
        ("together", Parts::Both),
    ] {
        for (part_name, chosen) in
            [("tune", &tune), ("plain", &plain), ("sealed", &sealed)]
        {
            let chosen = || chosen.iter().copied();
            let mut counted = eval::count(chosen(), parts);
            if parts == Parts::Both {
                let net = Net::shared().context("the engine has no model")?;
                counted.calibration = eval::calibration(net, chosen());
                print!("{}", eval::table(part_name, &counted));
                figures.parts.insert(part_name.to_owned(), counted);
            } else if let Some(all) = counted.languages.get("all") {
                println!(
                    "{name}, {part_name}: {:.1} % at level, {:.1} % of \
                     look-alikes raised",
                    100.0 * all.recall(),
                    100.0 * all.alarm()
                );
            }
        }
    }
    match (corpus, &committed) {
        (Some(corpus), _) => {
            let all = background::read(corpus)?;
            let (raised, table) = eval::everyday(&all);
            figures.everyday = raised;
            print!("{table}");
            let sealed = eval::chosen(&conversations, Part::Sealed, language);
            // Talk that the network has not learned from.
            let talk = Talk::of(
                all.iter()
                    .filter(|text| !text.may_train && text.kind.is_none()),
            );
            figures.after_talk = eval::after_talk(sealed, &talk);
            print!("{}", eval::talk_table(&figures.after_talk));
        }
        (None, Ok(committed)) => {
            figures.everyday.clone_from(&committed.everyday);
            figures.after_talk.clone_from(&committed.after_talk);
        }
        (None, Err(_)) => {}
    }
    let json = serde_json::to_string_pretty(&figures)? + "\n";
    if write {
        fs::write(FIGURES, &json)
            .with_context(|| format!("cannot write {FIGURES}"))?;
    }
    if check && language.is_none() {
        let worse = eval::worse(&committed?, &figures);
        for line in &worse {
            println!("{line}");
        }
        return Ok(worse.is_empty());
    }
    Ok(true)
}
