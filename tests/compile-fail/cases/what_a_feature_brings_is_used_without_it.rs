//! `Exposed` comes with the feature `serde`, which this program has not turned on.

use registrar_sdk::Exposed;

fn main() {
    let _ = Exposed("EPP-1234");
}
