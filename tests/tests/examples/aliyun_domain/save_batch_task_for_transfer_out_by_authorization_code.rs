// @generated from spec/aliyun-domain/actions/SaveBatchTaskForTransferOutByAuthorizationCode.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Every parameter.",
            SaveBatchTaskForTransferOutByAuthorizationCode::new([
                    TransferOut::new("example.com", "made-up-code"),
                    TransferOut::new("example.net", "another-made-up-code"),
                ])
                .long("zh")
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
