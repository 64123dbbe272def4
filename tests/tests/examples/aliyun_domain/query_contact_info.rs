// @generated from spec/aliyun-domain/actions/QueryContactInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "An administrative contact.",
            QueryContactInfo::new("fds234sdf.net", ContactType::Admin),
        ),
        (
            "A registrant of the China edition, with every field.",
            QueryContactInfo::new("example.com", ContactType::Registrant)
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
