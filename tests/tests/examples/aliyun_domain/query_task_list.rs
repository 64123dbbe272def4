// @generated from spec/aliyun-domain/actions/QueryTaskList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A page of two tasks.", QueryTaskList::new(1, 2)),
        (
            "A task with every field.",
            QueryTaskList::new(2, 1)
                .begin_create_time(Timestamp::from_millis(1514217600000))
                .end_create_time(Timestamp::from_millis(1514304000000))
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
