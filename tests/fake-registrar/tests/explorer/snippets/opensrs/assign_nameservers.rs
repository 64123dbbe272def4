use registrar_sdk::opensrs::{self, AssignNameservers, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request =
        AssignNameservers::new(["ns1.example.net", "ns2.example.net"], "example.com");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
