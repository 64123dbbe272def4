// @generated from spec/aliyun-domain/actions/SaveBatchTaskForUpdateProhibitionLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The lock is lifted.",
            SaveBatchTaskForUpdateProhibitionLock::new(
                ["test1.com", "test2.com", "test3.com"],
                false,
            ),
        ),
        (
            "The lock is set.",
            SaveBatchTaskForUpdateProhibitionLock::new(
                    ["example.com", "example.net"],
                    true,
                )
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
