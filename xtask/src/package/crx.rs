//! The package that Chromium installs from outside its store: CRX, version 3.
//!
//! Four letters, a version, the length of the header, the header, a zip. The
//! header is a message of Protocol Buffers with a list of public keys and
//! their signatures (field 2) and the part of it that is signed too (field
//! 10000), which holds the id of the extension.

use anyhow::{Context, Result, bail};

use super::key::{self, Key};

const LETTERS: &[u8] = b"Cr24";
const VERSION: u32 = 3;

/// What stands before everything that is signed.
const SIGNED: &[u8] = b"CRX3 SignedData\0";

/// Fields of the header.
const PROOF_BY_RSA: u64 = 2;
const SIGNED_PART: u64 = 10_000;

/// Fields of a proof.
const PUBLIC_KEY: u64 = 1;
const SIGNATURE: u64 = 2;

/// Field of the signed part.
const SHORT_ID: u64 = 1;

/// A field of bytes, as Protocol Buffers mark it.
const BYTES: u64 = 2;

/// A package that was read, whose signature is right.
#[derive(Debug, PartialEq, Eq)]
pub struct Crx<'a> {
    /// The id of the extension.
    pub id: String,
    /// The zip with its files.
    pub zip: &'a [u8],
}

/// Whether bytes begin as such a package does.
pub fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(LETTERS)
}

/// Signs a zip.
pub fn write(zip: &[u8], key: &Key) -> Result<Vec<u8>> {
    let public = key.public();
    let part = field(SHORT_ID, &key::short_id(&public));
    let signature = key.sign(&to_sign(&part, zip)?)?;
    let mut proof = field(PUBLIC_KEY, &public);
    proof.extend(field(SIGNATURE, &signature));
    let mut header = field(PROOF_BY_RSA, &proof);
    header.extend(field(SIGNED_PART, &part));

    let mut crx = LETTERS.to_vec();
    crx.extend(VERSION.to_le_bytes());
    crx.extend(u32::try_from(header.len())?.to_le_bytes());
    crx.extend(header);
    crx.extend(zip);
    Ok(crx)
}

/// Reads a package and checks that the owner of its id signed it.
pub fn read(crx: &[u8]) -> Result<Crx<'_>> {
    let rest = crx.strip_prefix(LETTERS).context("this is no CRX")?;
    let (version, rest) = number(rest)?;
    if version != VERSION {
        bail!("this is a CRX of version {version}, not {VERSION}");
    }
    let (length, rest) = number(rest)?;
    let (header, zip) = rest
        .split_at_checked(usize::try_from(length)?)
        .context("the header ends too early")?;
    let fields = fields(header)?;
    let part = one(&fields, SIGNED_PART)?;
    let short: [u8; 16] = one(&self::fields(part)?, SHORT_ID)?
        .try_into()
        .context("the id is not 16 bytes long")?;
    let signed = to_sign(part, zip)?;
    let mut owner = false;
    for (_, proof) in fields.iter().filter(|(name, _)| *name == PROOF_BY_RSA) {
        let proof = self::fields(proof)?;
        let public = one(&proof, PUBLIC_KEY)?;
        if !key::is_signed(public, &signed, one(&proof, SIGNATURE)?) {
            bail!("a signature of the CRX is wrong: it was changed");
        }
        owner |= key::short_id(public) == short;
    }
    if !owner {
        bail!("the CRX is not signed by the owner of its id");
    }
    Ok(Crx { id: key::id(short), zip })
}

/// All that the signature is about.
fn to_sign(part: &[u8], zip: &[u8]) -> Result<Vec<u8>> {
    let mut bytes = SIGNED.to_vec();
    bytes.extend(u32::try_from(part.len())?.to_le_bytes());
    bytes.extend(part);
    bytes.extend(zip);
    Ok(bytes)
}

/// A field of bytes.
fn field(name: u64, bytes: &[u8]) -> Vec<u8> {
    let mut field = varint(name << 3 | BYTES);
    field.extend(varint(bytes.len() as u64));
    field.extend(bytes);
    field
}

