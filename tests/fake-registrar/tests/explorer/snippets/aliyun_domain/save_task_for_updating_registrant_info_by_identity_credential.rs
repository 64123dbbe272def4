use registrar_sdk::aliyun_domain::{
    self, Credentials, IdentityCredentialType, Lang, RegistrantType,
    SaveTaskForUpdatingRegistrantInfoByIdentityCredential,
    SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequired,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveTaskForUpdatingRegistrantInfoByIdentityCredential::new(
        SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequired {
            domain_names: vec!["example.com".into(), "example.org".into()],
            registrant_type: RegistrantType::Enterprise,
            identity_credential_type: IdentityCredentialType::BusinessLicense,
            identity_credential_no: "000000000000000000".into(),
            identity_credential: "dGVzdA==".into(),
            tel_area: "86".into(),
            telephone: "13800000000".into(),
            transfer_out_prohibited: true,
        },
    )
    .registrant_name("Alex Example")
    .registrant_organization("Example Works")
    .country("CN")
    .province("Example province")
    .city("Sampletown")
    .address("1 Example Road")
    .postal_code("000000")
    .email("alex@example.com")
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
