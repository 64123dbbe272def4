// @generated from spec/aliyun-domain/actions/CancelTask.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A cancelled task.", CancelTask::new("7f217ae0-61f5-42e2-a1c3-42bad0124000")),
        (
            "Every parameter.",
            CancelTask::new("7f217ae0-61f5-42e2-a1c3-42bad0124001")
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
