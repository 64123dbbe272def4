// @generated from spec/aliyun-domain/actions/SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Every parameter.",
            SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId::new(
                    ["example.com", "example.org"],
                    ContactType::Registrant,
                    3600000,
                )
                .transfer_out_prohibited(true)
                .lang(Lang::Zh)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
