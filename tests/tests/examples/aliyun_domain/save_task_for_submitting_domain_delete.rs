// @generated from spec/aliyun-domain/actions/SaveTaskForSubmittingDomainDelete.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A submitted task.",
            SaveTaskForSubmittingDomainDelete::new("S20181CB1Y785212"),
        ),
        (
            "Every parameter.",
            SaveTaskForSubmittingDomainDelete::new("S2019270W5700001")
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
