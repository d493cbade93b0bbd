//! libFuzzer looks for inputs that reach new code, with the mutations of
//! this crate beside its own. `cargo xtask fuzz` builds and starts it; the
//! variable `DAYMARK_FUZZ_TARGET` names the target.

#![no_main]

use std::sync::OnceLock;

use daymark_fuzz::mutate::{Random, mutate};
use daymark_fuzz::target::Target;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

/// One in so many mutations is libFuzzer's own.
const ITS_OWN: u32 = 3;

fn target() -> &'static Target {
    static TARGET: OnceLock<&'static Target> = OnceLock::new();
    TARGET.get_or_init(|| {
        let name = std::env::var("DAYMARK_FUZZ_TARGET").unwrap_or_default();
        Target::of(&name).unwrap_or_else(|| {
            eprintln!("DAYMARK_FUZZ_TARGET={name}: there is no such target");
            std::process::exit(1)
        })
    })
}

fuzz_target!(|input: &[u8]| target().check(input));

fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    if seed.is_multiple_of(ITS_OWN) {
        return fuzzer_mutate(data, size, most);
    }
    let mut random = Random::new(seed.into());
    let mut changed = mutate(&data[..size], target(), &mut random);
    changed.truncate(most);
    data[..changed.len()].copy_from_slice(&changed);
    changed.len()
});
