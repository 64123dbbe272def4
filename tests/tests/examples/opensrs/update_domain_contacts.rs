// @generated from spec/opensrs/actions/UpdateDomainContacts.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A new owner and administrative contact.",
            UpdateDomainContacts::new(
                "example.com",
                ContactSet::new()
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
                    ),
                [ContactType::Owner, ContactType::Admin],
            ),
        ),
        (
            "All names of the profile. Not every one is changed.",
            UpdateDomainContacts::new(
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
                .report_email("alex@example.com"),
        ),
    ]);
}
