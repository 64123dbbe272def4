// @generated from spec/aliyun-domain/actions/CheckTransferInFeasibility.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A name that can be transferred in.",
            CheckTransferInFeasibility::new("test.com")
                .transfer_authorization_code("test"),
        ),
        (
            "A name that is locked against transfers. The code and the message are fields of a response that succeeded.",
            CheckTransferInFeasibility::new("example.com")
                .transfer_authorization_code("made-up-code")
                .lang(Lang::En)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
