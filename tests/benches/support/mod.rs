//! Measures each subject and its reference in the same run, and prints their ratio.
//!
//! Criterion prints no ratio of two measurements, which is the only useful figure on a busy or unknown machine.
//! Here the two take turns, so that a slowdown affects both. Budgets are printed next to the figures and never
//! tested.

#![allow(dead_code, reason = "each benchmark uses a part of it")]

use std::hint::black_box;
use std::time::{Duration, Instant};

/// The number of turns.
const TURNS: usize = 301;

/// The minimum duration of a turn, so that the clock's resolution does not matter.
const TURN: Duration = Duration::from_micros(1500);

/// Prints the column names.
pub fn head(title: &str) {
    println!("\n{title}");
    row(["what", "ours", "reference", "ratio", "budget"]);
    row(["---", "---:", "---:", "---:", "---:"]);
}

/// Prints a row.
pub fn row([what, ours, reference, ratio, budget]: [&str; 5]) {
    println!("| {what:<44} | {ours:>10} | {reference:>10} | {ratio:>6} | {budget:>9} |");
}

/// Measures both in turns and prints a row: the median of each, and the median of the turns' ratios.
pub fn beside<A, B>(what: &str, budget: f64, mut ours: impl FnMut() -> A, mut reference: impl FnMut() -> B) {
    let (count, reference_count) = (in_a_turn(&mut ours), in_a_turn(&mut reference));
    let mut turns: Vec<(f64, f64)> =
        (0..TURNS).map(|_| (time(count, &mut ours), time(reference_count, &mut reference))).collect();
    // The first turns fill caches.
    turns.drain(..TURNS / 10);
    let ratio = median(turns.iter().map(|(ours, reference)| ours / reference));
    let ours = median(turns.iter().map(|(ours, _)| *ours));
    let reference = median(turns.iter().map(|(_, reference)| *reference));
    row([what, &shown(ours), &shown(reference), &format!("{ratio:.2}"), &format!("≤ {budget}")]);
}

/// Returns how many calls fill a turn.
fn in_a_turn<T>(work: &mut impl FnMut() -> T) -> u32 {
    let mut count = 1;
    while time(count, work) * f64::from(count) < TURN.as_secs_f64() {
        count *= 2;
    }
    count
}

/// Returns the seconds of one call, averaged over `count`.
fn time<T>(count: u32, work: &mut impl FnMut() -> T) -> f64 {
    let begun = Instant::now();
    for _ in 0..count {
        black_box(work());
    }
    begun.elapsed().as_secs_f64() / f64::from(count)
}

/// Returns the median.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Formats a time in a suitable unit.
pub fn shown(seconds: f64) -> String {
    match seconds {
        ..1e-6 => format!("{:.0} ns", seconds * 1e9),
        1e-6..1e-3 => format!("{:.2} µs", seconds * 1e6),
        1e-3..1.0 => format!("{:.1} ms", seconds * 1e3),
        _ => format!("{seconds:.2} s"),
    }
}
