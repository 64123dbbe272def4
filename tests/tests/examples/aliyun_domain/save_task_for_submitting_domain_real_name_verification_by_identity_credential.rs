// @generated from spec/aliyun-domain/actions/SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Every parameter.",
            SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential::new(SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequired {
                    domain_names: ["example.cn", "示例.cn"].map(Into::into).into(),
                    identity_credential_type: IdentityCredentialType::Passport,
                    identity_credential_no: "X00000000".into(),
                    identity_credential: "dGVzdA==".into(),
                })
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
