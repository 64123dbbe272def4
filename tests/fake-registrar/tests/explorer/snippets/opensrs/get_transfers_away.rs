use registrar_sdk::opensrs::{self, Credentials, GetTransfersAway, TransferStatus};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = GetTransfersAway::new()
        .limit(40)
        .domain("example.org")
        .gaining_registrar("EXAMPLE*")
        .owner_confirm_from("2011-05-01".parse()?)
        .owner_confirm_to("2011-05-31".parse()?)
        .owner_request_from("2011-05-01".parse()?)
        .owner_request_to("2011-05-31".parse()?)
        .page(0)
        .req_from("2011-05-01".parse()?)
        .req_to("2011-05-31".parse()?)
        .request_address("*@example.com")
        .status(TransferStatus::Completed);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
