// @generated from spec/aliyun-domain/actions/GetIntlFixPriceDomainListUrl.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The list of a day.",
            GetIntlFixPriceDomainListUrl::new().list_date("20240809".parse().unwrap()),
        ),
    ]);
}
