use registrar_sdk::opensrs::{self, Credentials, DeleteNameserver};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = DeleteNameserver::new("example.com", "ns2.example.com")
        .ipaddress("192.0.2.53")
        .ipv6("2001:db8::53")
        .registrant_ip("192.0.2.1");
    // The name is repeated as a confirmation.
    let response = client.destroy(request, "ns2.example.com").await?;
    println!("{response:#?}");
    Ok(())
}
