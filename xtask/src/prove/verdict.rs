//! What a run with the extension has that one without it has not.

use std::collections::BTreeSet;

use super::diary::Diary;
use super::packets::{Count, Owner};
use super::search::{Found, Searched};

/// What a copy sends, that has to be caught (`tests/proof/leaks.mjs`).
pub const LEAKS: [&str; 5] = [
    "fetch.leak.invalid",
    "preconnect.leak.invalid",
    "203.0.113.7 port 443",
    "203.0.113.9 port 3478",
    KEPT,
];

/// What a copy keeps, that has to be caught.
const KEPT: &str = "a line in the storage of the extension";

/// What is typed on a page of the extension belongs to no page of a chat.
const OWN_KIND: &str = "tried";

/// What one run left.
pub struct Run {
    /// What it tells.
    pub diary: Diary,
    /// Its packets.
    pub packets: Count,
    /// What it wrote.
    pub searched: Searched,
}

impl Run {
    fn destinations(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        for owner in self.packets.keys() {
            if let Owner::Destination(name) = owner {
                names.insert(name.as_str());
            }
        }
        names
    }
}

/// Those leaks of a copy that nobody noticed.
pub fn uncaught(leaking: &Run) -> Vec<&'static str> {
    let sent = leaking.destinations();
    let kept = leaking.searched.kept.keys();
    let kept = kept
        .filter(|found| found.is_of_an_extension() && found.kind == "line")
        .count();
    let caught = |leak: &&str| {
        if *leak == KEPT { kept > 0 } else { sent.contains(leak) }
    };
    LEAKS.into_iter().filter(|leak| !caught(leak)).collect()
}

/// What is told of a run, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Verdict {
    /// Lines for a person.
    pub told: Vec<String>,
    /// What should not be; none where the claims hold.
    pub faults: Vec<String>,
    /// What no run without the extension has: a fault too, once such a run
    /// was long enough for what the browser does now and then.
    pub alone: Vec<String>,
}

/// Compares a run with the extension and those without.
pub fn verdict(product: &Run, controls: &[&Run]) -> Verdict {
    let mut verdict = Verdict::default();
    completeness(product, &mut verdict);
    for control in controls {
        completeness(control, &mut verdict);
    }
    packets(product, controls, &mut verdict);
    disk(product, controls, &mut verdict);
    verdict
}

/// Looks at the packets of a run beside which there is none to compare with.
pub fn traffic(diary: &Diary, packets: &Count) -> Verdict {
    let mut verdict = Verdict::default();
    recorded_whole(diary, packets, &mut verdict);
    let is_maker = |name: &str| {
        let of = |maker: &String| name.ends_with(&format!(".{maker}"));
        diary.makers.iter().any(of)
    };
    verdict.told.push(format!("{} packets, none missed:", diary.recorded));
    for (owner, count) in packets {
        let whose = match owner {
            Owner::Pages => "the server of the school".to_owned(),
            Owner::Driver => {
                "what drives the browsers and takes their requests".to_owned()
            }
            Owner::System => "the system's own (ICMP)".to_owned(),
            Owner::Destination(name) if is_maker(name) => {
                format!("the browser's maker, {name}")
            }
            Owner::Destination(name) => {
                verdict.faults.push(format!("{count} packets to {name}"));
                continue;
            }
        };
        verdict.told.push(format!("{count:>9}  {whose}"));
    }
    verdict
}

/// A recording with holes, or a run in which little was done, shows nothing.
fn completeness(run: &Run, verdict: &mut Verdict) {
    recorded_whole(&run.diary, &run.packets, verdict);
    let Diary { rounds, stumbles, given_up, .. } = &run.diary;
    for stumble in stumbles {
        verdict.told.push(format!("a round broke off: {stumble}"));
    }
    if *given_up {
        verdict.faults.push(format!(
            "given up: {} rounds broke off, of {rounds}",
            stumbles.len()
        ));
    }
    if *rounds == 0 {
        verdict.faults.push("no round came to its end".to_owned());
    }
}

fn recorded_whole(diary: &Diary, packets: &Count, verdict: &mut Verdict) {
    let Diary { recorded, missed, asked, .. } = *diary;
    let read: u64 = packets.values().sum();
    if missed > 0 {
        verdict.faults.push(format!("the recorder missed {missed} packets"));
    }
    if read != recorded {
        verdict.faults.push(format!(
            "{recorded} packets were recorded, and {read} can be read"
        ));
    }
    if asked == 0 || !packets.contains_key(&Owner::Pages) {
        verdict.faults.push("no page was recorded: blind".to_owned());
    }
}

