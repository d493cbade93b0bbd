//! The key that a Chromium package is signed with, and the extension's id,
//! which follows from it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::rsa::KeyPair;
use ring::signature::{
    KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256,
    UnparsedPublicKey,
};

use crate::args::{Choice, Given};

/// The option that names a key.
pub const CHOICE: Choice = Choice {
    name: "--key",
    value: Some("FILE"),
    among: &[],
    summary: "The RSA key that signs for Chromium, outside the clone",
};

/// How to make a key, for people.
pub const BY_HAND: &str = "openssl genpkey -algorithm RSA \
                           -pkeyopt rsa_keygen_bits:2048 -out daymark.pem";

/// `SEQUENCE { rsaEncryption, NULL }`, in DER: the kind of a public key.
const RSA: [u8; 15] = [
    0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01,
    0x01, 0x05, 0x00,
];

const SEQUENCE: u8 = 0x30;
const BIT_STRING: u8 = 0x03;

/// An RSA key.
pub struct Key(KeyPair);

impl Key {
    /// Reads the key that [`CHOICE`] names, if one was given.
    pub fn given(given: &Given, root: &Path) -> Result<Option<Self>> {
        let file = given.value(CHOICE.name).map(Path::new);
        file.map(|file| Self::read(file, root)).transpose()
    }

    /// Reads a key from a file outside of the sources.
    pub fn read(file: &Path, root: &Path) -> Result<Self> {
        let whole = file
            .canonicalize()
            .with_context(|| format!("there is no key {}", file.display()))?;
        if whole.starts_with(root.canonicalize()?) {
            bail!(
                "the key lies inside the repository, where it may be \
                 committed by mistake: move {} elsewhere",
                file.display()
            );
        }
        let text = fs::read_to_string(&whole)
            .with_context(|| format!("could not read {}", file.display()))?;
        Self::of(&text).with_context(|| {
            format!("{} is no key to sign with", file.display())
        })
    }

    /// The key in the text of a PEM file.
    pub fn of(text: &str) -> Result<Self> {
        let pem = pem::parse(text).context("it is no PEM")?;
        let key = match pem.tag() {
            "PRIVATE KEY" => KeyPair::from_pkcs8(pem.contents()),
            "RSA PRIVATE KEY" => KeyPair::from_der(pem.contents()),
            "ENCRYPTED PRIVATE KEY" => {
                bail!("it wants a password: `openssl pkey` takes that away")
            }
            tag => bail!("it is a {tag}; make one: {BY_HAND}"),
        };
        match key {
            Ok(key) => Ok(Self(key)),
            Err(why) => bail!("{why}; make one: {BY_HAND}"),
        }
    }

    /// The public half, as Chromium writes it (SubjectPublicKeyInfo).
    pub fn public(&self) -> Vec<u8> {
        let mut bits = vec![0];
        bits.extend(self.0.public_key().as_ref());
        let mut inner = RSA.to_vec();
        inner.extend(tagged(BIT_STRING, &bits));
        tagged(SEQUENCE, &inner)
    }

    /// Signs bytes; the same bytes give the same signature.
    pub fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>> {
        let mut signature = vec![0; self.0.public().modulus_len()];
        let random = SystemRandom::new();
        let signed =
            self.0.sign(&RSA_PKCS1_SHA256, &random, bytes, &mut signature);
        if signed.is_err() {
            bail!("the key could not sign");
        }
        Ok(signature)
    }
}

/// Whether the owner of this public key signed these bytes.
pub fn is_signed(public: &[u8], bytes: &[u8], signature: &[u8]) -> bool {
    let key = || {
        let (inner, rest) = content(SEQUENCE, public)?;
        let (bits, end) = content(BIT_STRING, inner.strip_prefix(&RSA)?)?;
        let whole = rest.is_empty() && end.is_empty();
        bits.strip_prefix(&[0]).filter(|_| whole)
    };
    key().is_some_and(|key| {
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key)
            .verify(bytes, signature)
            .is_ok()
    })
}

/// What a Chromium package carries as the id of the extension.
pub fn short_id(public: &[u8]) -> [u8; 16] {
    let mut id = [0; 16];
    id.copy_from_slice(&digest(&SHA256, public).as_ref()[..16]);
    id
}

/// The id as people read it: `a` for 0 to `p` for 15.
pub fn id(short: [u8; 16]) -> String {
    let halves = short.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    halves.map(|half| char::from(b'a' + half)).collect()
}

