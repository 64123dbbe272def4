// @generated from spec/aliyun-domain/actions/CheckProcessingServerLockApply.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "An application that is being processed.",
            CheckProcessingServerLockApply::new("example.com").fee_period(1),
        ),
        (
            "Every parameter.",
            CheckProcessingServerLockApply::new("example.com")
                .fee_period(10)
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
