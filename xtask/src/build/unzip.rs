//! Reads a zip that may come from anywhere.

use std::io::Read;

use anyhow::{Context, Result, bail};
use flate2::Crc;
use flate2::read::DeflateDecoder;

use super::zip::Files;

/// More than any package of ours holds, in one file and in all.
const LIMIT: u64 = 512 * 1024 * 1024;

const END: &[u8] = b"PK\x05\x06";
const ENTRY: &[u8] = b"PK\x01\x02";
const FILE: &[u8] = b"PK\x03\x04";

/// The files of a zip, in the order of its directory; folders are left out.
pub fn unpacked(zip: &[u8]) -> Result<Files> {
    // A comment may stand behind the end of the directory.
    let end = zip
        .windows(END.len())
        .rposition(|bytes| bytes == END)
        .context("this is no zip: it has no directory")?;
    if end + 22 + word(zip, end + 20)? != zip.len() {
        bail!("something stands behind the end of the zip");
    }
    let count = word(zip, end + 10)?;
    let mut place = long(zip, end + 16)?;
    let mut left = LIMIT;
    let mut files = Files::new();
    for _ in 0..count {
        if part(zip, place, 4)? != ENTRY {
            bail!("the directory of the zip is broken at byte {place}");
        }
        let method = word(zip, place + 10)?;
        let crc = u32::try_from(long(zip, place + 16)?)?;
        let packed = long(zip, place + 20)?;
        let size = long(zip, place + 24)? as u64;
        let name_length = word(zip, place + 28)?;
        let more = word(zip, place + 30)? + word(zip, place + 32)?;
        let start = long(zip, place + 42)?;
        let name = part(zip, place + 46, name_length)?;
        let name = String::from_utf8(name.to_vec())
            .context("a name in the zip is no UTF-8")?;
        place += 46 + name_length + more;
        if name.ends_with('/') {
            continue;
        }
        if files.iter().any(|(other, _)| *other == name) {
            bail!("the zip holds `{name}` twice");
        }
        left = left
            .checked_sub(size)
            .with_context(|| format!("the zip is too large at `{name}`"))?;
        let bytes = content(zip, start, packed, method, size)
            .with_context(|| format!("`{name}` can not be read"))?;
        let mut sum = Crc::new();
        sum.update(&bytes);
        if bytes.len() as u64 != size || sum.sum() != crc {
            bail!("`{name}` is not what the directory of the zip tells");
        }
        files.push((name, bytes));
    }
    Ok(files)
}

/// The bytes of one file, `size` of them at most.
fn content(
    zip: &[u8],
    start: usize,
    packed: usize,
    method: usize,
    size: u64,
) -> Result<Vec<u8>> {
    if part(zip, start, 4)? != FILE {
        bail!("no file begins at byte {start}");
    }
    let head = 30 + word(zip, start + 26)? + word(zip, start + 28)?;
    let bytes = part(zip, start + head, packed)?;
    match method {
        0 => Ok(bytes.to_vec()),
        8 => {
            let mut out = Vec::new();
            DeflateDecoder::new(bytes).take(size + 1).read_to_end(&mut out)?;
            Ok(out)
        }
        other => bail!("it is packed by method {other}"),
    }
}

fn part(zip: &[u8], start: usize, length: usize) -> Result<&[u8]> {
    start
        .checked_add(length)
        .and_then(|end| zip.get(start..end))
        .context("the zip ends too early")
}

fn word(zip: &[u8], place: usize) -> Result<usize> {
    let bytes = part(zip, place, 2)?;
    Ok(usize::from(u16::from_le_bytes([bytes[0], bytes[1]])))
}

fn long(zip: &[u8], place: usize) -> Result<usize> {
    let bytes = part(zip, place, 4)?;
    let number = [bytes[0], bytes[1], bytes[2], bytes[3]];
    Ok(usize::try_from(u32::from_le_bytes(number))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::packed;

    fn files() -> Files {
        let text = "hello ".repeat(99).into_bytes();
        vec![("a/ก.txt".to_owned(), text), ("empty".to_owned(), Vec::new())]
    }

    #[test]
    fn gives_back_what_was_packed() {
        let zip = packed(&files()).unwrap();
        assert_eq!(unpacked(&zip).unwrap(), files());
    }

    #[test]
    fn a_broken_zip_is_refused_wherever_it_is_cut_or_changed() {
        let zip = packed(&files()).unwrap();
        for length in 0..zip.len() {
            assert!(unpacked(&zip[..length]).is_err(), "cut at {length}");
        }
        for place in 0..zip.len() {
            let mut other = zip.clone();
            other[place] ^= 0xff;
            // Some bytes tell times and versions: then all is as it was.
            if let Ok(read) = unpacked(&other) {
                let same = read.iter().zip(files());
                assert!(same.clone().all(|(one, two)| one.1 == two.1));
            }
        }
    }

    #[test]
    fn a_file_with_another_check_sum_is_refused() {
        let mut zip = packed(&files()).unwrap();
        let entry = zip.windows(4).position(|bytes| bytes == ENTRY).unwrap();
        zip[entry + 16] ^= 1;
        assert!(unpacked(&zip).is_err());
    }

    #[test]
    fn a_file_that_unpacks_to_more_than_it_tells_is_refused() {
        let mut zip = packed(&files()).unwrap();
        let entry = zip.windows(4).position(|bytes| bytes == ENTRY).unwrap();
        zip[entry + 24] = 10;
        zip[entry + 25] = 0;
        assert!(unpacked(&zip).is_err());
    }
}
