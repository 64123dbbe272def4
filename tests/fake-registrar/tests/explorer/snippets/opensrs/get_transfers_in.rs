use registrar_sdk::opensrs::{self, Credentials, GetTransfersIn, TransferStatus};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = GetTransfersIn::new()
        .domain("example.net")
        .gaining_registrar("TUCOWS*")
        .limit(40)
        .losing_registrar("EXAMPLE*")
        .completed_from("2011-05-01".parse()?)
        .completed_to("2011-05-31".parse()?)
        .order_id("600110")
        .order_to("2011-05-31".parse()?)
        .order_from("2011-05-01".parse()?)
        .owner_confirm_ip("192.0.2.1")
        .owner_confirm_from("2011-05-01".parse()?)
        .owner_confirm_to("2011-05-31".parse()?)
        .owner_request_from("2011-05-01".parse()?)
        .owner_request_to("2011-05-31".parse()?)
        .page(0)
        .req_from("2011-05-01".parse()?)
        .req_to("2011-05-31".parse()?)
        .transfer_id("700122")
        .request_address("*@example.com")
        .status(TransferStatus::Completed);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
