// @generated from spec/aliyun-domain/actions/SubmitDomainSpecialBizCredentials.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Every parameter.",
            SubmitDomainSpecialBizCredentials::new()
                .application_id(219)
                .documents(
                    "[{\"credentialType\":\"SFZ\",\"credentialNo\":\"000000000000000000\"}]",
                )
                .extension(SpecialBizExtension::new().add_transfer_lock(true))
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
