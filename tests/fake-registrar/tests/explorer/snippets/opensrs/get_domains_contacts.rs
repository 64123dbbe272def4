use registrar_sdk::opensrs::{self, Credentials, GetDomainsContacts};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = GetDomainsContacts::new(["example.com", "example.org"])
        .active_contacts_only(true);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
