//! Looks through everything that a browser wrote for what was said.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use aho_corasick::AhoCorasick;
use anyhow::{Context, Result};

use super::diary::Mark;
use super::spellings::spellings;
use super::unpack::{brotli, snappy, unpack};
use crate::build::files_below;

/// Shorter spellings would be met by chance.
const SHORTEST: usize = 8;

/// What a browser spreads over files whose names hang on the moment: a folder
/// of its cache is renamed before it is emptied, a list of open pages is
/// written anew beside the last one, a database has a journal while it is
/// written. Each is one place, or the time at which a run ended would decide
/// what it is compared with.
const STORES: &[&str] = &[
    "profile/cache2/",
    "profile/sessionstore",
    "profile/places.sqlite",
    "profile/favicons.sqlite",
    "profile/Default/Sessions/",
    "profile/Default/History",
    "profile/Default/Favicons",
    "profile/Default/Top Sites",
    "profile/segmentation_platform/ukm_db",
];

/// What was found in the files of one place.
pub type Kept = BTreeMap<Found, Example>;

/// What was found where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// The file, with what differs from run to run left out of its name.
    pub place: String,
    /// What it is of: a line, a name, an address.
    pub kind: String,
}

impl Found {
    /// Whether the extension keeps its own there.
    pub fn is_of_an_extension(&self) -> bool {
        is_of_an_extension(&self.place)
    }
}

/// Both browsers name these folders and files so.
fn is_of_an_extension(file: &str) -> bool {
    file.to_lowercase().contains("extension")
}

/// Where Firefox keeps what pages and extensions store, packed by Snappy.
fn is_of_a_site(file: &str) -> bool {
    file.contains("storage/default/")
}

/// How it was found, for whoever looks after it.
#[derive(Clone, Debug)]
pub struct Example {
    /// The file itself.
    pub file: String,
    /// In which encoding.
    pub encoding: &'static str,
    /// How many different marks were found there.
    pub marks: BTreeSet<String>,
}

/// What was read, and what was found.
#[derive(Debug, Default)]
pub struct Searched {
    /// How many files there were.
    pub files: usize,
    /// How many letters they had, and what was unpacked from them.
    pub bytes: usize,
    /// In how many spellings each mark was looked for, together.
    pub spellings: usize,
    /// What was found.
    pub kept: Kept,
}

/// Looks for the marks in all files below a folder, and in their names.
pub fn search(folder: &Path, marks: &[Mark]) -> Result<Searched> {
    let mut patterns = Vec::new();
    let mut meanings = Vec::new();
    for mark in marks {
        for (encoding, bytes) in spellings(&mark.text) {
            if bytes.len() >= SHORTEST {
                patterns.push(bytes);
                meanings.push((mark, encoding));
            }
        }
    }
    let finder = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .build(&patterns)
        .context("the marks of the run are too many to look for")?;
    let mut searched =
        Searched { spellings: patterns.len(), ..Searched::default() };
    for path in files_below(folder)? {
        let file = path.strip_prefix(folder)?.display().to_string();
        let content = content(&path)
            .with_context(|| format!("could not read {}", path.display()))?;
        searched.files += 1;
        let mut look = |piece: &[u8]| {
            searched.bytes += piece.len();
            for met in finder.find_overlapping_iter(piece) {
                let (mark, encoding) = meanings[met.pattern()];
                let found =
                    Found { place: place(&file), kind: mark.kind.clone() };
                searched
                    .kept
                    .entry(found)
                    .or_insert_with(|| Example {
                        file: file.clone(),
                        encoding,
                        marks: BTreeSet::new(),
                    })
                    .marks
                    .insert(mark.text.clone());
            }
        };
        look(file.as_bytes());
        look(&content);
        for piece in unpack(&content) {
            look(&piece);
        }
        let is_own = is_of_an_extension(&file);
        if is_own || is_of_a_site(&file) {
            snappy(&content).for_each(|piece| look(&piece));
        }
        if is_own {
            brotli(&content).for_each(|piece| look(&piece));
        }
    }
    Ok(searched)
}

