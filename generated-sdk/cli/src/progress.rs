//! The progress of orders: a bar at a terminal, lines of changes elsewhere.

use crate::failure::tell;
use indicatif::{ProgressBar, ProgressStyle};
use registrar_sdk::{NameState, SettleEvent};
use std::io::IsTerminal;
use std::time::Duration;

/// The progress of a number of names.
#[derive(Clone)]
pub struct Progress {
    /// The bar, at a terminal.
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Begins with this number of names, of which none is done.
    pub fn new(names: usize) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(u64::try_from(names).unwrap_or(u64::MAX));
            let style = ProgressStyle::with_template("{spinner} [{bar:30}] {pos}/{len} {wide_msg}");
            let bar = style.map_or(bar.clone(), |style| bar.with_style(style.progress_chars("=> ")));
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        });
        Self { bar }
    }

    /// Shows the current step.
    pub fn step(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.set_message(crate::failure::plain(text)),
            None => tell(text),
        }
    }

    /// Counts a name as finished.
    pub fn finish_name(&self) {
        self.bar.iter().for_each(|bar| bar.inc(1));
    }

    /// Writes a line that stays.
    pub fn tell(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| tell(text)),
            None => tell(text),
        }
    }

    /// Removes the bar.
    pub fn end(&self) {
        self.bar.iter().for_each(ProgressBar::finish_and_clear);
    }

    /// Returns the callback for the events of settling: shows each change.
    pub fn of_settling(&self, subject: &str) -> impl FnMut(SettleEvent<'_>) + Send + 'static {
        let (progress, subject, mut last) = (self.clone(), subject.to_owned(), String::new());
        move |event| {
            let text = match event.progress().map(|progress| (&*progress.names, progress)) {
                Some(([name], _)) => state(name.state).to_owned(),
                Some((_, progress)) => progress.to_string(),
                None => "the last request failed, and is repeated".to_owned(),
            };
            if text != last {
                progress.step(&format!("{subject}: {text}"));
                last = text;
            }
        }
    }
}

/// Returns the state of a name as one word.
pub fn state(state: NameState) -> &'static str {
    match state {
        NameState::Waiting => "waiting",
        NameState::Done => "done",
        NameState::Failed => "failed",
    }
}
