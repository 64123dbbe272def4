use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, QueryFailReasonForRegistrantProfileRealNameVerification,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryFailReasonForRegistrantProfileRealNameVerification::new(3600000)
        .lang(Lang::Zh)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
