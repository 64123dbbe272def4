// @generated from spec/aliyun-domain/actions/CheckIntlFixPriceDomainStatus.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A name that is for sale.",
            CheckIntlFixPriceDomainStatus::new().domain("example.com"),
        ),
    ]);
}
