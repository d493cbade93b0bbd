//! The command line: reads conversations from files and says what they show,
//! and what a policy sets.

mod explain;
mod input;
mod policy;
mod record;
mod scan;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

const ABOUT: &str = "\
Recognises sextortion and coercive requests for pictures in conversations.
Everything happens on this machine: nothing is sent, stored or logged.";

const FORMAT: &str = "\
INPUT: JSON Lines, one conversation a line:
  {\"id\": 7, \"messages\": [{\"from\": \"them\", \"text\": \"…\"}]}
  id    any JSON value, given back as it is; may be missing
  from  \"me\" is the young person who reads; any other name is another
        speaker; missing or null when it is not known

OUTPUT of scan, one line for each conversation, in order:
  {\"id\": 7, \"level\": \"warning\", \"concerns\": [\"threat_to_share\"],
   \"first\": {\"notice\": 2, \"warning\": 4},
   \"signals\": [{\"message\": 4, \"signal\": \"threat_to_share\",
               \"start\": 0, \"end\": 27}]}
  level    the highest level reached: none, notice, warning or urgent
  first    the message (from 0) at which each level was first reached,
           reading one by one; levels not reached are absent
  signals  what was recognised and where: start and end count characters
           (Unicode code points) of the text as written
  cut      only when a message is longer than 64 KiB: how many bytes of
           its beginning were not read
  unread_language
           only where nothing was recognised because the words are of no
           language that Daymark knows: true

EXIT STATUS: 0 when every line was read, 1 when one could not be (the
others are still processed), 2 for a wrong command line.";

#[derive(Parser)]
#[command(name = "daymark", version, about = ABOUT, after_help = FORMAT)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// One line of JSON out for each conversation in
    #[command(after_help = FORMAT)]
    Scan {
        /// Files of JSON Lines; none or - reads standard input
        files: Vec<PathBuf>,
    },
    /// Prints conversations for people: spans marked, reasons in words
    #[command(after_help = FORMAT)]
    Explain {
        /// A file of JSON Lines; - reads standard input
        file: PathBuf,
    },
    /// Says in words what an administrator's policy sets
    Policy {
        /// A file with the settings as JSON; none or - reads standard input
        file: Option<PathBuf>,
        /// Prints one object of JSON instead: the settings as the extension
        /// takes them, and the faults
        #[arg(long)]
        json: bool,
    },
    /// Says whether the text of a saved record of a chat was changed later
    Record {
        /// A file that the card saved
        file: PathBuf,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Scan { files } => scan::run(&files),
        Task::Explain { file } => explain::run(&file),
        Task::Policy { file, json } => policy::run(file.as_deref(), json),
        Task::Record { file } => record::run(&file),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("daymark: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// `daymark scan … | head` ends when `head` has seen enough.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause.downcast_ref::<std::io::Error>().is_some_and(|error| {
            error.kind() == std::io::ErrorKind::BrokenPipe
        })
    })
}