/// A value in DER.
fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let zeros = length.iter().take_while(|byte| **byte == 0).count();
    let length = &length[zeros..];
    let mut value = vec![tag];
    match content.len() {
        0..128 => value.push(content.len() as u8),
        _ => {
            value.push(0x80 | length.len() as u8);
            value.extend(length);
        }
    }
    value.extend(content);
    value
}

/// What a value in DER holds, and what stands behind it.
fn content(tag: u8, value: &[u8]) -> Option<(&[u8], &[u8])> {
    let value = value.strip_prefix(&[tag])?;
    let (&first, value) = value.split_first()?;
    let (length, value) = match first {
        0..128 => (usize::from(first), value),
        _ => {
            let count = usize::from(first & 0x7f);
            let (length, value) = value.split_at_checked(count)?;
            let length = length.iter().try_fold(0_usize, |sum, byte| {
                sum.checked_mul(256)?.checked_add(usize::from(*byte))
            })?;
            (length, value)
        }
    };
    value.split_at_checked(length)
}

/// A new key, made for one test.
#[cfg(test)]
pub fn for_a_test() -> Key {
    Key::of(&made().unwrap()).unwrap()
}

/// The text of a new key, made by Node, which every build has: what signs
/// here makes no keys.
pub fn made() -> Result<String> {
    let script = "process.stdout.write(require('node:crypto')\
                  .generateKeyPairSync('rsa', { modulusLength: 2048, \
                  privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, \
                  publicKeyEncoding: { type: 'spki', format: 'pem' } })\
                  .privateKey)";
    crate::run::answer("node", &["--eval", script]).context("Node made no key")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_owner_signs_and_only_these_bytes() {
        let (key, other) = (for_a_test(), for_a_test());
        let signature = key.sign(b"text").unwrap();
        assert_eq!(key.sign(b"text").unwrap(), signature);
        assert!(is_signed(&key.public(), b"text", &signature));
        assert!(!is_signed(&key.public(), b"test", &signature));
        assert!(!is_signed(&other.public(), b"text", &signature));
        assert!(!is_signed(&key.public()[1..], b"text", &signature));
        assert!(!is_signed(&[], b"text", &signature));
    }

    #[test]
    fn the_public_half_is_what_node_reads_from_the_same_file() {
        let text = made().unwrap();
        let key = Key::of(&text).unwrap();
        let script = "const { createPublicKey } = require('node:crypto');\
            const key = createPublicKey(process.argv[1]);\
            process.stdout.write(key.export({ type: 'spki', format: 'der' })\
            .toString('hex'))";
        let words = ["--eval", script, "--", &text];
        let told = crate::run::answer("node", &words);
        let hex: String =
            key.public().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(told, Some(hex));
    }

    #[test]
    fn the_id_is_the_half_bytes_as_letters() {
        let mut short = [0; 16];
        short[0] = 0x0f;
        short[15] = 0xa5;
        assert_eq!(id(short), "apaaaaaaaaaaaaaaaaaaaaaaaaaaaakf");
        assert_eq!(short_id(b"")[..2], [0xe3, 0xb0]);
    }

    #[test]
    fn a_file_that_is_no_key_tells_how_to_make_one() {
        let fault = |text: &str| match Key::of(text) {
            Ok(_) => panic!("{text} was taken for a key"),
            Err(error) => error.to_string(),
        };
        assert!(fault("hello").contains("no PEM"));
        let pem = |tag: &str| pem::encode(&pem::Pem::new(tag, [1, 2, 3]));
        assert!(fault(&pem("CERTIFICATE")).contains("openssl genpkey"));
        assert!(fault(&pem("PRIVATE KEY")).contains("openssl genpkey"));
        let locked = fault(&pem("ENCRYPTED PRIVATE KEY"));
        assert!(locked.contains("password"), "{locked}");
    }

    #[test]
    fn a_key_inside_the_repository_is_refused() {
        let id = std::process::id();
        let root = std::env::temp_dir().join(format!("daymark-key-{id}"));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("inner")).unwrap();
        let file = root.join("inner/key.pem");
        fs::write(&file, made().unwrap()).unwrap();
        let fault = Key::read(&file, &root).err().unwrap().to_string();
        assert!(fault.contains("inside the repository"), "{fault}");
        fs::create_dir_all(root.join("clone")).unwrap();
        assert!(Key::read(&file, &root.join("clone")).is_ok());
        fs::remove_dir_all(&root).unwrap();
    }
}
