// @generated from spec/opensrs/actions/GetDomainsContacts.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "One name that is in the account, and one that is not.",
            GetDomainsContacts::new(["example.com", "example.org"])
                .active_contacts_only(true),
        ),
    ]);
}
