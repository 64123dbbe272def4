// @generated from spec/opensrs/actions/UpdateDomainContacts.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A new owner and administrative contact.
///
/// Made by hand.
#[test]
fn a_new_owner_and_administrative_contact() {
    let request = UpdateDomainContacts::new(
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
    );
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">UPDATE_CONTACTS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="owner">
              <dt_assoc>
                <item key="first_name">Alex</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">alex@example.com</item>
              </dt_assoc>
            </item>
            <item key="admin">
              <dt_assoc>
                <item key="first_name">Robin</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">robin@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="types">
          <dt_array>
            <item key="0">owner</item>
            <item key="1">admin</item>
          </dt_array>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: UpdateDomainContactsReply = assert_answers::<
        Opensrs,
        _,
    >(
        "UpdateDomainContacts",
        &[
            (
                "XML",
                r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="details">
          <dt_assoc>
            <item key="example.com">
              <dt_assoc>
                <item key="response_code">200</item>
                <item key="response_text">Contact Set(s) submitted</item>
                <item key="is_success">1</item>
                <item key="waiting_requests_no">0</item>
                <item key="encoding_type"/>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// All names of the profile. Not every one is changed.
///
/// Made by hand.
#[test]
fn all_names_of_the_profile_not_every_one_is_changed() {
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
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">UPDATE_CONTACTS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="contact_set">
          <dt_assoc>
            <item key="billing">
              <dt_assoc>
                <item key="first_name">Kim</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">kim@example.com</item>
              </dt_assoc>
            </item>
            <item key="tech">
              <dt_assoc>
                <item key="first_name">Sam</item>
                <item key="last_name">Example</item>
                <item key="org_name">Example Works</item>
                <item key="address1">1 Example Street</item>
                <item key="city">Sampletown</item>
                <item key="state">ON</item>
                <item key="postal_code">A1A 1A1</item>
                <item key="country">CA</item>
                <item key="phone">+1.4165550100</item>
                <item key="email">sam@example.com</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="types">
          <dt_array>
            <item key="0">billing</item>
            <item key="1">tech</item>
          </dt_array>
        </item>
        <item key="affect_domains">1</item>
        <item key="report_email">alex@example.com</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: UpdateDomainContactsReply = assert_answers::<
        Opensrs,
        _,
    >(
        "UpdateDomainContacts",
        &[
            (
                "XML",
                r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command completed successfully</item>
    <item key="attributes">
      <dt_assoc>
        <item key="details">
          <dt_assoc>
            <item key="example.com">
              <dt_assoc>
                <item key="response_code">200</item>
                <item key="response_text">Contact Set(s) submitted</item>
                <item key="is_success">1</item>
              </dt_assoc>
            </item>
            <item key="xn--bcher-kva.example">
              <dt_assoc>
                <item key="response_code">465</item>
                <item key="response_text">Invalid phone number.
Invalid postal code.</item>
                <item key="is_success">0</item>
                <item key="waiting_requests_no">1</item>
                <item key="encoding_type">ger</item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
