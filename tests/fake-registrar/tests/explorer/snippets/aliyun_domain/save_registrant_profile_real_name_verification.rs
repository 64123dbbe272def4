use registrar_sdk::aliyun_domain::{
    self, Credentials, IdentityCredentialType, Lang, RegistrantProfileType,
    RegistrantType, SaveRegistrantProfileRealNameVerification,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveRegistrantProfileRealNameVerification::new()
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
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
