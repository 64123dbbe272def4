use registrar_sdk::opensrs::{self, Credentials, GetPrice, PricedOperation};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = GetPrice::new("example.shop")
        .period(1)
        .operation(PricedOperation::Renewal)
        .all_periods(true);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
