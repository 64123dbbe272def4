// @generated from spec/opensrs/actions/RegisterDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A registration with the reseller's nameservers.",
            RegisterDomain::new(RegisterDomainRequired {
                    domain: "example.com".into(),
                    period: 1,
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
                    custom_nameservers: false,
                    custom_tech_contact: false,
                    reg_username: "alexexample".into(),
                    reg_password: "not-a-secret-1".into(),
                })
                .handle(OrderHandling::Process),
        ),
        (
            "A registration with every parameter. No suffix asks for all of `tld_data`.",
            RegisterDomain::new(RegisterDomainRequired {
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
                            ("registrant_name", "Example Works"),
                            ("eligibility_type", "Company"),
                        ])
                        .ced_info([
                            ("contact_type", "owner"),
                            ("locality_country", "SG"),
                            ("legal_entity_type", "corporation"),
                            ("id_type", "certificate"),
                            ("id_number", "000000"),
                        ])
                        .it_registrant_info([
                            ("entity_type", "1"),
                            ("nationality_code", "IT"),
                            ("reg_code", "000000"),
                        ])
                        .registrant_extra_info([
                            ("registrant_type", "individual"),
                            ("id_card_number", "000000"),
                        ])
                        .professional_data([("profession", "Engineer")])
                        .br_register_number("000000")
                        .forwarding_email("alex@example.net"),
                )
                .premium_price_to_verify("120.00".parse().unwrap())
                .registrant_ip("192.0.2.1"),
        ),
    ]);
}
