use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, SaveSingleTaskForApprovingTransferOut,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveSingleTaskForApprovingTransferOut::new("example.com")
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    // The name is repeated as a confirmation.
    let response = client.destroy(request, "example.com").await?;
    println!("{response:#?}");
    Ok(())
}
