// @generated from spec/opensrs/actions/GetDomainsContacts.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// One name that is in the account, and one that is not.
///
/// Made by hand.
#[test]
fn one_name_that_is_in_the_account_and_one_that_is_not() {
    let request = GetDomainsContacts::new(["example.com", "example.org"])
        .active_contacts_only(true);
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET_DOMAINS_CONTACTS</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain_list">
          <dt_array>
            <item key="0">example.com</item>
            <item key="1">example.org</item>
          </dt_array>
        </item>
        <item key="active_contacts_only">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetDomainsContactsReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetDomainsContacts",
        &[
            (
                "XML",
                r#"<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="is_success">1</item>
    <item key="response_code">200</item>
    <item key="response_text">Command successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="example.com">
          <dt_assoc>
            <item key="contact_set">
              <dt_assoc>
                <item key="owner">
                  <dt_assoc>
                    <item key="first_name">Alex</item>
                    <item key="last_name">Example</item>
                    <item key="org_name">Example Works</item>
                    <item key="address1">1 Example Street</item>
                    <item key="address2">Suite 2</item>
                    <item key="address3">Back door</item>
                    <item key="city">Sampletown</item>
                    <item key="state">ON</item>
                    <item key="postal_code">A1A 1A1</item>
                    <item key="country">CA</item>
                    <item key="phone">+1.4165550100</item>
                    <item key="fax">+1.4165550101</item>
                    <item key="email">alex@example.com</item>
                    <item key="url">https://www.example.com</item>
                    <item key="lang_pref">EN</item>
                    <item key="vat">CA000000000</item>
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
                    <item key="email">admin@example.com</item>
                  </dt_assoc>
                </item>
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
                    <item key="email">billing@example.com</item>
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
                    <item key="email">tech@example.com</item>
                  </dt_assoc>
                </item>
              </dt_assoc>
            </item>
          </dt_assoc>
        </item>
        <item key="example.org">
          <dt_assoc>
            <item key="error">Domain does not belong to the reseller exampleuser</item>
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
