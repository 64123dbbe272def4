// @generated from spec/aliyun-domain/actions/CheckMaxYearOfServerLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Ten years are possible.",
            CheckMaxYearOfServerLock::new("example.com", ServerLockOrder::Buy),
        ),
        (
            "Every parameter.",
            CheckMaxYearOfServerLock::new("example.com", ServerLockOrder::Renew)
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
