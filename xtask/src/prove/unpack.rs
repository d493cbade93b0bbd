//! What lies packed in a file of a profile: blocks of LevelDB, streams of
//! zlib, gzip and Zstandard, members of zip files, Firefox's own LZ4, and what
//! has no beginning that could be looked for: Brotli, and the values of
//! Firefox's databases, which are packed by Snappy one by one.

use std::io::Read;

use brotli_decompressor::Decompressor;
use flate2::read::{DeflateDecoder, GzDecoder, ZlibDecoder};
use ruzstd::decoding::StreamingDecoder;

/// More than this is not unpacked from one stream.
const LARGEST: u64 = 16 << 20;

/// All that could be unpacked, one piece after the other.
pub fn unpack(file: &[u8]) -> Vec<Vec<u8>> {
    let mut pieces = streams(file);
    pieces.extend(table(file).unwrap_or_default());
    pieces.extend(firefox_lz4(file));
    pieces.push(brotli_at(file));
    // What is no log gives pieces of no meaning, which do no harm.
    pieces.push(log(file));
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// Snappy has no beginning that could be looked for: every place of the file
/// is taken for one, and what comes of it is as long as it makes sense.
pub fn snappy(file: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..file.len()).filter_map(|place| snappy_at(&file[place..]))
}

/// The same for Brotli, which costs more.
pub fn brotli(file: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let starts = (0..file.len()).map(|place| brotli_at(&file[place..]));
    starts.filter(|piece| piece.len() >= SHORTEST)
}

/// What a stream of Brotli gives until it breaks off.
fn brotli_at(bytes: &[u8]) -> Vec<u8> {
    let mut piece = Vec::new();
    let stream = Decompressor::new(bytes, 4096);
    let _ = stream.take(LARGEST_VALUE as u64).read_to_end(&mut piece);
    piece
}

/// Shorter pieces hold no mark.
const SHORTEST: usize = 16;

/// More is not unpacked of one value: what only looks like a beginning may
/// tell of any length.
const LARGEST_VALUE: usize = 1 << 20;

/// What a stream of Snappy gives, up to where it breaks off: its end is not
/// known, and it may go on in another page of the database.
fn snappy_at(bytes: &[u8]) -> Option<Vec<u8>> {
    let (length, mut rest) = number(bytes)?;
    // The first element can only be a literal.
    if !(SHORTEST..=LARGEST_VALUE).contains(&length) || rest.first()? & 3 != 0
    {
        return None;
    }
    let mut piece = Vec::new();
    while piece.len() < length {
        let Some(after) = snappy_element(&mut piece, rest) else { break };
        rest = after;
    }
    (piece.len() >= SHORTEST).then_some(piece)
}

fn snappy_element<'a>(
    piece: &mut Vec<u8>,
    bytes: &'a [u8],
) -> Option<&'a [u8]> {
    let (tag, rest) = bytes.split_first()?;
    let upper = usize::from(tag >> 2);
    let little = |count: usize| {
        let bytes = rest.get(..count)?.iter().rev();
        Some(bytes.fold(0, |sum, byte| sum << 8 | usize::from(*byte)))
    };
    let (length, distance, used) = match tag & 3 {
        0 => {
            let more = upper.saturating_sub(59);
            let length = if more > 0 { little(more)? } else { upper } + 1;
            let rest = &rest[more..];
            piece.extend(rest.iter().take(length.min(LARGEST_VALUE)));
            return rest.get(length..);
        }
        1 => ((upper & 7) + 4, (upper >> 3) << 8 | little(1)?, 1),
        2 => (upper + 1, little(2)?, 2),
        _ => (upper + 1, little(4)?, 4),
    };
    let begin = piece.len().checked_sub(distance)?;
    if distance == 0 {
        return None;
    }
    for place in begin..begin + length {
        piece.push(piece[place]);
    }
    Some(&rest[used..])
}

/// Streams of deflate and Zstandard, wherever their beginnings stand.
fn streams(file: &[u8]) -> Vec<Vec<u8>> {
    let at = |place: usize| {
        let rest = &file[place..];
        match rest {
            [0x1f, 0x8b, 8, ..] => Some(read(GzDecoder::new(rest))),
            [0x28, 0xb5, 0x2f, 0xfd, ..] => {
                Some(read(StreamingDecoder::new(rest).ok()?))
            }
            [0x78, 0x01 | 0x5e | 0x9c | 0xda, ..] => {
                Some(read(ZlibDecoder::new(rest)))
            }
            [b'P', b'K', 3, 4, ..] => {
                let length = |place: usize| {
                    let bytes = rest.get(place..place + 2)?;
                    Some(usize::from(u16::from_le_bytes([bytes[0], bytes[1]])))
                };
                let begin = 30 + length(26)? + length(28)?;
                Some(read(DeflateDecoder::new(rest.get(begin..)?)))
            }
            _ => None,
        }
    };
    (0..file.len()).filter_map(at).collect()
}

