//! What each stage of the engine costs: `cargo xtask bench`.
//!
//! Everyday texts are 1,000 messages; the hostile one is a single message
//! that fills a window (64 KiB).

mod work;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use work::{MESSAGES, STAGES, TEXTS, Work};

fn stages(criterion: &mut Criterion) {
    for name in TEXTS {
        let work = Work::named(name).expect("a text of this name");
        let mut group = criterion.benchmark_group(name);
        if name != "hostile" {
            group.throughput(Throughput::Elements(MESSAGES as u64));
        }
        group.sample_size(10).measurement_time(Duration::from_secs(4));
        for stage in STAGES {
            group.bench_function(stage, |run| {
                run.iter(|| black_box(work.run(stage)));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, stages);
criterion_main!(benches);
