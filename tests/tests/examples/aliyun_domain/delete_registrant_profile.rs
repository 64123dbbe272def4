// @generated from spec/aliyun-domain/actions/DeleteRegistrantProfile.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A profile is deleted.", DeleteRegistrantProfile::new(3600000)),
        (
            "Every parameter.",
            DeleteRegistrantProfile::new(3600001)
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
