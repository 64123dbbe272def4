use registrar_sdk::aliyun_domain::{
    self, CancelQualificationVerification, Credentials, Lang,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = CancelQualificationVerification::new("S20181CB1Y785212")
        .lang(Lang::Zh)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
