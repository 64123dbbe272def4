use registrar_sdk::opensrs::{
    self, Contact, ContactSet, Credentials, Nameserver, OrderHandling, RegisterDomain,
    RegisterDomainRequired, TldData, YesNo,
};
use registrar_sdk::{Outcome, Reconciled, Spend};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = RegisterDomain::new(RegisterDomainRequired {
        domain: "example.us".into(),
        period: 2,
        contact_set: ContactSet::new()
            .owner(
                Contact::new()
                    .first_name("Alex")
                    .last_name("Example")
                    .org_name("Example Works")
                    .address1("1 Example Street")
                    .address2("Suite 2")
                    .address3("Back door")
                    .city("Sampletown")
                    .state("ON")
                    .postal_code("A1A 1A1")
                    .country("CA")
                    .phone("+1.4165550100")
                    .fax("+1.4165550101")
                    .email("alex@example.com")
                    .url("https://www.example.com")
                    .lang_pref("EN")
                    .vat("CA123456"),
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
        custom_nameservers: true,
        custom_tech_contact: true,
        reg_username: "alexexample".into(),
        reg_password: "not-a-secret-1".into(),
    })
    .handle(OrderHandling::Save)
    .nameserver_list([
        Nameserver::new("ns1.example.net").sortorder(1),
        Nameserver::new("ns2.example.net").sortorder(2),
    ])
    .reg_domain("example.net")
    .auto_renew(true)
    .affiliate_id("partner-7")
    .comments("Ordered by telephone")
    .lock_domain(true)
    .whois_privacy(true)
    .parked_pages(YesNo::No)
    .link_domains(false)
    .encoding_type("fre")
    .dns_template("default")
    .tld_data(
        TldData::new()
            .nexus([("app_purpose", "P1"), ("category", "C11")])
            .au_registrant_info([
                ("eligibility_type", "Company"),
                ("registrant_name", "Example Works"),
            ])
            .ced_info([
                ("contact_type", "owner"),
                ("id_number", "000000"),
                ("id_type", "certificate"),
                ("legal_entity_type", "corporation"),
                ("locality_country", "SG"),
            ])
            .it_registrant_info([
                ("entity_type", "1"),
                ("nationality_code", "IT"),
                ("reg_code", "000000"),
            ])
            .registrant_extra_info([
                ("id_card_number", "000000"),
                ("registrant_type", "individual"),
            ])
            .professional_data([("profession", "Engineer")])
            .br_register_number("000000")
            .forwarding_email("alex@example.net"),
    )
    .premium_price_to_verify("120.00".parse()?)
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
