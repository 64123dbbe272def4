use registrar_sdk::opensrs::{self, Credentials, ModifyNameserver};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = ModifyNameserver::new("example.com", "ns1.example.com")
        .ipaddress("198.51.100.53")
        .ipv6("2001:db8::53")
        .new_name("ns3.example.com")
        .registrant_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
