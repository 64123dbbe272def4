use registrar_sdk::Timestamp;
use registrar_sdk::opensrs::{
    self, CancelPendingOrders, CancellableStatus, Credentials,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = CancelPendingOrders::new(Timestamp::from_seconds(1764547200))
        .status(CancellableStatus::Declined);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
