use registrar_sdk::opensrs::{
    self, Contact, ContactSet, Credentials, Nameserver, OrderHandling, TldData,
    TransferDomain, TransferDomainRequired, YesNo,
};
use registrar_sdk::{Outcome, Reconciled, Spend};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = TransferDomain::new(TransferDomainRequired {
        domain: "example.us".into(),
        contact_set: ContactSet::new()
            .owner(
                Contact::new()
                    .first_name("Alex")
                    .last_name("Example")
                    .org_name("Example Works")
                    .address1("1 Example Street")
                    .city("Sampletown")
                    .state("ON")
                    .postal_code("A1A 1A1")
                    .country("CA")
                    .phone("+1.4165550100")
                    .email("alex@example.com"),
            )
            .admin(
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
            )
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
        custom_tech_contact: true,
        reg_username: "alexexample".into(),
        reg_password: "not-a-secret-1".into(),
    })
    .period(1)
    .handle(OrderHandling::Save)
    .custom_nameservers(true)
    .nameserver_list([
        Nameserver::new("ns1.example.net").sortorder(1),
        Nameserver::new("ns2.example.net").sortorder(2),
    ])
    .reg_domain("example.net")
    .auth_info("not-a-code")
    .auto_renew(true)
    .affiliate_id("partner-7")
    .change_contact(true)
    .comments("Ordered by telephone")
    .lock_domain(true)
    .whois_privacy(true)
    .parked_pages(YesNo::Yes)
    .link_domains(false)
    .encoding_type("fre")
    .tld_data(TldData::new().nexus([("app_purpose", "P1"), ("category", "C11")]))
    .premium_price_to_verify("120.00".parse()?)
    .custom_transfer_nameservers(true)
    .registrant_ip("192.0.2.1");
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
