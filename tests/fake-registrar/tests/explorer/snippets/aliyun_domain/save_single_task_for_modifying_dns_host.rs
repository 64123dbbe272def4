use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, SaveSingleTaskForModifyingDnsHost,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveSingleTaskForModifyingDnsHost::new(
        "S1234567890",
        "dns1",
        ["192.0.2.1", "2001:db8::1"],
    )
    .lang(Lang::En)
    .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
