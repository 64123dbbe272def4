use registrar_sdk::opensrs::{self, CreateNameserver, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = CreateNameserver::new("ns2.example.com", "example.com")
        .ipaddress("198.51.100.53")
        .ipv6("2001:db8::53")
        .add_to_all_registry([".net", ".org"])
        .registrant_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
