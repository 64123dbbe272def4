// @generated from spec/opensrs/actions/ModifyDomainContacts.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// A new administrative contact.
///
/// Made by hand.
#[test]
fn a_new_administrative_contact() {
    let request = ModifyDomainContacts::new(
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
        .registrant_ip("192.0.2.1");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">0</item>
        <item key="data">contact_info</item>
        <item key="domain">example.com</item>
        <item key="contact_set">
          <dt_assoc>
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
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ModifyDomainContactsReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ModifyDomainContacts",
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
                <item key="response_text">Contact information saved.</item>
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

/// All names of the profile, one of them internationalised and still waiting.
///
/// Made by hand.
#[test]
fn all_names_of_the_profile_one_of_them_internationalised_and() {
    let request = ModifyDomainContacts::new(
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
    );
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">MODIFY</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="affect_domains">1</item>
        <item key="data">contact_info</item>
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
          </dt_assoc>
        </item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: ModifyDomainContactsReply = assert_answers::<
        Opensrs,
        _,
    >(
        "ModifyDomainContacts",
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
                <item key="response_text">Contact information saved.</item>
                <item key="is_success">1</item>
                <item key="waiting_requests_no">0</item>
              </dt_assoc>
            </item>
            <item key="xn--bcher-kva.example">
              <dt_assoc>
                <item key="response_code">250</item>
                <item key="response_text">Contact information submitted.</item>
                <item key="is_success">1</item>
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

/// Data that is not valid.
///
/// Made by hand.
#[test]
fn data_that_is_not_valid() {
    assert_declined::<
        Opensrs,
    >(
        "ModifyDomainContacts",
        200,
        "465",
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
    <item key="is_success">0</item>
    <item key="response_code">465</item>
    <item key="response_text">Invalid data</item>
    <item key="attributes">
      <dt_assoc>
        <item key="details">
          <dt_assoc>
            <item key="example.com">
              <dt_assoc>
                <item key="response_code">465</item>
                <item key="response_text">Invalid phone number.
Invalid postal code.</item>
                <item key="is_success">0</item>
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
