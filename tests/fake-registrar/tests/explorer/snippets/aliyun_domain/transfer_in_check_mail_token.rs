use registrar_sdk::aliyun_domain::{self, Credentials, Lang, TransferInCheckMailToken};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = TransferInCheckMailToken::new("00000000-1111-2222-3333-444444444444")
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
