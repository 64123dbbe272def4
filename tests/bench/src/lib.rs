//! What things cost beside their peers: `cargo xtask bench compile`, `… codegen` and `… scale`.
//!
//! All subjects take turns on the same machine, since figures of another machine, or of another hour, say nothing.

mod compile;
mod generators;
pub mod lines;
pub mod measure;
pub mod openapi;
mod project;
mod scale;
pub mod specs;
pub mod table;

pub use compile::compile;
pub use generators::generators;
pub use scale::scale;

use std::fmt::Display;
use std::path::{Path, PathBuf};

/// What is done, or one sentence about why it cannot be.
pub type Result<T> = std::result::Result<T, String>;

/// Where things are measured, and how often.
#[derive(Clone, Debug)]
pub struct Bench {
    /// A folder of its own, in which it may do as it likes.
    pub work: PathBuf,
    /// How often everything is measured; the median counts.
    pub runs: usize,
}

impl Bench {
    /// By whom, on what and how often, in one line.
    fn conditions(&self) -> Result<String> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let runs = match self.runs {
            1 => "measured once".to_owned(),
            runs => format!("median of {runs} runs"),
        };
        Ok(format!("{}, {cores} cores, {runs}", project::rustc()?))
    }
}

/// The workspace that this program belongs to.
fn workspace() -> &'static Path {
    let this = Path::new(env!("CARGO_MANIFEST_DIR"));
    this.ancestors().nth(2).unwrap_or(this)
}

/// Lets a person see what goes on.
fn tell(what: impl Display) {
    eprintln!("bench: {what}");
}

/// Names the file of an error.
fn at<E: Display>(path: &Path) -> impl Fn(E) -> String {
    move |error| format!("{}: {error}", path.display())
}

/// The middle value.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
