use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, RegistrantProfileType, RegistrantType,
    SaveRegistrantProfile,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveRegistrantProfile::new()
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
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
