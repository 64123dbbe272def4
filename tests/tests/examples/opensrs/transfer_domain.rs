// @generated from spec/opensrs/actions/TransferDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A transfer.",
            TransferDomain::new(TransferDomainRequired {
                    domain: "example.com".into(),
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
                        ),
                    custom_tech_contact: false,
                    reg_username: "alexexample".into(),
                    reg_password: "not-a-secret-1".into(),
                })
                .handle(OrderHandling::Process)
                .auth_info("not-a-code"),
        ),
        (
            "A transfer with every parameter.",
            TransferDomain::new(TransferDomainRequired {
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
                .tld_data(
                    TldData::new().nexus([("app_purpose", "P1"), ("category", "C11")]),
                )
                .premium_price_to_verify("120.00".parse().unwrap())
                .custom_transfer_nameservers(true)
                .registrant_ip("192.0.2.1"),
        ),
    ]);
}
