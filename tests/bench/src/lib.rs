//! Benchmarks of costs compared with peers: `cargo xtask bench call`, `… compile`, `… codegen` and `… scale`;
//! and what an import of other APIs yields: `cargo xtask corpus`.
//!
//! All subjects take turns on one machine, since figures from another machine, or another hour, are not comparable.

mod call;
mod compile;
mod corpus;
mod generators;
pub mod lines;
pub mod measure;
pub mod openapi;
mod project;
mod scale;
pub mod specs;
pub mod table;

pub use call::call;
pub use compile::compile;
pub use corpus::corpus;
pub use generators::generators;
pub use scale::scale;

use std::fmt::Display;
use std::path::{Path, PathBuf};

/// A result, or one sentence about the failure.
pub type Result<T> = std::result::Result<T, String>;

/// The settings of a benchmark.
#[derive(Clone, Debug)]
pub struct Bench {
    /// A directory that belongs to the benchmarks.
    pub work: PathBuf,
    /// The number of runs; the median counts.
    pub runs: usize,
}

impl Bench {
    /// Returns the compiler, the machine and the number of runs, in one line.
    fn conditions(&self) -> Result<String> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let runs = match self.runs {
            1 => "measured once".to_owned(),
            runs => format!("median of {runs} runs"),
        };
        Ok(format!("{}, {cores} cores, {runs}", project::rustc()?))
    }
}

/// Returns the workspace of this program.
fn workspace() -> &'static Path {
    let this = Path::new(env!("CARGO_MANIFEST_DIR"));
    this.ancestors().nth(2).unwrap_or(this)
}

/// Reports progress.
fn tell(what: impl Display) {
    eprintln!("bench: {what}");
}

/// Adds the path to an error.
fn at<E: Display>(path: &Path) -> impl Fn(E) -> String {
    move |error| format!("{}: {error}", path.display())
}

/// Returns the median.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
