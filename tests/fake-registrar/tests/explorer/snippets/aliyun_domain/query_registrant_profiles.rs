use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, QueryRegistrantProfiles, RealNameStatus,
    RegistrantProfileType, RegistrantType,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryRegistrantProfiles::new()
        .page_num(2)
        .page_size(1)
        .registrant_profile_id(3600000)
        .default_registrant_profile(false)
        .registrant_organization("Example Works")
        .zh_registrant_organization("示例公司")
        .registrant_type(RegistrantType::Enterprise)
        .registrant_profile_type(RegistrantProfileType::Common)
        .real_name_status(RealNameStatus::Passed)
        .email("alex@example.com")
        .remark("main office")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
