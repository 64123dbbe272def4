use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, SaveSingleTaskForDeletingDnsHost,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::international(Credentials::from_env()?).build()?;
    let request = SaveSingleTaskForDeletingDnsHost::new("S2019270W5700001", "dns1")
        .ips(["192.0.2.1", "2001:db8::1"])
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    // The name is repeated as a confirmation.
    let response = client.destroy(request, "dns1").await?;
    println!("{response:#?}");
    Ok(())
}