/// What is in a file; of a link, where it leads.
fn content(path: &Path) -> std::io::Result<Vec<u8>> {
    if fs::symlink_metadata(path)?.is_symlink() {
        let target = fs::read_link(path)?;
        return Ok(target.to_string_lossy().into_owned().into_bytes());
    }
    fs::read(path)
}

/// A file's name without what a run makes up: numbers, ids of hexadecimal
/// digits, and the files of one store.
fn place(file: &str) -> String {
    if let Some(store) = STORES.iter().find(|store| file.starts_with(*store)) {
        return format!("{store}*");
    }
    let mut place = String::new();
    let mut run = String::new();
    let end = |run: &mut String, place: &mut String| {
        let digits = run.chars().any(|c| c.is_ascii_digit());
        let made_up = digits
            && (run.len() >= 4 || run.chars().all(|c| c.is_ascii_digit()));
        place.push_str(if made_up { "*" } else { run });
        run.clear();
    };
    for letter in file.chars() {
        if letter.is_ascii_hexdigit() {
            run.push(letter);
        } else {
            end(&mut run, &mut place);
            place.push(letter);
        }
    }
    end(&mut run, &mut place);
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_differ_from_run_to_run_are_one_place() {
        assert_eq!(place("profile/Session_13375"), "profile/Session_*");
        assert_eq!(place("cache/entries/0A1B2C3D4E"), "cache/entries/*");
        assert_eq!(place("profile/cookies.sqlite"), "profile/cookies.sqlite");
    }

    #[test]
    fn the_files_of_one_store_are_one_place() {
        let cache = place("profile/cache2/entries/0A1B2C3D4E");
        assert_eq!(place("profile/cache2/doomed/97531"), cache);
        assert_eq!(place("profile/cache2/trash1595344223/5040"), cache);
        let open_pages = place("profile/sessionstore.jsonlz4");
        let earlier = place("profile/sessionstore-backups/recovery.jsonlz4");
        assert_eq!(earlier, open_pages);
        assert_ne!(place("profile/storage/default/a"), open_pages);
    }

    #[test]
    fn no_store_is_an_extension_s() {
        assert!(STORES.iter().all(|store| !is_of_an_extension(store)));
    }

    #[test]
    fn what_a_page_keeps_is_unpacked() -> Result<()> {
        let folder = std::env::temp_dir()
            .join(format!("daymark-packed-{}", std::process::id()));
        let kept = folder.join("profile/storage/default/http+++page/ls");
        fs::create_dir_all(&kept)?;
        let mark =
            Mark { kind: "line".to_owned(), text: "zuvoqemita".to_owned() };
        // Packed, the second word points at the first for its beginning.
        let line = "zuvoqe was said, and zuvoqemita after it";
        let packed =
            snap::raw::Encoder::new().compress_vec(line.as_bytes())?;
        let long = [b"page".as_slice(), &packed, b"more"].concat();
        fs::write(kept.join("data.sqlite"), &long)?;
        let searched = search(&folder, &[mark]);
        fs::remove_dir_all(&folder)?;
        assert_eq!(searched?.kept.len(), 1);
        Ok(())
    }

    #[test]
    fn a_mark_is_found_in_a_file_and_in_its_name() -> Result<()> {
        let folder = std::env::temp_dir()
            .join(format!("daymark-search-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let mark = |kind: &str, text: &str| Mark {
            kind: kind.to_owned(),
            text: text.to_owned(),
        };
        let marks = [
            mark("line", "zuvoqemita"),
            mark("name", "bofutemaki"),
            mark("typed", "never-there"),
        ];
        fs::write(folder.join("a.txt"), "x ZUVOQEMITA x")?;
        fs::write(folder.join("bofutemaki"), "")?;
        let searched = search(&folder, &marks);
        fs::remove_dir_all(&folder)?;
        let searched = searched?;
        let found: Vec<_> = searched
            .kept
            .keys()
            .map(|found| (found.place.as_str(), found.kind.as_str()))
            .collect();
        assert_eq!(found, [("a.txt", "line"), ("bofutemaki", "name")]);
        assert_eq!(searched.files, 2);
        Ok(())
    }
}
