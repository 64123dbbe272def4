// @generated from spec/aliyun-domain/actions/DeleteDomainGroup.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A group is deleted.", DeleteDomainGroup::new(123456)),
        (
            "Every parameter.",
            DeleteDomainGroup::new(123457).lang(Lang::En).user_client_ip("127.0.0.1"),
        ),
    ]);
}
