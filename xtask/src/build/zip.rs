//! A zip that depends on nothing but names and bytes.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};
use flate2::write::{DeflateEncoder, GzEncoder};
use flate2::{Compression, Crc};

use super::files_below;

/// Midnight of the first day that a zip can tell, for every file.
const DAY: u16 = (1 << 5) | 1;

/// Version 2.0 of the format: folders and deflate.
const VERSION: u16 = 20;

/// Names are UTF-8.
const UTF8: u16 = 1 << 11;

/// Method: deflate.
const DEFLATE: u16 = 8;

/// An ordinary file that everyone can read, as Unix tells it.
const MODE: u32 = 0o100_644 << 16;

/// Made on Unix, so that the mode above counts.
const UNIX: u16 = 3 << 8;

/// The files of an archive or a folder: each name, with `/` between its parts,
/// and the bytes.
pub type Files = Vec<(String, Vec<u8>)>;

/// Writes the files of a folder into a zip, in the order of their names.
pub fn write(folder: &Path, zip: &Path) -> Result<()> {
    let bytes = packed(&files_of(folder)?)?;
    fs::write(zip, bytes)
        .with_context(|| format!("could not write {}", zip.display()))
}

/// The files of a folder, in the order of their names.
pub fn files_of(folder: &Path) -> Result<Files> {
    let mut files = Vec::new();
    for file in files_below(folder)? {
        let name = file.strip_prefix(folder)?;
        let parts: Vec<_> =
            name.iter().map(|part| part.to_string_lossy()).collect();
        let bytes = fs::read(&file)
            .with_context(|| format!("could not read {}", file.display()))?;
        files.push((parts.join("/"), bytes));
    }
    files.sort();
    Ok(files)
}

/// How many bytes are left after gzip.
pub fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// A zip of these files, in their order.
pub fn packed(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let mut zip = Vec::new();
    let mut directory = Vec::new();
    for (name, bytes) in files {
        let start = u32::try_from(zip.len())?;
        let deflated = deflated(bytes)?;
        let common = common(name, bytes, deflated.len())?;
        zip.extend(0x0403_4b50_u32.to_le_bytes());
        zip.extend(&common);
        zip.extend(name.as_bytes());
        zip.extend(&deflated);

        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend((UNIX | VERSION).to_le_bytes());
        directory.extend(&common);
        // No comment, first disk, no inner attributes.
        directory.extend([0; 6]);
        directory.extend(MODE.to_le_bytes());
        directory.extend(start.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let start = u32::try_from(zip.len())?;
    let count = u16::try_from(files.len())?;
    zip.extend(&directory);
    zip.extend(0x0605_4b50_u32.to_le_bytes());
    zip.extend([0; 4]);
    zip.extend(count.to_le_bytes());
    zip.extend(count.to_le_bytes());
    zip.extend(u32::try_from(directory.len())?.to_le_bytes());
    zip.extend(start.to_le_bytes());
    zip.extend([0; 2]);
    Ok(zip)
}

/// What a file's own header and its line in the directory have in common.
fn common(name: &str, bytes: &[u8], deflated: usize) -> Result<Vec<u8>> {
    let mut crc = Crc::new();
    crc.update(bytes);
    let mut header = Vec::new();
    for word in [VERSION, UTF8, DEFLATE, 0, DAY] {
        header.extend(word.to_le_bytes());
    }
    header.extend(crc.sum().to_le_bytes());
    header.extend(u32::try_from(deflated)?.to_le_bytes());
    header.extend(u32::try_from(bytes.len())?.to_le_bytes());
    header.extend(u16::try_from(name.len())?.to_le_bytes());
    header.extend(0_u16.to_le_bytes());
    Ok(header)
}

fn deflated(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let id = std::process::id();
        let base = std::env::temp_dir().join(format!("daymark-zip-{id}"));
        let _ = fs::remove_dir_all(&base);
        let mut zips = Vec::new();
        for (round, order) in [["b", "a"], ["a", "b"]].iter().enumerate() {
            let folder = base.join(round.to_string());
            fs::create_dir_all(folder.join("inner")).unwrap();
            for name in order {
                fs::write(folder.join("inner").join(name), name).unwrap();
            }
            let zip = base.join(format!("{round}.zip"));
            write(&folder, &zip).unwrap();
            zips.push(fs::read(&zip).unwrap());
        }
        assert_eq!(zips[0], zips[1]);
        fs::remove_dir_all(&base).unwrap();
    }

    #[test]
    fn a_reader_of_zips_finds_what_was_put_in() {
        let id = std::process::id();
        let base = std::env::temp_dir().join(format!("daymark-unzip-{id}"));
        let _ = fs::remove_dir_all(&base);
        fs::create_dir_all(base.join("in/deep")).unwrap();
        fs::write(base.join("in/deep/ก.txt"), "hello ".repeat(99)).unwrap();
        fs::write(base.join("in/empty"), "").unwrap();
        let zip = base.join("a.zip");
        write(&base.join("in"), &zip).unwrap();
        let script = "import sys, zipfile\n\
            z = zipfile.ZipFile(sys.argv[1])\n\
            assert z.testzip() is None\n\
            print([(i.filename, i.file_size) for i in z.infolist()])";
        let told = crate::run::answer(
            "python3",
            &["-c", script, &zip.to_string_lossy()],
        );
        assert_eq!(
            told.as_deref(),
            Some("[('deep/ก.txt', 594), ('empty', 0)]")
        );
        fs::remove_dir_all(&base).unwrap();
    }
}
