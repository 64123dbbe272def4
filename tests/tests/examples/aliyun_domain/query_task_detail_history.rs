// @generated from spec/aliyun-domain/actions/QueryTaskDetailHistory.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A task without parts.",
            QueryTaskDetailHistory::new(1, "75addb07-28a3-450e-b5ec-test"),
        ),
        (
            "A page in the middle, with every field.",
            QueryTaskDetailHistory::new(1, "75addb07-28a3-450e-b5ec-test")
                .task_status(TaskDetailStatusCode::Failed)
                .domain_name("example.com")
                .domain_name_cursor("example.com")
                .task_detail_no_cursor("d2402d834c9e4db880d375173e786738")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
