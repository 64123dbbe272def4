use registrar_sdk::aliyun_domain::{
    self, CheckTransferInFeasibility, Credentials, Lang,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = CheckTransferInFeasibility::new("example.com")
        .transfer_authorization_code("made-up-code")
        .lang(Lang::En)
        .user_client_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
