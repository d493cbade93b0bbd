//! The stages of `benches/stages.rs` for `cargo xtask figures`: a program
//! that prints what each takes, and a module that a browser loads to measure
//! the same there.

#[path = "../benches/work/mod.rs"]
mod work;

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen::prelude::wasm_bindgen;

    use super::work;

    /// A conversation that stages are run on.
    #[wasm_bindgen]
    pub struct Work(work::Work);

    #[wasm_bindgen]
    impl Work {
        /// The conversation of that name, if there is one.
        #[wasm_bindgen]
        pub fn named(name: &str) -> Option<Work> {
            work::Work::named(name).map(Work)
        }

        /// Runs a stage once; the answer is of no use but to be waited for.
        #[wasm_bindgen]
        pub fn run(&self, stage: &str) -> f32 {
            self.0.run(stage)
        }
    }
}

/// Prints an object of JSON: for each text what each stage takes in
/// milliseconds in its fastest round; what else a machine does only adds.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    use std::time::Instant;

    const ROUNDS: usize = 11;
    let mut texts = serde_json::Map::new();
    for name in work::TEXTS {
        let Some(work) = work::Work::named(name) else { continue };
        let fastest = |stage: &str| {
            (0..ROUNDS)
                .map(|_| {
                    let begun = Instant::now();
                    std::hint::black_box(work.run(stage));
                    begun.elapsed().as_secs_f64() * 1e3
                })
                .fold(f64::INFINITY, f64::min)
        };
        let stages: serde_json::Map<_, _> = work::STAGES
            .iter()
            .map(|stage| ((*stage).to_owned(), fastest(stage).into()))
            .collect();
        texts.insert(name.to_owned(), stages.into());
    }
    println!("{}", serde_json::Value::from(texts));
}

/// A browser calls the stages itself.
#[cfg(target_arch = "wasm32")]
fn main() {}
