// @generated from spec/aliyun-domain/actions/SaveSingleTaskForApplyQuickTransferOutOpenly.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A submitted task.",
            SaveSingleTaskForApplyQuickTransferOutOpenly::new("example.com"),
        ),
        (
            "Every parameter.",
            SaveSingleTaskForApplyQuickTransferOutOpenly::new("example.net")
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
