// @generated from spec/aliyun-domain/actions/FuzzyMatchDomainSensitiveWord.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A label with a sensitive word.",
            FuzzyMatchDomainSensitiveWord::new("xxx**.cn"),
        ),
        (
            "A label without sensitive words.",
            FuzzyMatchDomainSensitiveWord::new("example")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
