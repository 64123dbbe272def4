// @generated from spec/aliyun-domain/actions/SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Every parameter.",
            SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID::new(
                    ["example.com", "example.org"],
                    3600000,
                    true,
                )
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
