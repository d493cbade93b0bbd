// Written by `cargo xtask fit`: logits from which a level is reached.
const NOTICE: f32 = 2.73;
const WARNING: f32 = 4.06;
const URGENT: f32 = 2.49;
const ALONE: f32 = 0.30;
