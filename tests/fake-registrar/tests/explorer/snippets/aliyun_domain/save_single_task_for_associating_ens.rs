use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, SaveSingleTaskForAssociatingEns,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveSingleTaskForAssociatingEns::new(
        "example.luxe",
        "0x0000000000000000000000000000000000000001",
    )
    .lang(Lang::Zh)
    .user_client_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
