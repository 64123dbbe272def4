// @generated from spec/aliyun-domain/actions/SaveBatchTaskForTransferProhibitionLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A task that takes the lock off.",
            SaveBatchTaskForTransferProhibitionLock::new(
                ["test1.com", "test2.com", "test3.com"],
                false,
            ),
        ),
        (
            "A task that sets the lock, with every parameter.",
            SaveBatchTaskForTransferProhibitionLock::new(
                    ["example.com", "example.net"],
                    true,
                )
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
