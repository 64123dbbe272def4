use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, SaveBatchTaskForCreatingOrderTransfer, Transfer,
};
use registrar_sdk::{Outcome, Reconciled, Spend};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveBatchTaskForCreatingOrderTransfer::new([
        Transfer::new("example.com", "made-up-code", 123456)
            .permit_premium_transfer(true),
        Transfer::new("example.net", "another-made-up-code", 123457)
            .permit_premium_transfer(false),
    ])
    .use_coupon(true)
    .coupon_no("123123")
    .use_promotion(true)
    .promotion_no("123132")
    .lang(Lang::En)
    .user_client_ip("192.0.2.1");
    let order = client.order(request);
    match client.place(&order, Spend::at_any_price()).await {
        Ok(_) => println!("{}", client.settle(&order).await?),
        // The response was lost, so the order may have been placed.
        Err(error) if error.outcome() == Outcome::Unknown => {
            match client.reconcile(&order).await? {
                Reconciled::Placed(_) => println!("placed, once"),
                Reconciled::NotPlaced => println!("not placed: place it again"),
                other => println!("{other:?}"),
            }
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
