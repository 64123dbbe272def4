//! How the story is told: headings, lines, and bars that fill.

use indicatif::{ProgressBar, ProgressStyle};
use registrar_sdk::{Error, NameState, Settle};
use std::thread::sleep;
use std::time::Duration;

/// A heading.
pub fn say(heading: &str) {
    println!("\n{heading}");
    sleep(Duration::from_millis(300));
}

/// A line.
pub fn tell(line: impl AsRef<str>) {
    println!("  {}", line.as_ref());
    sleep(Duration::from_millis(300));
}

/// A bar.
pub fn bar(what: &'static str, length: u64) -> ProgressBar {
    let bar = ProgressBar::new(length).with_message(what);
    let style = ProgressStyle::with_template("  {msg:18} [{bar:40}] {pos}/{len}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("=> "));
    bar
}

/// As long as an eye needs to see a bar move.
pub fn breathe() {
    sleep(Duration::from_millis(5));
}

/// Waits for an order, with a bar of the names that are done.
pub async fn settle(waiting: Settle, what: &'static str) -> Result<(), Error> {
    let bar = bar(what, 1);
    let told = bar.clone();
    let settled = waiting
        .on_progress(move |event| {
            let Some(progress) = event.progress() else { return tell(event.to_string()) };
            told.set_length(progress.names.len() as u64);
            told.set_position((progress.names.len() - progress.count(NameState::Waiting)) as u64);
            sleep(Duration::from_millis(150));
        })
        .await?;
    bar.finish();
    tell(format!("{what}: {settled}"));
    Ok(())
}
