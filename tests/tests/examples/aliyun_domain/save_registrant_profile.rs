// @generated from spec/aliyun-domain/actions/SaveRegistrantProfile.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A new profile.",
            SaveRegistrantProfile::new()
                .default_registrant_profile(false)
                .registrant_name("test rn")
                .registrant_organization("test ro")
                .country("CN")
                .province("test p")
                .city("testc")
                .address("test a")
                .postal_code("000000")
                .email("a@a.com")
                .tel_area("86")
                .telephone("18800000000"),
        ),
        (
            "A change of a profile, with every parameter of the China edition.",
            SaveRegistrantProfile::new()
                .registrant_profile_id(3600000)
                .default_registrant_profile(true)
                .registrant_type(RegistrantType::Enterprise)
                .registrant_profile_type(RegistrantProfileType::Common)
                .registrant_name("Alex Example")
                .registrant_organization("Example Works")
                .country("US")
                .province("California")
                .city("Sampletown")
                .address("1 Example Street")
                .postal_code("00000")
                .email("alex@example.com")
                .tel_area("1")
                .telephone("2025550100")
                .tel_ext("12")
                .zh_registrant_name("示例人")
                .zh_registrant_organization("示例公司")
                .zh_province("示例省")
                .zh_city("示例市")
                .zh_address("示例路一号")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
