use registrar_sdk::opensrs::{self, AddRemoveNameservers, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = AddRemoveNameservers::new("example.com")
        .add_nameservers(["ns3.example.net"])
        .remove_nameservers(["ns1.example.net"]);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
