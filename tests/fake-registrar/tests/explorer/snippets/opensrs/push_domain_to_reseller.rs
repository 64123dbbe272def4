use registrar_sdk::opensrs::{self, Credentials, PushDomainToReseller};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = PushDomainToReseller::new("example.com", "other-reseller")
        .username("alexexample")
        .password("s3cret&<word>");
    // The name is repeated as a confirmation.
    let response = client.destroy(request, "example.com").await?;
    println!("{response:#?}");
    Ok(())
}
