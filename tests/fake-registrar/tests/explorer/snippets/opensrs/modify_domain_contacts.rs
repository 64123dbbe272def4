use registrar_sdk::opensrs::{
    self, Contact, ContactSet, Credentials, ModifyDomainContacts,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = ModifyDomainContacts::new(
        false,
        "example.com",
        ContactSet::new().admin(
            Contact::new()
                .first_name("Robin")
                .last_name("Example")
                .org_name("Example Works")
                .address1("1 Example Street")
                .city("Sampletown")
                .state("ON")
                .postal_code("A1A 1A1")
                .country("CA")
                .phone("+1.4165550100")
                .email("robin@example.com"),
        ),
    )
    .registrant_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
