// @generated from spec/aliyun-domain/actions/BatchFuzzyMatchDomainSensitiveWord.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Two names with a sensitive word each.",
            BatchFuzzyMatchDomainSensitiveWord::new("example.com,aliyundoc.com"),
        ),
        (
            "One label with a sensitive word and one without.",
            BatchFuzzyMatchDomainSensitiveWord::new("xxx,example")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
