// @generated from spec/aliyun-domain/actions/RegistrantProfileRealNameVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Every parameter.",
            RegistrantProfileRealNameVerification::new(RegistrantProfileRealNameVerificationRequired {
                    registrant_profile_id: 3600000,
                    identity_credential_type: IdentityCredentialType::IdentityCard,
                    identity_credential_no: "000000000000000000".into(),
                    identity_credential: "dGVzdA==".into(),
                })
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
