// @generated from spec/opensrs/actions/GetDomainTldData.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

/// All groups.
///
/// Made by hand.
#[test]
fn all_groups() {
    let request = GetDomainTldData::new("example.us").registrant_ip("192.0.2.1");
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
        <item key="domain">example.us</item>
        <item key="type">tld_data</item>
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
    );
    let _: GetDomainTldDataReply = assert_answers::<
        Opensrs,
        _,
    >(
        "GetDomainTldData",
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
      </dt_assoc>
    </item>
  </dt_assoc></data_block></body>
</OPS_envelope>
"#,
            ),
        ],
    );
}
