//! What the engine is measured beside in a browser (`cargo xtask figures`):
//! words as a set of the crate `regex`, and text that is only handed over.

#[cfg(target_arch = "wasm32")]
mod browser {
    use regex::{RegexSet, RegexSetBuilder};
    use wasm_bindgen::prelude::wasm_bindgen;

    /// Words that are looked for all at once.
    #[wasm_bindgen]
    pub struct Literals(RegexSet);

    #[wasm_bindgen]
    impl Literals {
        /// A set of words, one a line, plain letters and spaces.
        #[wasm_bindgen(constructor)]
        pub fn new(words: &str) -> Option<Literals> {
            let patterns = words.lines().map(|word| format!(r"\b{word}\b"));
            RegexSetBuilder::new(patterns)
                .case_insensitive(true)
                .size_limit(64 << 20)
                .dfa_size_limit(64 << 20)
                .build()
                .ok()
                .map(Literals)
        }

        /// How many of the words stand in a text.
        #[wasm_bindgen]
        pub fn count(&self, text: &str) -> usize {
            self.0.matches(text).len()
        }
    }

    /// Nothing but the text handed over: what every engine in WebAssembly
    /// pays before it has read a letter.
    #[wasm_bindgen]
    pub fn handed_over(text: &str) -> usize {
        text.len()
    }
}

fn main() {}
