// @generated from spec/aliyun-domain/actions/PollTaskResult.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A change of DNS servers that has succeeded.",
            PollTaskResult::new(1, 20)
                .task_no("75addb07-28a3-450e-b5ec-test")
                .task_result_status(TaskResultStatus::Succeeded)
                .domain_name("test.com")
                .instance_id("S20181T0WLI85212"),
        ),
        (
            "A failed part, with every field.",
            PollTaskResult::new(2, 1)
                .task_result_status(TaskResultStatus::Failed)
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
