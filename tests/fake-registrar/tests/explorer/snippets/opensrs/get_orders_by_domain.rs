use registrar_sdk::opensrs::{
    self, Credentials, GetOrdersByDomain, OrderStatus, OrderType,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = GetOrdersByDomain::new("example.com")
        .order_type(OrderType::Renewal)
        .status(OrderStatus::Completed)
        .limit(40)
        .page(1)
        .order_from("2026-01-01".parse()?)
        .order_to("2026-12-31".parse()?);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
