// @generated from spec/aliyun-domain/actions/SaveRegistrantProfileRealNameVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A new profile, with every other parameter.",
            SaveRegistrantProfileRealNameVerification::new()
                .registrant_profile_type(RegistrantProfileType::Common)
                .identity_credential_type(IdentityCredentialType::BusinessLicense)
                .identity_credential_no("000000000000000000")
                .identity_credential("dGVzdA==")
                .registrant_type(RegistrantType::Enterprise)
                .registrant_name("Alex Example")
                .registrant_organization("Example Works")
                .country("CN")
                .province("Example province")
                .city("Sampletown")
                .address("1 Example Road")
                .postal_code("000000")
                .email("alex@example.com")
                .tel_area("86")
                .telephone("13800000000")
                .tel_ext("12")
                .zh_registrant_name("示例人")
                .zh_registrant_organization("示例公司")
                .zh_province("示例省")
                .zh_city("示例市")
                .zh_address("示例路一号")
                .lang(Lang::Zh)
                .user_client_ip("127.0.0.1"),
        ),
        (
            "A document for a profile.",
            SaveRegistrantProfileRealNameVerification::new()
                .registrant_profile_id(3600000)
                .identity_credential_type(IdentityCredentialType::Passport)
                .identity_credential_no("X00000000")
                .identity_credential("dGVzdA=="),
        ),
    ]);
}
