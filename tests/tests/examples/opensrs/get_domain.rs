// @generated from spec/opensrs/actions/GetDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// All of a name.
///
/// Made by hand.
#[test]
fn all_of_a_name() {
    let request = GetDomain::new("example.com")
        .active_contacts_only(true)
        .registrant_ip("192.0.2.1");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="registrant_ip">192.0.2.1</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.com</item>
        <item key="type">all_info</item>
        <item key="active_contacts_only">1</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetDomain",
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
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="auto_renew">1</item>
        <item key="let_expire">0</item>
        <item key="sponsoring_rsp">1</item>
        <item key="expiredate">2027-04-07 20:45:46</item>
        <item key="registry_createdate">2011-04-07 20:45:46</item>
        <item key="registry_updatedate">2026-04-08 01:02:03</item>
        <item key="registry_expiredate">2027-04-07 20:45:46</item>
        <item key="registry_transferdate">2015-05-05 05:05:05</item>
        <item key="gdpr_consent_status">NONE</item>
        <item key="affiliate_id">partner-7</item>
        <item key="dns_errors">ns2.example.net does not answer</item>
        <item key="tld_data">
          <dt_assoc>
            <item key="nexus">
              <dt_assoc>
                <item key="app_purpose">P1</item>
                <item key="category">C11</item>
              </dt_assoc>
            </item>
            <item key="au_registrant_info">
              <dt_assoc>
                <item key="registrant_name">Example Works</item>
                <item key="eligibility_type">Company</item>
              </dt_assoc>
            </item>
            <item key="ced_info">
              <dt_assoc>
                <item key="contact_type">owner</item>
                <item key="locality_country">SG</item>
              </dt_assoc>
            </item>
            <item key="it_registrant_info">
              <dt_assoc>
                <item key="entity_type">1</item>
                <item key="reg_code">EXAMPLE00</item>
              </dt_assoc>
            </item>
            <item key="registrant_extra_info">
              <dt_assoc>
                <item key="registrant_type">individual</item>
              </dt_assoc>
            </item>
            <item key="professional_data">
              <dt_assoc>
                <item key="profession">Administrator</item>
              </dt_assoc>
            </item>
            <item key="br_register_number">000.000.000-00</item>
            <item key="forwarding_email">alex@example.com</item>
          </dt_assoc>
        </item>
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
        <item key="nameserver_list">
          <dt_array>
            <item key="0">
              <dt_assoc>
                <item key="name">ns1.example.net</item>
                <item key="sortorder">1</item>
                <item key="ipaddress">192.0.2.53</item>
              </dt_assoc>
            </item>
            <item key="1">
              <dt_assoc>
                <item key="name">ns2.example.net</item>
                <item key="sortorder">2</item>
                <item key="ipaddress"></item>
              </dt_assoc>
            </item>
          </dt_array>
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

/// Empty items are absent.
///
/// Made by hand.
#[test]
fn empty_items_are_absent() {
    let request = GetDomain::new("example.org");
    assert_sends_envelope(
        &request,
        r#"<?xml version='1.0' encoding='UTF-8' standalone='no'?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">GET</item>
    <item key="object">DOMAIN</item>
    <item key="attributes">
      <dt_assoc>
        <item key="domain">example.org</item>
        <item key="type">all_info</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetDomainReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetDomain",
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
    <item key="response_text">Query Successful</item>
    <item key="attributes">
      <dt_assoc>
        <item key="tld_data"></item>
        <item key="affiliate_id"></item>
        <item key="auto_renew">0</item>
        <item key="let_expire">1</item>
        <item key="expiredate">2027-04-07 20:45:46</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}

/// A name that is not in the account.
///
/// Made by hand.
#[test]
fn a_name_that_is_not_in_the_account() {
    assert_declined::<
        Opensrs,
    >(
        "GetDomain",
        200,
        "415",
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
    <item key="is_success">0</item>
    <item key="response_code">415</item>
    <item key="response_text">Authentication Error.</item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
