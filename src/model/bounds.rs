// Written by `cargo xtask fit`.
Bounds { notice: 3.20, warning: 8.26, urgent: 6.54, alone: 0.30 }
