use registrar_sdk::opensrs::{
    self, Contact, ContactSet, ContactType, Credentials, UpdateDomainContacts,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = UpdateDomainContacts::new(
        "example.com",
        ContactSet::new()
            .billing(
                Contact::new()
                    .first_name("Kim")
                    .last_name("Example")
                    .org_name("Example Works")
                    .address1("1 Example Street")
                    .city("Sampletown")
                    .state("ON")
                    .postal_code("A1A 1A1")
                    .country("CA")
                    .phone("+1.4165550100")
                    .email("kim@example.com"),
            )
            .tech(
                Contact::new()
                    .first_name("Sam")
                    .last_name("Example")
                    .org_name("Example Works")
                    .address1("1 Example Street")
                    .city("Sampletown")
                    .state("ON")
                    .postal_code("A1A 1A1")
                    .country("CA")
                    .phone("+1.4165550100")
                    .email("sam@example.com"),
            ),
        [ContactType::Billing, ContactType::Tech],
    )
    .affect_domains(true)
    .report_email("alex@example.com");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
