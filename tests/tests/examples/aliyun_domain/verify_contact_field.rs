// @generated from spec/aliyun-domain/actions/VerifyContactField.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The data of a contact is fine.",
            VerifyContactField::new()
                .registrant_type(RegistrantType::Individual)
                .registrant_name("zhang san")
                .registrant_organization("zhang san")
                .country("CN")
                .province("Bei jing")
                .city("Bei jing")
                .address("Rd. xitucheng")
                .postal_code("10000")
                .email("test@test.com")
                .tel_area("86")
                .telephone("13800000000")
                .tel_ext("01"),
        ),
        (
            "Every parameter of the China edition.",
            VerifyContactField::new()
                .domain_name("example.com")
                .registrant_type(RegistrantType::Enterprise)
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
