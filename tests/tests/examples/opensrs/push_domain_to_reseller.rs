// @generated from spec/opensrs/actions/PushDomainToReseller.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A name is given away.",
            PushDomainToReseller::new("example.com", "other-reseller"),
        ),
        (
            "A name is given away into a profile.",
            PushDomainToReseller::new("example.com", "other-reseller")
                .username("alexexample")
                .password("s3cret&<word>"),
        ),
    ]);
}
