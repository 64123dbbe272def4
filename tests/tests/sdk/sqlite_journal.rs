//! A journal shared by processes: of two that place one order at the same moment, only one sends it.

use registrar_sdk_tests::journal_race::{RaceResult, race};
use std::path::Path;

fn raced(name: &str, count: usize, careless: bool) -> RaceResult {
    let folder = std::env::temp_dir().join(format!("registrar-sdk-race-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let program = Path::new(env!("CARGO_BIN_EXE_soak"));
    let race = race(program, &folder.join("orders.sqlite"), count, careless);
    let _ = std::fs::remove_dir_all(&folder);
    race.expect("both processes run to the end")
}

#[test]
fn an_order_is_sent_once_in_a_thousand_races_of_two_processes() {
    let race = raced("thousand", 1000, false);
    assert!(race.sent.iter().all(|sent| *sent == 1), "{race:?}");
    assert_eq!((race.placed, race.in_flight + race.known, race.other.len()), (1000, 1000, 0), "{race:?}");
    // Checks that the processes did race: the second did not always come too late.
    assert!(race.in_flight > 0, "{race:?}");
}

#[test]
fn the_race_detects_a_journal_that_checks_before_it_writes() {
    let race = raced("careless", 100, true);
    assert!(race.sent.contains(&2), "{race:?}");
}
