// @generated from spec/aliyun-domain/actions/ListEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A page of two verified addresses.",
            ListEmailVerification::new().page_num(1).page_size(1),
        ),
        (
            "An address that still waits, found with every filter.",
            ListEmailVerification::new()
                .page_num(2)
                .page_size(1)
                .begin_create_time(Timestamp::from_millis(1514160000000))
                .end_create_time(Timestamp::from_millis(1514246399000))
                .email("waiting@example.com")
                .verification_status(EmailVerificationStatus::Unverified)
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
