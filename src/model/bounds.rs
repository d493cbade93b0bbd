// Written by `cargo xtask fit`.
Bounds { notice: 2.73, warning: 4.06, urgent: 2.49, alone: 0.30 }
