use registrar_sdk::aliyun_domain::{self, Credentials, QueryDomainSpecialBizDetail};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryDomainSpecialBizDetail::new()
        .application_id(123)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
