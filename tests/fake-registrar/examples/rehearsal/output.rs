//! Prints headings, lines and progress bars.

use indicatif::{ProgressBar, ProgressStyle};
use registrar_sdk::{Error, NameState, Settle};
use std::thread::sleep;
use std::time::Duration;

/// Prints a heading.
pub fn heading(heading: &str) {
    println!("\n{heading}");
    sleep(Duration::from_millis(300));
}

/// Prints a line.
pub fn line(line: impl AsRef<str>) {
    println!("  {}", line.as_ref());
    sleep(Duration::from_millis(300));
}

/// Creates a progress bar.
pub fn bar(what: &'static str, length: u64) -> ProgressBar {
    let bar = ProgressBar::new(length).with_message(what);
    let style = ProgressStyle::with_template("  {msg:18} [{bar:40}] {pos}/{len}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("=> "));
    bar
}

/// Pauses long enough to show a bar's progress.
pub fn pause() {
    sleep(Duration::from_millis(5));
}

/// Waits for an order, with a progress bar of its names.
pub async fn settle(waiting: Settle, what: &'static str) -> Result<(), Error> {
    let bar = bar(what, 1);
    let shown_bar = bar.clone();
    let settled = waiting
        .on_progress(move |event| {
            let Some(progress) = event.progress() else { return line(event.to_string()) };
            shown_bar.set_length(progress.names.len() as u64);
            shown_bar.set_position((progress.names.len() - progress.count(NameState::Waiting)) as u64);
            sleep(Duration::from_millis(150));
        })
        .await?;
    bar.finish();
    line(format!("{what}: {settled}"));
    Ok(())
}
