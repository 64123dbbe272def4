use registrar_sdk::opensrs::{self, Credentials, GetDeletedDomains};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = GetDeletedDomains::new()
        .admin_email("*@example.com")
        .billing_email("*")
        .owner_email("alex@example.com")
        .tech_email("*")
        .del_from("2026-01-01".parse()?)
        .del_to("2026-03-31".parse()?)
        .exp_from("2026-01-01".parse()?)
        .exp_to("2027-12-31".parse()?)
        .domain("example.com")
        .limit(40)
        .page(1);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
