use daymark::lexicon::{Concept, ConceptSet};
use daymark::signal::{RULES, clue::Memory, stream::Stream, weigh};
use daymark::text::words::words;
use daymark::{Message, Speaker};
use std::io::BufRead;
fn names(s: ConceptSet) -> String {
    Concept::ALL
        .iter()
        .filter(|c| s.has(**c))
        .map(|c| c.key())
        .collect::<Vec<_>>()
        .join("+")
}
fn main() {
    let lines: Vec<String> =
        std::io::stdin().lock().lines().map(|l| l.unwrap()).collect();
    let mut memory = Memory::default();
    let mut speakers: Vec<(Speaker, Stream)> = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let (from, text) = line.split_once(": ").unwrap_or(("?", line));
        let from = (from != "?").then(|| from.to_owned());
        let m = Message { from, text: text.to_owned() };
        let ws = words(text);
        print!("{i} {line}\n     ");
        for w in &ws {
            print!(
                "{}[{}] ",
                &text[w.start as usize..w.end as usize],
                names(w.concepts)
            );
        }
        println!();
        let spoke =
            ws.iter().fold(ConceptSet::EMPTY, |s, w| s.and(w.concepts));
        let sp = m.speaker();
        let reader = sp == Speaker::Reader;
        memory.note(i, reader, spoke);
        if reader {
            continue;
        }
        let n = speakers.iter().position(|s| s.0 == sp).unwrap_or_else(|| {
            speakers.push((sp, Stream::default()));
            speakers.len() - 1
        });
        speakers[n].1.push(i, &ws);
        for rule in RULES {
            if let Some(w) = weigh(rule, &speakers[n].1, i, &memory) {
                let t = speakers[n].1.tokens();
                let clues: Vec<String> = rule
                    .evidence
                    .iter()
                    .flat_map(|e| e.iter())
                    .filter(|(c, _)| c.holds(t, w.from, w.last, &memory))
                    .map(|(c, k)| format!("{c:?}:{k}"))
                    .collect();
                println!(
                    "     {:?} {} (hint {} sure {}) {}",
                    rule.concern,
                    w.score,
                    rule.hint,
                    rule.sure,
                    clues.join(" ")
                );
                if let Some(f) =
                    daymark::signal::find(rule, &speakers[n].1, i, &memory)
                {
                    memory.note_finding(&f, n);
                }
            }
        }
    }
}
