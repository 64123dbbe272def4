// @generated from spec/aliyun-domain/actions/SaveSingleTaskForReserveDropListDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A reservation with every parameter.",
            SaveSingleTaskForReserveDropListDomain::new("123123", "example.com")
                .dns1("ns1.example.net")
                .dns2("ns2.example.net"),
        ),
    ]);
}