/// What a stream gives until it breaks off.
fn read(stream: impl Read) -> Vec<u8> {
    let mut piece = Vec::new();
    // A stream that breaks is one that only looked like it, or a part of one.
    let _ = stream.take(LARGEST).read_to_end(&mut piece);
    piece
}

/// The end of a table of LevelDB.
const MAGIC: [u8; 8] = 0xdb47_7524_8b80_fb57_u64.to_le_bytes();

/// The blocks of a table of LevelDB; its footer leads to the index, and the
/// index to the blocks.
fn table(file: &[u8]) -> Option<Vec<Vec<u8>>> {
    let footer = file.get(file.len().checked_sub(48)?..)?;
    if !footer.ends_with(&MAGIC) {
        return None;
    }
    let (_meta, rest) = handle(footer)?;
    let (index, _) = handle(rest)?;
    let index = block(file, index)?;
    let places = entries(&index).into_iter().filter_map(|it| handle(it.1));
    let blocks = places.filter_map(|(place, _)| block(file, place));
    let mut pieces = Vec::new();
    for block in blocks {
        // Keys leave out what they share with the one before.
        let keys = entries(&block).into_iter().map(|(key, _)| key);
        pieces.extend(keys.collect::<Vec<_>>());
        pieces.push(block);
    }
    Some(pieces)
}

type Place = (usize, usize);

fn handle(bytes: &[u8]) -> Option<(Place, &[u8])> {
    let (begin, rest) = number(bytes)?;
    let (length, rest) = number(rest)?;
    Some(((begin, length), rest))
}

/// A number of one to ten bytes, seven bits each.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0_u64;
    for (count, byte) in bytes.iter().take(10).enumerate() {
        value |= u64::from(byte & 0x7f).checked_shl(7 * count as u32)?;
        if byte & 0x80 == 0 {
            return Some((usize::try_from(value).ok()?, &bytes[count + 1..]));
        }
    }
    None
}

fn block(file: &[u8], (begin, length): Place) -> Option<Vec<u8>> {
    let end = begin.checked_add(length)?;
    let content = file.get(begin..end)?;
    match file.get(end)? {
        0 => Some(content.to_vec()),
        1 => snap::raw::Decoder::new().decompress_vec(content).ok(),
        _ => None,
    }
}

/// Keys and values of a block.
fn entries(block: &[u8]) -> Vec<(Vec<u8>, &[u8])> {
    let mut found: Vec<(Vec<u8>, &[u8])> = Vec::new();
    let mut rest = block;
    while let Some((key, value, after)) = entry(rest, found.last()) {
        found.push((key, value));
        rest = after;
    }
    found
}

fn entry<'a>(
    bytes: &'a [u8],
    last: Option<&(Vec<u8>, &[u8])>,
) -> Option<(Vec<u8>, &'a [u8], &'a [u8])> {
    let (shared, rest) = number(bytes)?;
    let (own, rest) = number(rest)?;
    let (length, rest) = number(rest)?;
    let mut key = match last {
        Some((key, _)) => key.get(..shared)?.to_vec(),
        None if shared == 0 => Vec::new(),
        None => return None,
    };
    key.extend(rest.get(..own)?);
    let end = own.checked_add(length)?;
    Some((key, rest.get(own..end)?, rest.get(end..)?))
}

/// A log of LevelDB is written in pages; what crosses from one to the next
/// is put together.
fn log(file: &[u8]) -> Vec<u8> {
    const PAGE: usize = 32 << 10;
    const HEAD: usize = 7;
    let mut whole = Vec::new();
    for mut page in file.chunks(PAGE) {
        while let [_, _, _, _, low, high, 1..=4, ..] = page {
            let length = usize::from(u16::from_le_bytes([*low, *high]));
            let Some(record) = page.get(HEAD..HEAD + length) else { break };
            whole.extend(record);
            page = &page[HEAD + length..];
        }
    }
    whole
}

