//! Running other programs: short ones for their answer, long ones with a
//! line that shows they are alive.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::io::{IsTerminal, Read, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How often the line of a long step moves.
const TICK: Duration = Duration::from_secs(1);

/// How often a long step says it is alive where there is no terminal.
const WORD: Duration = Duration::from_secs(20);

/// How many of the last lines are shown when a long step fails.
const TAIL: usize = 30;

/// What a short program writes, trimmed; `None` if it is missing or fails.
pub fn answer(program: impl AsRef<Path>, words: &[&str]) -> Option<String> {
    let output = Command::new(program.as_ref())
        .args(words)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The cargo that runs this program.
pub fn cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// The command as a person would type it.
pub fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy());
    let quoted = words.map(|word| {
        let plain = |c: char| c.is_alphanumeric() || "-_./=,:@+".contains(c);
        match word.chars().all(plain) {
            true => word.into_owned(),
            false => format!("'{}'", word.replace('\'', "'\\''")),
        }
    });
    quoted.collect::<Vec<_>>().join(" ")
}

/// Runs a program whose words are for the caller to see as they come.
pub fn shown(command: &mut Command) -> Result<bool> {
    let status = command
        .status()
        .with_context(|| format!("could not start `{}`", typed(command)))?;
    Ok(status.success())
}

/// Runs a program that may take long: one line tells its name, the seconds
/// and what it wrote last; all it wrote is shown only if it fails.
pub fn long(
    label: &str,
    command: &mut Command,
    limit: Option<Duration>,
) -> Result<()> {
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start `{}`", typed(command)))?;
    let (sender, lines) = channel();
    if let Some(stream) = child.stdout.take() {
        read_lines(stream, sender.clone());
    }
    if let Some(stream) = child.stderr.take() {
        read_lines(stream, sender);
    }
    let mut ticker = Ticker::new(label, started);
    let status = loop {
        ticker.wait(&lines);
        if let Some(status) = child.try_wait()? {
            ticker.drain(&lines);
            break status;
        }
        if limit.is_some_and(|limit| started.elapsed() > limit) {
            child.kill()?;
            child.wait()?;
            ticker.end();
            bail!(
                "{label}: no end after {} s, given up: `{}`",
                started.elapsed().as_secs(),
                typed(command)
            );
        }
    };
    ticker.end();
    finish(label, command, status, &ticker)
}

fn finish(
    label: &str,
    command: &Command,
    status: ExitStatus,
    ticker: &Ticker<'_>,
) -> Result<()> {
    let seconds = ticker.started.elapsed().as_secs_f64();
    if status.success() {
        eprintln!("  {label}: done in {seconds:.1} s");
        return Ok(());
    }
    for line in &ticker.tail {
        eprintln!("    {line}");
    }
    bail!("{label} failed ({status}): `{}`", typed(command))
}

/// Sends each line of a stream; a line ends where the cursor would go back
/// as well, for programs that draw their progress.
fn read_lines(mut stream: impl Read + Send + 'static, lines: Sender<String>) {
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        let mut line = Vec::new();
        while let Ok(count) = stream.read(&mut buffer) {
            if count == 0 {
                break;
            }
            for byte in &buffer[..count] {
                if matches!(byte, b'\n' | b'\r') {
                    let text = String::from_utf8_lossy(&line).into_owned();
                    line.clear();
                    if lines.send(text).is_err() {
                        return;
                    }
                } else {
                    line.push(*byte);
                }
            }
        }
        let _ = lines.send(String::from_utf8_lossy(&line).into_owned());
    });
}

struct Ticker<'a> {
    label: &'a str,
    started: Instant,
    terminal: bool,
    told: Instant,
    tail: VecDeque<String>,
}

impl<'a> Ticker<'a> {
    fn new(label: &'a str, started: Instant) -> Self {
        let terminal = std::io::stderr().is_terminal();
        if !terminal {
            eprintln!("  {label} …");
        }
        Self { label, started, terminal, told: started, tail: VecDeque::new() }
    }

    /// Takes lines for a moment, then tells how far it is.
    fn wait(&mut self, lines: &Receiver<String>) {
        let until = Instant::now() + Duration::from_millis(100);
        loop {
            let left = until.saturating_duration_since(Instant::now());
            match lines.recv_timeout(left) {
                Ok(line) => self.keep(line),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => {
                    thread::sleep(Duration::from_millis(10));
                    break;
                }
            }
        }
        self.tell();
    }

    fn drain(&mut self, lines: &Receiver<String>) {
        let grace = Duration::from_millis(200);
        while let Ok(line) = lines.recv_timeout(grace) {
            self.keep(line);
        }
    }

    fn keep(&mut self, line: String) {
        let line = line.trim_end().to_owned();
        if line.is_empty() {
            return;
        }
        if self.tail.len() == TAIL {
            self.tail.pop_front();
        }
        self.tail.push_back(line);
    }

    fn tell(&mut self) {
        let every = if self.terminal { TICK } else { WORD };
        if self.told.elapsed() < every {
            return;
        }
        self.told = Instant::now();
        let seconds = self.started.elapsed().as_secs();
        let last = self.tail.back().map_or("", String::as_str).trim();
        let last: String = last.chars().take(60).collect();
        let label = self.label;
        if self.terminal {
            eprint!("\r\x1b[2K  {label} … {seconds} s  {last}");
            let _ = std::io::stderr().flush();
        } else {
            eprintln!("  {label} … {seconds} s  {last}");
        }
    }

    fn end(&self) {
        if self.terminal {
            eprint!("\r\x1b[2K");
            let _ = std::io::stderr().flush();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_failing_step_names_its_command() {
        let fault = long("paint", &mut shell("echo no; exit 3"), None);
        let fault = fault.unwrap_err().to_string();
        assert!(fault.contains("paint failed"), "{fault}");
        assert!(fault.contains("sh -c 'echo no; exit 3'"), "{fault}");
    }

    #[test]
    fn a_step_that_hangs_is_given_up() {
        let limit = Some(Duration::from_millis(200));
        let started = Instant::now();
        let fault = long("hang", &mut shell("exec sleep 60"), limit);
        assert!(fault.unwrap_err().to_string().contains("given up"));
        assert!(started.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn answers_are_trimmed_and_faults_are_none() {
        assert_eq!(answer("sh", &["-c", "echo ' a '"]).as_deref(), Some("a"));
        assert_eq!(answer("sh", &["-c", "exit 1"]), None);
        assert_eq!(answer("no-such-program", &[]), None);
    }
}
