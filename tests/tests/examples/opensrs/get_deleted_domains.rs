// @generated from spec/opensrs/actions/GetDeletedDomains.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "What was deleted lately, with every parameter.",
            GetDeletedDomains::new()
                .admin_email("*@example.com")
                .billing_email("*")
                .owner_email("alex@example.com")
                .tech_email("*")
                .del_from("2026-01-01".parse().unwrap())
                .del_to("2026-03-31".parse().unwrap())
                .exp_from("2026-01-01".parse().unwrap())
                .exp_to("2027-12-31".parse().unwrap())
                .domain("example.com")
                .limit(40)
                .page(1),
        ),
        ("All that was ever deleted.", GetDeletedDomains::new()),
    ]);
}