fn packets(product: &Run, controls: &[&Run], verdict: &mut Verdict) {
    let Diary { seconds, rounds, recorded, .. } = product.diary;
    let done: u64 = product.diary.done.values().sum();
    verdict.told.push(format!(
        "used for {} min {} s, {rounds} rounds, {done} things done of {} kinds",
        seconds / 60,
        seconds % 60,
        product.diary.done.len()
    ));
    verdict.told.push(format!("{recorded} packets, none missed:"));
    let known: BTreeSet<_> =
        controls.iter().flat_map(|run| run.destinations()).collect();
    let mut left = 0;
    for (owner, count) in &product.packets {
        let whose = match owner {
            Owner::Pages => "the chat pages".to_owned(),
            Owner::Driver => "the program that drives the browser".to_owned(),
            Owner::System => "the system's own (ICMP)".to_owned(),
            Owner::Destination(name) if known.contains(name.as_str()) => {
                format!("the browser's own, to {name}: without Daymark too")
            }
            Owner::Destination(name) => {
                left += count;
                verdict.alone.push(format!(
                    "{count} packets to {name}, which nobody sends to without Daymark"
                ));
                continue;
            }
        };
        verdict.told.push(format!("{count:>9}  {whose}"));
    }
    verdict.told.push(format!("{left:>9}  left for Daymark"));
    for asked in &product.diary.strangers {
        verdict.faults.push(format!("nobody visited {asked}"));
    }
}

