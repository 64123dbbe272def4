use registrar_sdk::opensrs::{self, CheckTransfer, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = CheckTransfer::new("example.org")
        .check_status(false)
        .get_request_address(false);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
