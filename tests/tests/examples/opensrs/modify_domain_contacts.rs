// @generated from spec/opensrs/actions/ModifyDomainContacts.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A new administrative contact.",
            ModifyDomainContacts::new(
                    false,
                    "example.com",
                    ContactSet::new()
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
                )
                .registrant_ip("192.0.2.1"),
        ),
        (
            "All names of the profile, one of them internationalized and still waiting.",
            ModifyDomainContacts::new(
                true,
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
                    ),
            ),
        ),
    ]);
}
