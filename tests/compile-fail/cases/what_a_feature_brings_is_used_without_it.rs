//! `Exposed` needs the feature `serde`, which this program does not enable.

use registrar_sdk::Exposed;

fn main() {
    let _ = Exposed("EPP-1234");
}
