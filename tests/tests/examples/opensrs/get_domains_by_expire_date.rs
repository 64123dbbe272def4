// @generated from spec/opensrs/actions/GetDomainsByExpireDate.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The names of a year.",
            GetDomainsByExpireDate::new(
                    "2026-01-01".parse().unwrap(),
                    "2026-12-31".parse().unwrap(),
                )
                .limit(40)
                .page(1),
        ),
        (
            "The first page by default.",
            GetDomainsByExpireDate::new(
                "2026-01-01".parse().unwrap(),
                "2026-01-31".parse().unwrap(),
            ),
        ),
    ]);
}
