// @generated from spec/opensrs/actions/ContinueNameSearch.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The rest of a search.",
            ContinueNameSearch::new("Ko1fN8Fnw1qaCuFE1tc1daCaT1E")
                .max_wait_time("0.7".parse().unwrap()),
        ),
    ]);
}
