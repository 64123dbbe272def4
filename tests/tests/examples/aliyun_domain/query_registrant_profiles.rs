// @generated from spec/aliyun-domain/actions/QueryRegistrantProfiles.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("The first page of six.", QueryRegistrantProfiles::new()),
        (
            "Every filter and every field of the China edition.",
            QueryRegistrantProfiles::new()
                .page_num(2)
                .page_size(1)
                .registrant_profile_id(3600000)
                .default_registrant_profile(false)
                .registrant_organization("Example Works")
                .zh_registrant_organization("示例公司")
                .registrant_type(RegistrantType::Enterprise)
                .registrant_profile_type(RegistrantProfileType::Common)
                .real_name_status(RealNameStatus::Passed)
                .email("alex@example.com")
                .remark("main office")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
