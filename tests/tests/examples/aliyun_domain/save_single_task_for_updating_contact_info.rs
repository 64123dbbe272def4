// @generated from spec/aliyun-domain/actions/SaveSingleTaskForUpdatingContactInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The registrant is replaced.",
            SaveSingleTaskForUpdatingContactInfo::new(
                "test.com",
                ContactType::Registrant,
                1,
            ),
        ),
        (
            "Every parameter.",
            SaveSingleTaskForUpdatingContactInfo::new(
                    "example.com",
                    ContactType::Registrant,
                    3600000,
                )
                .instance_id("S20178S01HX25321")
                .add_transfer_lock(true)
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