/// Seven bits a byte, the lowest first.
fn varint(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

fn read_varint(bytes: &[u8]) -> Result<(u64, &[u8])> {
    let mut number = 0;
    for (place, byte) in bytes.iter().take(9).enumerate() {
        number |= u64::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Ok((number, &bytes[place + 1..]));
        }
    }
    bail!("a number of the header has no end")
}

/// The fields of a message, all of which are bytes in this format.
fn fields(mut message: &[u8]) -> Result<Vec<(u64, &[u8])>> {
    let mut fields = Vec::new();
    while !message.is_empty() {
        let (tag, rest) = read_varint(message)?;
        let (length, rest) = read_varint(rest)?;
        if tag & 7 != BYTES {
            bail!("the header has a field that is not bytes");
        }
        let (bytes, rest) = usize::try_from(length)
            .ok()
            .and_then(|length| rest.split_at_checked(length))
            .context("a field of the header ends too early")?;
        fields.push((tag >> 3, bytes));
        message = rest;
    }
    Ok(fields)
}

/// The one field of that number.
fn one<'a>(fields: &[(u64, &'a [u8])], name: u64) -> Result<&'a [u8]> {
    let mut named = fields.iter().filter(|(other, _)| *other == name);
    match (named.next(), named.next()) {
        (Some((_, bytes)), None) => Ok(bytes),
        _ => bail!("the header does not have field {name} once"),
    }
}

fn number(bytes: &[u8]) -> Result<(u32, &[u8])> {
    let (number, rest) =
        bytes.split_first_chunk().context("the CRX ends too early")?;
    Ok((u32::from_le_bytes(*number), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_signed_is_read_back_with_its_id() {
        let key = key::for_a_test();
        let crx = write(b"PK the zip", &key).unwrap();
        let id = key::id(key::short_id(&key.public()));
        assert_eq!(read(&crx).unwrap(), Crx { id, zip: b"PK the zip" });
        assert_eq!(write(b"PK the zip", &key).unwrap(), crx);
        assert!(crx.starts_with(b"Cr24\x03\0\0\0"));
    }

    #[test]
    fn any_changed_byte_is_noticed() {
        let crx = write(b"PK", &key::for_a_test()).unwrap();
        for place in 0..crx.len() {
            let mut other = crx.clone();
            other[place] ^= 1;
            assert!(read(&other).is_err(), "changed at {place}");
            assert!(read(&crx[..place]).is_err(), "cut at {place}");
        }
    }

    #[test]
    fn an_id_of_somebody_else_is_refused() {
        let (key, other) = (key::for_a_test(), key::for_a_test());
        let public = key.public();
        let part = field(SHORT_ID, &key::short_id(&other.public()));
        let signature = key.sign(&to_sign(&part, b"PK").unwrap()).unwrap();
        let mut proof = field(PUBLIC_KEY, &public);
        proof.extend(field(SIGNATURE, &signature));
        let mut header = field(PROOF_BY_RSA, &proof);
        header.extend(field(SIGNED_PART, &part));
        let mut crx = b"Cr24\x03\0\0\0".to_vec();
        crx.extend(u32::try_from(header.len()).unwrap().to_le_bytes());
        crx.extend(header);
        crx.extend(b"PK");
        let fault = read(&crx).unwrap_err().to_string();
        assert!(fault.contains("owner of its id"), "{fault}");
    }

    #[test]
    fn the_signature_is_about_what_chromium_says() {
        let signed = to_sign(b"part", b"zip").unwrap();
        assert_eq!(signed, b"CRX3 SignedData\0\x04\0\0\0partzip");
    }

    #[test]
    fn numbers_are_written_as_protocol_buffers_say() {
        assert_eq!(varint(300), [0xac, 0x02]);
        assert_eq!(field(SIGNED_PART, b"a"), [0x82, 0xf1, 0x04, 1, b'a']);
        assert_eq!(read_varint(&[0xac, 0x02, 9]).unwrap(), (300, &[9][..]));
        assert!(read_varint(&[0x80; 20]).is_err());
    }
}