/// Sessions and settings of Firefox.
fn firefox_lz4(file: &[u8]) -> Option<Vec<u8>> {
    let rest = file.strip_prefix(b"mozLz40\0")?;
    let (size, packed) = rest.split_first_chunk::<4>()?;
    let size = u64::from(u32::from_le_bytes(*size)).min(LARGEST);
    lz4_flex::block::decompress(packed, usize::try_from(size).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::{GzEncoder, ZlibEncoder};

    use super::*;

    const LINE: &[u8] = b"zuvoqemi send me the homework zuvoqemo";

    fn found(file: &[u8]) -> bool {
        unpack(file).iter().any(|piece| {
            piece.windows(LINE.len()).any(|window| window == LINE)
        })
    }

    #[test]
    fn streams_are_found_inside_a_file() {
        let mut zlib =
            ZlibEncoder::new(b"before".to_vec(), Compression::best());
        zlib.write_all(LINE).unwrap();
        let mut file = zlib.finish().unwrap();
        assert!(found(&file));
        file[10] ^= 0xff;
        assert!(!found(&file), "a broken stream");
        let mut gzip = GzEncoder::new(b"PK".to_vec(), Compression::best());
        gzip.write_all(LINE).unwrap();
        assert!(found(&gzip.finish().unwrap()));
    }

    /// The line three times, as Node packs it.
    const BROTLI: &[u8] = &[
        0x1b, 0x74, 0x0, 0x20, 0x1c, 0xa9, 0x53, 0x9f, 0x3c, 0x5c, 0xb7, 0xc5,
        0xd9, 0xe9, 0xa9, 0xb2, 0xba, 0x6, 0x29, 0x4b, 0x7b, 0x3, 0xe, 0x39,
        0x60, 0x3f, 0x9f, 0x5a, 0x46, 0x89, 0x53, 0x7d, 0x99, 0x8c, 0x56,
        0xe7, 0xad, 0xb4, 0x6f, 0x82, 0xbb, 0x90, 0xd8, 0x32, 0xf0, 0xfe,
        0x90,
    ];
    const ZSTANDARD: &[u8] = &[
        0x28, 0xb5, 0x2f, 0xfd, 0x20, 0x75, 0x5d, 0x1, 0x0, 0xf8, 0x7a, 0x75,
        0x76, 0x6f, 0x71, 0x65, 0x6d, 0x69, 0x20, 0x73, 0x65, 0x6e, 0x64,
        0x20, 0x6d, 0x65, 0x20, 0x74, 0x68, 0x65, 0x20, 0x68, 0x6f, 0x6d,
        0x65, 0x77, 0x6f, 0x72, 0x6b, 0x20, 0x6f, 0x3, 0x0, 0xa4, 0x14, 0x2,
        0x96, 0x77, 0xd, 0xae, 0x72, 0x2,
    ];

    #[test]
    fn zstandard_is_found_inside_a_file() {
        assert!(found(&[b"before", ZSTANDARD, b"after"].concat()));
        assert!(!found(&ZSTANDARD[1..]), "without its beginning");
    }

    #[test]
    fn brotli_is_found_at_the_start_and_where_it_is_looked_for() {
        assert!(found(BROTLI));
        let file = [b"page", BROTLI, b"more"].concat();
        assert!(!found(&file), "nobody looked inside");
        let holds = |piece: Vec<u8>| {
            piece.windows(LINE.len()).any(|window| window == LINE)
        };
        assert!(brotli(&file).any(holds));
    }

    #[test]
    fn firefox_packs_its_sessions() {
        let packed = lz4_flex::block::compress(&LINE.repeat(3));
        let size = u32::try_from(LINE.len() * 3).unwrap().to_le_bytes();
        let file = [b"mozLz40\0".as_slice(), &size, &packed].concat();
        assert!(found(&file));
    }

    #[test]
    fn blocks_of_a_table_are_read() {
        let line_of = |key: &[u8], value: &[u8]| {
            let lengths = [0, key.len() as u8, value.len() as u8];
            [&lengths, key, value].concat()
        };
        let plain = line_of(b"key", LINE);
        let mut file = snap::raw::Encoder::new().compress_vec(&plain).unwrap();
        let length = file.len() as u8;
        file.extend([1, 0, 0, 0, 0]);
        let begin = file.len() as u8;
        let index = line_of(b"z", &[0, length]);
        file.extend(&index);
        file.extend([0; 5]);
        let mut footer = vec![0, 0, begin, index.len() as u8];
        footer.resize(40, 0);
        footer.extend(MAGIC);
        file.extend(footer);
        assert_eq!(table(&file).unwrap().last().unwrap(), &plain);
        assert!(found(&file));
    }

    #[test]
    fn what_crosses_pages_of_a_log_is_put_together() {
        let mut file = vec![0; 4];
        let first = (32 << 10) - 7 - 7 - 10;
        file.extend((first as u16).to_le_bytes());
        file.push(1);
        file.resize(7 + first, b'x');
        for (kind, part) in [(2, &LINE[..10]), (4, &LINE[10..])] {
            file.extend([0; 4]);
            file.extend((part.len() as u16).to_le_bytes());
            file.push(kind);
            file.extend(part);
        }
        assert!(found(&file));
    }

    #[test]
    fn values_packed_by_snappy_are_found_among_others() {
        let wide = |text: &str| -> Vec<u8> {
            text.encode_utf16().flat_map(u16::to_le_bytes).collect()
        };
        for said in ["send me the pictures, send me more", "ส่งรูปส่วนตัวมาให้ดู"]
        {
            let text = format!("{said} zuvoqemita {said}");
            for (bytes, mark) in [
                (text.clone().into_bytes(), b"zuvoqemita".to_vec()),
                (wide(&text), wide("zuvoqemita")),
            ] {
                let long = [vec![b'-'; 100], bytes.clone()].concat();
                for bytes in [bytes, long] {
                    let packed = snap::raw::Encoder::new()
                        .compress_vec(&bytes)
                        .unwrap();
                    let file = [b"page", packed.as_slice(), b"more"].concat();
                    let holds = |piece: Vec<u8>| {
                        piece.windows(mark.len()).any(|window| window == mark)
                    };
                    assert!(snappy(&file).any(holds));
                }
            }
        }
    }
}