fn disk(product: &Run, controls: &[&Run], verdict: &mut Verdict) {
    let Searched { files, bytes, spellings, kept } = &product.searched;
    verdict.told.push(format!(
        "{files} files written, {} MiB with what is packed in them, searched for {} marks in {spellings} spellings:",
        bytes >> 20,
        product.diary.marks.len()
    ));
    let mut of_pages = 0;
    let mut places = BTreeSet::new();
    for (found, example) in kept {
        let Found { place, kind } = found;
        let strict = found.is_of_an_extension() || kind == OWN_KIND;
        let is_kept = |run: &&Run| run.searched.kept.contains_key(found);
        if !strict && controls.iter().any(is_kept) {
            of_pages += 1;
            places.insert(place.as_str());
            continue;
        }
        let marks: Vec<_> =
            example.marks.iter().take(3).map(String::as_str).collect();
        let faults =
            if strict { &mut verdict.faults } else { &mut verdict.alone };
        faults.push(format!(
            "{} of {} {kind} marks in {}, in {} (such as {})",
            example.marks.len(),
            product
                .diary
                .marks
                .iter()
                .filter(|mark| mark.kind == *kind)
                .count(),
            example.file,
            example.encoding,
            marks.join(", ")
        ));
    }
    verdict.told.push(format!(
        "{of_pages:>9}  kinds of marks where the browser keeps pages, without Daymark too: {}",
        places.into_iter().collect::<Vec<_>>().join(", ")
    ));
    let own = kept.keys().filter(|found| found.is_of_an_extension()).count();
    verdict.told.push(format!("{own:>9}  where the extension keeps its own"));
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::search::Example;
    use super::*;

    fn run(destinations: &[&str], kept: &[(&str, &str)]) -> Run {
        let mut packets = Count::from([(Owner::Pages, 5)]);
        for name in destinations {
            packets.insert(Owner::Destination((*name).to_owned()), 1);
        }
        let example = || Example {
            file: "x".to_owned(),
            encoding: "UTF-8",
            marks: BTreeSet::from(["zuvoqemita".to_owned()]),
        };
        let found = |(place, kind): &(&str, &str)| Found {
            place: (*place).to_owned(),
            kind: (*kind).to_owned(),
        };
        Run {
            diary: Diary {
                seconds: 60,
                rounds: 2,
                stumbles: Vec::new(),
                given_up: false,
                name_server: String::new(),
                pages: 1,
                asked: 2,
                strangers: Vec::new(),
                drivers: Vec::new(),
                recorded: packets.values().sum(),
                missed: 0,
                done: BTreeMap::new(),
                marks: Vec::new(),
                makers: Vec::new(),
            },
            packets,
            searched: Searched {
                kept: kept.iter().map(|it| (found(it), example())).collect(),
                ..Searched::default()
            },
        }
    }

    const HISTORY: (&str, &str) = ("profile/History", "address");

    fn faults(product: &Run, control: &Run) -> Vec<String> {
        let Verdict { mut faults, alone, .. } = verdict(product, &[control]);
        faults.extend(alone);
        faults
    }

    #[test]
    fn what_is_there_without_the_extension_is_no_fault() {
        let one = || run(&["maker.invalid"], &[HISTORY]);
        assert_eq!(faults(&one(), &one()), [""; 0]);
    }

    #[test]
    fn a_destination_or_a_place_more_is_a_fault() {
        let control = run(&[], &[HISTORY]);
        let sent = run(&["maker.invalid"], &[HISTORY]);
        assert!(faults(&sent, &control)[0].contains("maker.invalid"));
        let kept = run(&[], &[("profile/History", "line")]);
        assert_eq!(faults(&kept, &control).len(), 1);
    }

    #[test]
    fn what_one_of_several_runs_without_the_extension_has_is_the_browsers() {
        let product = run(&["maker.invalid"], &[("profile/History", "line")]);
        let control = run(&[], &[HISTORY]);
        let longer = run(&["maker.invalid"], &[("profile/History", "line")]);
        assert_eq!(verdict(&product, &[&control]).alone.len(), 2);
        let both = verdict(&product, &[&control, &longer]);
        assert_eq!((both.faults.len(), both.alone.len()), (0, 0));
    }

    #[test]
    fn no_longer_run_excuses_what_the_extension_keeps() {
        let place = ("profile/Local Extension Settings/*.log", "line");
        let judged = verdict(&run(&[], &[place]), &[&run(&[], &[])]);
        assert_eq!((judged.faults.len(), judged.alone.len()), (1, 0));
    }

    #[test]
    fn where_an_extension_keeps_its_own_nothing_may_be() {
        let place = ("profile/Local Extension Settings/*.log", "line");
        let both = || run(&[], &[place]);
        assert_eq!(faults(&both(), &both()).len(), 1);
        let tried = || run(&[], &[("profile/History", OWN_KIND)]);
        assert_eq!(faults(&tried(), &tried()).len(), 1);
    }

    #[test]
    fn a_recording_with_holes_or_without_pages_shows_nothing() {
        let whole = run(&[], &[]);
        let mut missed = run(&[], &[]);
        missed.diary.missed = 1;
        assert_eq!(faults(&missed, &whole).len(), 1);
        let mut short = run(&[], &[]);
        short.diary.recorded += 1;
        assert_eq!(faults(&whole, &short).len(), 1);
        let mut broken = run(&[], &[]);
        broken.diary.given_up = true;
        assert_eq!(faults(&broken, &whole).len(), 1);
        let mut blind = run(&[], &[]);
        blind.packets.clear();
        blind.diary.recorded = 0;
        assert_eq!(faults(&blind, &whole).len(), 1);
        let mut asked = run(&[], &[]);
        asked.diary.strangers.push("GET /own".to_owned());
        assert_eq!(faults(&asked, &whole).len(), 1);
    }

    #[test]
    fn a_round_that_broke_off_is_told_and_no_fault() {
        let mut broken = run(&[], &[]);
        broken.diary.stumbles.push("the card".to_owned());
        let control = run(&[], &[]);
        let Verdict { told, .. } = verdict(&broken, &[&control]);
        assert_eq!(faults(&broken, &control), [""; 0]);
        assert!(told[0].contains("the card"));
    }

    #[test]
    fn packets_that_no_run_is_compared_with_are_of_makers_or_faults() {
        let judged = |names: &[&str]| {
            let Run { mut diary, packets, .. } = run(names, &[]);
            diary.makers.push("maker.invalid".to_owned());
            traffic(&diary, &packets).faults
        };
        assert_eq!(judged(&["updates.maker.invalid"]), [""; 0]);
        assert_eq!(judged(&["notmaker.invalid"]).len(), 1);
        assert_eq!(judged(&["203.0.113.9 port 3478"]).len(), 1);
        let Run { diary, .. } = run(&[], &[]);
        assert_eq!(traffic(&diary, &Count::new()).faults.len(), 2);
    }

    #[test]
    fn every_leak_has_to_be_caught() {
        let settings = ("profile/Local Extension Settings/*", "line");
        let all = run(&LEAKS[..4], &[settings]);
        assert_eq!(uncaught(&all), [""; 0]);
        let line = run(&LEAKS[..4], &[HISTORY]);
        assert_eq!(uncaught(&line), [KEPT]);
        assert_eq!(uncaught(&run(&LEAKS[1..4], &[settings])), [LEAKS[0]]);
    }
}
