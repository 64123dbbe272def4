//! The command-line options.

use clap::{Parser, ValueEnum};
use fake_registrar::World;
use fake_registrar::gateway::keys::Keys;
use fake_registrar::world::{Span, Time};
use std::path::{Path, PathBuf};

/// A fake domain registrar for tests: speaks the protocols of Alibaba Cloud Domain and of OpenSRS, keeps state, and
/// fails on demand.
///
/// Serves on loopback until Ctrl-C. The path /_fake/ controls the faults, the clock and the world; GET /_fake/schema
/// describes it.
#[derive(Debug, Default, Parser)]
// Terminals wrap lines themselves, and other members of the workspace turn on clap's own wrapping.
#[command(name = "fake-registrar", version, term_width = 0)]
pub struct Options {
    /// Port on loopback; 0 picks a free one
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub port: u16,
    /// Initial world: a seed in YAML, or a saved state [default: a sample account]
    #[arg(long, value_name = "FILE")]
    seed_file: Option<PathBuf>,
    /// Initial time, such as 2026-03-01T12:00:00Z [default: now, or the seed's]
    #[arg(long, value_name = "TIME")]
    at: Option<Time>,
    /// Advance the clock before the start, such as by 30d
    #[arg(long, value_name = "SPAN", value_parser = forward, allow_hyphen_values = true)]
    advance: Option<Span>,
    /// Speed of the clock relative to real time; 0 stops it
    #[arg(long, value_name = "NUMBER", default_value_t = 1.0, value_parser = speed, allow_hyphen_values = true)]
    pub speed: f64,
    /// Accept only the keys in this YAML file [default: the keys that are printed at the start]
    #[arg(long, value_name = "FILE")]
    keys_file: Option<PathBuf>,
    /// Accept requests without a valid signature, time stamp and nonce
    #[arg(long)]
    pub no_signatures: bool,
    /// Ignore unknown parameters, as the real services do
    #[arg(long)]
    pub lenient: bool,
    /// Format of the log on standard output
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub log: Format,
    /// List how each action is answered, and exit
    #[arg(long)]
    pub list: bool,
}

/// The format of the log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// The URL, the keys, and one line for each request
    #[default]
    Text,
    /// One JSON object on each line
    Json,
    /// Only the URL
    Off,
}

impl Options {
    /// Returns the initial world, already advanced, so that a reset returns to the same time.
    ///
    /// # Errors
    /// Returns an error that names the file if the seed cannot be read.
    pub fn world(&self) -> Result<World, String> {
        let mut world = match &self.seed_file {
            Some(path) => World::load(&read(path)?, self.at).map_err(|problem| in_file(path, problem))?,
            None => World::sample_at(self.at.unwrap_or_else(Time::system)),
        };
        self.advance.into_iter().for_each(|by| world.advance(by));
        Ok(world)
    }

    /// Returns the only accepted keys, if a file lists them.
    ///
    /// # Errors
    /// Returns an error that names the file, and no key, if the file cannot be read.
    pub fn keys(&self) -> Result<Option<Keys>, String> {
        let keys = |path: &PathBuf| Keys::from_yaml(&read(path)?).map_err(|problem| in_file(path, problem));
        self.keys_file.as_ref().map(keys).transpose()
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| in_file(path, error))
}

fn in_file(path: &Path, problem: impl ToString) -> String {
    format!("{}: {}", path.display(), problem.to_string().trim_start_matches("error: "))
}

fn forward(text: &str) -> Result<Span, String> {
    let span: Span = text.parse()?;
    if span < Span::ZERO { Err("expected a span from 0".to_owned()) } else { Ok(span) }
}

fn speed(text: &str) -> Result<f64, String> {
    let speed = text.parse().ok().filter(|speed: &f64| speed.is_finite() && *speed >= 0.0);
    speed.ok_or_else(|| "expected a number from 0".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Format, Options};
    use clap::{CommandFactory, Parser};

    fn read(options: &[&str]) -> Result<Options, String> {
        let words = std::iter::once("fake-registrar").chain(options.iter().copied());
        Options::try_parse_from(words).map_err(|error| error.to_string())
    }

    #[test]
    fn invalid_options_are_reported_with_the_expected_value() {
        Options::command().debug_assert();
        let options = read(&["--port", "8053", "--speed", "60", "--advance", "30d", "--log", "json"]);
        let options = options.expect("options");
        assert_eq!((options.port, options.speed, options.log), (8053, 60.0, Format::Json));
        for (options, problem) in [
            (vec!["--port"], "a value is required for '--port <NUMBER>'"),
            (vec!["--port", "http"], "invalid value 'http' for '--port <NUMBER>'"),
            (vec!["--speed", "-1"], "invalid value '-1' for '--speed <NUMBER>': expected a number from 0"),
            (vec!["--advance", "-1d"], "invalid value '-1d' for '--advance <SPAN>': expected a span from 0"),
            (vec!["--at", "noon"], "`noon` is not a time such as 2026-03-01T12:00:00Z"),
            (vec!["--log", "xml"], "[possible values: text, json, off]"),
            (vec!["--sede-file", "x"], "a similar argument exists: '--seed-file'"),
        ] {
            let error = read(&options).expect_err("the option is invalid");
            assert!(error.contains(problem), "{options:?}: {error}");
        }
    }
}
