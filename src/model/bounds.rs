// Written by `cargo xtask fit`: logits from which a level is reached.
const NOTICE: f32 = 1.89;
const WARNING: f32 = 3.55;
const URGENT: f32 = 2.01;
const ALONE: f32 = 0.30;
