// @generated from spec/aliyun-domain/actions/AcknowledgeTaskResult.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Marks one part.",
            AcknowledgeTaskResult::new(["2659c29493e94416b297a7691340ccc4"]),
        ),
        (
            "Marks two parts.",
            AcknowledgeTaskResult::new([
                    "2659c29493e94416b297a7691340ccc4",
                    "15fee9d10d514bada66bd08c5723c583",
                ])
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
