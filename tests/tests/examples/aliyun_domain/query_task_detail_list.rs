// @generated from spec/aliyun-domain/actions/QueryTaskDetailList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A renewal that has succeeded.",
            QueryTaskDetailList::new(1, 1, "75addb07-28a3-450e-b5ec-9f98b9d07ea3"),
        ),
        (
            "Two failed parts, with every field.",
            QueryTaskDetailList::new(2, 2, "75addb07-28a3-450e-b5ec-test")
                .task_status(TaskDetailStatusCode::Failed)
                .domain_name("example.com")
                .instance_id("S20179H1BBI9test")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
