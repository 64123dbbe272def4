// @generated from spec/aliyun-domain/actions/QueryTaskInfoHistory.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("The first page of the history.", QueryTaskInfoHistory::new(2)),
        (
            "A page in the middle, with every field.",
            QueryTaskInfoHistory::new(1)
                .begin_create_time(Timestamp::from_millis(1508860800000))
                .end_create_time(Timestamp::from_millis(1509552000000))
                .create_time_cursor(Timestamp::from_millis(1509080827000))
                .task_no_cursor("8f112aa1-98be-48c3-82f8-test")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
