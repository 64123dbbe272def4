use registrar_sdk::aliyun_domain::{
    self, ContactType, Credentials, Lang, RegistrantType,
    SaveBatchTaskForUpdatingContactInfoByNewContact,
    SaveBatchTaskForUpdatingContactInfoByNewContactRequired,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveBatchTaskForUpdatingContactInfoByNewContact::new(
        SaveBatchTaskForUpdatingContactInfoByNewContactRequired {
            domain_names: vec!["example.com".into()],
            contact_type: ContactType::Registrant,
            registrant_name: "Alex Example".into(),
            registrant_organization: "Example Works".into(),
            country: "US".into(),
            province: "California".into(),
            city: "Sampletown".into(),
            address: "1 Example Street".into(),
            postal_code: "00000".into(),
            email: "alex@example.com".into(),
            tel_area: "1".into(),
            telephone: "2025550100".into(),
        },
    )
    .registrant_type(RegistrantType::Enterprise)
    .tel_ext("12")
    .zh_registrant_name("示例人")
    .zh_registrant_organization("示例公司")
    .zh_province("示例省")
    .zh_city("示例市")
    .zh_address("示例路一号")
    .transfer_out_prohibited(false)
    .lang(Lang::Zh)
    .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
