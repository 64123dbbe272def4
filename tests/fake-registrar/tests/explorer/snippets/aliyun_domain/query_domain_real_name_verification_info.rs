use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, QueryDomainRealNameVerificationInfo,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryDomainRealNameVerificationInfo::new("示例.cn")
        .fetch_image(true)
        .lang(Lang::Zh)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
